import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day, hour, minute, second } from '#kernel'
import { enqueue, sql } from '#platform'
import { type PayingWorld, payingWorld } from '../../../test/paying.ts'
import { nextPollAt } from './check.ts'

let world: PayingWorld
before(async () => {
  world = await payingWorld()
})
after(() => world.close())

const openedAt = new Date('2026-11-24T02:00:00Z')
const pauseAt = (age: number, nth: number) => {
  const now = new Date(openedAt.getTime() + age)
  const next = nextPollAt({ openedAt, now, nth })
  return next && next.getTime() - now.getTime()
}

for (const [age, nth, pause] of [
  [5 * second, 0, 10 * second],
  [15 * second, 1, 20 * second],
  [hour, 6, 10 * minute],
  [hour, 1000, 10 * minute],
  [day - 1, 150, 10 * minute],
  [day, 151, hour],
  [30 * day - 1, 900, hour],
  [30 * day, 901, undefined],
] as const)
  test(`after ${age / second} s and ${nth} looks the next is due ${pause ? `in ${pause / second} s` : 'never'}`, () => {
    assert.equal(pauseAt(age, nth), pause)
  })

const queued = async () =>
  (
    await world.ctx.db.one<{ jobs: number }>(
      sql`select count(*) as jobs from platform.job where name = 'payments.poll'`,
    )
  ).jobs

test('the schedule of an invoice is a single one, though a look is done twice', async () => {
  const invoice = await world.raise(1000)
  await world.work()
  await enqueue(world.ctx, 'payments.poll', { invoiceId: invoice.id, nth: 0 })
  for (let i = 0; i < 3; i++) {
    world.clock.advance(minute)
    await world.work()
    assert.equal(await queued(), 1)
  }
})

test('the schedule ends after thirty days', async () => {
  world.clock.advance(30 * day)
  await world.work()
  assert.equal(await queued(), 0)
})
