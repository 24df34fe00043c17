/** What a page of figures shows: read where it was counted, all at once, each row a place, a service and a period. */

import type { Availability } from '#exchange'
import {
  type Breakdown,
  breakdownOf,
  type Counted,
  countedUpTo,
  type Figures,
  figuresByPlace,
  figuresByService,
  figuresOf,
  type Grain,
  type Place,
  periodOf,
  periodsBefore,
  trendOf,
} from '#openness'
import type { Context } from '#platform'
import { officesWithin } from './names.ts'
import { country, type Query } from './query.ts'
import { registersOf } from './registers.ts'

export type Row = {
  readonly period: string
  readonly place: Place
  readonly service?: string | undefined
  readonly figures: Figures
}
export const breakdowns = ['reason', 'channel', 'exception'] as const
export type Shown = {
  readonly query: Query
  readonly counted: Counted
  readonly here: Row
  readonly before: Row
  readonly provinces: readonly Row[]
  readonly agencies: readonly Row[]
  readonly offices: readonly Row[]
  readonly trend: readonly Row[]
  readonly services: readonly Row[]
  readonly registers: readonly Availability[]
  readonly breakdowns: Readonly<Record<(typeof breakdowns)[number], Breakdown>>
}

const trendPeriods = 12
const officesMost = 60
const empty: Figures = { groups: {}, values: {} }

/** Everything that is shown of a query. */
export async function loadShown(ctx: Context, query: Query): Promise<Shown> {
  const { nation } = ctx.outside
  const { grain, period, place } = query
  const service = query.service?.id
  const at = { grain, period, service }
  const codes = nation.divisions.filter(({ level }) => level === 1).map(({ code }) => `province:${code}` as const)
  const hasMap = place === country || place.startsWith('province:')
  const agencyIds = place === country ? nation.agencies.map(({ id }) => `agency:${id}` as const) : []
  const [counted, trend, provinces, agencies, offices, services, registers, ...lists] = await Promise.all([
    countedUpTo(ctx),
    trendOf(ctx, { grain, place, service, periods: periodsBefore(grain, period, trendPeriods) }),
    hasMap ? figuresByPlace(ctx, { ...at, places: codes }) : [],
    figuresByPlace(ctx, { ...at, places: agencyIds }),
    figuresByPlace(ctx, { ...at, places: officesWithin(nation, place) }),
    figuresByService(ctx, { grain, period, place }),
    registersOf(ctx, query),
    ...breakdowns.map((of) => breakdownOf(ctx, { ...at, place, of })),
  ])
  const rows = trend.map((one) => ({ ...one, place, service }))
  const placed = (places: readonly Place[], found: readonly { place: Place; figures: Figures }[]) =>
    places.flatMap((one) => found.filter((row) => row.place === one).map((row) => ({ ...row, period, service })))
  const byCode = new Map(provinces.map((row) => [row.place, row.figures]))
  return {
    query,
    counted,
    registers,
    trend: rows,
    here: rows.at(-1)!,
    before: rows.at(-2)!,
    provinces: hasMap ? codes.map((one) => ({ period, place: one, service, figures: byCode.get(one) ?? empty })) : [],
    agencies: placed(agencyIds, agencies),
    offices: placed(officesWithin(nation, place), offices).slice(0, officesMost),
    services: services.map((row) => ({ ...row, period, place })),
    breakdowns: { reason: lists[0]!, channel: lists[1]!, exception: lists[2]! },
  }
}

/** The month that is shown when none is asked for: this one, or the last in which anything was counted. */
export async function latestPeriod(ctx: Context, today: string): Promise<string> {
  const grain: Grain = 'month'
  const now = periodOf(grain, today)
  const found = await trendOf(ctx, { grain, place: country, periods: periodsBefore(grain, now, trendPeriods) })
  return found.findLast(({ figures }) => Object.keys(figures.groups).length > 0)?.period ?? now
}

/** The month before with its figures, where decisions were counted in it. */
export async function lastMonthKept(
  ctx: Context,
  today: string,
): Promise<{ period: string; figures: Figures } | undefined> {
  const period = periodsBefore('month', periodOf('month', today), 2)[0]!
  const figures = await figuresOf(ctx, { grain: 'month', period, place: country })
  return figures.values['on-time'] === undefined ? undefined : { period, figures }
}
