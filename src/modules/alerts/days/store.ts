import type { Counts, KnownDay, Source } from '#engine'
import { type Db, sql } from '#platform'
import type { Correction, DayKnown } from './day.ts'

/** A day's figures at a place, as one version of them says. */
export type Figure = {
  readonly id: string
  readonly hazard: string
  readonly series: string
  readonly place: string
  readonly day: string
  readonly version: number
  readonly counts: Counts
  readonly totals: Counts
  readonly state: 'entered' | 'published' | 'replaced' | 'returned' | 'dropped'
  readonly via: Via
  readonly enteredBy: string | null
  readonly officeId: string | null
  readonly enteredAt: Date
  readonly because: string | null
  readonly judgedBy: string | null
  readonly judgedAt: Date | null
  readonly answer: string | null
  readonly source: Source | null
}
export type Via = 'form' | 'csv' | 'api' | 'known'
/** That somebody was late on a day, or that their figures wait for a second person. */
export type Mark = {
  readonly place: string
  readonly day: string
  readonly foundAt: Date | null
  readonly cameAt: Date | null
  readonly isWaiting: boolean
}

const columns = sql`id, hazard, series, place, day, coalesce(version, 0) as version, counts, totals, state, via, entered_by, office_id, entered_at,
  because, judged_by, judged_at, answer, source`

type Span = { readonly hazard: string; readonly from: string; readonly to: string }

/** Everything published of these days, of whatever series. */
export function figuresBetween(db: Db, { hazard, from, to, limit }: Span & { limit: number }): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select ${columns} from alerts.figure
    where hazard = ${hazard} and day between ${from} and ${to} and state = 'published'
    order by day, place, series limit ${limit}`)
}

export function seriesOf(db: Db, given: Span & { series: string; place: string; limit: number }): Promise<Figure[]> {
  const { hazard, series, place, from, to, limit } = given
  return db.many<Figure>(sql`
    select ${columns} from (
      select * from alerts.figure
      where hazard = ${hazard} and series = ${series} and place = ${place} and day between ${from} and ${to}
        and state = 'published'
      order by day desc limit ${limit}) newest
    order by day`)
}

/** The newest published figures of a place before a day. */
export function lastBefore(
  db: Db,
  { hazard, places, day }: { hazard: string; places: readonly string[]; day: string },
): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select distinct on (place) ${columns} from alerts.figure
    where hazard = ${hazard} and series = 'own' and place = any (${places}::text[]) and day < ${day} and state = 'published'
    order by place, day desc`)
}

/** The first published figures of a place after a day. */
export function firstAfter(
  db: Db,
  { hazard, places, day }: { hazard: string; places: readonly string[]; day: string },
): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select distinct on (place) ${columns} from alerts.figure
    where hazard = ${hazard} and series = 'own' and place = any (${places}::text[]) and day > ${day} and state = 'published'
    order by place, day`)
}

export function marksOf(db: Db, { hazard, from, to }: Span): Promise<Mark[]> {
  return db.many<Mark>(sql`
    select place, day, found_at, came_at, waits is not null as is_waiting
    from (select place, day, found_at, came_at from alerts.late where hazard = ${hazard} and day between ${from} and ${to}) late
    full join (
      select place, day, true as waits from alerts.figure
      where hazard = ${hazard} and series = 'own' and day between ${from} and ${to} and state = 'entered') waiting
    using (place, day)`)
}

export function correctionsOf(
  db: Db,
  { hazard, day, limit }: { hazard: string; day: string; limit: number },
): Promise<Correction[]> {
  return db.many<Correction>(sql`
    select after.place as division, after.version, after.judged_at as at, after.because,
      jsonb_build_object('counts', before.counts, 'totals', before.totals) as before,
      jsonb_build_object('counts', after.counts, 'totals', after.totals) as after
    from alerts.figure after
    join lateral (
      select counts, totals from alerts.figure before
      where before.hazard = after.hazard and before.series = after.series and before.place = after.place
        and before.day = after.day and before.state = 'replaced' and before.version < after.version
      order by before.version desc limit 1) before on true
    where after.hazard = ${hazard} and after.day = ${day} and after.series = 'own' and after.state in ('published', 'replaced')
    order by after.judged_at desc, after.id desc limit ${limit}`)
}

export function daysWith(db: Db, { hazard, limit }: { hazard: string; limit: number }): Promise<DayKnown[]> {
  return db.many<DayKnown>(sql`
    select day, count(*) filter (where series = 'own' and place not in ('', '00')) as places,
      coalesce(bool_or(series = 'own' and place = ''), false) as country,
      array_agg(distinct series) as series
    from alerts.figure where hazard = ${hazard} and state = 'published'
    group by day order by day desc limit ${limit}`)
}

/** All there is of a day at these places: what is published and what waits. */
export function currentOf(
  db: Db,
  { hazard, places, day }: { hazard: string; places: readonly string[]; day: string },
): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select ${columns} from alerts.figure
    where hazard = ${hazard} and series = 'own' and place = any (${places}::text[]) and day = ${day}
      and state in ('published', 'entered')`)
}

