/** Has the witnesses see the logs as they grow, and now and then while they rest. */
import { second } from '#kernel'
import type { Context } from '#platform'
import { needsWitnesses } from './policy.ts'
import { type Memory, witnessRound } from './round.ts'

const lookMs = 30 * second

export type Witnessing = { readonly wake: () => void; readonly stop: () => Promise<void> }

/** Goes round by round, never two at once, with the pause between two that the configuration asks for. */
export function keepWitnessed(ctx: Context, memory: Memory): Witnessing {
  if (!needsWitnesses(ctx)) return { wake: () => {}, stop: async () => {} }
  let stopping = false
  let isWoken = true
  let wake = () => {}
  const pause = (ms: number, untilWoken: boolean) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        isWoken = true
        if (!untilWoken && !stopping) return
        clearTimeout(timer)
        resolve()
      }
    })
  async function loop(): Promise<void> {
    while (!stopping) {
      isWoken = false
      await witnessRound(ctx, memory).catch((error: Error) =>
        ctx.log.warn({ kind: error.name }, 'a round among the witnesses failed'),
      )
      if (!stopping) await pause(ctx.outside.witnesses.everyMs, false)
      if (!stopping && !isWoken) await pause(lookMs, true)
    }
  }
  const running = loop()
  return {
    wake: () => wake(),
    stop: async () => {
      stopping = true
      wake()
      await running
    },
  }
}
