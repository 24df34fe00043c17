/**
 * A history for the demonstration: made-up people whose cases were sent, paid, decided and fetched in the last weeks, by the
 * platform's own verbs under a clock that is moved. Nothing is written past them, so what is published of waits is what
 * was waited. It is made in the background, one step at a time, and goes on where it was when the platform starts again.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { day } from '#kernel'
import type { Context, JobHandlers } from '#platform'
import type { Population } from '../population/population.ts'
import { type Next, takeUp } from './live.ts'
import { openPast, type Past } from './past.ts'
import { planHistory } from './plan.ts'

export type HistoryGiven = {
  readonly ctx: Context
  readonly handlers: JobHandlers
  readonly population: Pick<Population, 'byNumber' | 'accounts'>
  /** How many cases at each place. */
  readonly each?: number
  readonly isStopping?: () => boolean
  /** What the platform itself is left between two steps. */
  readonly pauseMs?: number
}

const eachUsual = 18
const pauseMsUsual = 3
const firstPauseMs = 2000

/** Makes it up to now; resolves with the number of steps that were left to do. */
export async function makeHistory(given: HistoryGiven): Promise<number> {
  const { ctx, handlers, population, each = eachUsual, isStopping = () => false, pauseMs = pauseMsUsual } = given
  const now = ctx.clock.now()
  const planned = planHistory({ nation: ctx.outside.nation, population, until: now, each })
  const first = planned[0]?.at ?? now
  const past = await openPast({ ctx, handlers }, { from: new Date(first.getTime() - day) })
  let steps = 0
  try {
    const agenda: Next[] = []
    for (const one of planned) insert(agenda, await takeUp(past, one))
    for (let next = agenda.shift(); next && !isStopping(); next = agenda.shift(), steps++) {
      insert(agenda, await step(past, next, now))
      if (pauseMs > 0) await sleep(pauseMs)
    }
    if (isStopping()) return steps // what is set aside waits for the next start
    await past.until(now)
    await past.leave()
  } finally {
    await past.close()
  }
  return steps
}

/** What would lie in the future happens at the end. */
async function step(past: Past, { at, act }: Next, end: Date): Promise<Next | undefined> {
  await past.until(at < end ? at : end)
  return act()
}

function insert(agenda: Next[], next: Next | undefined): void {
  if (!next) return
  const after = agenda.findIndex(({ at }) => at > next.at)
  agenda.splice(after < 0 ? agenda.length : after, 0, next)
}

/** Makes it beside a platform that answers; returns how to stop. What goes wrong is left for the next start. */
export function startHistory(given: HistoryGiven): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const made = sleep(firstPauseMs, undefined, { signal })
    .then(() => makeHistory({ ...given, isStopping: () => signal.aborted }))
    .catch((error: { code?: string; name?: string }) => {
      if (!signal.aborted) given.ctx.log.warn({ code: error.code ?? error.name }, 'the history is not whole')
    })
  return async () => {
    stopping.abort()
    await made
  }
}
