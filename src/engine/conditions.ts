/** Whether a condition holds: an object that looks like the answers and facts it matches. */
import type { Answers, Condition, Facts, Match } from './definition.ts'

export type State = { readonly answers: Answers; readonly facts: Facts }

/** Whether every entry of a condition holds; one that is not there always does. */
export function holds(when: Condition | undefined, state: State): boolean {
  if (!when) return true
  return Object.entries(when).every(([name, match]) => {
    if (match === undefined) return true
    if (name === 'anyOf') return (match as readonly Condition[]).some((inner) => holds(inner, state))
    return matches(match as Match, valueNamed(name, state))
  })
}

/** What stands under a name: an answer, else a fact; `undefined` when neither is known. */
export function valueNamed(name: string, { answers, facts }: State): unknown {
  if (Object.hasOwn(answers, name)) return answers[name]
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}

/** The names a condition speaks of. */
export function namesIn(when: Condition | undefined): string[] {
  if (!when) return []
  return Object.entries(when).flatMap(([name, match]) =>
    name === 'anyOf' ? (match as readonly Condition[]).flatMap(namesIn) : [name],
  )
}

function matches(match: Match, value: unknown): boolean {
  if (Array.isArray(match)) return match.includes(value as string)
  if (typeof match !== 'object') return Array.isArray(value) ? value.includes(match) : value === match
  const { below, atLeast, known } = match as { below?: number; atLeast?: number; known?: boolean }
  if (known !== undefined && known !== isKnown(value)) return false
  if (below !== undefined && !(typeof value === 'number' && value < below)) return false
  return atLeast === undefined || (typeof value === 'number' && value >= atLeast)
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
