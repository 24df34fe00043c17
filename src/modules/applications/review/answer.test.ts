import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Form, Given } from '#engine'
import { day, hour, Refusal, workingMinutesBetween } from '#kernel'
import { type Context, sql, storeFile, transact } from '#platform'
import { lifeOf, type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { found, office, onDesk, takeEffect } from '../../../../test/office/desk.ts'
import { jpeg } from '../../../../test/sent-files.ts'
import { answerReturn, askedAgain, calendarOf, decide, nextCase } from '../index.ts'

let world: NationWorld
let one: Context
let given: Given
before(async () => {
  world = await nationWorld()
  one = world.officerAt(office)
  const { country, divisions } = world.ctx.outside.nation
  given = { country, divisions, today: '2026-11-24', options: {} }
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const calendar = () => calendarOf(world.ctx.outside.nation, office)

async function returned(code: string, questions: string[]): Promise<string> {
  const id = await onDesk(world, one)
  await transact(one, (ctx) => decide(ctx, { id, given: { kind: 'return', code, questions, note: '' } }))
  await takeEffect(world)
  return id
}

function answer(id: string, form: Form, name = 'Сарангэрэл') {
  return transact(world.as(name), (ctx) => answerReturn(ctx, { id, form, given }))
}

/** Takes what lies at the office out of the way of the next test. */
async function clear(id: string): Promise<void> {
  await world.database.run(
    sql`update applications.application set state = 'withdrawn', officer_id = null where id = ${id}`,
  )
}

for (const [what, now, answerAfter] of [
  ['within a day', testNow, 3 * hour],
  ['over a weekend', '2026-11-27T08:30:00Z', 3 * day],
  ['over the new year', '2026-12-30T03:17:00Z', 5 * day],
] as const)
  test(`an answer lets the clock go on with exactly what was left: ${what}`, async () => {
    world.clock.set(now)
    const id = await onDesk(world, one)
    const { dueAt } = await found(world, id)
    world.clock.advance(2 * hour)
    await transact(one, (ctx) =>
      decide(ctx, { id, given: { kind: 'return', code: 'right-unclear', questions: ['right'], note: '' } }),
    )
    await takeEffect(world)
    const stopped = await found(world, id)
    const left = workingMinutesBetween(calendar(), stopped.clockStoppedAt!, dueAt!)
    assert.deepEqual([stopped.state, stopped.officerId, stopped.minutesLeft], ['returned', null, left])

    world.clock.advance(answerAfter)
    assert.deepEqual(await answer(id, { right: 'Saran' }), [])
    const resumed = await found(world, id)
    const { state, minutesLeft, clockStoppedAt, answers } = resumed
    assert.deepEqual([state, minutesLeft, clockStoppedAt, answers.right], ['in-review', null, null, 'Saran'])
    assert.equal(workingMinutesBetween(calendar(), world.clock.now(), resumed.dueAt!), left)
    await clear(id)
  })

test('a second answer is refused, and the clock it finds is not touched', async () => {
  const id = await returned('right-unclear', ['right'])
  await answer(id, { right: 'Saran' })
  const { dueAt } = await found(world, id)
  await assert.rejects(answer(id, { right: 'Other' }), refused('applications/not-returned'))
  assert.deepEqual((await found(world, id)).dueAt, dueAt)
  await clear(id)
})

test('nobody answers for another', async () => {
  const id = await returned('right-unclear', ['right'])
  await assert.rejects(answer(id, { right: 'Mine' }, 'Айгүл'), refused('applications/not-found'))
  assert.equal((await found(world, id)).state, 'returned')
})

test('only what was asked is changed, and a mistake changes nothing', async () => {
  const id = await returned('right-unclear', ['right'])
  assert.deepEqual((await askedAgain(world.ctx, await found(world, id)))?.questions, ['right'])
  assert.equal((await answer(id, { right: ' ' })).length, 1)
  assert.equal((await found(world, id)).state, 'returned')
  await answer(id, { right: 'Saran', field: 'address', proof: 'x' })
  const { answers } = await found(world, id)
  assert.deepEqual(answers, { field: 'latin', right: 'Saran', proof: null })
  await clear(id)
})

test('a file that belongs to somebody else is not taken as an answer; one’s own is kept as long as the case', async () => {
  const id = await returned('proof-needed', ['proof'])
  const files = await Promise.all(
    ['Айгүл', 'Сарангэрэл'].map(async (name) => {
      const sent = { ownerId: lifeOf(name).id, name: 'proof.jpg', bytes: jpeg(), accept: ['jpeg'] as const }
      const stored = await storeFile(world.ctx, sent)
      assert.ok(stored.ok)
      return stored.value
    }),
  )
  const [theirs, own] = files.map((file) => `${file.id}|jpeg|${file.bytes}|proof.jpg`)
  await assert.rejects(answer(id, { proof: theirs! }), refused('platform/file-not-found'))
  assert.equal((await found(world, id)).state, 'returned')
  assert.deepEqual(await answer(id, { proof: own! }), [])
  const { keptUntil } = await world.database.one<{ keptUntil: Date | null }>(
    sql`select kept_until from platform.file where id = ${files[1]!.id}`,
  )
  assert.ok(keptUntil && keptUntil.getTime() > world.clock.now().getTime() + 10 * 365 * day)
  await clear(id)
})

test('what is returned waits for nobody’s desk, and after the answer whoever asks gets it', async () => {
  const id = await returned('right-unclear', ['right'])
  assert.equal(await transact(one, nextCase), undefined)
  await answer(id, { right: 'Saran' })
  assert.equal((await transact(world.officerAt(office, 'second'), nextCase))?.id, id)
})
