import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { minute, Refusal } from '#kernel'
import { sql, transact } from '#platform'
import { countOf, lifeOf, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { beginSignIn, loadPeople, openSession, receiveSms, type SignInBegun, signInState } from './index.ts'

const sarangerel = lifeOf('Сарангэрэл')
const bat = lifeOf('Бат-Эрдэнэ')
const unknownNumber = 'ЯЯ85010199'
const codeMs = 2 * minute

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script('delete from identity.session; delete from identity.attempt; delete from platform.job')
})
after(() => world.close())

function begin(registerNumber = sarangerel.registerNumber): Promise<SignInBegun> {
  return transact(world.ctx, (ctx) => beginSignIn(ctx, { registerNumber, returnTo: '/me' }))
}

let messages = 0
function send(from: string, text: string, id = `message-${++messages}`): Promise<void> {
  return transact(world.ctx, (ctx) => receiveSms(ctx, { id, from, text }))
}

function open(attempt: string): ReturnType<typeof openSession> {
  return transact(world.ctx, (ctx) => openSession(ctx, attempt))
}

async function replies(): Promise<string[]> {
  const jobs = await world.database.many<{ key: string }>(
    sql`select data ->> 'key' as key from platform.job order by id`,
  )
  return jobs.map(({ key }) => key)
}

test('the code from the screen, sent from the own phone, opens a session', async () => {
  const { attempt, code } = await begin()
  assert.equal(await signInState(world.ctx, attempt), 'waiting')
  await send(`+976${sarangerel.phone}`, code)
  assert.equal(await signInState(world.ctx, attempt), 'confirmed')
  const opened = await open(attempt)
  assert.equal(opened.personId, sarangerel.id)
  assert.equal(opened.returnTo, '/me')
  assert.deepEqual(await replies(), ['signed-in'])
})

