/** Days, months and years by which figures are told: `2026-11-26`, `2026-11`, `2026`. */
import { addDays } from '#kernel'

export const grains = ['day', 'month', 'year'] as const
export type Grain = (typeof grains)[number]

const lengths: Readonly<Record<Grain, number>> = { day: 10, month: 7, year: 4 }

/** The period of a grain that a day lies in. */
export function periodOf(grain: Grain, day: string): string {
  return day.slice(0, lengths[grain])
}

/** Which grain a period is of; nothing for what is no period. */
export function grainOf(period: string): Grain | undefined {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(period)) return undefined
  if (period.length === lengths.day && (Number.isNaN(Date.parse(period)) || addDays(period, 0) !== period))
    return undefined
  return grains.find((grain) => lengths[grain] === period.length)
}

/** So many periods up to this one, oldest first. */
export function periodsBefore(grain: Grain, period: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => back(grain, period, count - 1 - i))
}

function back(grain: Grain, period: string, by: number): string {
  if (grain === 'day') return addDays(period, -by)
  if (grain === 'year') return String(Number(period) - by).padStart(4, '0')
  const months = Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1 - by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
