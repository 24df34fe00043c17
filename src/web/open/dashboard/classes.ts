/** Five classes of even width between the least and the greatest told value, so that a legend can name their limits. */
import type { Measure } from '#openness'

export type Class = { readonly from: number; readonly to: number }
const most = 5

/** The classes of some told values: fewer than five where they lie close together. */
export function classesOf({ unit }: Pick<Measure, 'unit'>, values: readonly number[]): Class[] {
  if (values.length === 0) return []
  const step = unit === 'count' ? 1 : 0.1
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const even = (i: number) => toStep(least + ((greatest - least) * i) / most, step)
  const edges = [...new Set(Array.from({ length: most }, (_, i) => even(i)))]
  return edges.map((from, i) => ({
    from,
    to: edges[i + 1] === undefined ? greatest : toStep(edges[i + 1]! - step, step),
  }))
}

/** Which of the classes a told value lies in. */
export function classOf(classes: readonly Class[], value: number): 0 | 1 | 2 | 3 | 4 {
  const at = classes.findLastIndex(({ from }) => from <= value)
  return Math.max(0, at) as 0 | 1 | 2 | 3 | 4
}

function toStep(value: number, step: number): number {
  return Math.round(Math.round(value / step) * step * 10) / 10
}
