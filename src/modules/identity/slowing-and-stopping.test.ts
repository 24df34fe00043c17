import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { minute, second } from '#kernel'
import { sql, transact } from '#platform'
import { lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { beginSignIn, openSession, receiveSms, type SignInBegun, sessionOf, signInState } from './index.ts'

const victim = lifeOf('Сарангэрэл')
const unknownNumber = 'ЯЯ85010199'
const freeAttempts = 5
const windowMs = 15 * minute
const slowedMs = 60 * second
const stopReachMs = 10 * minute

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script('delete from identity.session; delete from identity.attempt; delete from platform.job')
})
after(() => world.close())

function begin(registerNumber = victim.registerNumber): Promise<SignInBegun> {
  return transact(world.ctx, (ctx) => beginSignIn(ctx, { registerNumber, returnTo: '/me' }))
}

let messages = 0
function send(text: string, from = victim.phone): Promise<void> {
  return transact(world.ctx, (ctx) => receiveSms(ctx, { id: `stop-${++messages}`, from, text }))
}

async function enter(): Promise<string> {
  const { attempt, code } = await begin()
  await send(code)
  return (await transact(world.ctx, (ctx) => openSession(ctx, attempt))).token
}

function delayOf({ validFrom }: SignInBegun): number {
  return validFrom.getTime() - world.clock.now().getTime()
}

test('five tries in a quarter of an hour are free, the sixth counts a minute later', async () => {
  for (let i = 0; i < freeAttempts; i++) assert.equal(delayOf(await begin()), 0, `try ${i + 1}`)
  const slowed = await begin()
  assert.equal(delayOf(slowed), slowedMs)
  world.clock.advance(slowedMs - 1)
  await send(slowed.code)
  assert.equal(await signInState(world.ctx, slowed.attempt), 'waiting')
  world.clock.advance(1)
  await send(slowed.code)
  assert.equal(await signInState(world.ctx, slowed.attempt), 'confirmed')
})

test('a slowed code counts for two minutes from then on', async () => {
  for (let i = 0; i < freeAttempts; i++) await begin()
  const slowed = await begin()
  assert.equal(slowed.expiresAt.getTime() - slowed.validFrom.getTime(), 2 * minute)
  world.clock.set(slowed.expiresAt)
  await send(slowed.code)
  assert.equal(await signInState(world.ctx, slowed.attempt), 'expired')
})

test('lock-out of a victim: after a thousand foreign tries the own code still works a minute later', async () => {
  for (let i = 0; i < 1000; i++) await begin()
  const own = await begin()
  assert.equal(delayOf(own), slowedMs)
  world.clock.set(own.validFrom)
  await send(own.code)
  assert.equal(await signInState(world.ctx, own.attempt), 'confirmed')
})

test('a quarter of an hour later tries are free again', async () => {
  for (let i = 0; i < freeAttempts; i++) await begin()
  world.clock.advance(windowMs - 1)
  assert.equal(delayOf(await begin()), slowedMs)
  world.clock.set(testNow)
  await world.database.run(sql`delete from identity.attempt where created_at > ${world.clock.now()}`)
  world.clock.advance(windowMs)
  assert.equal(delayOf(await begin()), 0)
})

test('tries of one person slow nobody else', async () => {
  for (let i = 0; i < freeAttempts + 3; i++) await begin()
  assert.equal(delayOf(await begin(lifeOf('Айгүл').registerNumber)), 0)
})

test('account enumeration: the sixth try of an unknown number is slowed like that of a known one', async () => {
  for (let i = 0; i < freeAttempts; i++) await begin(unknownNumber)
  assert.equal(delayOf(await begin(unknownNumber)), slowedMs)
})

test('a relayed code: the stop word closes what was opened from this phone in the last ten minutes', async () => {
  for (const [waits, open] of [
    [stopReachMs - 1, false],
    [stopReachMs, true],
  ] as const) {
    world.clock.set(testNow)
    await world.database.script('delete from identity.session; delete from identity.attempt')
    const token = await enter()
    world.clock.advance(waits)
    await send('0')
    assert.equal((await sessionOf(world.ctx, token)) !== undefined, open, `${waits} ms`)
  }
})

test('the stop word undoes an attempt that was confirmed and not used yet', async () => {
  const { attempt, code } = await begin()
  await send(code)
  await send(' 0 ')
  assert.equal(await signInState(world.ctx, attempt), 'expired')
  await assert.rejects(
    transact(world.ctx, (ctx) => openSession(ctx, attempt)),
    { code: 'identity/not-confirmed' },
  )
})

test('the stop word undoes an attempt whose code was not sent yet', async () => {
  const { attempt, code } = await begin()
  await send('0')
  await send(code)
  assert.equal(await signInState(world.ctx, attempt), 'expired')
})

test('the stop word of another phone closes nothing', async () => {
  const token = await enter()
  await send('0', lifeOf('Айгүл').phone)
  await send('0', '99000009')
  assert.ok(await sessionOf(world.ctx, token))
})

test('whoever stopped is told so and can sign in again', async () => {
  await enter()
  await send('0')
  const jobs = await world.database.many<{ key: string }>(
    sql`select data ->> 'key' as key from platform.job order by id`,
  )
  assert.deepEqual(
    jobs.map(({ key }) => key),
    ['signed-in', 'stopped'],
  )
  assert.ok(await sessionOf(world.ctx, await enter()))
})
