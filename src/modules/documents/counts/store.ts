import { type Db, sql } from '#platform'

export type Span = { readonly from: Date; readonly to: Date }

/** How many documents each key signed the QR of. */
export function issuedByKey(db: Db, { from, to }: Span): Promise<{ kid: Buffer; count: number }[]> {
  return db.many(sql`
    select qr_kid as kid, count(*) as count from documents.document
    where issued_at >= ${from} and issued_at < ${to} and qr_kid is not null group by qr_kid order by qr_kid`)
}

/** How many were issued in the place of an earlier one, which need no approval of their own, by key. */
export function replacingByKey(db: Db, { from, to }: Span): Promise<{ kid: Buffer; count: number }[]> {
  return db.many(sql`
    select qr_kid as kid, count(*) as count from documents.document
    where issued_at >= ${from} and issued_at < ${to} and qr_kid is not null and replaces is not null group by qr_kid`)
}

export async function revoked(db: Db, { from, to }: Span): Promise<number> {
  const { count } = await db.one<{ count: number }>(
    sql`select count(*) as count from documents.document where revoked_at >= ${from} and revoked_at < ${to}`,
  )
  return count
}
