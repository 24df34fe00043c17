/** The signing keys in the database: public halves, and from when until when they count. */
import { type Db, sql } from '#platform'

export type KeyPurpose = 'seal' | 'qr' | 'status' | 'wallet' | 'mobile'
export type SigningKey = {
  readonly kid: Buffer
  /** Nobody's but the platform's own, for status lists. */
  readonly agencyId: string | null
  readonly purpose: KeyPurpose
  /** By which name the signer is asked for. */
  readonly signer: string
  readonly spki: Buffer
  readonly createdAt: Date
  readonly usableFrom: Date
  readonly signsUntil: Date
  readonly revokedAt: Date | null
  /** Its entry in the public log. */
  readonly entryId: string | null
}

const columns = sql`kid, agency_id, purpose, signer, spki, created_at, usable_from, signs_until, revoked_at, entry_id`

export async function insertKey(db: Db, key: Omit<SigningKey, 'revokedAt' | 'entryId'>): Promise<boolean> {
  const { kid, agencyId, purpose, signer, spki, createdAt, usableFrom, signsUntil } = key
  const count = await db.run(sql`
    insert into documents.signing_key (kid, agency_id, purpose, signer, spki, created_at, usable_from, signs_until)
    values (${kid}, ${agencyId}, ${purpose}, ${signer}, ${spki}, ${createdAt}, ${usableFrom}, ${signsUntil})
    on conflict do nothing`)
  return count === 1
}

/** All keys of an agency for a purpose, the latest first. */
export function keysFor(
  db: Db,
  { agencyId, purpose }: { agencyId: string | null; purpose: KeyPurpose },
): Promise<SigningKey[]> {
  return db.many<SigningKey>(sql`
    select ${columns} from documents.signing_key
    where agency_id is not distinct from ${agencyId} and purpose = ${purpose} order by usable_from desc, kid`)
}

export function setKeyEntry(db: Db, { kid, entryId }: { kid: Buffer; entryId: string }): Promise<number> {
  return db.run(sql`update documents.signing_key set entry_id = ${entryId} where kid = ${kid}`)
}

export function findKey(db: Db, kid: Buffer): Promise<SigningKey | undefined> {
  return db.maybe<SigningKey>(sql`select ${columns} from documents.signing_key where kid = ${kid}`)
}

/** Keys whose signatures may still count for something at a time, by agency. */
export function keysSince(db: Db, { signedSince, most }: { signedSince: Date; most: number }): Promise<SigningKey[]> {
  return db.many<SigningKey>(sql`
    select ${columns} from documents.signing_key where signs_until > ${signedSince}
    order by agency_id nulls first, purpose, usable_from, kid limit ${most}`)
}

export function setKeyRevoked(
  db: Db,
  { kid, because, at }: { kid: Buffer; because: string; at: Date },
): Promise<number> {
  return db.run(sql`
    update documents.signing_key set revoked_at = ${at}, revoked_because = ${because}
    where kid = ${kid} and revoked_at is null`)
}

/** Sealing keys that were revoked, for the list of their authority. */
export function revokedSeals(db: Db, most: number): Promise<{ spki: Buffer; revokedAt: Date }[]> {
  return db.many(sql`
    select spki, revoked_at from documents.signing_key
    where purpose = 'seal' and revoked_at is not null order by revoked_at, kid limit ${most}`)
}
