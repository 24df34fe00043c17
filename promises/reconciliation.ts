/**
 * What we wrote down of messages against what members wrote down: readings are made over HTTP, faults are planted in the
 * members' books, and the comparison of the day must find each of them and nothing else.
 */
import { ask, reconcile } from '#exchange'
import { Outage } from '#kernel'
import { nation } from '../mongolia/index.ts'
import { lifeOf, type NationWorld, nationWorld } from '../test/contracts/world.ts'
import { faultsIn, plant } from '../test/exchange/planted.ts'
import type { Promised, Run } from './promise.ts'

const quick = { messages: 1000, faults: 20 }
const long = { messages: 10_000, faults: 100 }
const atOnce = 8
const today = '2026-11-24'

export const promise: Promised = {
  name: 'reconciliation',
  says: 'Of the messages of a day, every one that was dropped, added, altered or repeated in a member’s book is found.',
  limit: 'planted faults found: all; others: 0',
  measure: async ({ full, note }) => {
    const world = await nationWorld()
    try {
      const { messages, faults } = full ? long : quick
      const sent = await sendMany(world, messages, note)
      const clean = await differences(world)
      let planted: ReturnType<typeof plant>['planted'] = []
      world.registers.switchboard.rewrite((noted) => {
        const changed = plant(noted, faults)
        planted = changed.planted
        return changed.theirs
      })
      const found = await differences(world)
      const wanted = new Set(faultsIn(planted))
      const hits = faultsIn(found).filter((one) => wanted.has(one)).length
      const others = clean.length + found.length - hits
      return {
        figure: `planted faults found ${hits} of ${planted.length} among ${sent} messages, others ${others}`,
        kept: hits === planted.length && planted.length === faults && others === 0,
      }
    } finally {
      await world.close()
    }
  },
}

/** Asks registers about a person, each operation that needs nothing but the person in turn. */
async function sendMany(world: NationWorld, count: number, note: Run['note']): Promise<number> {
  const life = lifeOf('Оюунчимэг')
  const operations = nation.registers.flatMap(({ id, operations }) =>
    Object.entries(operations)
      .filter(([, { by = 'person', inputs = [], fields }]) => by === 'person' && inputs.length === 0 && !fields.success)
      .map(([operation, { fields }]) => ({ register: id, operation, fields: Object.keys(fields).slice(0, 3) })),
  )
  let next = 0
  async function sendOn(): Promise<void> {
    for (let i = next++; i < count; i = next++) {
      const asked = operations[i % operations.length]!
      const reading = { ...asked, personId: life.id, registerNumber: life.registerNumber }
      await ask(world.ctx, { ...reading, service: 'comparison', purpose: 'gate', law: 'test' }).catch(
        (error: unknown) => {
          if (!(error instanceof Outage)) throw error
        },
      )
      if (i % 2000 === 1999) note(`${i + 1} messages`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sendOn))
  return world.registers.switchboard.noted().length
}

async function differences(world: NationWorld) {
  const found: { kind: string; messageId: string }[] = []
  for (const register of nation.registers)
    found.push(...(await reconcile(world.ctx, { day: today, register })).differences)
  return found
}
