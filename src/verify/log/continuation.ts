/** Two statements of one person side by side: whether the later one has all that the earlier one had, unchanged. */
import { sameBytes } from '../bytes.ts'
import { type Chain, type ChainedLog, chainedLogs } from './chain.ts'
import { type Statement, statesOf } from './statement.ts'

/**
 * `changed` and `shorter` are fraud that anybody can prove: witnesses saw both. `unproved` are lines that are gone and that
 * no witness had seen; with `gap` a statement from between is missing.
 */
export const continuations = ['changed', 'shorter', 'unproved', 'gap', 'continues'] as const
export type Continuation = (typeof continuations)[number] | 'another-person'

/** Puts the one whose day ended first before the other. */
export function inOrder(one: Statement, other: Statement): readonly [earlier: Statement, later: Statement] {
  return (one.head?.day ?? '') <= (other.head?.day ?? '') ? [one, other] : [other, one]
}

/** How the later of two statements, each of which holds, stands to the earlier one. */
export function continuesStatement(earlier: Statement, later: Statement): Continuation {
  if (!sameBytes(earlier.key, later.key)) return 'another-person'
  const found = chainedLogs.map((log) => continuesIn(log, earlier, later))
  return continuations.find((one) => found.includes(one))!
}

function continuesIn(log: ChainedLog, earlier: Statement, later: Statement): (typeof continuations)[number] {
  const [before, after] = [statesOf(log, earlier.parts[log]), statesOf(log, later.parts[log])]
  const proved = { before: earlier.head?.seq[log] ?? 0, after: later.head?.seq[log] ?? 0 }
  const isSameDay = earlier.head?.day === later.head?.day
  if (isSameDay && proved.after !== proved.before) return 'changed'
  if (proved.after < proved.before) return 'shorter'
  if (isOtherAt(proved.before, before, after)) return 'changed'
  const end = before.at(-1)!.seq
  if (end > after.at(-1)!.seq || isOtherAt(end, before, after)) return 'unproved'
  return end < after[0]!.seq ? 'gap' : 'continues'
}

/** Whether both chains have a state there, and not the same. */
function isOtherAt(seq: number, before: readonly Chain[], after: readonly Chain[]): boolean {
  const [one, other] = [before, after].map((states) => states.find((state) => state.seq === seq))
  return one !== undefined && other !== undefined && !sameBytes(one.hash, other.hash)
}
