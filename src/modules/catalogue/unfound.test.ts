import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { day } from '#kernel'
import { sql } from '#platform'
import { type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { noteUnfound, shownFrom, wantedMost } from './index.ts'

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script('delete from catalogue.unfound')
})
after(() => world.close())

async function note(query: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await noteUnfound(world.as('Сарангэрэл'), query)
}

/** Everything that is kept, shown or not. */
function kept(): Promise<Record<string, unknown>[]> {
  return world.database.many(sql`select * from catalogue.unfound order by words`)
}

async function wanted(limit = 10): Promise<string[]> {
  return (await wantedMost(world.ctx, limit)).map(({ words }) => words)
}

test('what fewer than five looked for is shown to nobody; from five on it is', async () => {
  await note('тэмээний уралдаан', shownFrom - 1)
  assert.deepEqual(await wanted(), [])
  await note('тэмээний уралдаан')
  assert.deepEqual(await wanted(), ['тэмээний уралдаан'])
})

test('the same words are one search, however they are written', async () => {
  await note('  Тэмээний   УРАЛДААН ', 3)
  await note('тэмээний уралдаан', 2)
  const [row] = await wantedMost(world.ctx, 10)
  assert.deepEqual([row?.words, row?.times], ['тэмээний уралдаан', 5])
})

test('the most wanted come first, as many as are asked for', async () => {
  await note('ховор', 5)
  await note('түгээмэл', 7)
  await note('дунд', 6)
  assert.deepEqual(await wanted(2), ['түгээмэл', 'дунд'])
})

test('who searched cannot be told: only the words, how often and when last are kept', async () => {
  await note('тэмээний уралдаан')
  const [row = {}] = await kept()
  assert.deepEqual(Object.keys(row).sort(), ['lastAt', 'times', 'words'])
})

for (const [what, query] of [
  ['a register number', 'УХ91052824 лавлагаа'],
  ['a telephone number', '99112201'],
  ['a mail address', 'saraa@example.mn'],
  ['an account', 'данс 5000 1234'],
  ['a sign', 'юу вэ?'],
  ['seven words', 'нэг хоёр гурав дөрөв тав зургаа долоо'],
  ['sixty-one letters', 'а'.repeat(61)],
  ['nothing', '   '],
] as const)
  test(`${what} is not kept`, async () => {
    await note(query, shownFrom)
    assert.deepEqual(await kept(), [])
  })

for (const [what, query] of [
  ['six words', 'нэг хоёр гурав дөрөв тав зургаа'],
  ['sixty letters', 'а'.repeat(60)],
] as const)
  test(`${what} are kept`, async () => {
    await note(query)
    assert.equal((await kept()).length, 1)
  })

test('flooding: of five thousand searches that are kept, the ones made least and longest ago give way', async () => {
  await note('олон', 2)
  await world.database.script(`
    insert into catalogue.unfound (words, times, last_at)
    select 'flood ' || translate(i::text, '0123456789', 'abcdefghij'), 1, '${testNow}' from generate_series(1, 4999) as i`)
  world.clock.advance(day)
  await note('шинэ')
  const rows = await kept()
  assert.ok(rows.length <= 5000, `${rows.length} kept`)
  for (const words of ['олон', 'шинэ'])
    assert.ok(
      rows.some((row) => row.words === words),
      words,
    )
})
