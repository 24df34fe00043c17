import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Answers } from '#engine'
import { addWorkingDays, second, type WorkingCalendar } from '#kernel'
import { invoiceOf } from '#payments'
import { sql, transact } from '#platform'
import { citizen, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import {
  answerReturn,
  calendarOf,
  type DecisionGiven,
  decide,
  makeReady,
  nextCase,
  submitApplication,
} from '../index.ts'
import { finish } from '../take-up/result.ts'
import { isKept, stoppedMinutes, workingDayMinutes } from './wait.ts'

const correction = { serviceId: 'civil-correction', answers: { field: 'sex', right: 'эмэгтэй' } }
const office = 'ubeg-centre'
const passport: Answers = {
  ...{ whom: 'self', reason: 'first', latinRight: true, kind: 'ordinary' },
  ...{ abroad: false, office: 'ubeg-6701', truth: true },
}

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

/** A moment in the capital. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)

async function goTo(time: string): Promise<void> {
  world.clock.set(at(time))
  await work(world)
}

let forms = 0
async function send(given: { serviceId: string; answers: Answers }): Promise<string> {
  const submission = { ...given, key: `form ${++forms}`, language: 'mn' }
  const { applicationId } = await transact(world.as('Энхжин'), (ctx) => submitApplication(ctx, submission))
  await work(world)
  return applicationId
}

async function decided(id: string, given: DecisionGiven, place = office): Promise<void> {
  const officer = world.officerAt(place)
  assert.equal((await transact(officer, nextCase))?.id, id)
  await transact(officer, (ctx) => decide(ctx, { id, given }))
  world.clock.advance(10 * second)
  await work(world)
}

type Kept = { minutes: number; days: number; promiseKept: boolean; demo: boolean; officeId: string }

function waitsKept(id: string): Promise<Kept[]> {
  return world.database.many<Kept>(
    sql`select minutes, days, promise_kept, demo, office_id from applications.wait where application_id = ${id}`,
  )
}

test('what nothing is made for took until the grant, in working time of its office', async () => {
  await goTo('2026-11-20 17:00')
  const id = await send(correction)
  await goTo('2026-11-24 10:00')
  await decided(id, { kind: 'grant' })
  const minutes = 60 + 480 + 60
  assert.deepEqual(await waitsKept(id), [
    { minutes, days: minutes / 480, promiseKept: true, demo: true, officeId: office },
  ])
})

test('a grant that is finished twice was waited for once', async () => {
  const id = await send(correction)
  await decided(id, { kind: 'grant' })
  await finish(world.ctx, id)
  assert.equal((await waitsKept(id)).length, 1)
})

test('a no is no wait, however quick', async () => {
  const id = await send(correction)
  await decided(id, { kind: 'refuse', code: 'register-right', note: '' })
  assert.deepEqual(await waitsKept(id), [])
})

test('the time in which the clock was stopped for an answer does not count, over a week-end and a holiday', async () => {
  await goTo('2026-12-24 10:00')
  const id = await send(correction)
  await goTo('2026-12-24 12:00')
  await decided(id, { kind: 'return', code: 'right-unclear', questions: ['right'], note: '' })
  await goTo('2027-01-04 11:00')
  const { country, divisions } = world.ctx.outside.nation
  const given = { country, divisions, today: '2027-01-04', options: {} }
  await transact(world.as('Энхжин'), (ctx) => answerReturn(ctx, { id, form: { right: 'эрэгтэй' }, given }))
  await goTo('2027-01-04 12:30')
  await decided(id, { kind: 'grant' })
  const [kept] = await waitsKept(id)
  assert.ok(kept)
  assert.deepEqual([kept.minutes, kept.promiseKept], [120 + 90, true])
})

test('what is handed over took until it lay ready', async () => {
  await goTo('2026-12-01 10:00')
  const id = await send({ serviceId: 'passport-order', answers: passport })
  const invoice = await invoiceOf(world.ctx, { about: id })
  await world.bank.pay(invoice!.qrText!)
  world.clock.advance(10 * second)
  await work(world)
  await decided(id, { kind: 'grant' }, 'ubeg-6701')
  assert.deepEqual(await waitsKept(id), [])
  await goTo('2026-12-02 10:00')
  await transact(world.officerAt('ubeg-6701'), (ctx) => makeReady(ctx, id))
  assert.deepEqual(await waitsKept(id), [
    { minutes: 480, days: 1, promiseKept: true, demo: true, officeId: 'ubeg-6701' },
  ])
})

test('the last minute of the promised day keeps the promise, the first of the next breaks it', async () => {
  for (const [time, isKept] of [
    ['23:59', true],
    ['00:00', false],
  ] as const) {
    await goTo('2026-11-02 10:00')
    const id = await send(correction)
    const end = addWorkingDays(calendarOf(world.ctx.outside.nation, office), world.clock.now(), 5)
    const day = isKept ? end : new Date(end.getTime() + 24 * 3600 * second)
    await goTo(`${day.toISOString().slice(0, 10)} ${time}`)
    await decided(id, { kind: 'grant' })
    assert.equal((await waitsKept(id))[0]?.promiseKept, isKept, time)
  }
})

test('what a rule decides waits for nobody, and leaves no wait', async () => {
  const before = await world.database.one<{ count: number }>(sql`select count(*) as count from applications.wait`)
  await send({ serviceId: 'address-reference', answers: {} })
  const after = await world.database.one<{ count: number }>(sql`select count(*) as count from applications.wait`)
  assert.deepEqual(after, before)
  assert.equal(citizen('Энхжин').kind, 'citizen')
})

const calendar: WorkingCalendar = {
  version: '1',
  timeZone: 'UTC',
  hours: {
    ...{ 1: [['09:00', '17:00']], 2: [['09:00', '17:00']], 3: [['09:00', '17:00']], 4: [['09:00', '17:00']] },
    ...{ 5: [['09:00', '13:00']], 6: [], 7: [] },
  },
  holidays: [],
}

test('a working day is the mean of those there are', () => {
  assert.equal(workingDayMinutes(calendar), (4 * 480 + 240) / 5)
})

describe('stopped is from a return to its answer:', () => {
  const step = (verb: string, time: string) => ({ verb, at: new Date(`2026-11-${time}:00Z`) })
  for (const [what, steps, minutes] of [
    ['never', [], 0],
    ['once', [step('return', '24T10:00'), step('answer', '24T12:00')], 120],
    ['over a night', [step('return', '24T16:00'), step('answer', '25T10:00')], 120],
    [
      'twice',
      [
        ...[step('return', '24T10:00'), step('answer', '24T10:30'), step('return', '24T11:00')],
        step('answer', '24T11:15'),
      ],
      45,
    ],
    ['not yet answered', [step('return', '24T10:00'), step('withdraw', '24T12:00')], 0],
    ['answered without a return', [step('answer', '24T12:00')], 0],
  ] as const)
    test(what, () => assert.equal(stoppedMinutes(calendar, steps), minutes))
})

describe('a promise moves on by as long as the clock stood still:', () => {
  for (const [stopped, ready, kept] of [
    [0, '2026-11-24T23:59', true],
    [0, '2026-11-25T00:00', false],
    [1, '2026-11-25T23:59', true],
    [480, '2026-11-25T23:59', true],
    [480, '2026-11-26T00:00', false],
    [481, '2026-11-26T23:59', true],
  ] as const)
    test(`${stopped} minutes, ready ${ready}: ${kept ? 'kept' : 'broken'}`, () => {
      const readyAt = new Date(`${ready}:00Z`)
      assert.equal(isKept(calendar, { promisedOn: '2026-11-24', readyAt, stopped }), kept)
    })
})
