import { type Db, sql } from '#platform'
import type { Chain, ChainedLog, Hash, LogName } from '#verify'

export type ToChain = {
  readonly id: string
  readonly leaf: Hash
  readonly personId: string
  /** Until when a court keeps it, or what it tells of, from the person. */
  readonly heldUntil: Date | null
}

/** Those of the entries that are about somebody, in no order. */
export function aboutPeople(db: Db, { ids, now }: { ids: readonly string[]; now: Date }): Promise<ToChain[]> {
  return db.many<ToChain>(sql`
    select entry.id, leaf, entry.person_id,
      (select max(secret_until) from transparency.receipt
        where receipt.id in (entry.id, entry.about) and secret_until > ${now}) as held_until
    from transparency.entry where id = any (${ids}::uuid[]) and person_id is not null`)
}

export type HeadOf = { readonly personId: string } & Chain

/** The last state of each of these people's chains in a log; of who has none, none. */
export function lastStates(
  db: Db,
  { log, personIds }: { log: ChainedLog; personIds: readonly string[] },
): Promise<HeadOf[]> {
  return db.many<HeadOf>(sql`
    select person_id, seq, hash from unnest(${personIds}::uuid[]) as person (id)
    cross join lateral (
      select person_id, seq, hash from transparency.chain
      where chain.person_id = person.id and log = ${log} order by seq desc limit 1) as last`)
}

export type Link = HeadOf & { readonly entryId: string }

export function insertLinks(db: Db, log: ChainedLog, links: readonly Link[]): Promise<number> {
  return db.run(sql`
    insert into transparency.chain (person_id, log, seq, hash, entry_id)
    select person_id, ${log}, seq, hash, entry_id
    from unnest(${links.map(({ personId }) => personId)}::uuid[], ${links.map(({ seq }) => seq)}::bigint[],
      ${links.map(({ hash }) => Buffer.from(hash))}::bytea[], ${links.map(({ entryId }) => entryId)}::uuid[])
      as link (person_id, seq, hash, entry_id)`)
}

export function hold(db: Db, held: readonly { id: string; until: Date }[]): Promise<number> {
  return db.run(sql`
    insert into transparency.held (entry_id, until)
    select id, until from unnest(${held.map(({ id }) => id)}::uuid[], ${held.map(({ until }) => until.toISOString())}::timestamptz[])
      as given (id, until)`)
}

/** Takes entries out of what is held whose time is over, in the order of their places. */
export function releaseHeld(
  db: Db,
  { now, most }: { now: Date; most: number },
): Promise<{ id: string; log: ChainedLog }[]> {
  return db.many(sql`
    with over as (
      delete from transparency.held where entry_id in (
        select entry_id from transparency.held where until <= ${now} order by until limit ${most})
      returning entry_id)
    select id, log from over join transparency.entry on entry.id = over.entry_id order by log, index`)
}

/** Waits until no chain is being made longer; then how far all are. The lock goes with the transaction. */
export async function cutNow(db: Db): Promise<number> {
  await db.run(sql`select pg_advisory_xact_lock(7318204553)`)
  const { turn } = await db.one<{ turn: number }>(
    sql`select coalesce(pg_sequence_last_value('transparency.chain_turn_seq'), 0) as turn`,
  )
  return turn
}

/** People with a chain, from one on, each once. */
export async function chainedPeople(db: Db, { after, most }: { after: string; most: number }): Promise<string[]> {
  const rows = await db.many<{ personId: string }>(sql`
    with recursive person (person_id, n) as (
      (select person_id, 1 from transparency.chain where person_id > ${after}::uuid order by person_id limit 1)
      union all
      select next.person_id, n + 1 from person cross join lateral (
        select person_id from transparency.chain where chain.person_id > person.person_id order by person_id limit 1) as next
      where n < ${most}::integer)
    select person_id from person`)
  return rows.map(({ personId }) => personId)
}

/** How people's chains stood when `cut` was the last turn. */
export function statesAt(
  db: Db,
  { personIds, cut }: { personIds: readonly string[]; cut: number },
): Promise<(HeadOf & { log: ChainedLog })[]> {
  return db.many(sql`
    select person_id, log, seq, hash from unnest(${personIds}::uuid[]) as person (id)
    cross join unnest(array['access', 'case']) as given (name)
    cross join lateral (
      select person_id, log, seq, hash from transparency.chain
      where chain.person_id = person.id and log = given.name and turn <= ${cut} order by seq desc limit 1) as last`)
}

