import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel'
import { sql } from '#platform'
import { type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { layDecided } from '../../../../test/openness/decided-cases.ts'
import { differences } from '../../../../test/openness/recount.ts'
import { figuresOf } from '../figures.ts'
import type { Tally } from '../measures/tally.ts'
import { count, countNew } from './count.ts'
import { groupLeast } from './groups.ts'
import { poolOld } from './pool.ts'
import { closeDay, closedDayFile } from './publish.ts'

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

const lay = (from: number, upTo: number) => layDecided(world.ctx, { url: world.url, from, upTo })

async function sizes(): Promise<{ waiting: number; told: number }> {
  return world.database.one(sql`
    select (select coalesce(sum(size), 0) from openness.waiting where kind = 'decided') as waiting,
      (select coalesce(sum((tally ->> 'decided')::bigint), 0) from openness.tally
        where place = 'country' and service = '' and length(period) = 4) as told`)
}

test('what was counted bit by bit is what a recount gives, in every place, period and service', async () => {
  await closeDay(world.ctx, '2025-12-01')
  assert.equal(
    await closedDayFile(world.ctx, '2025-12-01'),
    undefined,
    'where nothing was told there is nothing to close',
  )
  await lay(0, 700)
  await countNew(world.ctx)
  await lay(700, 703)
  await countNew(world.ctx)
  assert.equal(await countNew(world.ctx), 0)
  const { differ, compared } = await differences(world.ctx, world.url)
  assert.ok(compared > 1000, String(compared))
  assert.equal(differ, 0)
})

test('two that count at the same time count nothing twice, and one that fails counts nothing', async () => {
  await lay(703, 900)
  const failing = { ...world.ctx, clock: { now: () => assert.fail('the power went') } }
  await assert.rejects(countNew(failing), /the power went/)
  await Promise.all([countNew(world.ctx), countNew(world.ctx), countNew(world.ctx)])
  assert.equal((await differences(world.ctx, world.url)).differ, 0)
})

test('no figure tells of fewer than ten, and no two periods of a figure differ by fewer', async () => {
  const cells = await world.database.many<{ tally: Tally }>(sql`select tally from openness.tally`)
  assert.ok(cells.length > 100)
  for (const { tally } of cells)
    for (const kind of ['sent', 'sent.app', 'decided', 'ruled', 'refused', 'refused.reason-1', 'overdue', 'ready']) {
      const size = tally[kind] ?? 0
      assert.ok(size === 0 || (typeof size === 'number' && size >= groupLeast), `${kind} ${size}`)
    }
})

test('what waits a week is told of with others, and nothing is lost on the way', async () => {
  const { waiting, told } = await sizes()
  assert.ok(waiting > 2 * groupLeast)
  await poolOld(world.ctx)
  assert.deepEqual(await sizes(), { waiting, told })
  for (let week = 0; week < 4; week++) {
    world.clock.advance(7 * day + 1)
    await poolOld(world.ctx)
  }
  const after = await sizes()
  assert.equal(after.waiting + after.told, waiting + told)
  assert.ok(after.waiting < groupLeast, String(after.waiting))
  const { oversight } = world.ctx.outside.nation
  const place = `agency:${oversight?.agency ?? ''}` as const
  const { groups } = await figuresOf(world.ctx, { grain: 'year', period: '2026', place })
  assert.equal(groups.decided, undefined, 'what is told of all services together is nobody’s')
})

test('the file of a day that was published stays as it was, and what comes late counts on the next', async () => {
  const lastDay = '2026-12-01'
  await closeDay(world.ctx, lastDay)
  const file = await closedDayFile(world.ctx, lastDay)
  assert.match(file ?? '', /^place,service,counted,tenths,count\n/)
  await lay(900, 1100)
  await countNew(world.ctx)
  assert.equal(await closedDayFile(world.ctx, lastDay), file)
  const { groups } = await figuresOf(world.ctx, { grain: 'day', period: '2026-12-02', place: 'country' })
  assert.ok((groups.decided ?? 0) >= groupLeast)
  assert.equal(await closedDayFile(world.ctx, '2026-12-02'), undefined)
})

test('a place where nothing was counted has no figures, and says no nought', async () => {
  const { groups, values } = await figuresOf(world.ctx, { grain: 'year', period: '1999', place: 'country' })
  assert.deepEqual([groups, Object.values(values).every((value) => value === undefined)], [{}, true])
})

test('nobody but the platform counts', async () => {
  await assert.rejects(count(world.as('Айгүл'), { turn: 0 }), { code: 'identity/not-allowed' })
})
