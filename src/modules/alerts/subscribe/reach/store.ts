import type { Language } from '#kernel'
import { type Db, sql } from '#platform'
import type { Way } from '../subscriber.ts'
import type { Told } from '../wording.ts'

export type NewReach = {
  readonly id: string
  readonly alertId: string
  readonly version: number
  readonly urgent: boolean
  readonly hazard: string
  readonly rank: number
  readonly place: string
  readonly texts: Readonly<Record<Language, Told>>
  readonly at: Date
}
export type PlanningReach = Pick<NewReach, 'id' | 'hazard' | 'rank' | 'place'> & { readonly plannedTo: string | null }

export async function insertReach(db: Db, reach: NewReach): Promise<boolean> {
  const { id, alertId, version, urgent, hazard, rank, place, texts, at } = reach
  const added = await db.run(sql`
    insert into alerts.reach (id, alert_id, version, urgent, hazard, rank, place, texts, begun_at)
    values (${id}, ${alertId}, ${version}, ${urgent}, ${hazard}, ${rank}, ${place}, ${texts}, ${at})
    on conflict do nothing`)
  return added === 1
}

/** The newest version of an alert that was begun to be told. */
export async function newestBegun(db: Db, alertId: string): Promise<number> {
  const { version } = await db.one<{ version: number }>(sql`
    select coalesce(max(version), 0) as version from alerts.reach where alert_id = ${alertId}`)
  return version
}

/** Ends what is too old to be told. */
export function expire(db: Db, { before, at }: { before: Date; at: Date }): Promise<{ id: string }[]> {
  return db.many<{ id: string }>(sql`
    update alerts.reach set superseded_at = ${at}
    where done_at is null and superseded_at is null and begun_at < ${before} returning id`)
}

export function supersede(
  db: Db,
  { alertId, version, at }: { alertId: string; version: number; at: Date },
): Promise<{ id: string }[]> {
  return db.many<{ id: string }>(sql`
    update alerts.reach set superseded_at = ${at}
    where alert_id = ${alertId} and version < ${version} and superseded_at is null and done_at is null
    returning id`)
}

/** Of a reach that is superseded, so many rows at a time. */
export function dropSuperseded(db: Db, { reachId, most }: { reachId: string; most: number }): Promise<number> {
  return db.run(sql`
    delete from alerts.to_tell where (reach_id, way, subscriber_id) in (
      select reach_id, way, subscriber_id from alerts.to_tell where reach_id = ${reachId} limit ${most})`)
}

export function lockPlanning(db: Db, reachId: string): Promise<PlanningReach | undefined> {
  return db.maybe<PlanningReach>(sql`
    select id, hazard, rank, place, planned_to from alerts.reach
    where id = ${reachId} and planned_at is null and superseded_at is null for update`)
}

type Batch = {
  readonly reach: PlanningReach
  readonly above: readonly string[]
  readonly most: number
  readonly at: Date
}

/** Puts in the next subscribers, in the order of their identifiers; says how many there were and how many want it. */
export async function planBatch(db: Db, { reach, above, most, at }: Batch): Promise<{ seen: number; added: number }> {
  const { id, hazard, rank, place, plannedTo } = reach
  const past = `${place}~`
  const found = await db.one<{ seen: number; added: number; last: string | null }>(sql`
    with next as (
      select distinct subscriber_id from alerts.wanted_place
      where (place = any(${above}::text[]) or (place ~>=~ ${place} and place ~<~ ${past}))
        and (${plannedTo}::uuid is null or subscriber_id > ${plannedTo}::uuid)
      order by subscriber_id limit ${most}),
    added as (
      insert into alerts.to_tell (reach_id, way, subscriber_id)
      select ${id}::uuid, s.way, s.id from next join alerts.subscriber s on s.id = next.subscriber_id
      where s.least <= ${rank} and (s.hazards = '{}' or ${hazard} = any(s.hazards))
      for key share of s -- whoever ends it just now is not planned, and holds up nobody
      on conflict do nothing returning 1)
    select (select count(*) from next) as seen, (select count(*) from added) as added,
      (select subscriber_id from next order by subscriber_id desc limit 1) as last`)
  const isLast = found.seen < most
  await db.run(sql`
    update alerts.reach set planned = planned + ${found.added}::integer,
      planned_to = coalesce(${found.last}::uuid, planned_to),
      planned_at = ${isLast ? at : null}
    where id = ${id}`)
  return found
}

export type ReachRow = {
  readonly version: number
  readonly planned: number
  readonly sent: number
  readonly failed: number
  readonly waiting: number
  readonly isPlanned: boolean
  readonly begunAt: Date
}

