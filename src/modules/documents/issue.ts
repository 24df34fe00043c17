import { createHash } from 'node:crypto'
import { permit } from '#identity'
import { assert, endOfDay } from '#kernel'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import { discard } from '#vault'
import { sealCredential } from './credential.ts'
import { type Document, type DocumentRecord, documentNumber, type IssueRequest, maskNumber } from './document.ts'
import { keysOf } from './keys.ts'
import { renderPdf } from './render.ts'
import { sealContent } from './sealed.ts'
import * as store from './store.ts'

const factsInQr = 3
const factMost = 40
const nameMost = 100 // longer ones stand whole in the PDF: a QR holds only so much

/**
 * Issues a document of an application, once for each purpose, whatever is repeated: renders and seals it first, then stores it together
 * with its entry in the log. Two at the same time give one document.
 */
export async function issue(ctx: Context, request: IssueRequest): Promise<Document> {
  permit(ctx.actor, 'documents.issue')
  const { purpose = 'result' } = request
  const known = await store.findByApplication(ctx.db, { applicationId: request.applicationId, purpose })
  if (known) return known

  const keys = await keysOf(ctx, request.agency.id)
  const issuedAt = ctx.clock.now()
  const record = recordOf(request, {
    number: documentNumber(issuedAt.getUTCFullYear(), await store.nextNumber(ctx.db)),
    issuedAt,
  })
  const recordBytes = Buffer.from(JSON.stringify(record))
  const recordSha256 = createHash('sha256').update(recordBytes).digest()
  const credential = credentialOf(ctx, { record, recordSha256, issuedAt, qr: keys.qr })
  const pdf = renderPdf(ctx, { record, recordBytes, credential, issuedAt, sealer: keys.sealer })
  const pdfSha256 = createHash('sha256').update(pdf).digest()

  const { applicationId, personId, type, sameness, validUntil } = request
  const document = {
    id: ctx.ids.uuid(),
    number: record.number,
    applicationId,
    personId,
    type,
    issuedAt,
    validUntil,
  }
  return transact(ctx, async (ctx) => {
    const sealed = await sealContent(ctx, { personId, record, credential, pdf })
    const isNew = await store.insertDocument(ctx.db, { ...document, ...sealed, purpose, sameness, pdfSha256 })
    if (!isNew) {
      await discard(ctx, [sealed.contentId, sealed.pdfId])
      const stored = await store.findByApplication(ctx.db, { applicationId, purpose })
      assert(stored, 'an insert gave way to a document that is not there')
      return stored
    }
    await append(ctx, {
      did: 'documents.issued',
      about: document.id,
      personId,
      data: { application: applicationId, number: record.number, record: recordSha256 },
    })
    return { ...document, title: record.title, revokedAt: null }
  })
}

function recordOf(request: IssueRequest, { number, issuedAt }: { number: string; issuedAt: Date }): DocumentRecord {
  const { type, title, agency, holder, rows, table, sources, validUntil, bound, language } = request
  return {
    v: 1,
    number,
    type,
    title,
    agency: { id: agency.id, name: agency.name },
    holder,
    rows,
    ...(table ? { table } : {}),
    sources: sources.map(({ register, at }) => ({ register, at: at.toISOString() })),
    issuedAt: issuedAt.toISOString(),
    validUntil,
    bound,
    ...(language ? { language } : {}),
  }
}

type ToSeal = {
  readonly record: DocumentRecord
  readonly recordSha256: Buffer
  readonly issuedAt: Date
  readonly qr: Awaited<ReturnType<typeof keysOf>>['qr']
}

function credentialOf(ctx: Context, { record, recordSha256, issuedAt, qr }: ToSeal): string {
  const claims = {
    agency: record.agency.id,
    expires: endOfDay(ctx.outside.nation.country.timeZone, record.validUntil).getTime() / 1000,
    issuedAt: Math.floor(issuedAt.getTime() / 1000),
    type: record.type,
    number: record.number,
    holder: record.holder.name.slice(0, nameMost),
    maskedNumber: maskNumber(record.holder.registerNumber),
    facts: record.rows.slice(0, factsInQr).map(({ key, value }) => [key, value.slice(0, factMost)] as const),
    recordSha256,
    bound: record.bound,
  }
  return sealCredential(claims, { ...qr, prefix: ctx.outside.nation.country.qrPrefix })
}