test('a code is read however a phone writes it', async () => {
  for (const write of [
    (code: string) => ` ${code}\n`,
    (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`,
    (code: string) => `Код: ${code}.`,
  ]) {
    const { attempt, code } = await begin()
    await send(sarangerel.phone, write(code))
    assert.equal(await signInState(world.ctx, attempt), 'confirmed', write(code))
  }
})

test('account enumeration: an unknown number and one too young get the same answer, and a code nobody can confirm', async () => {
  const child = sarangerel.children![0]!
  await loadPeople(world.ctx, [
    { id: world.ctx.ids.uuid(), registerNumber: child, phone: '99000001', language: 'mn', name: 'Хүүхэд' },
  ])
  const known = await begin()
  for (const number of [unknownNumber, child]) {
    const begun = await begin(number)
    assert.deepEqual(Object.keys(begun), Object.keys(known))
    assert.match(begun.code, /^\d{6}$/)
    assert.equal(begun.attempt.length, known.attempt.length)
    assert.deepEqual([begun.validFrom, begun.expiresAt], [known.validFrom, known.expiresAt])
    for (const phone of [sarangerel.phone, bat.phone, '99000001', '99000002']) await send(phone, begun.code)
    assert.equal(await signInState(world.ctx, begun.attempt), 'waiting')
    await assert.rejects(open(begun.attempt), { code: 'identity/not-confirmed' })
    world.clock.advance(codeMs)
    assert.equal(await signInState(world.ctx, begun.attempt), 'expired')
    world.clock.set(testNow)
  }
})

test('one may sign in from the sixteenth birthday on, by the calendar of the country', async () => {
  const registerNumber = 'УХ10312415' // born on 2010-11-24
  const phone = '99000016'
  await loadPeople(world.ctx, [
    { id: world.ctx.ids.uuid(), registerNumber, phone, language: 'mn', name: 'Арван зургаа' },
  ])
  for (const [at, state] of [
    ['2026-11-23T15:59:59Z', 'waiting'],
    ['2026-11-23T16:00:00Z', 'confirmed'],
  ] as const) {
    world.clock.set(at)
    const { attempt, code } = await begin(registerNumber)
    await send(phone, code)
    assert.equal(await signInState(world.ctx, attempt), state, at)
  }
})

test('stolen code: from another phone it confirms nothing', async () => {
  const { attempt, code } = await begin()
  await send(bat.phone, code)
  await send('99000003', code)
  assert.equal(await signInState(world.ctx, attempt), 'waiting')
  assert.deepEqual(await replies(), ['code-wrong'])
})

test('SMS pumping: a stranger who sends codes gets no answer at our cost', async () => {
  for (let i = 0; i < 50; i++) await send(`9900${1000 + i}`, '123456')
  assert.equal(await countOf(world.ctx, 'jobs'), 0)
})

test('OTP bombing: however often a number is typed, no message is sent', async () => {
  for (let i = 0; i < 200; i++) await begin()
  assert.equal(await work(world), 0)
  assert.equal(world.sms.messagesOf(sarangerel.phone).length, 0)
})

test('a code counts until two minutes are over, and then no more', async () => {
  const late = await begin()
  assert.equal(late.expiresAt.getTime() - world.clock.now().getTime(), codeMs)
  world.clock.advance(codeMs)
  await send(sarangerel.phone, late.code)
  assert.equal(await signInState(world.ctx, late.attempt), 'expired')
  const inTime = await begin()
  world.clock.advance(codeMs - 1)
  await send(sarangerel.phone, inTime.code)
  assert.equal(await signInState(world.ctx, inTime.attempt), 'confirmed')
})

test('code replay: a code confirms once', async () => {
  const { attempt, code } = await begin()
  await send(sarangerel.phone, code)
  await open(attempt)
  await send(sarangerel.phone, code)
  assert.equal(await signInState(world.ctx, attempt), 'expired')
  await assert.rejects(open(attempt), { code: 'identity/not-confirmed' })
  assert.deepEqual(await replies(), ['signed-in', 'code-wrong'])
})

test('session doubling: asked twenty times at once, an attempt opens one session', async () => {
  const { attempt, code } = await begin()
  await send(sarangerel.phone, code)
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => open(attempt)))
  assert.equal(asked.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const one of asked) if (one.status === 'rejected') assert.ok(one.reason instanceof Refusal)
  assert.equal(await countOf(world.ctx, 'sessions'), 1)
})

test('guessed attempt: a secret that was never given opens nothing', async () => {
  assert.equal(await signInState(world.ctx, world.ctx.ids.secret()), 'expired')
  await assert.rejects(open(world.ctx.ids.secret()), { code: 'identity/not-confirmed' })
})

test('a confirmed attempt that nobody took up within ten minutes opens nothing any more', async () => {
  for (const [waits, opens] of [
    [10 * minute - 1, true],
    [10 * minute, false],
  ] as const) {
    const { attempt, code } = await begin()
    await send(sarangerel.phone, code)
    world.clock.advance(waits)
    await (opens ? open(attempt) : assert.rejects(open(attempt), { code: 'identity/not-confirmed' }))
  }
})

test('a message delivered twice, or twenty times at once, is read once', async () => {
  const { attempt, code } = await begin()
  await Promise.all(Array.from({ length: 20 }, () => send(sarangerel.phone, code, 'the same message')))
  await send(sarangerel.phone, '0', 'the same message')
  assert.equal(await signInState(world.ctx, attempt), 'confirmed')
  assert.deepEqual(await replies(), ['signed-in'])
})

test('whatever a phone sends instead of a code is answered, and breaks nothing', async () => {
  const { attempt } = await begin()
  for (const text of ['', 'сайн уу', "'; drop table identity.person; --", '9'.repeat(2000), '\u0000', '٠١٢٣٤٥'])
    await send(sarangerel.phone, text)
  assert.equal(await signInState(world.ctx, attempt), 'waiting')
  assert.deepEqual(new Set(await replies()), new Set(['code-wrong']))
})
