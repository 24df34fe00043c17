import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Database, openDatabase, sql } from '#platform'
import { emptyDatabase, testContext } from '../../../test/harness.ts'
import { openBook } from '../../registers/book.ts'
import { demoSeed, householdAt } from '../household.ts'
import { civilNumberOf } from '../numbers.ts'
import { loadAccounts } from './accounts.ts'
import { loadPopulation, SeedRefused } from './load.ts'
import { openStored } from './stored.ts'

const seed = demoSeed
const today = () => '2026-11-24'
let own: Awaited<ReturnType<typeof emptyDatabase>>
let database: Database

before(async () => {
  own = await emptyDatabase()
  database = openDatabase({ url: own.url, connectionsMax: 2 })
})
after(async () => {
  await database.close()
  await own.drop()
})

async function countOf(): Promise<{ people: number; numbers: number; last: number }> {
  return database.one(sql`
    select count(*) as people, count(distinct register_number) as numbers, max(household) as last from population.person`)
}

test('where nobody was laid down nobody is found', async () => {
  assert.equal(await openStored(database), undefined)
})

test('a run that is cut off is not found from, goes on where it was, and is as if it had never been cut', async () => {
  const cut = new Error('cut off')
  const told = () => {
    throw cut
  }
  await assert.rejects(loadPopulation({ url: own.url, seed, people: 40_005, told }), cut)
  const half = await countOf()
  assert.ok(half.people > 0 && half.people < 40_005)
  assert.equal(await openStored(database), undefined)

  const { people, households, isDone } = await loadPopulation({ url: own.url, seed, people: 40_005 })
  assert.ok(isDone && people >= 40_005 && people < 40_015)
  assert.deepEqual(await countOf(), { people, numbers: people, last: households - 1 })
  const last = householdAt(seed, households - 1)
  const stored = await openStored(database)
  const found = await stored!.householdOf(last[0]!.registerNumber)
  assert.deepEqual(
    new Map(found.map((life) => [life.registerNumber, life])),
    new Map(last.map((life) => [life.registerNumber, life])),
  )
})

test('more people come to those who are there, and fewer take nobody away', async () => {
  const { people } = await loadPopulation({ url: own.url, seed, people: 41_000 })
  assert.ok(people >= 41_000)
  assert.equal((await loadPopulation({ url: own.url, seed, people: 10 })).people, people)
  assert.equal((await countOf()).numbers, people)
})

test('another seed is refused with a sentence that says what is there, unless one begins anew', async () => {
  const other = { url: own.url, seed: 7, people: 100 }
  await assert.rejects(loadPopulation(other), (error: Error) => {
    return error instanceof SeedRefused && error.message.includes(String(seed)) && error.message.includes('--anew')
  })
  const another = await emptyDatabase()
  try {
    await loadPopulation({ ...other, url: another.url, seed })
    const { seed: now, people } = await loadPopulation({ ...other, url: another.url, anew: true })
    assert.deepEqual([now, people < 110], [7, true])
  } finally {
    await another.drop()
  }
})

test('the registers answer of people who are in the database alone, by every key, their family among it', async () => {
  const stored = (await openStored(database))!
  const book = openBook({ population: { byNumber: new Map(), laidDown: { people: stored } }, today })
  const households = Array.from({ length: 40 }, (_, i) => householdAt(seed, 9000 + i))
  const child = households.flat().find(({ parents }) => parents?.father)!
  const birth = (await book.answer('WS100102', { regnum: child.registerNumber })) as { fatherName: string }
  assert.ok(birth.fatherName.endsWith(child.patronymic))
  const byCivil = await book.answer('WS101114', { regnum: child.registerNumber })
  assert.equal((byCivil as { civilId: string }).civilId, civilNumberOf(child.registerNumber))
  const driver = households.flat().find(({ vehicles }) => vehicles)!
  const vehicle = await stored.ownerOf({ kind: 'vehicle', key: driver.vehicles![0]!.plate })
  assert.equal(vehicle, driver.registerNumber)
  assert.equal(await stored.ownerOf({ kind: 'vehicle', key: '0000ААА' }), undefined)
  assert.equal(await book.answer('WS100103', { regnum: 'ЯЯ00000000' }), undefined)
})

test('adults get accounts, the same when asked again, and nobody of the demonstration a second one', async () => {
  const world = await testContext()
  try {
    const [one] = householdAt(seed, 0)
    const wanted = { seed, wanted: 120, except: new Set([one!.registerNumber]) }
    for (let again = 0; again < 2; again++) assert.equal(await loadAccounts(world.ctx, wanted), 120)
    const { count, theirs } = await world.ctx.db.one<{ count: number; theirs: number }>(sql`
      select count(*) as count, count(*) filter (where register_number = ${one!.registerNumber}) as theirs
      from identity.person`)
    assert.deepEqual([count, theirs], [120, 0])
  } finally {
    await world.close()
  }
})
