/** Figures as they are printed and as they stand in files: the same number, rounded once. */
import { groupDigits } from '#kernel'
import { type Figures, type Measure, measureOf } from '#openness'

/** What stands where fewer than ten, or nobody, were counted. */
export const none = '–'
export const units = { count: 'count', share: 'percent', days: 'working-days' } as const

/** A value in the unit it is told in: shares in percent and days to a tenth, counts whole. */
function told({ unit }: Pick<Measure, 'unit'>, value: number): number {
  if (unit === 'count') return value
  return Math.round((unit === 'share' ? value * 100 : value) * 10) / 10
}

/** The value of a measure as told; nothing where nobody was counted. */
export function toldOf(measure: Measure, { values }: Figures): number | undefined {
  const value = values[measure.id]
  return value === undefined ? undefined : told(measure, value)
}

/** A told value in figures: `96.4%`, `2.7`, `12 345`. */
export function inFigures({ unit }: Pick<Measure, 'unit'>, value: number | undefined): string {
  if (value === undefined) return none
  if (unit === 'count') return groupDigits(value)
  return unit === 'share' ? `${value}%` : String(value)
}

/** What is printed of a measure. */
export function printed(measure: Measure, figures: Figures): string {
  return inFigures(measure, toldOf(measure, figures))
}

/** The measure, which is there. */
export function theMeasure(id: string): Measure {
  const measure = measureOf(id)
  if (!measure) throw new Error(`there is no measure ${id}`)
  return measure
}
