/**
 * What holds a flood back where no address is looked at: work that grows with what arrives, a budget for all together, and
 * a wait for everyone once too many wrong receipts were tried. All bounded, all in memory, none of it written down.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Clock, minute, second } from '#kernel'
import { isSolved } from './sealing/work.ts'

const workMs = 10 * minute
const bits = { least: 16, most: 22 }
/** So many a minute ask for no more work than usual; twice as many for twice the work. */
const quietPerMinute = 30
const spentMost = 100_000

export type WorkGate = {
  readonly challenge: () => { readonly challenge: string; readonly bits: number }
  /** Whether the work was done, for the first time. */
  readonly pass: (challenge: string, counter: number) => boolean
}

/** Asks for work, more of it the more arrives. */
export function openWorkGate(clock: Clock, least = bits.least): WorkGate {
  const key = randomBytes(32)
  const arrived = openCount(clock)
  const spent = new Map<string, number>()
  const markOf = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return {
    challenge: () => {
      const more = Math.max(0, Math.floor(Math.log2(Math.max(1, arrived.count()) / quietPerMinute)) + 1)
      const asked = Math.min(least + more, bits.most)
      const text = `${clock.now().getTime() + workMs}.${asked}.${randomBytes(9).toString('base64url')}`
      return { challenge: `${text}.${markOf(text)}`, bits: asked }
    },
    pass: (challenge, counter) => {
      const [until = '', asked = '', nonce = '', mark = ''] = challenge.split('.')
      const now = clock.now().getTime()
      if (!isSame(mark, markOf(`${until}.${asked}.${nonce}`)) || Number(until) < now || spent.has(nonce)) return false
      if (!isSolved(challenge, counter, Number(asked))) return false
      for (const [old, end] of spent) {
        if (end >= now) break // the first came first
        spent.delete(old)
      }
      if (spent.size >= spentMost) return false
      spent.set(nonce, Number(until))
      arrived.add()
      return true
    },
  }
}

/** Proof that somebody could open what was sealed to the body: good for a while, nothing kept. */
export function openTokens(clock: Clock): { readonly issue: () => string; readonly holds: (token: string) => boolean } {
  const key = randomBytes(32)
  const markOf = (until: string) => createHmac('sha256', key).update(until).digest('base64url')
  return {
    issue: () => {
      const until = String(clock.now().getTime() + workMs)
      return `${until}.${markOf(until)}`
    },
    holds: (token) => {
      const [until = '', mark = ''] = token.split('.')
      return isSame(mark, markOf(until)) && Number(until) >= clock.now().getTime()
    },
  }
}

/** A budget for all together: `perMinute` come back, `most` lie there at once. */
export function openBudget(clock: Clock, { perMinute, most }: { perMinute: number; most: number }): () => boolean {
  let [left, at] = [most, clock.now().getTime()]
  return () => {
    const now = clock.now().getTime()
    left = Math.min(most, left + ((now - at) / minute) * perMinute)
    at = now
    if (left < 1) return false
    left--
    return true
  }
}

const wrongFree = 10
const waitEachMs = second / 2
const waitMsMost = 5 * second
const waitingMost = 50

export type WrongGate = {
  /** Waits, right or wrong, when many were wrong lately; false when too many wait already. */
  readonly pass: () => Promise<boolean>
  readonly wrong: () => void
}

/** Slows everybody who asks with a receipt once ten wrong ones a minute were tried. */
export function openWrongGate(clock: Clock): WrongGate {
  const wrongs = openCount(clock)
  let waiting = 0
  return {
    pass: async () => {
      const ms = Math.min(waitMsMost, Math.max(0, wrongs.count() - wrongFree + 1) * waitEachMs)
      if (waiting >= waitingMost) return false
      if (ms === 0) return true
      waiting++
      await sleep(ms)
      waiting--
      return true
    },
    wrong: wrongs.add,
  }
}

/** How many there were within the last minute; more than are ever told apart are not counted. */
function openCount(clock: Clock): { add: () => void; count: () => number } {
  const most = 10_000
  let times: number[] = []
  const count = () => {
    const from = clock.now().getTime() - minute
    if (times[0] !== undefined && times[0] < from) times = times.filter((at) => at >= from)
    return times.length
  }
  return { count, add: () => void (count() < most && times.push(clock.now().getTime())) }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
