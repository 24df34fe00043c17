/**
 * What is known while somebody still answers: some facts, because registers were asked before, some not, because a
 * register is down or needs an answer first. What is not known yet must not be taken for what a register does not have.
 */
import { namesIn, type State } from './conditions.ts'
import { stoppedBy } from './decide.ts'
import type { Definition, Facts } from './definition.ts'
import { behind, factsFrom, placeOf, type Records, readKey } from './reads.ts'

export type Reading = { readonly records: Records; readonly today: string }

/** The facts that follow from these records alone; a fact of a register that did not answer is not there. */
export function factsSoFar(definition: Definition, { records, today }: Reading): Facts {
  const all = factsFrom(definition, records, today)
  return Object.fromEntries(Object.entries(all).filter(([name]) => isKnown(name, definition, records)))
}

function isKnown(name: string, { facts }: Definition, records: Records): boolean {
  const source = facts[name]
  if (!source) return false
  const place = placeOf(source)
  if (place) return Object.hasOwn(records, readKey(place))
  return behind(source).every((other) => isKnown(other, { facts } as Definition, records))
}

/**
 * The code of the first stop that is certain by now: it speaks only of facts that are known and of questions that were
 * answered or, once `complete`, that were not asked at all.
 */
export function stoppedSoFar(
  definition: Definition,
  state: State,
  { complete = false }: { complete?: boolean } = {},
): string | undefined {
  const isCertain = (name: string) =>
    Object.hasOwn(definition.questions, name)
      ? complete || Object.hasOwn(state.answers, name)
      : Object.hasOwn(state.facts, name)
  const certain = definition.stop.map((stop) =>
    namesIn(stop.when).every(isCertain) ? stop : { ...stop, when: { anyOf: [] } },
  )
  return stoppedBy({ stop: certain }, state) // no alternative holds of an empty list, and each keeps its code
}
