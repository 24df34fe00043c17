/** Has the witnesses see the logs as they grow, and now and then while they rest. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '#platform'
import { needsWitnesses } from './policy.ts'
import { type Memory, witnessRound } from './round.ts'

/** Goes round by round, never two at once, with the pause between two that the configuration asks for; returns how to stop. */
export function keepWitnessed(ctx: Context, memory: Memory): () => Promise<void> {
  if (!needsWitnesses(ctx)) return async () => {}
  const stopping = new AbortController()
  const { signal } = stopping
  async function loop(): Promise<void> {
    while (!signal.aborted) {
      await sleep(ctx.outside.witnesses.everyMs, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      await witnessRound(ctx, memory).catch((error: Error) =>
        ctx.log.warn({ kind: error.name }, 'a round among the witnesses failed'),
      )
    }
  }
  const running = loop()
  return () => {
    stopping.abort()
    return running
  }
}
