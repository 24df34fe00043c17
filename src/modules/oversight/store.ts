import { type Db, sql } from '#platform'
import type { Audit } from './audit.ts'
import type { Finding, Flag, Look } from './flag.ts'
import type { FlagRule } from './rules.ts'

/** The place in the log from which on nothing was looked at; whoever asks has it alone until their transaction ends. */
export async function lockWatched(db: Db): Promise<number> {
  await db.run(sql`insert into oversight.watched (next_index) values (0) on conflict do nothing`)
  return (await db.one<{ nextIndex: number }>(sql`select next_index from oversight.watched for update`)).nextIndex
}

export function setWatched(db: Db, nextIndex: number): Promise<number> {
  return db.run(sql`update oversight.watched set next_index = ${nextIndex}`)
}

export type MonthCount = {
  readonly month: string
  readonly service: string
  readonly readings: number
  readonly secret: number
}

export function addToMonths(db: Db, counts: readonly MonthCount[]): Promise<number> {
  return db.run(sql`
    insert into oversight.month (month, service, readings, secret)
    select month, service, readings, secret from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      as given (month text, service text, readings bigint, secret bigint)
    on conflict (month, service) do update
      set readings = month.readings + excluded.readings, secret = month.secret + excluded.secret`)
}

export function monthsSince(db: Db, { month, limit }: { month: string; limit: number }): Promise<MonthCount[]> {
  return db.many<MonthCount>(sql`
    select month, service, readings, secret from oversight.month where month >= ${month} order by month desc, service limit ${limit}`)
}

export type FlaggedCount = {
  readonly month: string
  readonly service: string
  readonly flagged: number
  readonly justified: number
}

/** Readings that were flagged, and those of them whose flags were all found justified, by month and service. */
export function flaggedSince(
  db: Db,
  { month, timeZone, limit }: { month: string; timeZone: string; limit: number },
): Promise<FlaggedCount[]> {
  return db.many<FlaggedCount>(sql`
    with reading as (
      select receipt_id, service, to_char(read_at at time zone ${timeZone}, 'YYYY-MM') as month,
        bool_and(finding is not distinct from 'justified') as justified
      from oversight.flag group by receipt_id, service, read_at)
    select month, service, count(*) as flagged, count(*) filter (where justified) as justified
    from reading where month >= ${month} group by month, service limit ${limit}`)
}

type NewFlag = Omit<Flag, 'toldAt' | 'clearedAt' | 'clearedBy' | 'finding'>

export async function insertFlag(db: Db, given: NewFlag): Promise<boolean> {
  const { id, receiptId, rule, personId, officerId, service, readAt, foundAt } = given
  const count = await db.run(sql`
    insert into oversight.flag (id, receipt_id, rule, person_id, officer_id, service, read_at, found_at)
    values (${id}, ${receiptId}, ${rule}, ${personId}, ${officerId}, ${service}, ${readAt}, ${foundAt})
    on conflict on constraint flagged_once_a_rule do nothing`)
  return count === 1
}

type Earlier = {
  readonly officerId: string
  /** Only what was said of this person. */
  readonly personId: string | null
  readonly rule: FlagRule
  readonly since: Date
  readonly until: Date
}

export async function wasFlagged(db: Db, given: Earlier): Promise<boolean> {
  const { officerId, personId, rule, since, until } = given
  const { found } = await db.one<{ found: boolean }>(sql`
    select exists (select 1 from oversight.flag where officer_id = ${officerId} and rule = ${rule}
      and read_at > ${since} and read_at <= ${until}
      and (${personId}::uuid is null or person_id = ${personId}::uuid)) as found`)
  return found
}

export async function wasTold(
  db: Db,
  { personId, officerId, since }: { personId: string; officerId: string; since: Date },
): Promise<boolean> {
  const { found } = await db.one<{ found: boolean }>(sql`
    select exists (select 1 from oversight.flag
      where person_id = ${personId} and officer_id = ${officerId} and told_at > ${since}) as found`)
  return found
}

export function setTold(db: Db, receiptId: string, at: Date): Promise<number> {
  return db.run(sql`update oversight.flag set told_at = ${at} where receipt_id = ${receiptId} and told_at is null`)
}

const flagColumns = sql`flag.id, receipt_id, rule, person_id, officer_id, service, read_at, found_at, told_at, cleared_at, cleared_by, finding`

type Listing = {
  readonly rule: FlagRule | null
  readonly isOpen: boolean
  readonly limit: number
  readonly before: string | null
}

export function flags(db: Db, { rule, isOpen, limit, before }: Listing): Promise<Flag[]> {
  return db.many<Flag>(sql`
    select ${flagColumns} from oversight.flag
    where (cleared_at is null) = ${isOpen} and (${rule}::text is null or rule = ${rule}::text)
      and (${before}::uuid is null or (found_at, id) < (select found_at, id from oversight.flag where id = ${before}::uuid))
    order by found_at desc, id desc limit ${limit}`)
}

export function countOpenByRule(db: Db, most: number): Promise<{ rule: FlagRule; count: number }[]> {
  return db.many(sql`
    select rule, count(*) as count from (select rule from oversight.flag where cleared_at is null limit ${most}) as open
    group by rule order by rule`)
}

export function findFlag(db: Db, id: string): Promise<Flag | undefined> {
  return db.maybe<Flag>(sql`select ${flagColumns} from oversight.flag where id = ${id}`)
}

