import { type Db, sql } from '#platform'
import type { Alert, AlertChange } from './alert.ts'

/** An alert as it is read at a moment; what is over follows from it. */
const columns = (now: Date) => sql`
  alert.id, alert.hazard, said.level, alert.place, said.title, said.rules, said.do_what, said.phone,
  said.from_at as from, said.to_at as to, coalesce(said.version, 0) as version, said.change, said.because,
  case when said.state = 'confirmed' then said.judged_at end as confirmed_at, said.office_id as office, said.source,
  case when said.state <> 'confirmed' then 'drafted'
       when said.change = 'withdrawn' then 'withdrawn'
       when said.change = 'ended' or said.holds_to <= ${now} then 'over'
       else 'confirmed' end as state`

export async function currentVersion(db: Db): Promise<number> {
  return (await db.one<{ version: number }>(sql`select version from alerts.published`)).version
}

export function nextVersion(db: Db): Promise<number> {
  return db.run(sql`update alerts.published set version = version + 1`)
}

/** What held at a moment, newest first. */
export function heldAt(db: Db, { at, limit }: { at: Date; limit: number }): Promise<Alert[]> {
  return db.many<Alert>(sql`
    select ${columns(at)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where said.state = 'confirmed' and holds_from <= ${at} and (holds_to is null or holds_to > ${at})
    order by holds_from desc, said.id desc limit ${limit}`)
}

/** Versions that held at some moment between two, newest first. */
export function heldBetween(
  db: Db,
  given: { from: Date; to: Date; hazard: string | null; now: Date; limit: number },
): Promise<Alert[]> {
  const { from, to, hazard, now, limit } = given
  return db.many<Alert>(sql`
    select ${columns(now)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where said.state = 'confirmed' and holds_from < ${to} and (holds_to is null or holds_to > ${from})
      and (holds_to is null or holds_to > holds_from)
      and (${hazard}::text is null or hazard = ${hazard})
    order by holds_from desc, said.id desc limit ${limit}`)
}

/** The newest version of each alert there that held after a moment. */
export function alertsAt(
  db: Db,
  given: { places: readonly string[]; below: string | null; since: Date; now: Date; limit: number },
): Promise<Alert[]> {
  const { places, below, since, now, limit } = given
  return db.many<Alert>(sql`
    select ${columns(now)}
    from alerts.alert
    join lateral (
      select * from alerts.said where alert_id = alert.id and state = 'confirmed' order by version desc limit 1
    ) said on true
    where (place = any (${places}::text[]) or (${below}::text is not null and starts_with(place, ${below})))
      and (holds_to is null or holds_to > ${since})
    order by said.from_at desc, said.id desc limit ${limit}`)
}

export function findAlert(
  db: Db,
  { id, version, now }: { id: string; version: number | null; now: Date },
): Promise<Alert | undefined> {
  return db.maybe<Alert>(sql`
    select ${columns(now)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where alert.id = ${id} and said.state = 'confirmed' and (${version}::int is null or version = ${version})
    order by version desc limit 1`)
}

export function versionsOf(db: Db, { id, now, limit }: { id: string; now: Date; limit: number }): Promise<Alert[]> {
  return db.many<Alert>(sql`
    select ${columns(now)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where alert.id = ${id} and said.state = 'confirmed' order by version desc limit ${limit}`)
}

/** What waits for a second person, with who drafted it. */
export type Draft = Alert & { readonly draftId: string; readonly draftedBy: string; readonly draftedAt: Date }
const draftColumns = (now: Date) => sql`${columns(now)}, said.id as draft_id, said.drafted_by, said.drafted_at`

export function draftsAt(
  db: Db,
  { hazards, places, now, limit }: { hazards: readonly string[]; places: readonly string[]; now: Date; limit: number },
): Promise<Draft[]> {
  return db.many<Draft>(sql`
    select ${draftColumns(now)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where said.state = 'drafted' and (hazard = any (${hazards}::text[])
      or exists (select from unnest(${places}::text[]) own where starts_with(place, own)))
    order by drafted_at limit ${limit}`)
}

export function lockDraft(db: Db, { draftId, now }: { draftId: string; now: Date }): Promise<Draft | undefined> {
  return db.maybe<Draft>(sql`
    select ${draftColumns(now)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where said.id = ${draftId} and said.state = 'drafted' for update of said`)
}

export function findDraft(db: Db, { draftId, now }: { draftId: string; now: Date }): Promise<Draft | undefined> {
  return db.maybe<Draft>(sql`
    select ${draftColumns(now)} from alerts.said join alerts.alert on alert.id = said.alert_id
    where said.id = ${draftId} and said.state = 'drafted'`)
}

export function findSaid(db: Db, draftId: string): Promise<{ state: string } | undefined> {
  return db.maybe(sql`select state from alerts.said where id = ${draftId}`)
}

export function lockAlert(db: Db, id: string): Promise<{ id: string } | undefined> {
  return db.maybe<{ id: string }>(sql`select id from alerts.alert where id = ${id} for update`)
}

