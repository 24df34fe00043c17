import type { AssuranceLevel, Language } from '#kernel'
import { type Db, gathered, sql } from '#platform'
import type { Person } from './person.ts'
import type { SessionShown } from './session.ts'

export function upsertPeople(db: Db, people: readonly Person[]): Promise<number> {
  return db.run(sql`
    insert into identity.person (id, register_number, phone, language, name)
    select id, "registerNumber", phone, language, name
    from jsonb_to_recordset(${JSON.stringify(people.map(({ id, registerNumber, phone, language, name }) => ({ id, registerNumber, phone, language, name })))}::jsonb)
      as given (id uuid, "registerNumber" text, phone text, language text, name text)
    on conflict (id) do update set phone = excluded.phone, name = excluded.name
      where (person.phone, person.name) is distinct from (excluded.phone, excluded.name)`)
}

export async function setLanguage(
  db: Db,
  { personId, language }: { personId: string; language: Language },
): Promise<boolean> {
  const changed = await db.run(sql`
    update identity.person set language = ${language} where id = ${personId} and language <> ${language}`)
  return changed === 1
}

export function findPerson(db: Db, id: string): Promise<Person | undefined> {
  return db.maybe<Person>(sql`select id, register_number, phone, language, name from identity.person where id = ${id}`)
}

export function findByRegisterNumber(db: Db, registerNumber: string): Promise<Person | undefined> {
  return db.maybe<Person>(sql`
    select id, register_number, phone, language, name from identity.person where register_number = ${registerNumber}`)
}

export function findByPhone(db: Db, phone: string): Promise<Person | undefined> {
  return db.maybe<Person>(sql`
    select id, register_number, phone, language, name from identity.person where phone = ${phone} order by id limit 1`)
}

type NewAttempt = {
  readonly id: string
  readonly secretSha256: Buffer
  readonly subjectSha256: Buffer
  readonly personId: string | null
  readonly code: string
  readonly returnTo: string
  readonly createdAt: Date
  readonly validFrom: Date
  readonly expiresAt: Date
}

export async function insertAttempt(db: Db, given: NewAttempt): Promise<void> {
  const { id, secretSha256, subjectSha256, personId, code, returnTo, createdAt, validFrom, expiresAt } = given
  await db.run(sql`
    insert into identity.attempt
      (id, secret_sha256, subject_sha256, person_id, code, return_to, created_at, valid_from, expires_at)
    values (${id}, ${secretSha256}, ${subjectSha256}, ${personId}, ${code}, ${returnTo}, ${createdAt}, ${validFrom}, ${expiresAt})`)
}

