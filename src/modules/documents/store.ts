import { type Db, gathered, sql } from '#platform'
import type { StatusPlace } from '#verify'
import type { Document, DocumentFace, DocumentRecord, Purpose } from './document.ts'

const columns = sql`id, number, application_id, person_id, type, face -> 'title' as title, agency_id, issued_at, valid_until,
  made_at, revoked_at, revoked_because, replaced_by`
/** What making it needs beside. */
const making = sql`purpose, edition, replaces, replaces_because, qr_kid, seal_kid, record_sha256, draft_id,
  case when status_list is null then null else json_build_object('list', status_list, 'index', status_index) end as status`

export type StoredDocument = Document & {
  readonly purpose: Purpose
  readonly edition: number
  readonly replaces: string | null
  readonly replacesBecause: string | null
  readonly qrKid: Buffer | null
  readonly sealKid: Buffer | null
  readonly recordSha256: Buffer | null
  /** What it is to say, sealed, until it is made. */
  readonly draftId: string | null
  readonly status: StatusPlace | null
}

export async function nextNumber(db: Db): Promise<number> {
  const { next } = await db.one<{ next: number }>(sql`select nextval('documents.number_seq') as next`)
  return next
}

export type CheckedDocument = Document & {
  readonly face: DocumentFace
  readonly credentialSha256: Buffer | null
  readonly pdfSha256: Buffer | null
}

/** The documents that are said to be checked, many in one look. */
export const findByNumber: (db: Db, number: string) => Promise<CheckedDocument | undefined> = gathered(
  async (db, numbers) => {
    const rows = await db.many<CheckedDocument>(sql`
      select ${columns}, face, credential_sha256, pdf_sha256 from documents.document
      where number = any (${numbers}::text[])`)
    const found = new Map(rows.map((row) => [row.number, row]))
    return numbers.map((number) => found.get(number))
  },
)

type SealedParts = {
  readonly face: DocumentFace
  readonly credentialSha256: Buffer
  readonly contentId: string
  readonly pdfId: string
}
export type NewDocument = Pick<
  StoredDocument,
  'id' | 'number' | 'applicationId' | 'personId' | 'type' | 'issuedAt' | 'validUntil' | 'purpose'
> & {
  readonly agencyId: string
  readonly sameness: string
  readonly face: DocumentFace
  readonly status: StatusPlace
  readonly qrKid: Buffer
  readonly sealKid: Buffer
  readonly recordSha256: Buffer
  readonly draftId: string
  readonly replaces: { readonly id: string; readonly because: string } | undefined
}

/** Stores a document that is being made: the first edition, or the one after what it replaces. Nothing if it is there. */
export async function insertDocument(db: Db, given: NewDocument): Promise<boolean> {
  const { id, number, applicationId, personId, type, sameness, issuedAt, validUntil, purpose, face, agencyId } = given
  const { status, qrKid, sealKid, recordSha256, draftId, replaces } = given
  const count = await db.run(sql`
    insert into documents.document
      (id, number, application_id, purpose, edition, replaces, replaces_because, person_id, agency_id, type, sameness, face,
        status_list, status_index, qr_kid, seal_kid, record_sha256, draft_id, issued_at, valid_until)
    select ${id}, ${number}, ${applicationId}::uuid, ${purpose},
      coalesce((select edition + 1 from documents.document where id = ${replaces?.id ?? null}::uuid), 1),
      ${replaces?.id ?? null}::uuid, ${replaces?.because ?? null}, ${personId}::uuid, ${agencyId}, ${type}, ${sameness}, ${face}::jsonb,
      ${status.list}::integer, ${status.index}::integer, ${qrKid}::bytea, ${sealKid}::bytea, ${recordSha256}::bytea, ${draftId}::uuid,
      ${issuedAt}::timestamptz, ${validUntil}::date
    on conflict (application_id, purpose, edition) do nothing`)
  return count === 1
}

type Made = SealedParts & { readonly id: string; readonly pdfSha256: Buffer; readonly at: Date }

/** Stores what was made of it; nothing if that is there already. */
export async function setMade(
  db: Db,
  { id, credentialSha256, contentId, pdfId, pdfSha256, at }: Made,
): Promise<boolean> {
  const count = await db.run(sql`
    update documents.document
    set credential_sha256 = ${credentialSha256}, content_id = ${contentId}, pdf_id = ${pdfId}, pdf_sha256 = ${pdfSha256},
      draft_id = null, made_at = ${at}
    where id = ${id} and made_at is null`)
  return count === 1
}

