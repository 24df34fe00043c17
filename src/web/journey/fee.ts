import { type Definition, type FeeDue, feeOf, holds, type State } from '#engine'

/** What a service will cost, unless it depends on a register that has not answered yet. */
export function feeSoFar({ fee }: Pick<Definition, 'fee'>, state: State): FeeDue | 'unknown' | 'later' {
  const isOpen = (amount: number | string) => typeof amount === 'string' && !Object.hasOwn(state.facts, amount)
  if (fee !== 'unknown' && fee.some(({ amount, when }) => isOpen(amount) && holds(when, state))) return 'later'
  return feeOf({ fee }, state)
}