export function lockFlag(db: Db, id: string): Promise<Flag | undefined> {
  return db.maybe<Flag>(sql`select ${flagColumns} from oversight.flag where id = ${id} for update`)
}

export function flagsOfReceipt(db: Db, receiptId: string): Promise<Flag[]> {
  return db.many<Flag>(sql`select ${flagColumns} from oversight.flag where receipt_id = ${receiptId} order by rule`)
}

export function flaggedOf(
  db: Db,
  { receiptIds, personId }: { receiptIds: readonly string[]; personId: string },
): Promise<{ receiptId: string; isOpen: boolean }[]> {
  return db.many(sql`
    select receipt_id, bool_or(cleared_at is null) as is_open from oversight.flag
    where receipt_id = any (${receiptIds}::uuid[]) and person_id = ${personId} group by receipt_id`)
}

export function setFinding(
  db: Db,
  { id, finding, officerId, at }: { id: string; finding: Finding; officerId: string; at: Date },
): Promise<number> {
  return db.run(sql`
    update oversight.flag set finding = ${finding}, cleared_by = ${officerId}, cleared_at = ${at} where id = ${id}`)
}

export async function insertLook(db: Db, look: Look & { flagId: string }): Promise<void> {
  const { id, flagId, officerId, did, at } = look
  await db.run(sql`
    insert into oversight.look (id, flag_id, officer_id, did, at) values (${id}, ${flagId}, ${officerId}, ${did}, ${at})`)
}

export function looksAt(db: Db, { flagId, limit }: { flagId: string; limit: number }): Promise<Look[]> {
  return db.many<Look>(sql`
    select id, officer_id, did, at from oversight.look where flag_id = ${flagId} order by id desc limit ${limit}`)
}

export async function isKin(db: Db, { officerId, hash }: { officerId: string; hash: Buffer }): Promise<boolean> {
  const { found } = await db.one<{ found: boolean }>(sql`
    select exists (select 1 from oversight.kin where officer_id = ${officerId} and person_hash = ${hash}) as found`)
  return found
}

export async function hasKin(db: Db, officerId: string): Promise<boolean> {
  const { found } = await db.one<{ found: boolean }>(
    sql`select exists (select 1 from oversight.kin where officer_id = ${officerId}) as found`,
  )
  return found
}

export async function replaceKin(
  db: Db,
  { officerId, hashes, at }: { officerId: string; hashes: readonly Buffer[]; at: Date },
): Promise<void> {
  await db.run(sql`
    insert into oversight.kin_read (officer_id, read_at) values (${officerId}, ${at})
    on conflict (officer_id) do update set read_at = excluded.read_at`)
  await db.run(sql`delete from oversight.kin where officer_id = ${officerId}`)
  await db.run(sql`
    insert into oversight.kin (officer_id, person_hash) select ${officerId}::uuid, unnest(${hashes}::bytea[]) on conflict do nothing`)
}

/** Which of these officers' kin was not read since then. */
export async function kinNotReadSince(db: Db, officerIds: readonly string[], since: Date): Promise<string[]> {
  const rows = await db.many<{ id: string }>(sql`
    select given.id from unnest(${officerIds}::uuid[]) as given (id)
    where not exists (select 1 from oversight.kin_read where officer_id = given.id and read_at > ${since})`)
  return rows.map(({ id }) => id)
}

export function setPublicFigure(db: Db, personId: string, at: Date): Promise<number> {
  return db.run(sql`
    insert into oversight.public_figure (person_id, listed_at) values (${personId}, ${at}) on conflict do nothing`)
}

export function removePublicFigure(db: Db, personId: string): Promise<number> {
  return db.run(sql`delete from oversight.public_figure where person_id = ${personId}`)
}

export async function isPublicFigure(db: Db, personId: string): Promise<boolean> {
  const { found } = await db.one<{ found: boolean }>(
    sql`select exists (select 1 from oversight.public_figure where person_id = ${personId}) as found`,
  )
  return found
}

export async function insertAudit(
  db: Db,
  { receiptId, officerId, officeId, at }: { receiptId: string; officerId: string; officeId: string; at: Date },
): Promise<void> {
  await db.run(sql`
    insert into oversight.audit (receipt_id, officer_id, office_id, drawn_at)
    values (${receiptId}, ${officerId}, ${officeId}, ${at}) on conflict do nothing`)
}

const auditColumns = sql`receipt_id, officer_id, office_id, drawn_at, judged_at, finding`

export function auditsAt(db: Db, { officeId, limit }: { officeId: string; limit: number }): Promise<Audit[]> {
  return db.many<Audit>(sql`
    select ${auditColumns} from oversight.audit
    where office_id = ${officeId} and judged_at is null order by drawn_at, receipt_id limit ${limit}`)
}

export function lockAudit(db: Db, receiptId: string): Promise<Audit | undefined> {
  return db.maybe<Audit>(sql`select ${auditColumns} from oversight.audit where receipt_id = ${receiptId} for update`)
}

export function setJudged(
  db: Db,
  { receiptId, finding, officerId, at }: { receiptId: string; finding: string; officerId: string; at: Date },
): Promise<number> {
  return db.run(sql`
    update oversight.audit set finding = ${finding}, judged_by = ${officerId}, judged_at = ${at} where receipt_id = ${receiptId}`)
}
