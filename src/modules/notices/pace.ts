/**
 * How fast messages may leave for a centre that grants so many a second. What somebody waits for goes at once and is
 * counted; what goes to many takes turns in what is left. A centre that grants less is heard: a little slower each time
 * it says so, and back step by step.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { second } from '#kernel'

export type Pace = {
  /** Waits for one's turn among the many. */
  readonly turn: () => Promise<void>
  /** Goes at once; the many wait a turn longer. */
  readonly atOnce: () => void
  /** The centre said that it was too fast. */
  readonly slower: () => void
  /** What is tried to be sent in a second just now. */
  readonly rate: () => number
}

/** Of what is granted, the part the many may use: a single message finds room in the rest. */
const share = 0.97
/** Turns that were missed while something else was done are made up for this long. */
const madeUpMs = 200
const slowerBy = 0.9
/** What was under way together is told off together, and counts as once. */
const slowerEveryMs = 250
/** Of all that is granted, regained in a second. */
const regained = 0.05
const rateLeast = 1

export function openPace({ perSecond }: { perSecond: number }): Pace {
  let rate = perSecond
  let [next, changed, slowed] = [0, performance.now(), 0]

  function regain(now: number): void {
    rate = Math.min(perSecond, rate + (perSecond * regained * (now - changed)) / second)
    changed = now
  }
  const step = () => second / (rate * share)
  return {
    turn: async () => {
      const now = performance.now()
      regain(now)
      const mine = Math.max(next, now - madeUpMs)
      next = mine + step()
      if (mine - now >= 1) await sleep(mine - now)
    },
    atOnce: () => {
      const now = performance.now()
      next = Math.min(Math.max(next, now - madeUpMs) + step(), now + second)
    },
    slower: () => {
      const now = performance.now()
      if (now - slowed < slowerEveryMs) return
      slowed = now
      regain(now)
      rate = Math.max(rateLeast, rate * slowerBy)
    },
    rate: () => rate,
  }
}
