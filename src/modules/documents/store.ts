import { type Db, gathered, sql } from '#platform'
import type { Document, DocumentFace, DocumentRecord, Purpose } from './document.ts'

const columns = sql`id, number, application_id, person_id, type, face -> 'title' as title, issued_at,
  valid_until, revoked_at`

export async function nextNumber(db: Db): Promise<number> {
  const { next } = await db.one<{ next: number }>(sql`select nextval('documents.number_seq') as next`)
  return next
}

export async function insertKey(
  db: Db,
  { kid, agency, purpose, spki, at }: { kid: Buffer; agency: string; purpose: string; spki: Buffer; at: Date },
): Promise<boolean> {
  return (
    (await db.run(sql`
    insert into documents.signing_key (kid, agency_id, purpose, spki, created_at)
    values (${kid}, ${agency}, ${purpose}, ${spki}, ${at}) on conflict do nothing`)) === 1
  )
}

type SealingKey = { readonly spki: Buffer; readonly agencyId: string }

type Sealed = { readonly kid: Buffer; readonly purpose: 'seal' | 'qr'; readonly number: string }
export type CheckedDocument = Document & {
  readonly face: DocumentFace
  readonly credentialSha256: Buffer
  readonly pdfSha256: Buffer
}
type FoundSealed = { readonly key?: SealingKey; readonly document?: CheckedDocument }

/** The key a seal names, and the document that is said to carry it, in one look; without the key there is neither. */
export const findSealed: (db: Db, sealed: Sealed) => Promise<FoundSealed> = gathered(async (db, asked) => {
  type Row = { spki: Buffer | null; agencyId: string } & (NonNullable<FoundSealed['document']> | { readonly id: null })
  const rows = await db.many<Row>(sql`
    select spki, agency_id, ${columns}, face, credential_sha256, pdf_sha256
    from unnest(${asked.map(({ kid }) => kid)}::bytea[], ${asked.map(({ purpose }) => purpose)}::text[],
      ${asked.map(({ number }) => number)}::text[]) with ordinality as asked (kid, purpose, asked_number, place)
    left join documents.signing_key using (kid, purpose)
    left join documents.document on document.number = asked_number
    order by place`)
  return rows.map(({ spki, agencyId, ...document }): FoundSealed => {
    if (spki === null) return {}
    return document.id === null ? { key: { spki, agencyId } } : { key: { spki, agencyId }, document }
  })
})

type SealedParts = {
  readonly face: DocumentFace
  readonly credentialSha256: Buffer
  readonly contentId: string
  readonly pdfId: string
}
type NewDocument = Omit<Document, 'revokedAt' | 'title'> &
  SealedParts & { readonly purpose: Purpose; readonly sameness: string; readonly pdfSha256: Buffer }

export async function insertDocument(db: Db, given: NewDocument): Promise<boolean> {
  const { id, number, applicationId, personId, type, sameness, issuedAt, validUntil } = given
  const { purpose, face, credentialSha256, contentId, pdfId, pdfSha256 } = given
  return (
    (await db.run(sql`
    insert into documents.document
      (id, number, application_id, purpose, person_id, type, sameness, face, credential_sha256, content_id, pdf_id, pdf_sha256,
        issued_at, valid_until)
    values (${id}, ${number}, ${applicationId}, ${purpose}, ${personId}, ${type}, ${sameness}, ${face}, ${credentialSha256},
      ${contentId}, ${pdfId}, ${pdfSha256}, ${issuedAt}, ${validUntil})
    on conflict (application_id, purpose) do nothing`)) === 1
  )
}

export function findByApplication(
  db: Db,
  { applicationId, purpose }: { applicationId: string; purpose: Purpose },
): Promise<Document | undefined> {
  return db.maybe<Document>(sql`
    select ${columns} from documents.document where application_id = ${applicationId} and purpose = ${purpose}`)
}

export function findDocument(db: Db, id: string): Promise<Document | undefined> {
  return db.maybe<Document>(sql`select ${columns} from documents.document where id = ${id}`)
}

export function lockDocument(db: Db, id: string): Promise<Document | undefined> {
  return db.maybe<Document>(sql`select ${columns} from documents.document where id = ${id} for update`)
}

export type WhereSealed = { readonly id: string; readonly contentId: string; readonly pdfId: string }

/** By what the content of these documents is unsealed. */
export function findSealedParts(db: Db, ids: readonly string[]): Promise<WhereSealed[]> {
  return db.many<WhereSealed>(sql`
    select id, content_id, pdf_id from documents.document where id = any (${ids}::uuid[])`)
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

export function findSame(
  db: Db,
  { personId, sameness, on }: { personId: string; sameness: string; on: string },
): Promise<Document | undefined> {
  return db.maybe<Document>(sql`
    select ${columns} from documents.document
    where person_id = ${personId} and sameness = ${sameness} and revoked_at is null and valid_until >= ${on}
    order by valid_until desc, id desc limit 1`)
}

export function setRevoked(db: Db, { id, because, at }: { id: string; because: string; at: Date }): Promise<number> {
  return db.run(sql`update documents.document set revoked_at = ${at}, revoked_because = ${because} where id = ${id}`)
}
