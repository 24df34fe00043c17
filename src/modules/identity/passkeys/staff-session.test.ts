import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { hour, minute } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { type TestWorld, testNow } from '../../../../test/harness.ts'
import { enrol, keyWorld, officer, signInWith } from '../../../../test/officers.ts'
import { closeOfficerSession, officerSessionOf, sessionOf } from '../index.ts'

const idleMs = 10 * minute
const longestMs = 8 * hour

let world: TestWorld
let ctx: Context
let token: string
before(async () => {
  world = await keyWorld()
  ctx = world.ctx
})
beforeEach(async () => {
  world.clock.set(testNow)
  token = await signInWith(ctx, officer, { key: await enrol(ctx, officer) })
})
after(() => world.close())

const isOpen = async (given = token) => (await officerSessionOf(ctx, given)) !== undefined

test('a desk that is left for ten minutes is closed', async () => {
  world.clock.advance(idleMs)
  assert.equal(await isOpen(), false)
  world.clock.advance(-1)
  assert.equal(await isOpen(), true)
})

test('working keeps it open, eight hours at most', async () => {
  const opened = world.clock.now().getTime()
  for (let at = 0; at < longestMs; at += idleMs / 2) {
    world.clock.set(new Date(opened + at))
    assert.equal(await isOpen(), true, `${at}`)
  }
  world.clock.set(new Date(opened + longestMs - 1))
  assert.equal(await isOpen(), true)
  world.clock.set(new Date(opened + longestMs))
  assert.equal(await isOpen(), false)
})

test('signing out closes it at once and for good', async () => {
  await transact(ctx, (ctx) => closeOfficerSession(ctx, token))
  assert.equal(await isOpen(), false)
  await transact(ctx, (ctx) => closeOfficerSession(ctx, token))
  assert.equal(await isOpen(), false)
})

test('guessed token: one that was never given opens nothing, and no citizen’s door opens to it', async () => {
  for (const guess of ['', 'undefined', token.slice(0, -1), `${token}A`, ctx.ids.secret()])
    assert.equal(await isOpen(guess), false, guess)
  assert.equal(await sessionOf(ctx, token), undefined)
})

test('stolen database: the token does not stand in it', async () => {
  const { text } = await world.database.one<{ text: string }>(
    sql`select string_agg(staff_session::text, ' ') as text from identity.staff_session`,
  )
  for (const form of [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex')])
    assert.ok(!text.includes(form))
})
