/**
 * Each agency's breaker and bulkhead in this process: so many at once, so many waiting, no more. One that is slow or down
 * holds up those who ask it, and nobody who asks another.
 */
import { Outage } from '#kernel'
import { type BreakerState, closed, enter, leave } from './breaker.ts'

const atOnceMax = 16
const waitingMax = 256
/** So long whoever waits at a screen waits for the one who tries whether an agency is well again. */
const trialMs = 150

type Gate = {
  breaker: BreakerState
  inside: number
  readonly waiting: Set<() => void>
  /** Those who wait for what the one who tries finds. */
  readonly watching: Set<() => void>
}
export type Entering = {
  readonly now: () => number
  /** How long one may wait for room, in milliseconds. */
  readonly withinMs?: number | undefined
}
const gates = new Map<string, Gate>()

/** Does `work` when there is room; an outage it throws counts against the agency. */
export async function through<Value>(
  agency: string,
  { now, withinMs }: Entering,
  work: () => Promise<Value>,
): Promise<Value> {
  const gate = gates.get(agency) ?? { breaker: closed, inside: 0, waiting: new Set(), watching: new Set() }
  gates.set(agency, gate)
  if (!enter(gate.breaker, now()).may && !gate.breaker.trying) throw new Outage('exchange/breaker-open')
  if (gate.inside < atOnceMax) gate.inside++
  else await turnIn(gate.waiting, withinMs, 'exchange/too-busy')
  try {
    await admitted(gate, { now, withinMs })
    return await guarded(gate, now, work)
  } finally {
    const [next] = gate.waiting
    if (next)
      next() // takes over this place
    else gate.inside--
  }
}

/** Waits in a line until one is called, as long as one can. */
function turnIn(line: Set<() => void>, withinMs: number | undefined, code: string): Promise<void> {
  if (line.size >= waitingMax) throw new Outage('exchange/too-busy')
  return new Promise((resolve, reject) => {
    const timer = withinMs === undefined ? undefined : setTimeout(giveUp, withinMs)
    function giveUp(): void {
      line.delete(called)
      reject(new Outage(code))
    }
    function called(): void {
      clearTimeout(timer)
      line.delete(called)
      resolve()
    }
    line.add(called)
  })
}

/**
 * Asks the breaker again, since the agency may have failed others while this one waited. Where one tries whether it is
 * well again, the others wait for what comes of that: what is read together is read together again.
 */
async function admitted(gate: Gate, { now, withinMs }: Entering): Promise<void> {
  for (;;) {
    const entered = enter(gate.breaker, now())
    gate.breaker = entered.state
    if (entered.may) return
    if (!gate.breaker.trying) throw new Outage('exchange/breaker-open')
    const most = withinMs === undefined ? undefined : Math.min(withinMs, trialMs)
    await turnIn(gate.watching, most, 'exchange/breaker-open')
  }
}

async function guarded<Value>(gate: Gate, now: () => number, work: () => Promise<Value>): Promise<Value> {
  try {
    const value = await work()
    gate.breaker = leave(gate.breaker, { worked: true, now: now() })
    return value
  } catch (error) {
    gate.breaker = leave(gate.breaker, { worked: !(error instanceof Outage), now: now() })
    throw error
  } finally {
    for (const told of [...gate.watching]) told()
  }
}

/** Forgets what this process knows of agencies; for tests that share it. */
export function resetGates(): void {
  gates.clear()
}
