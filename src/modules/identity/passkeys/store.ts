import { type Db, sql } from '#platform'
import type { Purpose } from './challenge.ts'
import type { DemoKey } from './demo-key.ts'
import type { NewKey } from './verify.ts'

type NewChallenge = {
  readonly id: string
  readonly challengeSha256: Buffer
  readonly purpose: Purpose
  readonly holderId: string | null
  readonly enrolmentId: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

export async function insertChallenge(db: Db, given: NewChallenge): Promise<void> {
  const { id, challengeSha256, purpose, holderId, enrolmentId, createdAt, expiresAt } = given
  await db.run(sql`
    insert into identity.challenge (id, challenge_sha256, purpose, holder_id, enrolment_id, created_at, expires_at)
    values (${id}, ${challengeSha256}, ${purpose}, ${holderId}, ${enrolmentId}, ${createdAt}, ${expiresAt})`)
}

/** Marks a live challenge used; only one caller ever gets it. */
export function useChallenge(
  db: Db,
  { challengeSha256, purpose, now }: { challengeSha256: Buffer; purpose: Purpose; now: Date },
): Promise<{ id: string; holderId: string | null; enrolmentId: string | null } | undefined> {
  return db.maybe(sql`
    update identity.challenge set used_at = ${now}
    where challenge_sha256 = ${challengeSha256} and purpose = ${purpose} and used_at is null and expires_at > ${now}
    returning id, holder_id, enrolment_id`)
}

type NewEnrolment = {
  readonly id: string
  readonly holderId: string
  readonly codeSha256: Buffer
  readonly createdAt: Date
  readonly expiresAt: Date
}

export async function insertEnrolment(
  db: Db,
  { id, holderId, codeSha256, createdAt, expiresAt }: NewEnrolment,
): Promise<void> {
  await db.run(sql`
    insert into identity.enrolment (id, holder_id, code_sha256, created_at, expires_at)
    values (${id}, ${holderId}, ${codeSha256}, ${createdAt}, ${expiresAt})`)
}

/** Ends the officer's codes that are still open. */
export function closeEnrolments(db: Db, { holderId, now }: { holderId: string; now: Date }): Promise<number> {
  return db.run(sql`update identity.enrolment set used_at = ${now} where holder_id = ${holderId} and used_at is null`)
}

export function findEnrolment(
  db: Db,
  { codeSha256, now }: { codeSha256: Buffer; now: Date },
): Promise<{ id: string } | undefined> {
  return db.maybe(sql`
    select id from identity.enrolment
    where code_sha256 = ${codeSha256} and used_at is null and expires_at > ${now}`)
}

/** Uses an open code up; whoever comes second finds it used. */
export async function useEnrolment(db: Db, { id, now }: { id: string; now: Date }): Promise<boolean> {
  const used = await db.run(sql`
    update identity.enrolment set used_at = ${now} where id = ${id} and used_at is null and expires_at > ${now}`)
  return used === 1
}

type NewPasskey = NewKey & { readonly id: string; readonly holderId: string; readonly createdAt: Date }

/** Stores a key, unless one of that credential is there already. */
export async function insertPasskey(
  db: Db,
  { id, holderId, credentialId, publicKey, counter, createdAt }: NewPasskey,
): Promise<boolean> {
  const inserted = await db.run(sql`
    insert into identity.passkey (id, holder_id, credential_id, public_key, counter, demo, created_at)
    values (${id}, ${holderId}, ${credentialId}, ${publicKey}, ${counter}, false, ${createdAt})
    on conflict do nothing`)
  return inserted === 1
}

export function insertDemoKeys(db: Db, keys: readonly (DemoKey & { id: string })[], at: Date): Promise<number> {
  const rows = keys.map(({ id, officerId, credentialId, publicKey }) => ({
    id,
    officerId,
    credentialId: credentialId.toString('base64'),
    publicKey: publicKey.toString('base64'),
  }))
  return db.run(sql`
    insert into identity.passkey (id, holder_id, credential_id, public_key, counter, demo, created_at)
    select id, "officerId", decode("credentialId", 'base64'), decode("publicKey", 'base64'), 0, true, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id uuid, "officerId" uuid, "credentialId" text, "publicKey" text)
    on conflict do nothing`)
}

/** An officer has one key of their own, and in a demonstration the one everyone knows. */
const credentialsMost = 4

export async function credentialsOf(
  db: Db,
  { holderId, withDemo }: { holderId: string | null; withDemo: boolean },
): Promise<Buffer[]> {
  const rows = await db.many<{ credentialId: Buffer }>(sql`
    select credential_id from identity.passkey
    where holder_id = ${holderId} and revoked_at is null and (not demo or ${withDemo})
    order by demo, created_at desc limit ${credentialsMost}`)
  return rows.map(({ credentialId }) => credentialId)
}

type Passkey = {
  readonly id: string
  readonly holderId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly demo: boolean
  readonly revokedAt: Date | null
}

export function findPasskey(db: Db, credentialId: Buffer): Promise<Passkey | undefined> {
  return db.maybe<Passkey>(sql`
    select id, holder_id, public_key, counter, demo, revoked_at from identity.passkey
    where credential_id = ${credentialId}`)
}

export function lockPasskey(db: Db, id: string): Promise<Passkey> {
  return db.one<Passkey>(sql`
    select id, holder_id, public_key, counter, demo, revoked_at from identity.passkey where id = ${id} for update`)
}

export function usePasskey(db: Db, { id, counter, now }: { id: string; counter: number; now: Date }): Promise<number> {
  return db.run(sql`update identity.passkey set counter = ${counter}, last_used_at = ${now} where id = ${id}`)
}

export function revokePasskey(db: Db, { id, now }: { id: string; now: Date }): Promise<number> {
  return db.run(sql`update identity.passkey set revoked_at = ${now} where id = ${id}`)
}

/** Revokes the officer's own keys; the one of the demonstration is everybody's. */
export function revokePasskeys(db: Db, { holderId, now }: { holderId: string; now: Date }): Promise<number> {
  return db.run(sql`
    update identity.passkey set revoked_at = ${now}
    where holder_id = ${holderId} and revoked_at is null and not demo`)
}

type NewStaffSession = {
  readonly id: string
  readonly tokenSha256: Buffer
  readonly officerId: string
  readonly passkeyId: string
  readonly now: Date
  readonly expiresAt: Date
}

export async function insertStaffSession(
  db: Db,
  { id, tokenSha256, officerId, passkeyId, now, expiresAt }: NewStaffSession,
): Promise<void> {
  await db.run(sql`
    insert into identity.staff_session (id, token_sha256, officer_id, passkey_id, created_at, seen_at, expires_at)
    values (${id}, ${tokenSha256}, ${officerId}, ${passkeyId}, ${now}, ${now}, ${expiresAt})`)
}

type StoredStaffSession = {
  readonly id: string
  readonly officerId: string
  readonly seenAt: Date
  readonly expiresAt: Date
  readonly closedAt: Date | null
}

/** The session of a token, as long as the key it was opened with counts. */
export function findStaffSession(
  db: Db,
  { tokenSha256, withDemo }: { tokenSha256: Buffer; withDemo: boolean },
): Promise<StoredStaffSession | undefined> {
  return db.maybe<StoredStaffSession>(sql`
    select staff_session.id, officer_id, seen_at, expires_at, closed_at
    from identity.staff_session join identity.passkey on passkey.id = staff_session.passkey_id
    where token_sha256 = ${tokenSha256} and passkey.revoked_at is null and (not passkey.demo or ${withDemo})`)
}

export function touchStaffSession(db: Db, id: string, at: Date): Promise<number> {
  return db.run(sql`update identity.staff_session set seen_at = ${at} where id = ${id} and closed_at is null`)
}

export function closeStaffSession(
  db: Db,
  tokenSha256: Buffer,
  at: Date,
): Promise<{ id: string; officerId: string } | undefined> {
  return db.maybe(sql`
    update identity.staff_session set closed_at = ${at}
    where token_sha256 = ${tokenSha256} and closed_at is null returning id, officer_id`)
}