export type NewFigure = Pick<Figure, 'id' | 'place' | 'counts' | 'totals'>
export type Entering = {
  readonly hazard: string
  readonly day: string
  readonly via: Via
  readonly because: string | null
  readonly officerId: string
  readonly officeId: string
  readonly at: Date
}

/** Whoever enters a day of these places waits until others who do are through. */
export async function lockDay(db: Db, { hazard, day }: { hazard: string; day: string }): Promise<void> {
  await db.many(sql`select pg_advisory_xact_lock(hashtextextended(${`alerts ${hazard} ${day}`}, 0))`)
}

/** Of which days these figures are, in one order. */
export function daysOf(db: Db, ids: readonly string[]): Promise<{ hazard: string; day: string }[]> {
  return db.many(sql`
    select distinct hazard, day from alerts.figure where id = any (${ids}::uuid[]) order by hazard, day`)
}

/** What waited before is dropped: a day has one that waits. */
export async function insertEntered(db: Db, figures: readonly NewFigure[], given: Entering): Promise<void> {
  const { hazard, day, via, because, officerId, officeId, at } = given
  const places = figures.map(({ place }) => place)
  await db.run(sql`
    update alerts.figure set state = 'dropped', judged_by = ${officerId}, judged_at = ${at}
    where hazard = ${hazard} and series = 'own' and day = ${day} and place = any (${places}::text[]) and state = 'entered'`)
  await db.run(sql`
    insert into alerts.figure (id, hazard, series, place, day, counts, totals, state, via, entered_by, office_id,
      entered_at, because)
    select id, ${hazard}, 'own', place, ${day}, counts, totals, 'entered', ${via}, ${officerId}, ${officeId}, ${at},
      ${because}
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as given (id uuid, place text, counts jsonb, totals jsonb)`)
}