type OfApplication = { readonly applicationId: string; readonly purpose: Purpose }

/** The last edition of what was issued for an application, made or not. */
export function findByApplication(
  db: Db,
  { applicationId, purpose }: OfApplication,
): Promise<StoredDocument | undefined> {
  return db.maybe<StoredDocument>(sql`
    select ${columns}, ${making} from documents.document
    where application_id = ${applicationId} and purpose = ${purpose} order by edition desc limit 1`)
}

/** The last edition that is made. */
export function findMadeByApplication(
  db: Db,
  { applicationId, purpose }: OfApplication,
): Promise<Document | undefined> {
  return db.maybe<Document>(sql`
    select ${columns} from documents.document
    where application_id = ${applicationId} and purpose = ${purpose} and made_at is not null
    order by edition desc limit 1`)
}

export function findDocument(db: Db, id: string): Promise<Document | undefined> {
  return db.maybe<Document>(sql`select ${columns} from documents.document where id = ${id}`)
}

export function lockDocument(db: Db, id: string): Promise<Document | undefined> {
  return db.maybe<Document>(sql`select ${columns} from documents.document where id = ${id} for update`)
}

export type WhereSealed = { readonly id: string; readonly contentId: string; readonly pdfId: string }

/** By what the content of these documents is unsealed, of those that are made. */
export function findSealedParts(db: Db, ids: readonly string[]): Promise<WhereSealed[]> {
  return db.many<WhereSealed>(sql`
    select id, content_id, pdf_id from documents.document where id = any (${ids}::uuid[]) and content_id is not null`)
}

export type OlderDocument = Pick<Document, 'id' | 'personId'> & {
  readonly record: DocumentRecord
  readonly credential: string
  readonly pdf: Buffer
}

/** Documents from before anything was sealed, locked. */
export function lockOlder(db: Db, most: number): Promise<OlderDocument[]> {
  return db.many<OlderDocument>(sql`
    select id, person_id, record, credential, pdf from documents.document
    where record is not null order by id limit ${most} for update skip locked`)
}

export function setSealed(db: Db, { id, face, credentialSha256, contentId, pdfId }: SealedParts & { id: string }) {
  return db.run(sql`
    update documents.document
    set face = ${face}, credential_sha256 = ${credentialSha256}, content_id = ${contentId}, pdf_id = ${pdfId},
      record = null, credential = null, pdf = null
    where id = ${id}`)
}

export function documentsOfPerson(
  db: Db,
  { personId, limit, before }: { personId: string; limit: number; before?: string | undefined },
): Promise<Document[]> {
  return db.many<Document>(sql`
    select ${columns} from documents.document
    where person_id = ${personId} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`)
}

/** A person's results that are valid on a day, receipts not among them. */
export function validOf(
  db: Db,
  { personId, on, limit }: { personId: string; on: string; limit: number },
): Promise<Document[]> {
  return db.many<Document>(sql`
    select ${columns} from documents.document
    where person_id = ${personId} and purpose = 'result' and revoked_at is null and valid_until >= ${on}
    order by id desc limit ${limit}`)
}

export function findSame(
  db: Db,
  { personId, sameness, on }: { personId: string; sameness: string; on: string },
): Promise<Document | undefined> {
  return db.maybe<Document>(sql`
    select ${columns} from documents.document
    where person_id = ${personId} and sameness = ${sameness} and revoked_at is null and valid_until >= ${on}
      and made_at is not null
    order by valid_until desc, id desc limit 1`)
}

export function setRevoked(db: Db, { id, because, at }: { id: string; because: string; at: Date }): Promise<number> {
  return db.run(sql`update documents.document set revoked_at = ${at}, revoked_because = ${because} where id = ${id}`)
}

/** Says what stands in its place, and makes it invalid if it is not yet. */
export function setReplaced(
  db: Db,
  { id, by, because, at }: { id: string; by: string; because: string; at: Date },
): Promise<number> {
  return db.run(sql`
    update documents.document
    set replaced_by = ${by}, revoked_at = coalesce(revoked_at, ${at}), revoked_because = coalesce(revoked_because, ${because})
    where id = ${id}`)
}
