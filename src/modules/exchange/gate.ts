/** Each register's breaker and bulkhead in this process: so many at once, so many waiting, no more. */
import { Outage } from '#kernel'
import { type BreakerState, closed, enter, leave } from './breaker.ts'

const atOnceMax = 16
const waitingMax = 256

type Gate = { breaker: BreakerState; inside: number; readonly waiting: (() => void)[] }
const gates = new Map<string, Gate>()

/** Does `work` when there is room; an outage it throws counts against the register. */
export async function through<Value>(register: string, now: () => number, work: () => Promise<Value>): Promise<Value> {
  const gate = gates.get(register) ?? { breaker: closed, inside: 0, waiting: [] }
  gates.set(register, gate)
  if (!enter(gate.breaker, now()).may) throw new Outage('exchange/breaker-open')
  if (gate.inside < atOnceMax) gate.inside++
  else {
    if (gate.waiting.length >= waitingMax) throw new Outage('exchange/too-busy')
    await new Promise<void>((resolve) => gate.waiting.push(resolve))
  }
  try {
    return await guarded(gate, now, work)
  } finally {
    const next = gate.waiting.shift()
    if (next)
      next() // takes over this place
    else gate.inside--
  }
}

/** Asks the breaker again, since the register may have failed others while this one waited. */
async function guarded<Value>(gate: Gate, now: () => number, work: () => Promise<Value>): Promise<Value> {
  const entered = enter(gate.breaker, now())
  gate.breaker = entered.state
  if (!entered.may) throw new Outage('exchange/breaker-open')
  try {
    const value = await work()
    gate.breaker = leave(gate.breaker, { worked: true, now: now() })
    return value
  } catch (error) {
    gate.breaker = leave(gate.breaker, { worked: !(error instanceof Outage), now: now() })
    throw error
  }
}

/** Forgets what this process knows of registers; for tests that share it. */
export function resetGates(): void {
  gates.clear()
}
