/** How long somebody at a screen is kept waiting for registers: all that a page asks of them fits in one short while. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Outage, Refusal } from '#kernel'

/** A page comes within two seconds: registers have this much of them. */
const pageMs = 1400
/** Whoever keeps to their own limit is not cut off by ours. */
const slackMs = 50

export type Budget = { readonly leftMs: () => number }

/** The time that one page has for registers, from now on. */
export function pageBudget(ms = pageMs): Budget {
  const until = performance.now() + ms
  return { leftMs: () => Math.max(0, Math.floor(until - performance.now())) }
}

/** What was asked, or nothing where it does not come in time or the register does not answer. */
export async function within<Answer>(
  budget: Budget,
  asked: (withinMs: number) => Promise<Answer>,
): Promise<Answer | undefined> {
  const withinMs = budget.leftMs()
  if (withinMs === 0) return undefined
  const over = new AbortController()
  const late = sleep(withinMs + slackMs, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
  try {
    return await Promise.race([answered(asked(withinMs)), late])
  } finally {
    over.abort()
  }
}

/** A register that is down, and one that will not let us, has no answer for whoever waits. */
function answered<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof Outage || (error instanceof Refusal && error.code === 'exchange/denied')) return undefined
    throw error
  })
}
