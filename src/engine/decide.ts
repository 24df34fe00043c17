import { holds, type State } from './conditions.ts'
import type { Check, Definition } from './definition.ts'

export type Ruling = { readonly granted: true } | { readonly granted: false; readonly check: Check }

/** What the rule says: refused by the first check that holds, else granted. No officer stands on this path. */
export function decideByRule({ decide }: Pick<Definition, 'decide'>, state: State): Ruling {
  if (decide.by !== 'rule') throw new Error('this definition is decided by an officer')
  const check = decide.refuseWhen.find(({ when }) => holds(when, state))
  return check ? { granted: false, check } : { granted: true }
}
