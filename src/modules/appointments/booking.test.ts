import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { loadAgencies } from '#agencies'
import { hour } from '#kernel'
import { drain, sql, transact } from '#platform'
import { nation } from '../../../mongolia/index.ts'
import { system, type TestWorld, testContext, testNow } from '../../../test/harness.ts'
import { appointmentOf, appointmentsAt, book, freeSlots, release, takeReminder } from './index.ts'

const officeId = 'ubeg-8301'
const serviceId = 'a-service'
const personId = '019aa000-0000-7000-8000-00000000000c'
const startsAt = '2026-11-26T10:20'
const wanted = { officeId, serviceId, startsAt, minutes: 20, personId }

let world: TestWorld
const reminded: string[] = []
before(async () => {
  world = await testContext({ nation, actor: system })
  await transact(world.ctx, (ctx) => loadAgencies(ctx, nation.agencies))
})
beforeEach(async () => {
  world.clock.set(testNow)
  reminded.length = 0
  await world.database.script('delete from appointments.booking; delete from platform.job')
})
after(() => world.close())

async function bookOne(more: Partial<typeof wanted> = {}) {
  const applicationId = world.ctx.ids.uuid()
  const onTheEve = { job: 'test.remind', data: { applicationId } }
  return transact(world.ctx, (ctx) => book(ctx, { ...wanted, ...more, applicationId, onTheEve }))
}
const free = (more = {}) => freeSlots(world.ctx, { officeId, serviceId, minutes: 20, ...more })
const giveBack = (applicationId: string) =>
  transact(world.ctx, (ctx) => release(ctx, { applicationId, personId, because: 'test' }))
const taken = { name: 'Refusal', code: 'appointments/taken' }

test('twenty at once for one time with two windows: exactly two have it, each a window of their own', async () => {
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => bookOne()))
  const got = all.filter((one) => one.status === 'fulfilled').map(({ value }) => value.windowNumber)
  assert.deepEqual(got.sort(), [1, 2])
  for (const one of all) if (one.status === 'rejected') assert.equal(one.reason.code, 'appointments/taken')
  assert.ok(!(await free()).includes(startsAt))
  assert.ok((await free()).includes('2026-11-26T10:00'))
})

test('who waits for one whose transaction fails gets the place', async () => {
  await bookOne()
  let ready = () => {}
  const isInside = new Promise<void>((resolve) => {
    ready = resolve
  })
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const failing = transact(world.ctx, async (ctx) => {
    const onTheEve = { job: 'test.remind', data: {} }
    await book(ctx, { ...wanted, applicationId: ctx.ids.uuid(), onTheEve })
    ready()
    await ended
    throw new Error('it is not sent after all')
  })
  await isInside
  const waiting = bookOne()
  end()
  await assert.rejects(failing, /after all/)
  assert.equal((await waiting).windowNumber, 2)
})

test('a time that the rule does not give is nobody’s, whatever was sent', async () => {
  for (const startsAt of [
    '2026-11-24T10:20', // today
    '2026-11-26T10:21',
    '2026-11-26T13:00', // the break
    '2026-11-28T10:20', // a Saturday
    '2026-12-29T10:20', // a holiday past the horizon
    '2027-11-26T10:20',
    'x',
  ])
    await assert.rejects(bookOne({ startsAt }), taken, startsAt)
  await assert.rejects(bookOne({ officeId: 'nowhere' }), { code: 'agencies/no-office' })
})

test('the first day and the last of the horizon can be booked, the ones beside them not', async () => {
  const days = [...new Set((await free()).map((slot) => slot.slice(0, 10)))]
  assert.equal(days.length, 14)
  for (const day of [days[0], days.at(-1)]) await bookOne({ startsAt: `${day}T09:00` })
  world.clock.advance(24 * hour)
  await assert.rejects(bookOne({ startsAt: `${days[0]}T09:00` }), taken)
})

test('another service, or another office, has its own windows', async () => {
  await Promise.all([bookOne(), bookOne()])
  assert.equal((await bookOne({ serviceId: 'another' })).windowNumber, 1)
  assert.equal((await bookOne({ officeId: 'ubeg-8401' })).windowNumber, 1)
  await assert.rejects(bookOne(), taken)
})

test('a time that is given back is the next one’s, and giving it back twice is once', async () => {
  const [first] = await Promise.all([bookOne(), bookOne()])
  assert.equal(await giveBack(first.applicationId), true)
  assert.equal(await giveBack(first.applicationId), false)
  assert.equal(await appointmentOf(world.ctx, first.applicationId), undefined)
  assert.ok((await free()).includes(startsAt))
  const next = await bookOne()
  assert.equal(next.windowNumber, first.windowNumber)
  assert.deepEqual(await appointmentOf(world.ctx, next.applicationId), next)
})

test('an office has its appointments in order, of the days that are asked for', async () => {
  for (const startsAt of ['2026-11-27T09:00', '2026-11-25T16:00', '2026-11-25T09:20']) await bookOne({ startsAt })
  await giveBack((await bookOne({ startsAt: '2026-11-25T10:00' })).applicationId)
  const at = async (from: string, until: string) =>
    (await appointmentsAt(world.ctx, { officeId, from, until })).map((one) => one.startsAt)
  assert.deepEqual(await at('2026-11-25', '2026-11-26'), ['2026-11-25T09:20', '2026-11-25T16:00'])
  assert.equal((await at('2026-11-25', '2026-11-27')).length, 3)
})

test('the reminder is due on the working day before, given once, and not of what was given back or has begun', async () => {
  const handlers = {
    'test.remind': (ctx: typeof world.ctx, { applicationId }: { applicationId: string }) =>
      transact(ctx, async (ctx) => {
        if (await takeReminder(ctx, applicationId)) reminded.push(applicationId)
      }),
  }
  const kept = await bookOne()
  const back = await bookOne()
  await giveBack(back.applicationId)
  world.clock.set('2026-11-25T01:59:59Z') // the office is an hour west of the capital
  await drain(world.ctx, handlers)
  assert.deepEqual(reminded, [])
  world.clock.set('2026-11-25T02:00:00Z')
  await drain(world.ctx, handlers)
  assert.deepEqual(reminded, [kept.applicationId])
  const again = () => transact(world.ctx, (ctx) => takeReminder(ctx, kept.applicationId))
  assert.equal(await again(), undefined)
  await world.database.run(sql`update appointments.booking set reminded_at = null`)
  world.clock.set('2026-11-26T03:20:00Z')
  assert.equal(await again(), undefined, 'it begins now')
})

test('what is booked on the eve itself needs no reminder', async () => {
  await bookOne({ startsAt: '2026-11-25T10:20' })
  const { jobs } = await world.database.one<{ jobs: number }>(sql`select count(*) as jobs from platform.job`)
  assert.equal(jobs, 0)
})
