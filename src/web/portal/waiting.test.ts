import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { withdrawApplication } from '#applications'
import { transact } from '#platform'
import { type VisitedWorld, visitedWorld } from '../../../test/contracts/visited-world.ts'
import { faultsOf } from '../../../test/stories/sound-markup.ts'

const order = { whom: 'self', reason: 'first', latinRight: true, kind: 'ordinary', abroad: false, truth: true }

let world: VisitedWorld
before(async () => {
  world = await visitedWorld()
})
beforeEach(() => world.begin())
after(() => world.close())

test('home says above everything else what waits for a person, three rows at most', async () => {
  const visitor = await world.visitorAs('Айгүл')
  assert.doesNotMatch((await visitor.open('/')).text, /хүлээгдэж байна/)
  for (let sent = 1; sent <= 4; sent++) {
    await world.apply('Айгүл', 'passport-order', { ...order, office: 'ubeg-6701' })
    const { text } = await visitor.open('/')
    assert.deepEqual(await faultsOf('/', text), [])
    assert.match(text, new RegExp(`Танд ${sent} зүйл хүлээгдэж байна`))
    assert.ok(text.indexOf('хүлээгдэж') < text.indexOf('<h1>'))
    assert.equal(text.match(/href="\/applications\/[\w-]{36}"/g)?.length, Math.min(sent, 3))
  }
})

test('what waits for one person is on nobody else’s home page', async () => {
  const id = await world.apply('Ганболд', 'passport-order', { ...order, office: 'ubeg-6701' })
  const other = await world.visitorAs('Сарангэрэл')
  for (const visitor of [other, world.guest()]) assert.doesNotMatch((await visitor.open('/')).text, new RegExp(id))
})

test('what needs nobody any more is gone', async () => {
  const id = await world.apply('Тэмүүжин', 'passport-order', { ...order, office: 'ubeg-6701' })
  const visitor = await world.visitorAs('Тэмүүжин')
  assert.match((await visitor.open('/en/')).text, /Waiting for you: 1/)
  await transact(world.as('Тэмүүжин'), (ctx) => withdrawApplication(ctx, { id }))
  assert.doesNotMatch((await visitor.open('/en/')).text, /Waiting for you/)
})
