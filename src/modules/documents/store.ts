import { type Db, sql } from '#platform'
import type { Document, DocumentRecord, ListedDocument } from './document.ts'

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

/** The key a seal names, and the document that is said to carry it, in one look; without the key there is neither. */
export async function findSealed(
  db: Db,
  { kid, purpose, number }: { kid: Buffer; purpose: 'seal' | 'qr'; number: string },
): Promise<{ key?: SealingKey; document?: Document }> {
  const row = await db.maybe<SealingKey & (Document | { readonly id: null })>(sql`
    select spki, agency_id, ${columns} from documents.signing_key left join documents.document on number = ${number}
    where kid = ${kid} and purpose = ${purpose}`)
  if (!row) return {}
  const { spki, agencyId, ...document } = row
  return document.id === null ? { key: { spki, agencyId } } : { key: { spki, agencyId }, document }
}

type NewDocument = Omit<Document, 'revokedAt'> & {
  readonly sameness: string
  readonly record: DocumentRecord
  readonly pdf: Buffer
}

export async function insertDocument(db: Db, given: NewDocument): Promise<boolean> {
  const { id, number, applicationId, personId, type, sameness, record, credential, pdf, issuedAt, validUntil } = given
  return (
    (await db.run(sql`
    insert into documents.document
      (id, number, application_id, person_id, type, sameness, record, credential, pdf, issued_at, valid_until)
    values (${id}, ${number}, ${applicationId}, ${personId}, ${type}, ${sameness}, ${record}, ${credential}, ${pdf}, ${issuedAt}, ${validUntil})
    on conflict (application_id) do nothing`)) === 1
  )
}

export function findByApplication(db: Db, applicationId: string): Promise<Document | undefined> {
  return db.maybe<Document>(sql`select ${columns} from documents.document where application_id = ${applicationId}`)
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

/** Whether the file that was issued is this one, byte for byte. */
export async function isPdfOf(db: Db, { id, pdfSha256 }: { id: string; pdfSha256: Buffer }): Promise<boolean> {
  const { same } = await db.one<{ same: boolean }>(
    sql`select sha256(pdf) = ${pdfSha256} as same from documents.document where id = ${id}`,
  )
  return same
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
