import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { day, hour, minute } from '#kernel'
import { sql, transact } from '#platform'
import { nation } from '../../../../mongolia/index.ts'
import { nationLoaded } from '../../../../test/contracts/filled.ts'
import { type Attempted, writeDown } from '../../../../test/exchange/attempts.ts'
import { system, type TestWorld, testContext, testNow } from '../../../../test/harness.ts'
import { availabilityOf, keepMeasuring, measure, measureAndGoOn, within } from './availability.ts'

let world: TestWorld
before(async () => {
  world = await testContext({ nation, actor: system, filled: nationLoaded })
})
after(() => world.close())

const start = new Date(testNow).getTime()
const attempt = (register: string, beforeMs: number, ms?: number): Attempted => ({
  id: randomUUID(),
  register,
  operation: 'person',
  at: new Date(start - beforeMs),
  ...(ms === undefined ? {} : { ms }),
})
const of = async (register: string, days: number) =>
  (await availabilityOf(world.ctx, days)).find((one) => one.register === register)

test('a register that nobody asked has no figures', async () => {
  await measure(world.ctx)
  assert.equal(await of('civil', 30), undefined)
})

test('what was answered and what was not are counted, with how long it took', async () => {
  const quick = Array.from({ length: 90 }, () => attempt('civil', 30 * minute, 40))
  const slow = Array.from({ length: 8 }, () => attempt('civil', 20 * minute, 400))
  await writeDown(world, [
    ...quick,
    ...slow,
    attempt('civil', 10 * minute),
    attempt('civil', 10 * minute),
    attempt('tax', 5 * minute, 9000),
  ])
  await measure(world.ctx)
  const civil = await of('civil', 1)
  assert.deepEqual([civil?.asked, civil?.answered, civil?.medianMs, civil?.slowMs], [100, 98, 50, 500])
  assert.equal((await of('tax', 1))?.slowMs, 2000)
})

test('counted again, nothing counts twice, and what ended meanwhile is put right', async () => {
  await world.database.script(
    "update exchange.exchanged set outcome = 'answer', ended_at = started_at + interval '20 ms' where outcome = 'network'",
  )
  for (let i = 0; i < 2; i++) await measure(world.ctx)
  const civil = await of('civil', 1)
  assert.equal(civil?.asked, 100)
  assert.equal(civil?.answered, 100)
})

test('an attempt of the last minute may still be under way: it is not counted as unanswered', async () => {
  await writeDown(world, [attempt('police', minute / 2)])
  await measure(world.ctx)
  assert.equal(await of('police', 1), undefined)
})

test('older hours stay as they were counted', async () => {
  await writeDown(world, [attempt('health', 5 * hour, 10)])
  await measure(world.ctx)
  assert.equal(await of('health', 1), undefined)
})

test('the count goes on by itself, one at a time, also when it was begun twice', async () => {
  const queued = () =>
    world.ctx.db.one<{ jobs: number }>(sql`select count(*) as jobs from platform.job where name = 'exchange.measure'`)
  for (let i = 0; i < 2; i++) await transact(world.ctx, (ctx) => keepMeasuring(ctx))
  assert.equal((await queued()).jobs, 1)
  await measureAndGoOn(world.ctx)
  await measureAndGoOn(world.ctx)
  assert.equal((await queued()).jobs, 2) // the one that ran is taken out by whoever ran it
  world.clock.advance(day)
  await transact(world.ctx, (ctx) => keepMeasuring(ctx)) // nobody counted for a day: it was lost
  assert.equal((await queued()).jobs, 3)
})

test('the span of a share: half of three is the second, all is the last', () => {
  const rows = [10, 20, 30].map((ms) => ({ ms, answers: 1 }))
  assert.deepEqual([within(rows, 0.5), within(rows, 1), within([], 0.5)], [20, 30, undefined])
})
