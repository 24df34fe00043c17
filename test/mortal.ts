/**
 * A server that dies at a chosen step: a step is a statement, a commit, or a call to the bank; it is still done, and nothing
 * after it is. What was under way in a transaction is rolled back, as it is when a process ends.
 */
import type { BankPort } from '#payments'
import type { Context, Db } from '#platform'

class Death extends Error {}

export type Mortal = {
  readonly ctx: Context
  readonly isDead: () => boolean
}

/** The same context, living for so many steps. */
export function mortal(ctx: Context, steps: number): Mortal {
  let left = steps
  let isDead = false
  async function step<Value>(work: () => Promise<Value>): Promise<Value> {
    if (isDead) throw new Death()
    const value = await work()
    if (--left > 0) return value
    isDead = true
    throw new Death()
  }
  const db: Db = {
    ...statements(ctx.db, step),
    // A death inside rolls back; the commit is a step of its own, after which it holds.
    transaction: (work) =>
      step(() => ctx.db.transaction((inner) => work({ ...inner, ...statements(inner, step), wake: inner.wake }))),
  }
  const { bank } = ctx.outside
  const calls = Object.entries(bank).map(([name, call]) => [
    name,
    (...given: unknown[]) => step(() => (call as (...given: unknown[]) => Promise<unknown>)(...given)),
  ])
  const outside = { ...ctx.outside, bank: Object.fromEntries(calls) as BankPort }
  return { ctx: { ...ctx, db, outside }, isDead: () => isDead }
}

type Step = <Value>(work: () => Promise<Value>) => Promise<Value>

function statements(db: Db, step: Step): Db {
  return {
    ...db,
    many: (query) => step(() => db.many(query)),
    one: (query) => step(() => db.one(query)),
    maybe: (query) => step(() => db.maybe(query)),
    run: (query) => step(() => db.run(query)),
  }
}