export function insertAlert(db: Db, given: { id: string; hazard: string; place: string; at: Date }): Promise<number> {
  const { id, hazard, place, at } = given
  return db.run(sql`
    insert into alerts.alert (id, hazard, place, created_at) values (${id}, ${hazard}, ${place}, ${at})`)
}

export type NewSaid = Pick<Alert, 'level' | 'title' | 'rules' | 'doWhat' | 'phone' | 'from' | 'to' | 'because'> & {
  readonly id: string
  readonly alertId: string
  readonly change: AlertChange
  readonly officerId: string
  readonly officeId: string
  readonly at: Date
}

/** Leaves what waits for a second person; 0 when something of this alert waits already. */
export function insertDraft(db: Db, said: NewSaid): Promise<number> {
  const { id, alertId, change, level, title, rules, doWhat, phone, from, to, because, officerId, officeId, at } = said
  return db.run(sql`
    insert into alerts.said (id, alert_id, change, level, title, rules, do_what, phone, from_at, to_at, because,
      state, drafted_by, office_id, drafted_at)
    values (${id}, ${alertId}, ${change}, ${level}, ${title}, ${rules}, ${doWhat}, ${phone}, ${from}, ${to}, ${because},
      'drafted', ${officerId}, ${officeId}, ${at})
    on conflict do nothing`)
}

/** The version before ends where this one begins to hold. */
export function setConfirmed(
  db: Db,
  given: { draftId: string; alertId: string; officerId: string; at: Date; holdsFrom: Date; holdsTo: Date | null },
): Promise<{ version: number }> {
  const { draftId, alertId, officerId, at, holdsFrom, holdsTo } = given
  return db.one<{ version: number }>(sql`
    with before as (
      update alerts.said set holds_to = greatest(holds_from, least(holds_to, ${holdsFrom}))
      where alert_id = ${alertId} and state = 'confirmed' and (holds_to is null or holds_to > ${holdsFrom}))
    update alerts.said set state = 'confirmed', judged_by = ${officerId}, judged_at = ${at},
      holds_from = ${holdsFrom}, holds_to = ${holdsTo},
      version = (select coalesce(max(version), 0) + 1 from alerts.said one where one.alert_id = ${alertId})
    where id = ${draftId} returning version`)
}

export function setDropped(db: Db, given: { draftId: string; officerId: string; at: Date }): Promise<number> {
  const { draftId, officerId, at } = given
  return db.run(sql`
    update alerts.said set state = 'dropped', judged_by = ${officerId}, judged_at = ${at} where id = ${draftId}`)
}

/** Notes that the time of a version ran out, as a version of its own; nothing when another took its place. */
export function insertEnded(
  db: Db,
  { id, alertId, version, at }: { id: string; alertId: string; version: number; at: Date },
): Promise<{ version: number } | undefined> {
  return db.maybe<{ version: number }>(sql`
    insert into alerts.said (id, alert_id, version, change, level, title, rules, do_what, phone, from_at, to_at,
      state, office_id, drafted_at, judged_at, holds_from, holds_to)
    select ${id}, alert_id, version + 1, 'ended', level, title, rules, do_what, phone, from_at, to_at,
      'confirmed', office_id, ${at}, ${at}, holds_to, holds_to
    from alerts.said last
    where alert_id = ${alertId} and version = ${version} and state = 'confirmed' and holds_to <= ${at}
      and change not in ('ended', 'withdrawn')
      and not exists (select from alerts.said later where later.alert_id = last.alert_id and later.version > last.version)
    on conflict do nothing returning version`)
}

export type KnownRow = Pick<Alert, 'hazard' | 'level' | 'place' | 'title' | 'rules' | 'doWhat' | 'phone' | 'source'> & {
  readonly id: string
  readonly from: Date
  readonly to: Date | null
  readonly holdsTo: Date
}

/** Puts in what is known from elsewhere; what is there already stays as it is. */
export async function insertKnown(db: Db, rows: readonly KnownRow[], at: Date): Promise<number> {
  const given = JSON.stringify(
    rows.map(({ doWhat, holdsTo, ...row }) => ({ ...row, do_what: doWhat, holds_to: holdsTo })),
  )
  await db.run(sql`
    insert into alerts.alert (id, hazard, place, created_at)
    select id, hazard, place, ${at} from jsonb_to_recordset(${given}::jsonb) as given (id uuid, hazard text, place text)
    on conflict do nothing`)
  return db.run(sql`
    insert into alerts.said (id, alert_id, version, change, level, title, rules, do_what, phone, from_at, to_at,
      state, drafted_at, judged_at, holds_from, holds_to, source)
    select id, id, 1, 'opened', level, nullif(title, 'null'), rules, do_what, phone, "from", "to",
      'confirmed', ${at}, "from", "from", holds_to, source
    from jsonb_to_recordset(${given}::jsonb) as given (id uuid, level text, title jsonb, rules jsonb, do_what jsonb,
      phone text, "from" timestamptz, "to" timestamptz, holds_to timestamptz, source jsonb)
    on conflict do nothing`)
}
