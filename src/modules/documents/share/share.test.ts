import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel'
import { sql } from '#platform'
import { system, type TestWorld, testContext } from '../../../../test/harness.ts'
import * as store from './store.ts'

let world: TestWorld
const personId = '019aa000-0000-7000-8000-000000000001'
before(async () => {
  world = await testContext({ actor: system })
  await world.ctx.db.run(sql`
    insert into identity.person (id, register_number, phone, language, name)
    values (${personId}, 'УХ85062824', '99112233', 'mn', 'Сарангэрэл')`)
})
after(() => world.close())

async function made(): Promise<string> {
  const [id, now] = [world.ctx.ids.uuid(), world.ctx.clock.now()]
  const until = new Date(now.getTime() + day)
  const shared = { id, personId, recipient: 'a bank', purpose: 'a loan', createdAt: now, until, triesLeft: 10 }
  assert.ok(await store.insertShare(world.ctx.db, shared, []))
  return id
}

test('an attack: of thirty guesses at the same time no more than ten are looked at', async () => {
  const id = await made()
  const spent = await Promise.all(Array.from({ length: 30 }, () => store.spendTry(world.ctx.db, id)))
  assert.equal(spent.filter((one) => one).length, 10)
  assert.equal((await store.findShare(world.ctx.db, id))?.triesLeft, 0)
})

test('an attack: who passed the code while it was taken back is not written down, and so reads nothing', async () => {
  const id = await made()
  await store.setWithdrawn(world.ctx.db, { id, at: world.ctx.clock.now() })
  const opening = { id: world.ctx.ids.uuid(), shareId: id, opener: 'x', receiptId: id, at: world.ctx.clock.now() }
  assert.equal(await store.insertOpening(world.ctx.db, opening), false)
})
