import { holds, type State } from './conditions.ts'
import type { Definition } from './definition.ts'
import { termsAt } from './local.ts'

export type FeeDue = {
  readonly lines: readonly { readonly label: string; readonly amount: number }[]
  readonly total: number
}

/** What is to be paid, in whole units of the country's currency; `unknown` is not nothing. An amount not known yet is 0. */
export function feeOf({ fee, local }: Pick<Definition, 'fee' | 'local'>, state: State): FeeDue | 'unknown' {
  const own = termsAt({ local }, state.answers).fee
  if (typeof own === 'number') return { lines: [{ label: local?.fee ?? '', amount: own }], total: own }
  if (fee === 'unknown' || own === 'unknown') return 'unknown'
  const lines = fee
    .filter(({ when }) => holds(when, state))
    .map(({ label, amount }) => ({
      label,
      amount: typeof amount === 'number' ? amount : Number(state.facts[amount] ?? 0),
    }))
  return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) }
}
