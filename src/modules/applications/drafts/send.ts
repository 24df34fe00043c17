/** Sending what was filled in: application, files and the end of the draft in one transaction, once for each draft. */
import type { Service } from '#catalogue'
import type { Answers } from '#engine'
import { citizenOf } from '#identity'
import { assert, day, isUuid, type Language, Refusal } from '#kernel'
import { type Context, keepFiles } from '#platform'
import * as applications from '../store.ts'
import { type Channel, type Receipt, submitApplication } from '../submit.ts'
import * as store from './store.ts'

const yearDays = 366

type ToSend = {
  readonly key: string
  readonly service: Service
  readonly answers: Answers
  readonly language: Language
  readonly channel?: Channel | undefined
  /** Questions whose answer was typed and is to be checked. */
  readonly unchecked?: readonly string[] | undefined
}
type FileAnswer = { readonly id: string; readonly kind: string; readonly bytes: number }

/**
 * Sends a draft under its own key; sent again it is the same receipt. Refuses a file that is not the sender's, or is not
 * what the form claimed. `answers` have been checked by the engine.
 */
export async function sendDraft(
  ctx: Context,
  { key, service, answers, language, channel, unchecked }: ToSend,
): Promise<Receipt> {
  assert(ctx.db.inTransaction, 'what is sent and what it leaves behind are one')
  const { id: serviceId, definition } = service
  const personId = citizenOf(ctx.actor, definition.signIn)
  const receipt = await submitApplication(ctx, { key, serviceId, answers, language, channel, unchecked })
  const files = Object.entries(definition.questions).flatMap(([name, { type }]) =>
    type === 'file' && answers[name] ? [answers[name] as unknown as FileAnswer] : [],
  )
  if (files.length > 0) await keepSent(ctx, { files, ownerId: personId, years: definition.keep.decidedYears })
  await store.deleteDraft(ctx.db, { personId, serviceId, id: key })
  return receipt
}

async function keepSent(
  ctx: Context,
  { files, ownerId, years }: { files: readonly FileAnswer[]; ownerId: string; years: number },
): Promise<void> {
  const until = new Date(ctx.clock.now().getTime() + years * yearDays * day)
  const kept = await keepFiles(ctx, { ids: files.map(({ id }) => id), ownerId, until })
  const isAsClaimed = ({ id, kind, bytes }: FileAnswer) =>
    kept.some((file) => file.id === id && file.kind === kind && file.bytes === bytes)
  if (!files.every(isAsClaimed)) throw new Refusal('platform/file-not-found')
}

/** What became of a form with this key, if it was sent: nothing is sent twice. */
export async function receiptOf(ctx: Context, key: string): Promise<Receipt | undefined> {
  const personId = citizenOf(ctx.actor)
  if (!isUuid(key)) return undefined
  const found = await applications.findSubmission(ctx.db, { personId, key })
  return found && { applicationId: found.applicationId, number: found.number, submittedAt: found.submittedAt }
}