/** Only one works out a day's heads at a time; the lock goes with the transaction. */
export async function lockHeads(db: Db): Promise<boolean> {
  const { locked } = await db.one<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(7318204554) as locked`)
  return locked
}

export type Day = {
  readonly day: string
  readonly cut: number
  readonly size: number
  readonly root: Hash
  readonly logs: readonly LogThen[]
  readonly entryId: string
  readonly at: Date
}
type LogThen = { readonly log: LogName; readonly size: number; readonly root: string }
export type DayPart = {
  readonly firstIndex: number
  readonly firstPseudonym: Hash
  readonly root: Hash
  readonly entries: Buffer
}

export function insertDay(db: Db, { day, cut, size, root, logs, entryId, at }: Day): Promise<number> {
  return db.run(sql`
    insert into transparency.day (day, cut, size, root, logs, entry_id, at)
    values (${day}, ${cut}, ${size}, ${Buffer.from(root)}, ${JSON.stringify(logs)}, ${entryId}, ${at})`)
}

/** Parts of a day that was not finished give way. */
export function deleteParts(db: Db, day: string): Promise<number> {
  return db.run(sql`delete from transparency.day_part where day = ${day}`)
}

export function deletePartsBefore(db: Db, day: string): Promise<number> {
  return db.run(sql`delete from transparency.day_part where day < ${day}`)
}

export function insertPart(db: Db, day: string, part: DayPart): Promise<number> {
  const { firstIndex, firstPseudonym, root, entries } = part
  return db.run(sql`
    insert into transparency.day_part (day, first_index, first_pseudonym, root, entries)
    values (${day}, ${firstIndex}, ${Buffer.from(firstPseudonym)}, ${Buffer.from(root)}, ${entries})`)
}

/** The newest days first. */
export function findDays(db: Db, { upTo, limit }: { upTo: string | null; limit: number }): Promise<Day[]> {
  return db.many<Day>(sql`
    select day, cut, size, root, logs, entry_id, at from transparency.day
    where ${upTo}::date is null or day <= ${upTo}::date order by day desc limit ${limit}`)
}

export function partRoots(db: Db, day: string): Promise<{ firstIndex: number; root: Hash }[]> {
  return db.many(sql`select first_index, root from transparency.day_part where day = ${day} order by first_index`)
}

/** The part in which somebody of that pseudonym stands, or would. */
export function partAt(db: Db, { day, pseudonym }: { day: string; pseudonym: Hash }): Promise<DayPart | undefined> {
  return db.maybe<DayPart>(sql`
    select first_index, first_pseudonym, root, entries from transparency.day_part
    where day = ${day} and first_pseudonym <= ${Buffer.from(pseudonym)} order by first_pseudonym desc limit 1`)
}

export function partFrom(db: Db, { day, index }: { day: string; index: number }): Promise<DayPart | undefined> {
  return db.maybe<DayPart>(sql`
    select first_index, first_pseudonym, root, entries from transparency.day_part
    where day = ${day} and first_index <= ${index} order by first_index desc limit 1`)
}

export type Line = Chain & { readonly record: Buffer; readonly salt: Buffer }

/** The newest of a person's lines in a log, oldest first. */
export function linesOf(
  db: Db,
  { personId, log, most }: { personId: string; log: ChainedLog; most: number },
): Promise<Line[]> {
  return db.many<Line>(sql`
    select seq, hash, record, salt from (
      select seq, hash, entry_id from transparency.chain
      where person_id = ${personId} and log = ${log} order by seq desc limit ${most}) as last
    join transparency.entry on entry.id = last.entry_id order by seq`)
}

export function entriesAbout(
  db: Db,
  { about, personId, limit }: { about: string; personId: string; limit: number },
): Promise<{ id: string; record: Buffer; at: Date; index: number | null }[]> {
  return db.many(sql`
    select id, record, at, index from transparency.entry
    where about = ${about} and person_id = ${personId} and log = 'case'
      and not exists (select from transparency.held where entry_id = entry.id)
    order by id desc limit ${limit}`)
}

export function entriesFrom(
  db: Db,
  { index, limit }: { index: number; limit: number },
): Promise<{ id: string; index: number; record: Buffer; about: string | null; at: Date }[]> {
  return db.many(sql`
    select id, index, record, about, at from transparency.entry
    where log = 'case' and index >= ${index} order by index limit ${limit}`)
}

export async function stateBefore(
  db: Db,
  { personId, log, seq }: { personId: string; log: ChainedLog; seq: number },
): Promise<Chain | undefined> {
  return db.maybe<Chain>(sql`
    select seq, hash from transparency.chain where person_id = ${personId} and log = ${log} and seq = ${seq - 1}`)
}

/** Notes what was published last of each. */
export function notePublished(
  db: Db,
  given: {
    kind: string
    published: readonly { id: string; sha256: Buffer; entryId: string }[]
    at: Date
  },
): Promise<number> {
  const { kind, published, at } = given
  return db.run(sql`
    insert into transparency.published (kind, id, sha256, entry_id, at)
    select ${kind}, id, sha256, entry_id, ${at}
    from unnest(${published.map(({ id }) => id)}::text[], ${published.map(({ sha256 }) => sha256)}::bytea[],
      ${published.map(({ entryId }) => entryId)}::uuid[]) as given (id, sha256, entry_id)
    on conflict (kind, id) do update set sha256 = excluded.sha256, entry_id = excluded.entry_id, at = excluded.at`)
}

/** What was published of these last, of a kind. */
export async function publishedOf(
  db: Db,
  { kind, ids }: { kind: string; ids: readonly string[] },
): Promise<Map<string, Buffer>> {
  const rows = await db.many<{ id: string; sha256: Buffer }>(sql`
    select id, sha256 from transparency.published where kind = ${kind} and id = any (${ids}::text[])`)
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]))
}

export async function lastPublished(db: Db, kind: string): Promise<string | undefined> {
  return (
    await db.maybe<{ id: string }>(
      sql`select id from transparency.published where kind = ${kind} order by id desc limit 1`,
    )
  )?.id
}

/** Whether a job was not left for that moment before. */
export async function leaveDaily(db: Db, { job, due }: { job: string; due: Date }): Promise<boolean> {
  await db.run(sql`delete from transparency.daily where job = ${job} and due < ${due}::timestamptz - interval '7 days'`)
  return (
    (await db.run(sql`insert into transparency.daily (job, due) values (${job}, ${due}) on conflict do nothing`)) === 1
  )
}

/** Takes from the log what leads to a person; returns from how many entries. */
export async function forget(db: Db, personId: string): Promise<number> {
  return (await db.one<{ entries: number }>(sql`select transparency.forget(${personId}) as entries`)).entries
}
