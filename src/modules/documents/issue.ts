/**
 * Issuing, in three steps that are safe to repeat after a fall at any place: the document is stored with its entry in the
 * log, which says its number, hash and keys; only then is anything signed; what was made of it is stored. So nothing that
 * bears a key's signature is outside of the log.
 */
import { permit } from '#identity'
import { assert, Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import { discard } from '#vault'
import {
  type Document,
  type DocumentRecord,
  documentNumber,
  faceOf,
  type IssueRequest,
  maskNumber,
} from './document.ts'
import { type AgencyKeys, keysOf } from './keys/keys.ts'
import { makeCarriers, openDraft } from './make.ts'
import { bytesOf, sealDraft, sha256 } from './sealed.ts'
import { nextPlace } from './status/places.ts'
import * as statusStore from './status/store.ts'
import * as store from './store.ts'

/**
 * Issues a document of an application, once for each purpose and edition, whatever is repeated. Two at the same time give
 * one document.
 */
export async function issue(ctx: Context, request: IssueRequest): Promise<Document> {
  permit(ctx.actor, 'documents.issue')
  const known = await existing(ctx, request)
  if (known) return finish(ctx, known)

  const keys = await keysOf(ctx, request.agency.id)
  const record = await recordOf(ctx, request)
  const stored = await transact(ctx, (ctx) => write(ctx, { request, record, keys }))
  return stored.isNew ? makeCarriers(ctx, { document: stored.document, record }) : finish(ctx, stored.document)
}

/** The document of an application, made to its end if an earlier try did not get that far. */
export async function issuedFor(
  ctx: Context,
  { applicationId, purpose = 'result' }: Pick<IssueRequest, 'applicationId' | 'purpose'>,
): Promise<Document | undefined> {
  permit(ctx.actor, 'documents.issue')
  const known = await store.findByApplication(ctx.db, { applicationId, purpose })
  return known && finish(ctx, known)
}

/** What there is already, unless it is what is to be replaced. */
async function existing(ctx: Context, request: IssueRequest): Promise<store.StoredDocument | undefined> {
  const { applicationId, purpose = 'result', replaces } = request
  const latest = await store.findByApplication(ctx.db, { applicationId, purpose })
  if (!replaces || latest?.replaces === replaces.id) return latest
  if (latest?.id !== replaces.id) throw new Refusal('documents/not-replaceable')
  if (!latest.madeAt) throw new Refusal('documents/being-made')
  return undefined
}

/** Makes what an earlier try left unmade; somebody else may be at it, and then what they made counts. */
async function finish(ctx: Context, { id, madeAt, ...stored }: store.StoredDocument): Promise<Document> {
  const madeNow = () => store.findDocument(ctx.db, id)
  if (!madeAt) {
    const document = { id, madeAt, ...stored }
    try {
      return await makeCarriers(ctx, { document, record: await openDraft(ctx, document) })
    } catch (error) {
      if (!(await madeNow())?.madeAt) throw error
    }
  }
  const made = await madeNow()
  assert(made, 'a document does not go away')
  return made
}

async function recordOf(ctx: Context, request: IssueRequest): Promise<DocumentRecord> {
  const { type, title, agency, holder, rows, table, sources, validUntil, bound, language } = request
  const issuedAt = ctx.clock.now()
  return {
    v: 1,
    number: documentNumber(issuedAt.getUTCFullYear(), await store.nextNumber(ctx.db)),
    type,
    title,
    agency: { id: agency.id, name: agency.name },
    holder: { name: holder.name, registerNumber: maskNumber(holder.registerNumber) },
    rows,
    ...(table ? { table } : {}),
    sources: sources.map(({ register, at }) => ({ register, at: at.toISOString() })),
    issuedAt: issuedAt.toISOString(),
    validUntil,
    bound,
    ...(language ? { language } : {}),
  }
}

type ToWrite = { readonly request: IssueRequest; readonly record: DocumentRecord; readonly keys: AgencyKeys }
type Written = { readonly isNew: boolean; readonly document: store.StoredDocument }

async function write(ctx: Context, { request, record, keys }: ToWrite): Promise<Written> {
  const { applicationId, personId, purpose = 'result', sameness } = request
  const draftId = await sealDraft(ctx, { personId, record })
  const status = await nextPlace(ctx)
  const document = {
    ...{ id: ctx.ids.uuid(), number: record.number, applicationId, personId, purpose, sameness, type: record.type },
    ...{ agencyId: record.agency.id, face: faceOf(record), issuedAt: new Date(record.issuedAt) },
    ...{ validUntil: record.validUntil, status, qrKid: keys.qr.kid, sealKid: keys.seal.kid },
    ...{ recordSha256: sha256(bytesOf(record)), draftId, replaces: request.replaces },
  }
  const isNew = await store.insertDocument(ctx.db, document)
  if (isNew) {
    await statusStore.insertPlaces(ctx.db, { documentId: document.id, places: [status] })
    await tell(ctx, document)
  } else await discard(ctx, [draftId])
  const stored = await store.findByApplication(ctx.db, { applicationId, purpose })
  assert(stored, 'an insert gave way to a document that is not there')
  return { isNew, document: stored }
}

function tell(ctx: Context, document: store.NewDocument): Promise<unknown> {
  const { id, personId, applicationId, number, recordSha256, qrKid, sealKid, replaces } = document
  const data = { application: applicationId, number, record: recordSha256, qr: qrKid, seal: sealKid }
  return append(ctx, {
    ...{ did: 'documents.issued', about: id, personId },
    data: { ...data, ...(replaces ? { replaces: replaces.id } : {}) },
  })
}
