import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestWorld, testContext } from '../../test/harness.ts'
import { type Db, gathered, sql } from './index.ts'

let world: TestWorld
before(async () => {
  world = await testContext()
})
after(() => world.close())

/** Doubles numbers in the database, and counts how often it was asked. */
function doubling() {
  let looks = 0
  const look = gathered(async (db: Db, asked: readonly number[]) => {
    looks++
    const rows = await db.many<{ twice: number }>(sql`
      select number * 2 as twice from unnest(${asked}::integer[]) with ordinality as asked (number, place) order by place`)
    return rows.map(({ twice }) => twice)
  })
  return { look, looks: () => looks }
}

test('what is asked for at the same time is one look, and everybody gets their own answer', async () => {
  const { look, looks } = doubling()
  const asked = Array.from({ length: 50 }, (_, i) => i)
  assert.deepEqual(
    await Promise.all(asked.map((number) => look(world.database, number))),
    asked.map((number) => number * 2),
  )
  assert.equal(looks(), 1)
  assert.equal(await look(world.database, 7), 14)
  assert.equal(looks(), 2)
})

test('a look has a limit, and what is over it is the next one', async () => {
  const { look, looks } = doubling()
  const asked = Array.from({ length: 450 }, (_, i) => i)
  const found = await Promise.all(asked.map((number) => look(world.database, number)))
  assert.equal(found[449], 898)
  assert.equal(looks(), 3)
})

test('inside a transaction nobody else’s look is shared, since it sees what others do not', async () => {
  const { look, looks } = doubling()
  await world.database.transaction(async (db) => {
    assert.deepEqual(await Promise.all([look(db, 1), look(db, 2), look(world.database, 3)]), [2, 4, 6])
  })
  assert.equal(looks(), 3)
})

test('a look that fails fails for all who shared it, and the next one is not touched by it', async () => {
  let isBroken = true
  const look = gathered(async (db: Db, asked: readonly number[]) => {
    if (isBroken) await db.many(sql`select nothing from nowhere`)
    return [...asked]
  })
  const ended = await Promise.allSettled([look(world.database, 1), look(world.database, 2)])
  assert.deepEqual(
    ended.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  isBroken = false
  assert.equal(await look(world.database, 3), 3)
})

test('an answer too few is a bug for everybody, not somebody else’s answer', async () => {
  const look = gathered(async (_db: Db, asked: readonly number[]) => asked.slice(1))
  await assert.rejects(Promise.all([look(world.database, 1), look(world.database, 2)]), /an answer for each/)
})
