/**
 * The figures of a day: what each place of the first level counted, the country, and the day before. A day nobody entered
 * has no figures; nothing is made up between two that there are. A figure that was derived says so. Small numbers are
 * shown, as everywhere where an epidemic is counted; therefore nothing is counted below the first level.
 */
import type { CountKind, Counts, Source } from '#engine'
import { addDays, dateIn } from '#kernel'
import type { Context } from '#platform'
import { alerting, hazardOf } from '../hazard.ts'
import * as store from './store.ts'

/** `late`: nothing was published at the hour; `entered`: somebody entered it, and a second person has yet to confirm. */
export type DayState = 'published' | 'entered' | 'late' | 'none'
export type DayRow = {
  readonly division: string
  readonly day: string
  readonly series: string
  /** That day; what is not known is not there. */
  readonly counts: Counts
  /** Since the beginning, up to that day. */
  readonly totals: Counts
  /** The day's counts for each hundred thousand who live there. */
  readonly per100k: Counts
  readonly state: DayState
  /** The day's counts follow from the totals of this day and the day before, by the same source. */
  readonly isDerived: boolean
  readonly version: number
  readonly corrected: boolean
  readonly lateAt: Date | null
  readonly publishedAt: Date | null
  readonly source: Source | null
}
export type Correction = {
  readonly division: string
  readonly version: number
  readonly at: Date
  readonly because: string
  readonly before: { readonly counts: Counts; readonly totals: Counts }
  readonly after: { readonly counts: Counts; readonly totals: Counts }
}
export type Day = {
  readonly hazard: string
  readonly day: string
  /** One for each place of the first level, whether or not there is anything of it. */
  readonly rows: readonly DayRow[]
  /** Those counted at no place, having come from abroad. */
  readonly abroad: DayRow
  /** The country as it was said for itself. */
  readonly country: DayRow
  /** What the rows and those from abroad add up to, and of how many of them there is a figure, count by count. */
  readonly sum: {
    readonly counts: Counts
    readonly totals: Counts
    readonly places: Readonly<Partial<Record<CountKind, number>>>
  }
  /** Everything of the day before, where there is anything. */
  readonly before: { readonly rows: readonly DayRow[]; readonly country: DayRow } | undefined
  readonly corrections: readonly Correction[]
  /** The country by others, on the same day. */
  readonly others: readonly DayRow[]
}
export type DayKnown = {
  readonly day: string
  readonly places: number
  readonly country: boolean
  readonly series: readonly string[]
}

export const ownSeries = 'own'
/** Whoever was counted at no place, having come from abroad: a row beside the places, so that they add up to the country. */
export const abroad = '00'
const daysMost = 1500
const correctionsMost = 100
const perPeople = 100_000

/** A day of a hazard: all places of the first level, the country, and the day before. */
export async function dayOf(ctx: Context, { hazard, day }: { hazard: string; day: string }): Promise<Day> {
  hazardOf(ctx, hazard)
  const yesterday = addDays(day, -1)
  const [figures, marks, corrections] = await Promise.all([
    store.figuresBetween(ctx.db, { hazard, from: addDays(yesterday, -1), to: day, limit: daysMost }),
    store.marksOf(ctx.db, { hazard, from: yesterday, to: day }),
    store.correctionsOf(ctx.db, { hazard, day, limit: correctionsMost }),
  ])
  const draw = (place: string, on: string) => rowOf(ctx, { figures, marks, place, on })
  const places = firstLevel(ctx)
  const rows = places.map((place) => draw(place, day))
  const fromAbroad = draw(abroad, day)
  const counted = [...rows, fromAbroad]
  const before = { rows: places.map((place) => draw(place, yesterday)), country: draw('', yesterday) }
  const isThere = ({ state }: DayRow) => state === 'published'
  return {
    hazard,
    day,
    rows,
    abroad: fromAbroad,
    country: draw('', day),
    sum: { counts: sumOf(counted, 'counts'), totals: sumOf(counted, 'totals'), places: placesOf(rows) },
    before: [...before.rows, before.country].some(isThere) ? before : undefined,
    corrections,
    others: othersOn(ctx, figures, day),
  }
}

/** Days of which there is anything, newest first. */
export function daysWith(ctx: Context, { hazard }: { hazard: string }): Promise<DayKnown[]> {
  hazardOf(ctx, hazard)
  return store.daysWith(ctx.db, { hazard, limit: daysMost })
}

