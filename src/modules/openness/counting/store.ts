import { type Db, sql } from '#platform'
import type { CellTally } from '../store.ts'
import type { Pool, Waiting } from './groups.ts'

export type LogCounted = 'case' | 'access'

/** The place from which on nothing was counted; whoever asks has it alone until their transaction ends. */
export async function lockCounted(db: Db, log: LogCounted): Promise<number> {
  await db.run(sql`insert into openness.counted (log) values (${log}) on conflict do nothing`)
  return (
    await db.one<{ nextIndex: number }>(sql`select next_index from openness.counted where log = ${log} for update`)
  ).nextIndex
}

export function setCounted(
  db: Db,
  { log, nextIndex, at }: { log: LogCounted; nextIndex: number; at: Date },
): Promise<number> {
  return db.run(sql`update openness.counted set next_index = ${nextIndex}, at = ${at} where log = ${log}`)
}

/** The groups that wait in these pools. */
export function waitingIn(db: Db, pools: readonly Pool[]): Promise<Waiting[]> {
  return db.many<Waiting>(sql`
    select kind, service, office, size, people, tally, to_char(day, 'YYYY-MM-DD') as day, since from openness.waiting
    join jsonb_to_recordset(${JSON.stringify(pools)}::jsonb) as given (kind text, service text, office text)
      using (kind, service, office)`)
}

/** The groups that wait since before `before`, the oldest first. */
export function waitingSince(db: Db, { before, limit }: { before: Date; limit: number }): Promise<Waiting[]> {
  return db.many<Waiting>(sql`
    select kind, service, office, size, people, tally, to_char(day, 'YYYY-MM-DD') as day, since from openness.waiting
    where since < ${before} and ((service, office) <> ('', '') or position('.' in kind) > 0) order by since limit ${limit}`)
}

export async function putWaiting(db: Db, groups: readonly Waiting[]): Promise<void> {
  if (groups.length === 0) return
  await db.run(sql`
    insert into openness.waiting (kind, service, office, size, people, tally, day, since)
    select kind, service, office, size, people, tally, day, since from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb)
      as given (kind text, service text, office text, size integer, people text[], tally jsonb, day date, since timestamptz)
    on conflict (kind, service, office) do update
      set size = excluded.size, people = excluded.people, tally = excluded.tally, day = excluded.day, since = excluded.since`)
}

export async function dropWaiting(db: Db, pools: readonly Pool[]): Promise<void> {
  if (pools.length === 0) return
  await db.run(sql`
    delete from openness.waiting using jsonb_to_recordset(${JSON.stringify(pools)}::jsonb)
      as given (kind text, service text, office text)
    where (waiting.kind, waiting.service, waiting.office) = (given.kind, given.service, given.office)`)
}

type Key = Pick<CellTally, 'place' | 'period' | 'service'>

export function talliesAt(db: Db, cells: readonly Key[]): Promise<CellTally[]> {
  return db.many<CellTally>(sql`
    select place, period, service, tally from openness.tally
    join jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as given (place text, period text, service text)
      using (place, period, service)`)
}

export async function putTallies(db: Db, cells: readonly CellTally[]): Promise<void> {
  await db.run(sql`
    insert into openness.tally (place, period, service, tally)
    select place, period, service, tally from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb)
      as given (place text, period text, service text, tally jsonb)
    on conflict (place, period, service) do update set tally = excluded.tally`)
}

export function talliesOfDay(db: Db, { day, limit }: { day: string; limit: number }): Promise<CellTally[]> {
  return db.many<CellTally>(sql`
    select place, period, service, tally from openness.tally where period = ${day} and length(period) = 10
    order by place, service limit ${limit}`)
}

export async function insertClosed(db: Db, { day, sha256 }: { day: string; sha256: Buffer }): Promise<void> {
  await db.run(sql`insert into openness.closed_day (day, sha256) values (${day}, ${sha256}) on conflict do nothing`)
}

export async function lastClosed(db: Db): Promise<string | undefined> {
  const { day } = await db.one<{ day: string | null }>(
    sql`select to_char(max(day), 'YYYY-MM-DD') as day from openness.closed_day`,
  )
  return day ?? undefined
}

export async function isClosed(db: Db, day: string): Promise<boolean> {
  return (await db.maybe(sql`select 1 as found from openness.closed_day where day = ${day}`)) !== undefined
}

export async function hasTallies(db: Db): Promise<boolean> {
  return (await db.one<{ has: boolean }>(sql`select exists (select from openness.tally) as has`)).has
}
