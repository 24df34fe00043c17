/**
 * What the rule says of an application once everything is known. No officer stands on this path. A no has a code, under
 * which its words can be had in every language again later: a check's own, or `stop.0` for the definition's first stop.
 */
import { holds, type State } from './conditions.ts'
import type { Definition } from './definition.ts'

export type Ruling = { readonly granted: true } | { readonly granted: false; readonly code: string }
type Ruled = Pick<Definition, 'decide'> & Partial<Pick<Definition, 'stop'>>

/** Stopped by the first stop that holds, refused by the first check that does, else granted. */
export function decideByRule({ decide, stop = [] }: Ruled, state: State): Ruling {
  if (decide.by !== 'rule') throw new Error('this definition is decided by an officer')
  const stopped = stop.findIndex(({ when }) => holds(when, state))
  if (stopped >= 0) return { granted: false, code: stopCode(stopped) }
  const check = decide.refuseWhen.find(({ when }) => holds(when, state))
  return check ? { granted: false, code: check.code } : { granted: true }
}

/** What a no says: why, how to put it right, or which service to take instead. */
export type Reason = { readonly say: string; readonly remedy?: string; readonly instead?: string }

/** The words of a no by its code, in the language of the definition given. */
export function reasonOf({ decide, stop }: Pick<Definition, 'decide' | 'stop'>, code: string): Reason | undefined {
  const checks = decide.by === 'rule' ? decide.refuseWhen : decide.refusals
  return stop.find((_, i) => stopCode(i) === code) ?? checks.find((check) => check.code === code)
}

function stopCode(index: number): string {
  return `stop.${index}`
}
