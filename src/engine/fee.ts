import { holds, type State } from './conditions.ts'
import type { Definition, FeeLine } from './definition.ts'

export type FeeDue = { readonly lines: readonly FeeLine[]; readonly total: number }

/** What is to be paid, in whole units of the country's currency; `unknown` is not nothing. */
export function feeOf({ fee }: Pick<Definition, 'fee'>, state: State): FeeDue | 'unknown' {
  if (fee === 'unknown') return 'unknown'
  const lines = fee.filter(({ when }) => holds(when, state))
  return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) }
}
