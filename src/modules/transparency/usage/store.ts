import { type Db, type Sql, sql } from '#platform'
import type { Receipt } from '../receipt.ts'
import type { OfficerReading, ReadBy, ReadingFilter, Surrounding } from './readings.ts'

const receiptColumns = sql`receipt.id, receipt.person_id, receipt.actor_kind, receipt.actor_id, receipt.service, receipt.purpose,
  receipt.application_id, receipt.register, receipt.operation, receipt.fields, receipt.law, receipt.sensitivity, receipt.secret_until,
  receipt.secret_order, receipt.at, entry.index`

type Shown = ReadingFilter & { readonly personId: string; readonly now: Date }

/** What a person may see of the readings of their data just now, and asks for. */
function shown({ personId, now, who, readers, from, to, applicationId }: Shown): Sql {
  return sql`receipt.person_id = ${personId}
    and (receipt.secret_until is null or receipt.secret_until <= ${now})
    and (${from ?? null}::timestamptz is null or receipt.at >= ${from ?? null}::timestamptz)
    and (${to ?? null}::timestamptz is null or receipt.at < ${to ?? null}::timestamptz)
    and (${applicationId ?? null}::uuid is null or receipt.application_id = ${applicationId ?? null}::uuid)
    and case ${who ?? 'all'}::text
      when 'me' then receipt.actor_kind = 'citizen' and receipt.actor_id = ${personId}::text
      when 'platform' then receipt.actor_kind = 'system'
      when 'officers' then receipt.actor_kind = 'officer'
      when 'others' then receipt.actor_kind = 'officer' or receipt.application_id is null and receipt.actor_id is distinct from ${personId}::text
      else true end
    and (${readers === undefined} or
      case receipt.actor_kind when 'officer' then receipt.actor_id = any (${readers?.officerIds ?? []}::text[])
      else receipt.service = any (${readers?.services ?? []}::text[]) end)`
}

export function readingsOfPerson(db: Db, given: Shown & { limit: number; offset: number }): Promise<Receipt[]> {
  return db.many<Receipt>(sql`
    select ${receiptColumns} from transparency.receipt join transparency.entry using (id)
    where ${shown(given)} order by receipt.id desc limit ${given.limit} offset ${given.offset}`)
}

export async function countReadings(db: Db, given: Shown): Promise<number> {
  const { count } = await db.one<{ count: number }>(
    sql`select count(*) as count from transparency.receipt where ${shown(given)}`,
  )
  return count
}

type Grouping = Shown & {
  readonly limit: number
  readonly before: { readonly id: string; readonly at: Date } | undefined
  /** So many of the newest are looked at, and so many of a group named. */
  readonly lookedAt: number
  readonly named: number
  /** Each is its own. */
  readonly apart: boolean
}

/** Readings by the person and by the platform go together, those of a case and a minute; each of an officer's is its own. */
export function groupsOfPerson(db: Db, given: Grouping): Promise<{ ids: string[]; count: number }[]> {
  const { before, limit, lookedAt, named, apart } = given
  return db.many(sql`
    with recent as (
      select receipt.id, receipt.actor_kind, receipt.service, receipt.application_id, receipt.at
      from transparency.receipt
      where ${shown(given)}
        and (${before?.at ?? null}::timestamptz is null or receipt.at < date_trunc('minute', ${before?.at ?? null}::timestamptz) + interval '1 minute')
      order by receipt.id desc limit ${lookedAt}),
    placed as (
      select id, case when ${apart} or actor_kind = 'officer' then id::text
        else concat_ws('/', actor_kind, service, application_id::text, date_trunc('minute', at)::text) end as place
      from recent),
    grouped as (
      select array_agg(id order by id desc) as ids, count(*) as count from placed group by place)
    select ids[1:${named}::integer] as ids, count from grouped
    where ${before?.id ?? null}::uuid is null or ids[1] < ${before?.id ?? null}::uuid
    order by ids[1] desc limit ${limit}`)
}

export function receiptsBy(db: Db, ids: readonly string[]): Promise<Receipt[]> {
  return db.many<Receipt>(sql`
    select ${receiptColumns} from transparency.receipt join transparency.entry using (id)
    where receipt.id = any (${ids}::uuid[]) order by receipt.id desc`)
}

export function readersOf(
  db: Db,
  { personId, now, limit }: { personId: string; now: Date; limit: number },
): Promise<ReadBy[]> {
  return db.many<ReadBy>(sql`
    select distinct service, case when receipt.actor_kind = 'officer' then receipt.actor_id end as officer_id
    from transparency.receipt where ${shown({ personId, now })} limit ${limit}`)
}

export async function firstReading(db: Db): Promise<Date | undefined> {
  return (await db.maybe<{ at: Date }>(sql`select at from transparency.receipt order by id limit 1`))?.at
}

export function receiptsFrom(db: Db, { index, limit }: { index: number; limit: number }): Promise<Receipt[]> {
  return db.many<Receipt>(sql`
    select ${receiptColumns} from transparency.entry join transparency.receipt using (id)
    where entry.log = 'access' and entry.index >= ${index} order by entry.index limit ${limit}`)
}

export function readingsByService(
  db: Db,
  { from, to }: { from: Date; to: Date },
): Promise<{ service: string; count: number }[]> {
  return db.many(sql`
    select service, count(*) as count from transparency.receipt where at >= ${from} and at < ${to} group by service`)
}

type Around = {
  readonly officerId: string
  readonly personId: string
  readonly at: Date
  readonly hourAgo: Date
  readonly dayAgo: Date
  readonly monthAgo: Date
}

/** Of an officer up to a moment: of how many people they read, and in how many minutes of this one. */
export function surrounding(db: Db, given: Around): Promise<Surrounding> {
  const { officerId, personId, at, hourAgo, dayAgo, monthAgo } = given
  return db.one<Surrounding>(sql`
    select (select count(distinct person_id) from transparency.receipt
        where actor_kind = 'officer' and actor_id = ${officerId}::text and at > ${hourAgo} and at <= ${at}) as people_in_hour,
      (select count(distinct person_id) from transparency.receipt
        where actor_kind = 'officer' and actor_id = ${officerId}::text and at > ${dayAgo} and at <= ${at}) as people_in_day,
      (select count(distinct date_trunc('minute', at)) from transparency.receipt
        where actor_kind = 'officer' and actor_id = ${officerId}::text and at > ${monthAgo} and at <= ${at}
          and person_id = ${personId}) as times_in_month`)
}

/** Whose data an officer read, which fields, and since when: in one query. */
export function readByOfficer(
  db: Db,
  { officerId, from, to, limit }: { officerId: string; from: Date; to: Date; limit: number },
): Promise<OfficerReading[]> {
  return db.many<OfficerReading>(sql`
    select person_id, array_agg(distinct register || '.' || operation || '.' || field order by register || '.' || operation || '.' || field) as fields,
      min(at) as first_at, max(at) as last_at, count(distinct id) as readings
    from transparency.receipt left join unnest(fields) as field on true
    where actor_kind = 'officer' and actor_id = ${officerId}::text and at >= ${from} and at <= ${to}
    group by person_id order by min(at), person_id limit ${limit}`)
}
