/**
 * Which questions a return really asks: those it names that are still reached, and those that are reached only because of
 * a new answer. Who answers that nothing is wrong with a name is asked for no name.
 */
import { type Definition, pagesOf, type State } from '#engine'

/** Whether a question has to be answered now; `before` is what was answered when it was returned, `now` what is so far. */
export function isAsked(
  definition: Definition,
  name: string,
  { asked, before, now }: { asked: readonly string[]; before: State; now: State },
): boolean {
  return isReached(definition, name, now) && (asked.includes(name) || !isReached(definition, name, before))
}

/** Whether the page of a question is one of those to answer. */
export function isReached(definition: Definition, name: string, state: State): boolean {
  return pagesOf(definition, state).some(({ ask }) => ask.includes(name))
}
