import { type Definition, type FeeDue, feeOf, holds, namesIn, type State } from '#engine'

/** What a service will cost, unless it depends on a register that has not answered yet. */
export function feeSoFar(definition: Pick<Definition, 'fee' | 'facts'>, state: State): FeeDue | 'unknown' | 'later' {
  const { fee, facts } = definition
  const isOpen = (name: number | string) => Object.hasOwn(facts, name) && !Object.hasOwn(state.facts, name)
  if (
    fee !== 'unknown' &&
    fee.some(({ amount, when }) => namesIn(when).some(isOpen) || (isOpen(amount) && holds(when, state)))
  )
    return 'later'
  return feeOf({ fee }, state)
}
