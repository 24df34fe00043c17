import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { anonymous, hour, minute } from '#kernel'
import { actingAs, type Context, sql, transact } from '#platform'
import { citizen, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import {
  beginSignIn,
  citizenOf,
  closeOtherSessions,
  closeSession,
  openSession,
  permit,
  receiveSms,
  sessionOf,
  sessionsOf,
} from './index.ts'

const idleMs = 30 * minute
const longestMs = 12 * hour

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script('delete from identity.session; delete from identity.attempt')
})
after(() => world.close())

let messages = 0
async function signIn(name = 'Сарангэрэл'): Promise<{ token: string; attempt: string; code: string }> {
  const { registerNumber, phone } = lifeOf(name)
  const { attempt, code } = await transact(world.ctx, (ctx) => beginSignIn(ctx, { registerNumber, returnTo: '/' }))
  await transact(world.ctx, (ctx) => receiveSms(ctx, { id: `session-${++messages}`, from: phone, text: code }))
  const { token } = await transact(world.ctx, (ctx) => openSession(ctx, attempt))
  return { token, attempt, code }
}

async function isOpen(token: string): Promise<boolean> {
  return (await sessionOf(world.ctx, token)) !== undefined
}

async function asSession(token: string): Promise<Context> {
  const { id, personId, level } = (await sessionOf(world.ctx, token))!
  return actingAs(world.ctx, { kind: 'citizen', personId, level, sessionId: id })
}

test('a session says whose it is and that a text message alone gives the lowest level', async () => {
  const { token } = await signIn()
  const session = await sessionOf(world.ctx, token)
  assert.equal(session?.personId, lifeOf('Сарангэрэл').id)
  assert.equal(session?.name, 'Сарангэрэл')
  assert.equal(session?.level, 'low')
})

test('a session that is not looked at for half an hour ends', async () => {
  const { token } = await signIn()
  world.clock.advance(idleMs)
  assert.equal(await isOpen(token), false)
  world.clock.advance(-1)
  assert.equal(await isOpen(token), true)
})

test('looking keeps a session open for another half hour', async () => {
  const { token } = await signIn()
  for (let i = 0; i < 4; i++) {
    world.clock.advance(idleMs - 1)
    assert.equal(await isOpen(token), true)
  }
})

test('no looking keeps a session open longer than twelve hours', async () => {
  const { token } = await signIn()
  const opened = world.clock.now().getTime()
  for (let at = 0; at < longestMs; at += idleMs / 2) {
    world.clock.set(new Date(opened + at))
    assert.equal(await isOpen(token), true, `${at}`)
  }
  world.clock.set(new Date(opened + longestMs - 1))
  assert.equal(await isOpen(token), true)
  world.clock.set(new Date(opened + longestMs))
  assert.equal(await isOpen(token), false)
})

test('a closed session is closed at once and for good', async () => {
  const { token } = await signIn()
  await transact(world.ctx, (ctx) => closeSession(ctx, token))
  assert.equal(await isOpen(token), false)
  await transact(world.ctx, (ctx) => closeSession(ctx, token))
  assert.equal(await isOpen(token), false)
})

test('closing the others closes all of the person but the one they act in, and nobody else’s', async () => {
  const [own, second, third] = [await signIn(), await signIn(), await signIn()]
  const foreign = await signIn('Айгүл')
  const ctx = await asSession(own.token)
  await transact(ctx, closeOtherSessions)
  assert.deepEqual(await Promise.all([own, second, third, foreign].map(({ token }) => isOpen(token))), [
    true,
    false,
    false,
    true,
  ])
})

test('where a person is signed in shows open sessions only, newest first', async () => {
  await signIn()
  world.clock.advance(minute)
  const newer = await signIn()
  const closed = await signIn()
  await transact(world.ctx, (ctx) => closeSession(ctx, closed.token))
  const { id: personId } = lifeOf('Сарангэрэл')
  const shown = await sessionsOf(world.ctx, personId)
  assert.equal(shown.length, 2)
  assert.equal(shown[0]?.id, (await sessionOf(world.ctx, newer.token))?.id)
  world.clock.advance(idleMs)
  assert.deepEqual(await sessionsOf(world.ctx, personId), [])
})

test('guessed token: one that was never given opens nothing', async () => {
  const { token } = await signIn()
  for (const guess of ['', 'undefined', token.slice(0, -1), `${token}A`, world.ctx.ids.secret()])
    assert.equal(await isOpen(guess), false, guess)
})

test('stolen database: neither token nor secret of an attempt stands in it', async () => {
  const { token, attempt } = await signIn()
  const tables = await world.database.many<{ name: string }>(
    sql`select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const dump = await world.database.pool.query(
    tables.map(({ name }) => `select row_to_json(t)::text as row from ${name} t`).join(' union all '),
  )
  const rows = dump.rows.map(({ row }: { row: string }) => row).join('\n')
  assert.ok(rows.includes(lifeOf('Сарангэрэл').id))
  for (const secret of [token, attempt]) {
    assert.ok(!rows.includes(secret))
    assert.ok(!rows.includes(Buffer.from(secret).toString('hex')))
    assert.ok(!rows.includes(Buffer.from(secret, 'base64url').toString('hex')))
  }
})

test('token and attempt carry 256 bits and are never the same', async () => {
  const [one, other] = [await signIn(), await signIn()]
  const secrets = [one.token, one.attempt, other.token, other.attempt]
  for (const secret of secrets) assert.equal(Buffer.from(secret, 'base64url').length, 32)
  assert.equal(new Set(secrets).size, 4)
})

test('who is nobody yet is asked to sign in, who is known too weakly is told so', () => {
  assert.throws(() => citizenOf(anonymous), { code: 'identity/sign-in-needed' })
  assert.equal(citizenOf(citizen('Айгүл')), lifeOf('Айгүл').id)
  assert.throws(() => citizenOf(citizen('Айгүл'), 'substantial'), { code: 'identity/level-too-low' })
})

test('privilege escalation: a citizen cannot do what only the system may', () => {
  for (const right of ['applications.fulfil', 'documents.issue'] as const) {
    assert.throws(() => permit(citizen('Айгүл'), right), { code: 'identity/not-allowed' })
    assert.throws(() => permit(anonymous, right), { code: 'identity/sign-in-needed' })
    permit({ kind: 'system', job: 'test' }, right)
  }
})
