import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Refusal } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { found, send } from '../../../../test/office/desk.ts'
import { collectCodeOf, handOver, handoverAt, makeReady, renewCode } from '../index.ts'

const place = 'ubeg-6701'
const name = 'Энхжин'
const passport = { whom: 'self', reason: 'first', latinRight: true, kind: 'ordinary', abroad: false, office: place }

let world: NationWorld
let [officer, lead]: Context[] = []
before(async () => {
  world = await nationWorld()
  officer = world.officerAt(place)
  lead = world.officerAt(place, 'lead')
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const ready = (id: string, by = officer!) => transact(by, (ctx) => makeReady(ctx, id))
const give = (id: string, code: string, by = officer!) => transact(by, (ctx) => handOver(ctx, { id, code }))

/** Something that is being made for that office: how it came to be granted is not what is looked at here. */
async function printing(): Promise<string> {
  const id = await send(world, { name, service: 'passport-order', answers: { ...passport, truth: true } })
  const { ctx } = world
  for (const state of ['in-review', 'granted', 'printing'])
    await ctx.db.run(sql`
      update applications.application
      set state = ${state}, decided_at = ${ctx.clock.now()}, office_id = ${place}, collect_office_id = ${place},
        complete_at = ${ctx.clock.now()} where id = ${id}`)
  return id
}

async function codeOf(id: string): Promise<string> {
  return (await collectCodeOf(world.ctx, await found(world, id, name)))!
}

const wrongFor = (code: string) => (code === '0000' ? '0001' : '0000')

test('what has arrived is made ready once, and its citizen gets one code for it', async () => {
  const id = await printing()
  assert.ok((await handoverAt(officer!)).printing.some((one) => one.id === id))
  await ready(id)
  const code = await codeOf(id)
  await ready(id)
  assert.equal(await codeOf(id), code)
  await work(world)
  const texts = world.sms.messagesOf(lifeOf(name).phone).filter(({ text }) => text.includes(code))
  assert.equal(texts.length, 1)
  assert.equal(await give(id, code), 'handed-over')
  assert.equal((await found(world, id, name)).state, 'collected')
  assert.equal(await give(id, wrongFor(code)), 'handed-over')
})

test('what has not arrived is not handed over, and what was handed over stays so', async () => {
  const id = await printing()
  await assert.rejects(give(id, '0000'), refused('applications/not-open'))
  await ready(id)
  await give(id, await codeOf(id))
  await ready(id)
  assert.equal((await found(world, id, name)).state, 'collected')
})

test('guessing the code ends after five tries, the right one included, until the lead sends a new one', async () => {
  const id = await printing()
  await ready(id)
  const code = await codeOf(id)
  for (let tried = 0; tried < 5; tried++) assert.equal(await give(id, wrongFor(code)), 'wrong-code')
  await assert.rejects(give(id, code), refused('applications/too-many-tries'))
  await assert.rejects(
    transact(officer!, (ctx) => renewCode(ctx, id)),
    refused('identity/not-allowed'),
  )
  await transact(lead!, (ctx) => renewCode(ctx, id))
  assert.equal(await give(id, await codeOf(id)), 'handed-over')
})

test('four wrong ones and then the right one hand it over', async () => {
  const id = await printing()
  await ready(id)
  const code = await codeOf(id)
  for (let tried = 0; tried < 4; tried++) await give(id, wrongFor(code))
  assert.equal(await give(id, code), 'handed-over')
})

test('tries made at once count one by one', async () => {
  const id = await printing()
  await ready(id)
  const code = await codeOf(id)
  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => give(id, wrongFor(code))))
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 5)
})

test('whatever is typed for a code is wrong, and never an error', async () => {
  const id = await printing()
  await ready(id)
  for (const code of ['', 'Ж', '٣٣٣٣', 'a'.repeat(10_000)]) assert.equal(await give(id, code), 'wrong-code')
})

test('another office sees nothing of it and hands nothing over', async () => {
  const id = await printing()
  await ready(id)
  const elsewhere = world.officerAt('ubeg-4501')
  assert.equal((await handoverAt(elsewhere)).ready.length, 0)
  await assert.rejects(give(id, await codeOf(id), elsewhere), refused('applications/not-found'))
  await assert.rejects(ready(id, elsewhere), refused('applications/not-found'))
  await assert.rejects(ready(id, world.as(name)), refused('identity/officer-needed'))
})
