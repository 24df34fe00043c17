/**
 * What everyone may know of readings: how many, under secrecy, flagged, found justified. Few are not told apart, and others in
 * tens, so that today's page less yesterday's tells of nobody.
 */
import { addDays, dateIn } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

/** By month and agency; `null` where there are some, and fewer than are told apart. */
export type ReadingCount = {
  readonly month: string
  readonly agency: string
  readonly readings: number | null
  readonly secret: number | null
  readonly flagged: number | null
  readonly justified: number | null
}

/** Fewer than so many could lead to somebody. */
export const toldLeast = 10
const monthsShown = 12
const rowsMost = 5000

type Figures = { readings: number; secret: number; flagged: number; justified: number }

/** The counts of the last twelve months; `agencyOf` says whose a service is. */
export async function readingCounts(
  ctx: Context,
  agencyOf: (service: string) => string | undefined,
): Promise<ReadingCount[]> {
  const { timeZone } = ctx.outside.nation.country
  const month = addDays(dateIn(timeZone, ctx.clock.now()), -30 * (monthsShown - 1)).slice(0, 'YYYY-MM'.length)
  const [read, flagged] = await Promise.all([
    store.monthsSince(ctx.db, { month, limit: rowsMost }),
    store.flaggedSince(ctx.db, { month, timeZone, limit: rowsMost }),
  ])
  const sums = new Map<string, Figures>()
  for (const row of [...read, ...flagged]) {
    const key = `${row.month} ${agencyOf(row.service) ?? ''}`
    const sum = sums.get(key) ?? { readings: 0, secret: 0, flagged: 0, justified: 0 }
    for (const name of Object.keys(sum) as (keyof Figures)[]) sum[name] += (row as Partial<Figures>)[name] ?? 0
    sums.set(key, sum)
  }
  return [...sums]
    .map(([key, sum]) => ({ month: key.split(' ')[0]!, agency: key.split(' ')[1]!, ...told(sum) }))
    .sort((a, b) => b.month.localeCompare(a.month) || a.agency.localeCompare(b.agency))
}

function told(sum: Figures): Record<keyof Figures, number | null> {
  const few = (count: number) => (count > 0 && count < toldLeast ? null : count - (count % toldLeast))
  const { readings, secret, flagged, justified } = sum
  return { readings: few(readings), secret: few(secret), flagged: few(flagged), justified: few(justified) }
}
