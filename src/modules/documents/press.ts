/**
 * The press: so many documents are drawn and sealed at the same time, however many wait in the queue of jobs, and between
 * two of them whoever looks at a page gets their turn.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Context, Lanes } from '#platform'

declare module '../../platform/context.ts' {
  interface Outside {
    /** Without one, as many as are asked for. */
    readonly press?: Lanes
  }
}

/** Does `work` when there is a place at the press. */
export function atPress<Value>({ outside: { press } }: Context, work: () => Promise<Value>): Promise<Value> {
  if (!press) return work()
  return press.take(async () => {
    await nextTurn()
    return work()
  })
}
