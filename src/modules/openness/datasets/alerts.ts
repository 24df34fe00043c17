/** What is and was announced in places, and the figures of each day as their offices entered them. */
import { type Alert, alerting, alertsAt, type DayRow, daysWith, firstLevel, seriesOf, today } from '#alerts'
import { countKinds } from '#engine'
import { day, endOfDay } from '#kernel'
import type { Context } from '#platform'
import { type Cell, column, type Dataset, inEachLanguage, type Page, pageAmong, placeIn, textsIn } from './dataset.ts'

/** As many as are told at once; older ones are on their place's page. */
const alertsMost = 200
const beginning = '1900-01-01'

export const alerts: Dataset = {
  id: 'alerts',
  isLive: true,
  theme: 'environment',
  every: 'continuous',
  columns: (ctx) => [
    ...[column('alert'), column('hazard'), column('level'), column('division'), ...inEachLanguage(ctx, 'rules')],
    ...[column('from', 'time'), column('to', 'time'), column('alert_state'), column('alert_version', 'number')],
    ...[column('phone'), column('source')],
  ],
  page: async (ctx, asked) => {
    const found = await alertsAt(ctx, { place: '', since: new Date(0), limit: alertsMost, withBelow: true })
    return pageAmong(
      found.map((one) => alertRow(ctx, one)),
      asked,
    )
  },
  updatedAt: async (ctx) => ctx.clock.now(),
}

function alertRow(ctx: Context, alert: Alert): Cell[] {
  const { id, hazard, level, place, rules, from, to, state, version, phone, source } = alert
  return [
    ...[id, hazard, level, place || null, ...textsIn(ctx, rules), from.toISOString(), to?.toISOString() ?? null],
    ...[state, version, phone || null, source?.url ?? null],
  ]
}

export const dayFigures: Dataset = {
  id: 'day-figures',
  theme: 'health',
  every: 'daily',
  staleAfterMs: 3 * day,
  isLive: true,
  columns: () => [
    ...[column('hazard'), column('series'), column('division'), column('day', 'date')],
    ...countKinds.map((kind) => column(kind, 'number')),
    ...countKinds.map((kind) => column(`${kind}_total`, 'number')),
    ...[column('derived', 'yes-no'), column('corrected', 'yes-no'), column('source'), column('licence')],
  ],
  page: dayPage,
  updatedAt: lastDay,
}

/** A page is what one place counted, from its first day on: `after` is how many places went before. */
async function dayPage(ctx: Context, { after }: { after?: string | undefined }): Promise<Page> {
  const all = seriesIn(ctx)
  const at = placeIn(after)
  const asked = all[at]
  if (!asked) return { rows: [], next: undefined }
  const rows = await seriesOf(ctx, { ...asked, from: beginning, to: today(ctx) })
  return { rows: rows.map((row) => dayRow(asked.hazard, row)), next: at + 1 < all.length ? String(at + 1) : undefined }
}

/** The end of the newest day of which there is anything. */
async function lastDay(ctx: Context): Promise<Date | undefined> {
  const counted = alerting(ctx).hazards.filter(({ figures }) => figures)
  const days = await Promise.all(counted.map(async ({ id }) => (await daysWith(ctx, { hazard: id }))[0]?.day ?? ''))
  const newest = days.sort().at(-1)
  return newest ? endOfDay(ctx.outside.nation.country.timeZone, newest) : undefined
}

/** Every place's own counting and the country's, then the country as others counted it. */
function seriesIn(ctx: Context): { hazard: string; division: string; series?: string }[] {
  return alerting(ctx).hazards.flatMap(({ id: hazard, figures }) =>
    figures
      ? [
          ...['', ...firstLevel(ctx)].map((division) => ({ hazard, division })),
          ...figures.series.map(({ id: series }) => ({ hazard, division: '', series })),
        ]
      : [],
  )
}

function dayRow(hazard: string, { series, division, day, counts, totals, source, ...row }: DayRow): Cell[] {
  return [
    ...[hazard, series, division || null, day],
    ...countKinds.map((kind) => counts[kind] ?? null),
    ...countKinds.map((kind) => totals[kind] ?? null),
    ...[row.isDerived, row.corrected, source?.url ?? null, source?.licence ?? null],
  ]
}
