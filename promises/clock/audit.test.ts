import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import { decide, nextCase, submitApplication } from '#applications'
import { addWorkingDays, addWorkingMinutes, day, hour, minute, second, workingMinutesBetween } from '#kernel'
import { drain, type JobHandlers, sql, transact } from '#platform'
import { append } from '#transparency'
import { nation } from '../../mongolia/index.ts'
import { handlers, type NationWorld, nationWorld } from '../../test/contracts/world.ts'
import { testNow } from '../../test/harness.ts'
import { auditClock } from './audit.ts'
import { countMinutes } from './minutes.ts'

const from = Date.parse('2026-01-01T00:00:00Z')
const to = Date.parse('2027-12-31T00:00:00Z')
const moment = fc.integer({ min: from / minute, max: (to - 60 * day) / minute }).map((at) => at * minute)

describe('minutes that are counted one by one are those the platform reckons,', () => {
  for (const division of ['1119', '8301']) {
    const calendar = nation.calendarFor(division)
    const counted = countMinutes(calendar, { from: from - 10 * day, to })
    test(`between two moments, ${calendar.timeZone}`, () => {
      fc.assert(
        fc.property(moment, fc.nat(40 * 1440), (start, later) => {
          const end = start + later * minute
          assert.equal(counted.between(start, end), workingMinutesBetween(calendar, new Date(start), new Date(end)))
        }),
      )
    })
    test(`after so many, and at the end of a term, ${calendar.timeZone}`, () => {
      fc.assert(
        fc.property(moment, fc.integer({ min: 1, max: 9000 }), fc.nat(20), (start, minutes, days) => {
          const begin = new Date(start)
          assert.equal(counted.after(start, minutes), addWorkingMinutes(calendar, begin, minutes).getTime())
          assert.equal(counted.closingAfter(start, days), addWorkingDays(calendar, begin, days).getTime())
        }),
      )
    })
  }
})

describe('the audit sees', () => {
  let world: NationWorld
  before(async () => {
    world = await nationWorld()
  })
  beforeEach(async () => {
    await world.database.script('truncate applications.application cascade; delete from platform.job')
    world.clock.set(testNow)
  })
  after(() => world.close())

  async function send(): Promise<string> {
    const answers = { field: 'sex', right: 'эмэгтэй' }
    const submission = { key: world.ctx.ids.uuid(), serviceId: 'civil-correction', answers, language: 'mn' }
    const receipt = await transact(world.as('Айгүл'), (ctx) => submitApplication(ctx, submission))
    await drain(world.ctx, handlers)
    return receipt.applicationId
  }
  async function pass(ms: number, by: JobHandlers = handlers): Promise<void> {
    for (const end = world.clock.now().getTime() + ms; world.clock.now().getTime() < end; world.clock.advance(hour))
      await drain(world.ctx, by)
  }
  async function sendBack(id: string): Promise<void> {
    const officer = world.officerAt('ubeg-centre')
    await transact(officer, nextCase)
    const given = { kind: 'return', code: 'right-unclear', questions: ['right'], note: '' } as const
    await transact(officer, (ctx) => decide(ctx, { id, given }))
    world.clock.advance(10 * second)
    await drain(world.ctx, handlers)
  }
  const none = { overdueSilent: 0, early: 0, stoppedUnseen: 0, dueWrong: 0 }
  const faults = async () => (await auditClock(world)).faults

  test('nothing wrong where nothing is', async () => {
    await sendBack(await send())
    await send()
    await pass(15 * day)
    assert.deepEqual(await faults(), none)
  })

  test('a deadline that passed in silence', async () => {
    await send()
    await pass(15 * day, { ...handlers, 'applications.escalate': async () => {} })
    assert.deepEqual(await faults(), { ...none, overdueSilent: 1 })
  })

  test('an alarm that came early', async () => {
    const id = await send()
    world.clock.advance(hour)
    await transact(world.ctx, (ctx) =>
      append(ctx, { did: 'applications.escalated', about: id, data: { level: 'half' } }),
    )
    assert.deepEqual(await faults(), { ...none, early: 1 })
  })

  test('an alarm while the clock stood still', async () => {
    const id = await send()
    await sendBack(id)
    world.clock.advance(day)
    await transact(world.ctx, (ctx) =>
      append(ctx, { did: 'applications.escalated', about: id, data: { level: 'due' } }),
    )
    assert.deepEqual(await faults(), { ...none, early: 1 })
  })

  test('a clock that stopped without a word to the citizen', async () => {
    const id = await send()
    await sendBack(id)
    await world.database.run(sql`delete from notices.notice where about = ${id} and key = 'application-returned'`)
    assert.deepEqual(await faults(), { ...none, stoppedUnseen: 1 })
  })

  test('an end that was moved', async () => {
    const id = await send()
    await world.database.run(sql`
      update applications.application set due_at = due_at + interval '1 minute' where id = ${id}`)
    assert.deepEqual(await faults(), { ...none, dueWrong: 1 })
  })
})
