/** Checks the statement of a person, and that a later one goes on where an earlier one stood. */
import { type Continuation, continuesStatement, inOrder } from '../log/continuation.ts'
import type { Policy } from '../log/policy.ts'
import { type OpenedStatement, openStatement, readStatement, type Statement } from '../log/statement.ts'
import type { SaidByStatement, StatementAnswer } from './answer.ts'

/** Whether somebody means it to be a statement. */
export function isStatement(text: string): boolean {
  return /^\s*\{\s*"heading"\s*:\s*"statement\//.test(text.slice(0, headingMost))
}

const headingMost = 200

/** One statement by itself. */
export function checkStatement(text: string, policy: Policy): StatementAnswer {
  const read = readOf(text)
  if (!read) return { kind: 'statement', verdict: 'unreadable' }
  try {
    const opened = openStatement(text, policy)
    const says = saidBy(opened)
    if (opened.day === undefined) return { kind: 'statement', verdict: 'begun', says }
    return { kind: 'statement', verdict: opened.seen.length > 0 ? 'complete' : 'not-witnessed', says }
  } catch (error) {
    return { kind: 'statement', verdict: (error as Error).message === 'not-witnessed' ? 'not-witnessed' : 'broken' }
  }
}

/** Two statements of one person, in any order; where one of them does not hold by itself, what is wrong with that one. */
export function compareStatements(texts: readonly [string, string], policy: Policy): StatementAnswer {
  const [one, other] = texts.map((text) => ({ text, answer: checkStatement(text, policy), read: readOf(text) }))
  for (const { answer } of [one!, other!]) if (!standing.includes(answer.verdict)) return answer
  const [earlier, later] = inOrder(one!.read!, other!.read!)
  const { answer } = later === one!.read ? one! : other!
  return { ...answer, verdict: verdicts[continuesStatement(earlier, later)] }
}

const standing: readonly StatementAnswer['verdict'][] = ['complete', 'begun']
const verdicts: Readonly<Record<Continuation, StatementAnswer['verdict']>> = {
  continues: 'continued',
  changed: 'rewritten',
  shorter: 'shorter',
  unproved: 'unproved',
  gap: 'gap',
  'another-person': 'other-person',
}

function readOf(text: string): Statement | undefined {
  try {
    return readStatement(text)
  } catch {
    return undefined // no statement, or written otherwise
  }
}

function saidBy({ day, lines, from, place, seen }: OpenedStatement): SaidByStatement {
  const countOf = (log: 'access' | 'case') => lines.filter((line) => line.log === log).length
  return {
    ...(day ? { day } : {}),
    ...(place ? { place } : {}),
    readings: countOf('access'),
    deeds: countOf('case'),
    later: lines.filter(({ isUnderRoot }) => !isUnderRoot).length,
    before: from.access + from.case,
    seen,
  }
}
