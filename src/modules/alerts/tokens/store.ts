import { type Db, sql } from '#platform'

export type Token = {
  readonly id: string
  readonly issuedBy: string
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

export async function lockTokens(db: Db, officeId: string): Promise<void> {
  await db.many(sql`select pg_advisory_xact_lock(hashtextextended(${`alerts token ${officeId}`}, 0))`)
}

export function insertToken(
  db: Db,
  given: { id: string; officeId: string; officerId: string; hash: Buffer; at: Date; expiresAt: Date },
): Promise<number> {
  const { id, officeId, officerId, hash, at, expiresAt } = given
  return db.run(sql`
    insert into alerts.token (id, office_id, issued_by, hash, issued_at, expires_at)
    values (${id}, ${officeId}, ${officerId}, ${hash}, ${at}, ${expiresAt})`)
}

export function tokensOf(db: Db, given: { officeId: string; now: Date; limit: number }): Promise<Token[]> {
  const { officeId, now, limit } = given
  return db.many<Token>(sql`
    select id, issued_by, issued_at, expires_at, used_at from alerts.token
    where office_id = ${officeId} and revoked_at is null and expires_at > ${now} order by issued_at limit ${limit}`)
}

export function setRevoked(db: Db, { id, officeId, at }: { id: string; officeId: string; at: Date }): Promise<number> {
  return db.run(sql`
    update alerts.token set revoked_at = ${at} where id = ${id} and office_id = ${officeId} and revoked_at is null`)
}

/** The token of that hash, if it still opens; that it was used is noted. */
export function useToken(
  db: Db,
  { hash, now }: { hash: Buffer; now: Date },
): Promise<{ id: string; officeId: string; issuedBy: string } | undefined> {
  return db.maybe(sql`
    update alerts.token set used_at = ${now}
    where hash = ${hash} and revoked_at is null and expires_at > ${now} returning id, office_id, issued_by`)
}
