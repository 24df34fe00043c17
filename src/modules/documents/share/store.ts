import { type Db, sql } from '#platform'
import type { Document } from '../document.ts'
import type { Opening, Share } from './share.ts'

const columns = sql`id, person_id, recipient, purpose, created_at, until, withdrawn_at, tries_left`

/** Stores it with what it shows; false if there is one of that identifier. */
export async function insertShare(
  db: Db,
  share: Omit<Share, 'withdrawnAt'>,
  documentIds: readonly string[],
): Promise<boolean> {
  const { id, personId, recipient, purpose, createdAt, until, triesLeft } = share
  const stored = await db.run(sql`
    insert into documents.share (id, person_id, recipient, purpose, created_at, until, tries_left)
    values (${id}, ${personId}, ${recipient}, ${purpose}, ${createdAt}, ${until}, ${triesLeft}) on conflict do nothing`)
  if (stored === 0) return false
  await db.run(sql`
    insert into documents.share_document (share_id, document_id, position)
    select ${id}, document, position from unnest(${documentIds}::uuid[]) with ordinality as one (document, position)`)
  return true
}

export function findShare(db: Db, id: string): Promise<Share | undefined> {
  return db.maybe<Share>(sql`select ${columns} from documents.share where id = ${id}`)
}

export function sharesOfPerson(
  db: Db,
  { personId, limit }: { personId: string; limit: number },
): Promise<(Share & { opened: number })[]> {
  return db.many(sql`
    select ${columns}, (select count(*)::integer from documents.share_opening where share_id = share.id) as opened
    from documents.share where person_id = ${personId} order by created_at desc limit ${limit}`)
}

export function documentsOfShare(db: Db, shareId: string): Promise<Document[]> {
  return db.many<Document>(sql`
    select document.id, number, application_id, person_id, type, face -> 'title' as title, issued_at, valid_until, revoked_at
    from documents.share_document join documents.document on document.id = document_id
    where share_id = ${shareId} order by position`)
}

export function openingsOf(db: Db, { shareId, limit }: { shareId: string; limit: number }): Promise<Opening[]> {
  return db.many<Opening>(sql`
    select id, opener, receipt_id, at from documents.share_opening where share_id = ${shareId} order by at desc limit ${limit}`)
}

type NewOpening = Opening & { readonly shareId: string }

/** Writes an opening down; false if the share was taken back meanwhile. Whoever takes it back at this moment comes after. */
export async function insertOpening(db: Db, { id, shareId, opener, receiptId, at }: NewOpening): Promise<boolean> {
  const count = await db.run(sql`
    insert into documents.share_opening (id, share_id, opener, receipt_id, at)
    select ${id}::uuid, id, ${opener}, ${receiptId}::uuid, ${at}::timestamptz from documents.share
    where id = ${shareId} and withdrawn_at is null for share`)
  return count === 1
}

/** Takes one of the tries away, if any is left; of many at the same time no more pass than there are. */
export async function spendTry(db: Db, id: string): Promise<{ readonly triesLeft: number } | undefined> {
  return db.maybe(sql`
    update documents.share set tries_left = tries_left - 1 where id = ${id} and tries_left > 0 returning tries_left`)
}

/** Gives a try back: it was the right code. */
export function giveTryBack(db: Db, id: string): Promise<number> {
  return db.run(sql`update documents.share set tries_left = tries_left + 1 where id = ${id}`)
}

/** False if it was taken back already. */
export async function setWithdrawn(db: Db, { id, at }: { id: string; at: Date }): Promise<boolean> {
  return (
    (await db.run(sql`update documents.share set withdrawn_at = ${at} where id = ${id} and withdrawn_at is null`)) === 1
  )
}
