/**
 * What is known while somebody still answers: some facts, because registers were asked before, some not, because a
 * register is down or needs an answer first. What is not known yet must not be taken for what a register does not have.
 */
import { namesIn, type State } from './conditions.ts'
import { stoppedBy } from './decide.ts'
import type { Definition, Facts } from './definition.ts'
import { behind, derived, placeOf, type Records, readKey } from './reads.ts'

export type Reading = {
  readonly records: Records
  readonly today: string
  /** What was known before these records came. */
  readonly before?: Facts
}

/** The facts that follow from these records and what was known before; a fact of a register that did not answer is not there. */
export function factsSoFar(definition: Definition, { records, today, before = {} }: Reading): Facts {
  const facts: Record<string, Facts[string]> = { ...before }
  const reckoned: string[] = []
  for (const [name, source] of Object.entries(definition.facts)) {
    const place = placeOf(source)
    if (!place) reckoned.push(name)
    else if (Object.hasOwn(records, readKey(place))) {
      const rows = records[readKey(place)] ?? null
      facts[name] = place.field ? (rows?.[0]?.[place.field] ?? null) : rows
    }
  }
  for (const name of reckoned) {
    const source = definition.facts[name]!
    if (behind(source).every((base) => Object.hasOwn(facts, base))) facts[name] = derived(source, facts, today)
  }
  return facts
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
