/** A document as the plain service gives it: issued once for checking, and sealed again and again for measuring. */
import { setTimeout as sleep } from 'node:timers/promises'
import { submitApplication } from '#applications'
import { documentFor, documentOf, pdfOf } from '#documents'
import { type Context, perform, transact } from '#platform'
import { handlers } from '../src/app.ts'
import { keysOf } from '../src/modules/documents/keys.ts'
import { renderPdf } from '../src/modules/documents/render.ts'
import { jobOf, plainService } from './cases.ts'
import { citizen, type World } from './world.ts'

const lookEveryMs = 20

/** A document that was applied for and issued on the database of `ctx`, by us unless a platform works there. */
export async function issued(
  ctx: Context,
  { worksHere = true } = {},
): Promise<{ id: string; credential: string; pdf: Uint8Array }> {
  const { nation } = ctx.outside
  const person = nation.people[0]!
  const serviceId = plainService(nation)
  const { applicationId } = await transact({ ...ctx, actor: citizen(person) }, (ctx) =>
    submitApplication(ctx, {
      key: ctx.ids.uuid(),
      serviceId,
      answers: {},
      language: nation.country.languages[0]!.code,
    }),
  )
  const job = worksHere ? await jobOf(ctx, applicationId) : undefined
  if (job) await perform(ctx, handlers, job)
  for (;;) {
    const document = await documentFor(ctx, applicationId)
    if (document) {
      const pdf = await pdfOf(ctx, { id: document.id, personId: person.id })
      return { id: document.id, credential: document.credential, pdf: Uint8Array.from(pdf) }
    }
    await sleep(lookEveryMs)
  }
}

/** Draws and seals that document's PDF anew at each call, QR included. */
export async function sealing({ platform: { ctx } }: World): Promise<{ seal: () => void; bytes: number }> {
  const { id, pdf } = await issued(ctx)
  const { record, credential, issuedAt } = await documentOf(ctx, { id, personId: ctx.outside.nation.people[0]!.id })
  const { sealer } = await keysOf(ctx, record.agency.id)
  const recordBytes = Buffer.from(JSON.stringify(record))
  return { seal: () => renderPdf(ctx, { record, recordBytes, credential, issuedAt, sealer }), bytes: pdf.length }
}
