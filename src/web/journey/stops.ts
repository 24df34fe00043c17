/** What keeps somebody from going on, told before they type any more in vain. */
import {
  type Answers,
  type Definition,
  type Facts,
  fillReason,
  type Reason,
  reasonOf,
  type State,
  stoppedSoFar,
} from '#engine'
import { asksWhom, type Progress, type Step } from './steps.ts'

export type Stopped = {
  readonly reason: Reason
  /** The question to go back to and answer otherwise, where there is one. */
  readonly back: Step | undefined
}

type At = { readonly progress: Progress; readonly step: Step; readonly facts: Facts | undefined }

/**
 * Why a step cannot be had, by the answers before it and the facts known: its own answer can always be changed. The
 * definition is that of the language spoken.
 */
export function stopAt(definition: Definition, { progress, step, facts }: At): Stopped | undefined {
  const { steps, answers } = progress
  const at = steps.findIndex(({ name }) => name === step.name)
  const before = steps.slice(0, Math.max(at, 0))
  const isWhomKnown = steps.every((one) => !asksWhom(definition, one.page) || before.includes(one))
  const names = before.flatMap(({ page }) => page?.ask ?? [])
  const state: State = {
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name))) as Answers,
    facts: (isWhomKnown && facts) || {},
  }
  const code = stoppedSoFar(definition, state, { complete: step.name === 'check' })
  const reason = code && reasonOf(definition, code)
  if (!reason) return undefined
  return { reason: fillReason(reason, inWords(state)), back: before.findLast(({ page }) => page) }
}

/** Dates as people write them. */
function inWords({ answers, facts }: State): State {
  const written = Object.entries(facts).map(([name, value]) => [name, isDate(value) ? dotted(value) : value])
  return { answers, facts: Object.fromEntries(written) }
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
}

/** `2026-11-24` as `2026.11.24`. */
export function dotted(date: string): string {
  return date.slice(0, 10).replaceAll('-', '.')
}
