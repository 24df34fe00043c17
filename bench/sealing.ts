/** A document as the plain service gives it: issued once for checking, and sealed again and again for measuring. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { submitApplication } from '#applications'
import { documentFor, openDocument, pdfOf } from '#documents'
import { actingAs, type Context, perform, transact } from '#platform'
import { handlers } from '../src/app.ts'
import { keysOf } from '../src/modules/documents/keys/keys.ts'
import { validationFor } from '../src/modules/documents/pdf/authority.ts'
import { sealDigest } from '../src/modules/documents/pdf/seal.ts'
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
  const owner = actingAs(ctx, citizen(person))
  const serviceId = plainService(nation)
  const { applicationId } = await transact(owner, (ctx) =>
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
      const of = { id: document.id, personId: person.id }
      const [{ credential }, pdf] = await Promise.all([openDocument(owner, of), pdfOf(owner, of)])
      return { id: document.id, credential, pdf: Uint8Array.from(pdf) }
    }
    await sleep(lookEveryMs)
  }
}

/** Draws and seals that document's PDF anew at each call, QR, time-stamp and evidence included; or seals a digest alone. */
export async function sealing({ platform: { ctx } }: World): Promise<{
  seal: () => Promise<Buffer>
  sealAlone: () => Promise<unknown>
  bytes: number
}> {
  const { id, pdf } = await issued(ctx)
  const person = ctx.outside.nation.people[0]!
  const owner = actingAs(ctx, citizen(person))
  const { record, credential, issuedAt } = await openDocument(owner, { id, personId: person.id })
  const { sealer } = await keysOf(ctx, record.agency.id)
  const recordBytes = Buffer.from(JSON.stringify(record))
  const validation = await validationFor(ctx, sealer)
  const digest = createHash('sha256').update(pdf).digest()
  return {
    seal: () => renderPdf(ctx, { record, recordBytes, credential, issuedAt, sealer, validation }),
    sealAlone: () => sealDigest(digest, sealer),
    bytes: pdf.length,
  }
}