export async function countAttempts(
  db: Db,
  { subjectSha256, since }: { subjectSha256: Buffer; since: Date },
): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*) as count from identity.attempt where subject_sha256 = ${subjectSha256} and created_at > ${since}`)
  return count
}

export async function codeIsLive(db: Db, code: string, now: Date): Promise<boolean> {
  const { live } = await db.one<{ live: boolean }>(sql`
    select exists (select 1 from identity.attempt where code = ${code} and expires_at > ${now} and confirmed_at is null) as live`)
  return live
}

type Attempt = {
  readonly id: string
  readonly confirmedAt: Date | null
  readonly usedAt: Date | null
  readonly stoppedAt: Date | null
  readonly expiresAt: Date
}

export function findAttempt(db: Db, secretSha256: Buffer): Promise<Attempt | undefined> {
  return db.maybe<Attempt>(sql`
    select id, confirmed_at, used_at, stopped_at, expires_at from identity.attempt where secret_sha256 = ${secretSha256}`)
}

/** The live attempt that shows this code, if the phone is the person's. */
export function lockAttemptByCode(
  db: Db,
  { code, phone, now }: { code: string; phone: string; now: Date },
): Promise<{ id: string; personId: string } | undefined> {
  return db.maybe(sql`
    select attempt.id, attempt.person_id
    from identity.attempt join identity.person on person.id = attempt.person_id
    where attempt.code = ${code} and person.phone = ${phone} and attempt.confirmed_at is null and attempt.stopped_at is null
      and attempt.valid_from <= ${now} and attempt.expires_at > ${now}
    for update of attempt`)
}

export function confirmAttempt(db: Db, id: string, at: Date): Promise<number> {
  return db.run(sql`update identity.attempt set confirmed_at = ${at} where id = ${id}`)
}

/** Marks a confirmed attempt used; only one caller ever gets it. Left unused for a code's life it cannot be used any more. */
export function useAttempt(
  db: Db,
  { secretSha256, confirmedSince, now }: { secretSha256: Buffer; confirmedSince: Date; now: Date },
): Promise<{ personId: string; returnTo: string } | undefined> {
  return db.maybe(sql`
    update identity.attempt set used_at = ${now}
    where secret_sha256 = ${secretSha256} and confirmed_at is not null and used_at is null and stopped_at is null
      and confirmed_at > ${confirmedSince}
    returning person_id, return_to`)
}

/** Stops what was begun or opened lately by the people of this phone; returns whom it touched. */
export async function stopPhone(
  db: Db,
  { phone, since, now }: { phone: string; since: Date; now: Date },
): Promise<string[]> {
  const rows = await db.many<{ id: string }>(sql`
    with person as (select id from identity.person where phone = ${phone}),
    attempts as (
      update identity.attempt set stopped_at = ${now}
      where person_id in (select id from person) and created_at > ${since} and stopped_at is null),
    sessions as (
      update identity.session set closed_at = ${now}
      where person_id in (select id from person) and created_at > ${since} and closed_at is null)
    select id from person`)
  return rows.map(({ id }) => id)
}

export async function insertInbound(db: Db, { messageId, at }: { messageId: string; at: Date }): Promise<boolean> {
  return (
    (await db.run(
      sql`insert into identity.inbound (message_id, at) values (${messageId}, ${at}) on conflict do nothing`,
    )) === 1
  )
}

type NewSession = {
  readonly id: string
  readonly tokenSha256: Buffer
  readonly personId: string
  readonly level: AssuranceLevel
  readonly now: Date
  readonly expiresAt: Date
}

export async function insertSession(
  db: Db,
  { id, tokenSha256, personId, level, now, expiresAt }: NewSession,
): Promise<void> {
  await db.run(sql`
    insert into identity.session (id, token_sha256, person_id, level, created_at, seen_at, expires_at)
    values (${id}, ${tokenSha256}, ${personId}, ${level}, ${now}, ${now}, ${expiresAt})`)
}

type StoredSession = {
  readonly id: string
  readonly personId: string
  readonly level: AssuranceLevel
  readonly name: string
  readonly seenAt: Date
  readonly expiresAt: Date
  readonly closedAt: Date | null
}

/** The session of each token, for all who ask at once: every request of a signed-in person begins with it. */
export const findSession: (db: Db, tokenSha256: Buffer) => Promise<StoredSession | undefined> = gathered(
  async (db, tokens) => {
    const rows = await db.many<StoredSession & { tokenSha256: Buffer }>(sql`
      select token_sha256, session.id, session.person_id, session.level, person.name, session.seen_at,
        session.expires_at, session.closed_at
      from identity.session join identity.person on person.id = session.person_id
      where session.token_sha256 = any (${tokens})`)
    const byToken = new Map(rows.map((row) => [row.tokenSha256.toString('hex'), row]))
    return tokens.map((token) => byToken.get(token.toString('hex')))
  },
)

export function touchSession(db: Db, id: string, at: Date): Promise<number> {
  return db.run(sql`update identity.session set seen_at = ${at} where id = ${id} and closed_at is null`)
}

export function closeSession(
  db: Db,
  tokenSha256: Buffer,
  at: Date,
): Promise<{ id: string; personId: string } | undefined> {
  return db.maybe(sql`
    update identity.session set closed_at = ${at} where token_sha256 = ${tokenSha256} and closed_at is null returning id, person_id`)
}

export function openSessions(
  db: Db,
  { personId, now, seenSince, limit }: { personId: string; now: Date; seenSince: Date; limit: number },
): Promise<SessionShown[]> {
  return db.many<SessionShown>(sql`
    select id, created_at, seen_at from identity.session
    where person_id = ${personId} and closed_at is null and expires_at > ${now} and seen_at > ${seenSince}
    order by created_at desc limit ${limit}`)
}

export function closeOthers(
  db: Db,
  { personId, keep, now }: { personId: string; keep: string; now: Date },
): Promise<number> {
  return db.run(sql`
    update identity.session set closed_at = ${now} where person_id = ${personId} and id <> ${keep} and closed_at is null`)
}
