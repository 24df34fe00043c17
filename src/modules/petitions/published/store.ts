import { type Db, type Sql, sql } from '#platform'
import type { Filter, Published } from './published.ts'

export type Publication = Omit<Published, 'id' | 'writers'> & { readonly petitionId: string; readonly writers: number }

/** What was published of a petition; of one that was answered again, the new answer. */
export function putPublication(db: Db, given: Publication): Promise<number> {
  const { petitionId, kind, subject, agencyId, month, asked, answered, outcome, writers, at } = given
  return db.run(sql`
    insert into petitions.publication
      (petition_id, kind, subject, agency_id, month, asked, answered, outcome, writers, at)
    values (${petitionId}, ${kind}, ${subject}, ${agencyId}, ${month}, ${asked}, ${answered}, ${outcome}, ${writers},
      ${at})
    on conflict (petition_id) do update
      set agency_id = excluded.agency_id, month = excluded.month, asked = excluded.asked,
        answered = excluded.answered, outcome = excluded.outcome, writers = excluded.writers, at = excluded.at`)
}

type Wanted = Filter & { readonly limit: number; readonly before?: { at: Date; id: string } | undefined }

function matching({ kind = '', subject = '', agencyId = '', month = '' }: Filter): Sql {
  return sql`(${kind} = '' or kind = ${kind}) and (${subject} = '' or subject = ${subject})
    and (${agencyId} = '' or agency_id = ${agencyId}) and (${month} = '' or month = ${month})`
}

export function publications(
  db: Db,
  { before, limit, ...filter }: Wanted,
): Promise<(Omit<Published, 'writers'> & { writers: number })[]> {
  return db.many(sql`
    select petition_id as id, kind, subject, agency_id, month, asked, answered, outcome, writers, at
    from petitions.publication
    where ${matching(filter)}
      and (${before?.at ?? null}::timestamptz is null
        or (at, petition_id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid))
    order by at desc, petition_id desc limit ${limit}`)
}

export type Group = { readonly kind: string; readonly subject: string; readonly agencyId: string }

/** Of which kind, subject and agency enough people were answered and are not counted. */
export function groupsOf(db: Db, { least, limit }: { least: number; limit: number }): Promise<Group[]> {
  return db.many<Group>(sql`
    select kind, subject, agency_id from petitions.petition where state = 'answered' and counted_in is null
    group by kind, subject, agency_id having count(distinct person_id) >= ${least} limit ${limit}`)
}

export type Uncounted = {
  readonly id: string
  readonly personId: string
  readonly startedAt: Date
  readonly dueAt: Date
  readonly answeredAt: Date
}

export function lockUncounted(db: Db, { kind, subject, agencyId }: Group): Promise<Uncounted[]> {
  return db.many<Uncounted>(sql`
    select id, person_id, started_at, due_at, answered_at from petitions.petition
    where kind = ${kind} and subject = ${subject} and agency_id = ${agencyId} and state = 'answered'
      and counted_in is null
    order by id limit 10000 for update`)
}

export function setCounted(db: Db, { ids, countedIn }: { ids: readonly string[]; countedIn: string }): Promise<number> {
  return db.run(sql`update petitions.petition set counted_in = ${countedIn} where id = any(${ids}::uuid[])`)
}

export type CountedGroup = Group & {
  readonly month: string
  readonly petitions: number
  readonly onTime: number
  readonly days: readonly number[]
}

export function insertCounted(db: Db, given: CountedGroup & { id: string; people: number }): Promise<number> {
  const { id, kind, subject, agencyId, month, people, petitions, onTime, days } = given
  return db.run(sql`
    insert into petitions.counted (id, kind, subject, agency_id, month, people, petitions, on_time, days)
    values (${id}, ${kind}, ${subject}, ${agencyId}, ${month}, ${people}, ${petitions}, ${onTime}, ${days})`)
}

export function countedBy(db: Db, { limit, ...filter }: Wanted): Promise<CountedGroup[]> {
  return db.many<CountedGroup>(sql`
    select kind, subject, agency_id, month, petitions, on_time, days from petitions.counted
    where ${matching(filter)}
    order by month desc, kind, subject, agency_id limit ${limit}`)
}

export function months(db: Db, limit: number): Promise<{ month: string }[]> {
  return db.many(sql`
    select month from petitions.publication union select month from petitions.counted
    order by month desc limit ${limit}`)
}
