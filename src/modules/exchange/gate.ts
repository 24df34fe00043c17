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
  const entered = enter(gate.breaker, now())
  gate.breaker = entered.state
  if (!entered.may) throw new Outage('exchange/breaker-open')
  if (gate.inside >= atOnceMax) {
    if (gate.waiting.length >= waitingMax) throw new Outage('exchange/too-busy')
    await new Promise<void>((resolve) => gate.waiting.push(resolve))
  }
  gate.inside++
  try {
    const value = await work()
    gate.breaker = leave(gate.breaker, { worked: true, now: now() })
    return value
  } catch (error) {
    gate.breaker = leave(gate.breaker, { worked: !(error instanceof Outage), now: now() })
    throw error
  } finally {
    gate.inside--
    gate.waiting.shift()?.()
  }
}

/** Forgets what this process knows of registers; for tests that share it. */
export function resetGates(): void {
  gates.clear()
}
