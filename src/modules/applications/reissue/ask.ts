/** Who may have a document issued anew: its holder, an officer of its agency, and a correction of a register that was granted. */

import { type Service, versionOf } from '#catalogue'
import { type Document, documentOf, documentToCorrect, heldBy } from '#documents'
import { readsOf } from '#engine'
import { citizenOf, officerOf } from '#identity'
import { dateIn, Refusal } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append } from '#transparency'
import type { Application } from '../application.ts'
import * as store from '../store.ts'
import { paymentReceipt } from '../take-up/receipt.ts'

export type ReissueReason = 'replaced' | 'corrected'
export const reissueJob = 'applications.reissue'

const documentsMost = 100

/** Has one's own document issued anew, which ends the one there is: its paper was lost, or seen by who should not have it. */
export async function askReplacement(ctx: Context, { id }: { id: string }): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const document = await documentOf(ctx, { id, personId })
  await leave(ctx, { document, because: 'replaced' })
}

/** Has a document of the officer's agency written anew from the registers as they are by now. */
export async function correctDocument(ctx: Context, { number }: { number: string }): Promise<Document> {
  officerOf(ctx.actor)
  const document = await documentToCorrect(ctx, number)
  await leave(ctx, { document, because: 'corrected' })
  return document
}

/** After a register was corrected for a person: what they hold that rests on it is written anew. */
export async function correctAfter(ctx: Context, application: Application, { definition }: Service): Promise<void> {
  const { country, registers } = ctx.outside.nation
  const { correction } = country
  const register = definition.id === correction.service ? application.answers[correction.question] : undefined
  if (typeof register !== 'string') return
  const { personId } = application
  for (const document of await heldBy(ctx, { personId, on: todayIn(ctx), limit: documentsMost })) {
    const { definitionHash } = (await store.findApplication(ctx.db, document.applicationId)) ?? {}
    if (!definitionHash || !document.madeAt || document.type === paymentReceipt) continue
    const { definition } = await versionOf(ctx, country, definitionHash)
    const rests = readsOf(definition, registers).some((read) => read.register === register)
    if (rests) await leave(ctx, { document, because: 'corrected' })
  }
}

async function leave(
  ctx: Context,
  { document, because }: { document: Document; because: ReissueReason },
): Promise<void> {
  const { id, personId } = document
  const isOver = document.revokedAt !== null || document.validUntil < todayIn(ctx)
  if (isOver || document.type === paymentReceipt) throw new Refusal('documents/not-replaceable')
  if (!document.madeAt) throw new Refusal('documents/being-made')
  await append(ctx, { did: 'documents.reissue-asked', about: id, personId, because })
  await enqueue(ctx, reissueJob, { documentId: id, because })
}

function todayIn(ctx: Context): string {
  return dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
}