export function newestReach(db: Db, alertId: string): Promise<ReachRow | undefined> {
  return db.maybe<ReachRow>(sql`
    select version, planned, sent, failed, planned_at is not null as is_planned, begun_at,
      (select count(*) from alerts.to_tell t where t.reach_id = r.id) as waiting
    from alerts.reach r where alert_id = ${alertId} order by version desc limit 1`)
}

/** Takes the one place from which messages leave by a way; an owner who died has lost it after a while. */
export async function takePlace(
  db: Db,
  { way, holder, now, until }: { way: Way; holder: string; now: Date; until: Date },
): Promise<boolean> {
  const taken = await db.run(sql`
    insert into alerts.sending as s (way, holder, until) values (${way}, ${holder}, ${until})
    on conflict (way) do update set holder = excluded.holder, until = excluded.until where s.until <= ${now}`)
  return taken === 1
}

export function leavePlace(db: Db, { way, holder }: { way: Way; holder: string }): Promise<number> {
  return db.run(sql`delete from alerts.sending where way = ${way} and holder = ${holder}`)
}

export type NextReach = {
  readonly id: string
  readonly alertId: string
  readonly urgent: boolean
  readonly texts: Readonly<Record<Language, Told>>
}

/** What is to be sent before all else: what is urgent, then what came first; but for those given. */
export function nextReach(db: Db, { way, but }: { way: Way; but: readonly string[] }): Promise<NextReach | undefined> {
  return db.maybe<NextReach>(sql`
    select id, alert_id, urgent, texts from alerts.reach r
    where done_at is null and superseded_at is null and id <> all(${but}::uuid[])
      and exists (select 1 from alerts.to_tell t where t.reach_id = r.id and t.way = ${way})
    order by urgent desc, begun_at, id limit 1`)
}

export type ToTell = { readonly subscriberId: string; readonly address: Buffer; readonly language: Language }

type Next = {
  readonly reachId: string
  readonly way: Way
  readonly isAgain: boolean
  readonly after: string | undefined
  readonly most: number
}

/** The next who were not tried yet, or those who were. */
export function nextToTell(db: Db, { reachId, way, isAgain, after, most }: Next): Promise<ToTell[]> {
  return db.many<ToTell>(sql`
    select t.subscriber_id, s.address, s.language
    from alerts.to_tell t join alerts.subscriber s on s.id = t.subscriber_id
    where t.reach_id = ${reachId} and t.way = ${way} and (t.tries > 0) = ${isAgain}
      and (${after ?? null}::uuid is null or t.subscriber_id > ${after ?? null}::uuid)
    order by t.subscriber_id limit ${most}`)
}

type Settled = { readonly reachId: string; readonly way: Way; readonly ids: readonly string[] }

export async function settleSent(db: Db, { reachId, way, ids }: Settled): Promise<void> {
  await db.run(sql`
    with gone as (
      delete from alerts.to_tell where reach_id = ${reachId} and way = ${way} and subscriber_id = any(${ids}::uuid[])
      returning 1)
    update alerts.reach set sent = sent + (select count(*) from gone) where id = ${reachId}`)
}

/** Counts a try of each; those that were tried too often are given up. */
export async function settleTried(
  db: Db,
  { reachId, way, ids, most }: Settled & { readonly most: number },
): Promise<void> {
  await db.run(sql`
    update alerts.to_tell set tries = tries + 1
    where reach_id = ${reachId} and way = ${way} and subscriber_id = any(${ids}::uuid[])`)
  await db.run(sql`
    with gone as (
      delete from alerts.to_tell
      where reach_id = ${reachId} and way = ${way} and subscriber_id = any(${ids}::uuid[]) and tries >= ${most}
      returning 1)
    update alerts.reach set failed = failed + (select count(*) from gone) where id = ${reachId}`)
}

/** Browsers that are no more. */
export async function settleGone(db: Db, { reachId, ids }: Pick<Settled, 'reachId' | 'ids'>): Promise<void> {
  const gone = await db.run(sql`delete from alerts.subscriber where id = any(${ids}::uuid[]) and way = 'push'`)
  await db.run(sql`update alerts.reach set failed = failed + ${gone}::integer where id = ${reachId}`)
}

/** Ends what has nobody left to tell. */
export function setDone(db: Db, at: Date): Promise<number> {
  return db.run(sql`
    update alerts.reach r set done_at = ${at}
    where done_at is null and (planned_at is not null or superseded_at is not null)
      and not exists (select 1 from alerts.to_tell t where t.reach_id = r.id)`)
}
