/**
 * What the definition says of an application once everything is known: what stops it, what the rule decides where a rule
 * decides, what an officer is shown where one does. A no has a code, under which its words can be had in every language
 * again later: a check's own, or `stop.0` for the definition's first stop.
 */
import { fill, groupDigits } from '#kernel'
import { holds, type State, valueNamed } from './conditions.ts'
import type { Definition, OfficerDecision } from './definition.ts'

export type Ruling = { readonly granted: true } | { readonly granted: false; readonly code: string }
type Ruled = Pick<Definition, 'decide'> & Partial<Pick<Definition, 'stop'>>

/** The code of the first stop that holds; nothing when it may go on. */
export function stoppedBy({ stop }: Pick<Definition, 'stop'>, state: State): string | undefined {
  const stopped = stop.findIndex(({ when }) => holds(when, state))
  return stopped < 0 ? undefined : stopCode(stopped)
}

/** Stopped by the first stop that holds, refused by the first check that does, else granted. */
export function decideByRule({ decide, stop = [] }: Ruled, state: State): Ruling {
  if (decide.by !== 'rule') throw new Error('this definition is decided by an officer')
  const stopped = stoppedBy({ stop }, state)
  if (stopped) return { granted: false, code: stopped }
  const check = decide.refuseWhen.find(({ when }) => holds(when, state))
  return check ? { granted: false, code: check.code } : { granted: true }
}

/** What a no says: why, how to put it right, or which service to take instead. */
export type Reason = { readonly say: string; readonly remedy?: string; readonly instead?: string }

export type Checked = { readonly title: string; readonly passed: boolean }

/** What the platform checks by itself, for the officer's eyes. */
export function checksOf({ checks }: Pick<OfficerDecision, 'checks'>, state: State): Checked[] {
  return checks.map(({ title, when }) => ({ title, passed: holds(when, state) }))
}

/** A reason with `{name}` filled by the fact or answer of that name; numbers are grouped as money is. */
export function fillReason(reason: Reason, state: State): Reason {
  const names = [reason.say, reason.remedy ?? ''].flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
  )
  const params = Object.fromEntries(
    names.map((name) => {
      const value = valueNamed(name, state)
      return [name, typeof value === 'number' ? groupDigits(value) : String(value ?? '')]
    }),
  )
  return {
    ...reason,
    say: fill(reason.say, params),
    ...(reason.remedy === undefined ? {} : { remedy: fill(reason.remedy, params) }),
  }
}

/** The words of a no by its code, in the language of the definition given. */
export function reasonOf(
  { decide, stop, tell }: Pick<Definition, 'decide' | 'stop' | 'tell'>,
  code: string,
): Reason | undefined {
  if (code === untoldCode) return tell?.refused
  const checks = decide.by === 'rule' ? decide.refuseWhen : decide.refusals
  return stop.find((_, i) => stopCode(i) === code) ?? checks.find((check) => check.code === code)
}

/** The code of a no that came from a register which did not take what it was told. */
export const untoldCode = 'not-taken'

function stopCode(index: number): string {
  return `stop.${index}`
}
