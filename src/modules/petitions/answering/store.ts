import { type Db, type Sql, sql } from '#platform'
import type { Alarm, Petition } from '../petition.ts'

export type DeskRow = Pick<
  Petition,
  'id' | 'number' | 'kind' | 'subject' | 'officeId' | 'takenInAt' | 'round' | 'channel' | 'extendedBecause'
> & {
  readonly escalated: Alarm | null
  /** When the first of those that are answered together is due. */
  readonly dueAt: Date
  readonly members: number
}

/** What leads or stands alone, with when the first of those it leads is due. */
const lying: Sql = sql`
  select petition.id, number, kind, subject, office_id, taken_in_at, round, channel, extended_because, escalated,
    excluded_officers, escalated_office, least(petition.due_at, led.due_at) as due_at, led.members
  from petitions.petition cross join lateral (
    select count(*) as members, min(due_at) as due_at from petitions.petition as member
    where member.leading_id = petition.id and member.state = 'open') as led
  where state = 'open' and leading_id is null`
const shown: Sql = sql`id, number, kind, subject, office_id, taken_in_at, round, channel, extended_because, escalated,
  due_at, members`

type At = { readonly officeId: string; readonly officerId: string; readonly limit: number }

export function openAt(
  db: Db,
  { officeId, officerId, after, limit }: At & { after?: { dueAt: Date; id: string } | undefined },
): Promise<DeskRow[]> {
  return db.many<DeskRow>(sql`
    select ${shown} from (${lying} and office_id = ${officeId}) as lying
    where not (${officerId}::uuid = any(excluded_officers))
      and (${after?.dueAt ?? null}::timestamptz is null
        or (due_at, id) > (${after?.dueAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by due_at, id limit ${limit}`)
}

/** What is overdue at another office and lies at this one too. */
export function overdueBelow(db: Db, { officeId, officerId, limit }: At): Promise<DeskRow[]> {
  return db.many<DeskRow>(sql`
    select ${shown} from (${lying} and escalated_office = ${officeId} and office_id <> ${officeId}) as lying
    where not (${officerId}::uuid = any(excluded_officers)) order by due_at, id limit ${limit}`)
}

type Counting = Omit<At, 'limit'> & { readonly now: Date; readonly soon: Date; readonly most: number }

export function countsAt(
  db: Db,
  { officeId, officerId, now, soon, most }: Counting,
): Promise<{ waiting: number; overdue: number; soon: number }> {
  return db.one(sql`
    select count(*) as waiting, count(*) filter (where due_at <= ${now}) as overdue,
      count(*) filter (where due_at > ${now} and due_at <= ${soon}) as soon
    from (
      select due_at from petitions.petition
      where office_id = ${officeId} and state = 'open' and leading_id is null
        and not (${officerId}::uuid = any(excluded_officers))
      limit ${most}) as lying`)
}

export type Mergeable = Pick<Petition, 'id' | 'number' | 'takenInAt' | 'dueAt' | 'place'>
type Alike = { readonly petition: Petition; readonly officerId: string; readonly limit: number }

export function mergeableWith(db: Db, { petition, officerId, limit }: Alike): Promise<Mergeable[]> {
  const { id, officeId, kind, subject } = petition
  return db.many<Mergeable>(sql`
    select id, number, taken_in_at, due_at, place from petitions.petition
    where office_id = ${officeId} and state = 'open' and leading_id is null and kind = ${kind}
      and subject = ${subject} and id <> ${id} and not (${officerId}::uuid = any(excluded_officers))
    order by id limit ${limit}`)
}

/** How many are merged into any of these. */
export function countMembers(db: Db, ids: readonly string[]): Promise<{ count: number }> {
  return db.one(sql`select count(*) as count from petitions.petition where leading_id = any(${ids}::uuid[])`)
}

/** These, and what was merged into them, are led by one; whom any of them is about answers none of them. */
export function mergeInto(db: Db, { leadingId, ids }: { leadingId: string; ids: readonly string[] }): Promise<number> {
  return db.run(sql`
    with moved as (
      update petitions.petition set leading_id = ${leadingId}
      where (id = any(${ids}::uuid[]) or leading_id = any(${ids}::uuid[])) and state = 'open'
      returning excluded_officers),
    about as (select distinct unnest(excluded_officers) as officer from moved)
    update petitions.petition
    set excluded_officers = array(
      select unnest(excluded_officers) union select officer from about)
    where id = ${leadingId}`)
}

/** One that was merged, or all that were merged into one, stand on their own again. */
export function free(db: Db, { id = null, leadingId = null }: { id?: string | null; leadingId?: string | null }) {
  return db.run(sql`
    update petitions.petition set leading_id = null
    where (id = ${id} or leading_id = ${leadingId}) and state = 'open'`)
}

/** What is about an office, or was answered there before, does not go there with what it was merged into. */
export function freeAbout(db: Db, { leadingId, officeId }: { leadingId: string; officeId: string }): Promise<number> {
  return db.run(sql`
    update petitions.petition set leading_id = null
    where leading_id = ${leadingId} and state = 'open' and (excluded_office = ${officeId} or exists (
      select from petitions.answer where petition_id = petition.id and office_id = ${officeId}))`)
}

type Routed = { readonly id: string; readonly officeId: string; readonly because: string; readonly at: Date }

/** Each that went along has its step; returns how many. */
export function noteMembersRouted(db: Db, { id, officeId, because, at }: Routed): Promise<number> {
  return db.run(sql`
    insert into petitions.step (id, petition_id, did, office_id, because, by_kind, at)
    select gen_random_uuid(), petition.id, 'routed', ${officeId}, ${because}, 'officer', ${at}
    from petitions.petition where leading_id = ${id} and state = 'open'`)
}