/** What waits of these, so that nobody else judges it meanwhile. */
export function lockEntered(db: Db, ids: readonly string[]): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select ${columns} from alerts.figure where id = any (${ids}::uuid[]) order by place for update`)
}

type Judging = { readonly ids: readonly string[]; readonly officerId: string; readonly at: Date }

/** What stood before is replaced and stays to be seen. */
export async function setPublished(db: Db, { ids, officerId, at }: Judging): Promise<Figure[]> {
  await db.run(sql`
    update alerts.figure before set state = 'replaced'
    from alerts.figure now
    where now.id = any (${ids}::uuid[]) and before.state = 'published'
      and (before.hazard, before.series, before.place, before.day) = (now.hazard, now.series, now.place, now.day)`)
  await db.run(sql`
    update alerts.figure set state = 'published', judged_by = ${officerId}, judged_at = ${at}, version = 1 + coalesce((
      select max(version) from alerts.figure before
      where (before.hazard, before.series, before.place, before.day) = (figure.hazard, figure.series, figure.place, figure.day)), 0)
    where id = any (${ids}::uuid[])`)
  return db.many<Figure>(sql`select ${columns} from alerts.figure where id = any (${ids}::uuid[]) order by place`)
}

export function setReturned(db: Db, { ids, officerId, at, answer }: Judging & { answer: string }): Promise<number> {
  return db.run(sql`
    update alerts.figure set state = 'returned', judged_by = ${officerId}, judged_at = ${at}, answer = ${answer}
    where id = any (${ids}::uuid[])`)
}

/** What waits at these places or in them, oldest first. */
export function waiting(
  db: Db,
  { hazards, places, limit }: { hazards: readonly string[]; places: readonly string[]; limit: number },
): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select ${columns} from alerts.figure
    where state = 'entered' and (hazard = any (${hazards}::text[]) or place = any (${places}::text[]))
    order by day, hazard, place limit ${limit}`)
}

/** What was entered lately at these places, newest first. */
export function enteredLately(
  db: Db,
  { places, limit }: { places: readonly string[]; limit: number },
): Promise<Figure[]> {
  return db.many<Figure>(sql`
    select ${columns} from alerts.figure
    where place = any (${places}::text[]) and via <> 'known' and state <> 'dropped'
    order by entered_at desc, id desc limit ${limit}`)
}

/** Puts in what is known from elsewhere; what is there already stays as it is. */
export function insertKnown(db: Db, rows: readonly (KnownDay & { id: string })[], at: Date): Promise<number> {
  return db.run(sql`
    insert into alerts.figure (id, hazard, series, place, day, version, counts, totals, state, via, entered_at, judged_at, source)
    select id, hazard, series, place, day, 1, counts, totals, 'published', 'known', ${at}, ${at}, source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given
      (id uuid, hazard text, series text, place text, day date, counts jsonb, totals jsonb, source jsonb)
    on conflict do nothing`)
}

export type Reporting = { readonly hazard: string; readonly fromDay: string }

export function openReportings(db: Db): Promise<Reporting[]> {
  return db.many<Reporting>(sql`select hazard, from_day from alerts.reporting where to_day is null order by hazard`)
}

export function openReporting(
  db: Db,
  { id, hazard, day, officerId }: { id: string; hazard: string; day: string; officerId: string },
): Promise<number> {
  return db.run(sql`
    insert into alerts.reporting (id, hazard, from_day, opened_by) values (${id}, ${hazard}, ${day}, ${officerId})
    on conflict do nothing`)
}

export function closeReporting(
  db: Db,
  { hazard, day, officerId }: { hazard: string; day: string; officerId: string },
): Promise<number> {
  return db.run(sql`
    update alerts.reporting set to_day = greatest(from_day, ${day}::date), closed_by = ${officerId}
    where hazard = ${hazard} and to_day is null`)
}

/** Marks as late who published nothing of a day; says who was not marked before. */
export function markLate(
  db: Db,
  { hazard, day, places, at }: { hazard: string; day: string; places: readonly string[]; at: Date },
): Promise<{ place: string }[]> {
  return db.many<{ place: string }>(sql`
    insert into alerts.late (hazard, day, place, found_at)
    select ${hazard}, ${day}, given.place, ${at} from unnest(${places}::text[]) as given (place)
    where not exists (
      select from alerts.figure
      where hazard = ${hazard} and series = 'own' and figure.place = given.place and day = ${day} and state = 'published')
    on conflict do nothing returning place`)
}

export function setCame(
  db: Db,
  { hazard, day, places, at }: { hazard: string; day: string; places: readonly string[]; at: Date },
): Promise<number> {
  return db.run(sql`
    update alerts.late set came_at = ${at}
    where hazard = ${hazard} and day = ${day} and place = any (${places}::text[]) and came_at is null`)
}
