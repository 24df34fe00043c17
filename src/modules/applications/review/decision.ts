import type { Definition, OfficerDecision } from '#engine'
import { assert, second } from '#kernel'
import type { Application } from '../application.ts'
import { noObstacle } from '../facts/kept.ts'

export type DecisionKind = 'grant' | 'return' | 'refuse'
export type Decision = {
  readonly id: string
  readonly applicationId: string
  readonly officerId: string
  readonly kind: DecisionKind
  /** Which reason of the definition; nothing for a grant. */
  readonly code: string | null
  /** The questions a return asks to be answered anew. */
  readonly questions: readonly string[]
  readonly note: string
  readonly decidedAt: Date
  readonly effectAt: Date
  readonly doneAt: Date | null
  readonly undoneAt: Date | null
  readonly voidState: string | null
}
export type DecisionGiven =
  | { readonly kind: 'grant' }
  | { readonly kind: 'return'; readonly code: string; readonly questions: readonly string[]; readonly note: string }
  | { readonly kind: 'refuse'; readonly code: string; readonly note: string }

/** How long a decision can be taken back before it takes effect. */
export const undoMs = 10 * second
export const noteMost = 500

/** How an officer decides under this definition. */
function officerDecisionOf({ decide }: Pick<Definition, 'decide'>): OfficerDecision {
  assert(decide.by === 'officer', 'a rule decides this')
  return decide
}

type Standing = {
  readonly definition: Definition
  readonly application: Pick<Application, 'obstacle'>
  /** A grant needs what a register has not said yet. */
  readonly isHeld: boolean
}

/** What is wrong with a decision under its definition and what registers said; nothing when it may stand. */
export function faultOf(
  given: DecisionGiven,
  { definition, application, isHeld }: Standing,
): 'bad-decision' | 'stopped' | 'facts-pending' | undefined {
  const { returns, refusals } = officerDecisionOf(definition)
  if (given.kind === 'grant') {
    if (application.obstacle !== noObstacle) return 'stopped' // also where nobody has looked since it was answered
    return isHeld ? 'facts-pending' : undefined
  }
  if (writtenNote(given.note).length > noteMost) return 'bad-decision'
  if (given.kind === 'refuse') return refusals.some(({ code }) => code === given.code) ? undefined : 'bad-decision'
  const reason = returns.find(({ code }) => code === given.code)
  const { questions } = given
  return reason && questions.length > 0 && questions.every((name) => reason.asks.includes(name))
    ? undefined
    : 'bad-decision'
}

/** A note as it is kept: composed, nothing invisible in it but the ends of lines. */
export function writtenNote(note: string): string {
  return note
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Cn}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
}
