import { type Db, gathered, sql } from '#platform'
import type { Document, DocumentRecord, ListedDocument, Purpose } from './document.ts'

const columns = sql`id, number, application_id, person_id, type, record, credential, issued_at, valid_until, revoked_at`

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
type FoundSealed = { readonly key?: SealingKey; readonly document?: Document & { readonly pdfSha256: Buffer } }

/** The key a seal names, and the document that is said to carry it, in one look; without the key there is neither. */
export const findSealed: (db: Db, sealed: Sealed) => Promise<FoundSealed> = gathered(async (db, asked) => {
  type Row = { spki: Buffer | null; agencyId: string } & (NonNullable<FoundSealed['document']> | { readonly id: null })
  const rows = await db.many<Row>(sql`
    select spki, agency_id, ${columns}, pdf_sha256
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

type NewDocument = Omit<Document, 'revokedAt'> & {
  readonly purpose: Purpose
  readonly sameness: string
  readonly record: DocumentRecord
  readonly pdf: Buffer
  readonly pdfSha256: Buffer
}

export async function insertDocument(db: Db, given: NewDocument): Promise<boolean> {
  const { id, number, applicationId, personId, type, sameness, record, credential, issuedAt, validUntil } = given
  const { purpose, pdf, pdfSha256 } = given
  return (
    (await db.run(sql`
    insert into documents.document
      (id, number, application_id, purpose, person_id, type, sameness, record, credential, pdf, pdf_sha256, issued_at, valid_until)
    values (${id}, ${number}, ${applicationId}, ${purpose}, ${personId}, ${type}, ${sameness}, ${record}, ${credential}, ${pdf}, ${pdfSha256}, ${issuedAt}, ${validUntil})
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

export function findPdf(db: Db, id: string): Promise<{ pdf: Buffer; personId: string } | undefined> {
  return db.maybe(sql`select pdf, person_id from documents.document where id = ${id}`)
}

export function documentsOfPerson(
  db: Db,
  { personId, limit, before }: { personId: string; limit: number; before?: string | undefined },
): Promise<ListedDocument[]> {
  return db.many<ListedDocument>(sql`
    select id, number, application_id, person_id, type, issued_at, valid_until, revoked_at,
      record -> 'title' as title, record -> 'holder' ->> 'name' as holder
    from documents.document
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