/** The days there are of a place (the country where none is given), oldest first; a day without figures is not among them. */
export async function seriesOf(
  ctx: Context,
  given: { hazard: string; division?: string; from: string; to: string; series?: string },
): Promise<DayRow[]> {
  const { hazard, division = '', from, to, series = ownSeries } = given
  hazardOf(ctx, hazard)
  const rows = await store.seriesOf(ctx.db, {
    hazard,
    series,
    place: division,
    from: addDays(from, -1),
    to,
    limit: daysMost,
  })
  return rows.filter(({ day }) => day >= from).map((figure) => shown(ctx, figure, rows, undefined))
}

/** Places of the first level, by code. */
export function firstLevel(ctx: Context): string[] {
  return ctx.outside.nation.divisions.filter(({ level }) => level === 1).map(({ code }) => code)
}

/** Today where the nation is. */
export function today(ctx: Context): string {
  return dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
}

type Drawn = { figures: readonly store.Figure[]; marks: readonly store.Mark[]; place: string; on: string }

function rowOf(ctx: Context, { figures, marks, place, on }: Drawn): DayRow {
  const mark = marks.find((one) => one.place === place && one.day === on)
  const figure = figures.find((one) => one.series === ownSeries && one.place === place && one.day === on)
  if (figure) return shown(ctx, figure, figures, mark)
  const state = mark?.foundAt ? 'late' : mark?.isWaiting ? 'entered' : 'none'
  const empty = {
    counts: {},
    totals: {},
    per100k: {},
    isDerived: false,
    version: 0,
    corrected: false,
    publishedAt: null,
    source: null,
  }
  return { division: place, day: on, series: ownSeries, ...empty, state, lateAt: mark?.foundAt ?? null }
}

function shown(
  ctx: Context,
  figure: store.Figure,
  among: readonly store.Figure[],
  mark: store.Mark | undefined,
): DayRow {
  const { place, day, series, totals, version, judgedAt: publishedAt, source } = figure
  const yesterday = among.find((one) => one.series === series && one.place === place && one.day === addDays(day, -1))
  const derived = derivedFrom(figure, yesterday)
  const counts = { ...derived, ...figure.counts }
  return {
    division: place,
    day,
    series,
    counts,
    totals,
    per100k: perHundredThousand(ctx, place, counts),
    state: 'published',
    isDerived: Object.keys(derived).some((kind) => !(kind in figure.counts)),
    version,
    corrected: version > 1,
    lateAt: mark?.foundAt ?? null,
    publishedAt,
    source,
  }
}

/** What follows from the totals of two days that touch and come from the same hand. */
function derivedFrom({ totals, source }: store.Figure, yesterday: store.Figure | undefined): Counts {
  if (!yesterday || yesterday.source?.url !== source?.url) return {}
  return Object.fromEntries(
    Object.entries(totals).flatMap(([kind, total]) => {
      const before = yesterday.totals[kind as CountKind]
      return before === undefined || before > total ? [] : [[kind, total - before]]
    }),
  )
}

function perHundredThousand(ctx: Context, place: string, counts: Counts): Counts {
  const people = peopleIn(ctx, place)
  if (!people) return {}
  return Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, (count * perPeople) / people]))
}

/** How many people live in a place of the first level, or in the country. */
export function peopleIn(ctx: Context, place: string): number | undefined {
  const { by } = alerting(ctx).people
  return place === '' ? Object.values(by).reduce((sum, people) => sum + people, 0) : by[place]
}

const kindsIn = (rows: readonly DayRow[], of: 'counts' | 'totals') =>
  new Set(rows.flatMap((row) => Object.keys(row[of]))) as Set<CountKind>

function sumOf(rows: readonly DayRow[], of: 'counts' | 'totals'): Counts {
  return Object.fromEntries(
    [...kindsIn(rows, of)].map((kind) => [kind, rows.reduce((sum, row) => sum + (row[of][kind] ?? 0), 0)]),
  )
}

function placesOf(rows: readonly DayRow[]): Readonly<Partial<Record<CountKind, number>>> {
  return Object.fromEntries(
    [...kindsIn(rows, 'counts')].map((kind) => [kind, rows.filter(({ counts }) => counts[kind] !== undefined).length]),
  )
}

function othersOn(ctx: Context, figures: readonly store.Figure[], day: string): DayRow[] {
  const there = figures.filter((one) => one.series !== ownSeries && one.day === day)
  return there.map((figure) => shown(ctx, figure, figures, undefined))
}
