/** Whether the world still watches: a log that no witness has seen for hours is one that could be rewritten. */
import { hour, Refusal } from '#kernel'
import type { Context } from '#platform'
import type { LogName } from '#verify'
import * as store from '../store.ts'
import { needsWitnesses } from './policy.ts'
import type { Witnesses } from './port.ts'

const patienceMs = 4 * hour

/** When enough witnesses last saw each log, as far as was looked: who reads is not to wait for that each time. */
const lastSeen = new WeakMap<Witnesses, Map<LogName, number>>()

/** How far a log is, how much of it witnesses have seen, and how long ago they last did. */
export type LogState = Pick<store.Head, 'log' | 'size' | 'witnessedSize'> & { readonly unseenMs: number }

/** The state of each log that was begun. */
export async function logStates(ctx: Context): Promise<LogState[]> {
  const now = ctx.clock.now().getTime()
  const heads = await store.findHeads(ctx.db)
  return heads.map(({ log, size, witnessedSize, witnessedAt }) => {
    return { log, size, witnessedSize, unseenMs: now - witnessedAt.getTime() }
  })
}

/** Passes while enough witnesses saw the log within the last four hours; where none are asked for, always. */
export async function assertWitnessed(ctx: Context, log: LogName): Promise<void> {
  if (!needsWitnesses(ctx)) return
  const { witnesses } = ctx.outside
  const known = lastSeen.get(witnesses) ?? new Map<LogName, number>()
  lastSeen.set(witnesses, known)
  const isRecent = () => ctx.clock.now().getTime() - (known.get(log) ?? 0) < patienceMs
  if (isRecent()) return
  const head = await store.findHead(ctx.db, log)
  if (!head) return // nothing was logged yet
  known.set(log, head.witnessedAt.getTime())
  if (isRecent()) return
  ctx.log.error({ log, since: head.witnessedAt.toISOString() }, 'refused: the log is not witnessed')
  throw new Refusal('transparency/not-witnessed', { log })
}
