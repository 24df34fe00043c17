import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { appointmentOf, freeSlots } from '#appointments'
import { serviceIn } from '#catalogue'
import type { Answers } from '#engine'
import { day, minute } from '#kernel'
import { type Context, drain, sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { visits } from '../../../../test/cases/visit.ts'
import { handlers, lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { mortal } from '../../../../test/mortal.ts'
import {
  applicationOf,
  cancelAppointment,
  expectedAtOffice,
  openDraft,
  sendDraft,
  submitApplication,
  withdrawApplication,
} from '../index.ts'

const office = 'ubeg-8301'
const time = '2026-11-26T10:20'
const answers: Answers = { topic: 'advice', office, time }
const [name, other] = ['Сарангэрэл', 'Айгүл']

let world: NationWorld
before(async () => {
  world = await nationWorld({ services: visits })
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script('truncate appointments.booking, applications.submission, applications.draft')
  await world.database.script('delete from platform.job; delete from notices.notice')
})
after(() => world.close())

let forms = 0
function send(more: Answers = {}, { who = name, serviceId = 'test-visit' } = {}): Promise<string> {
  const submission = { key: `visit ${++forms}`, serviceId, answers: { ...answers, ...more }, language: 'mn' }
  return transact(world.as(who), (ctx) => submitApplication(ctx, submission)).then((sent) => sent.applicationId)
}
const state = async (id: string, who = name) => (await applicationOf(world.ctx, { id, personId: lifeOf(who).id })).state
const booked = (id: string) => appointmentOf(world.ctx, id)
const isFree = async (serviceId = 'test-visit') =>
  (await freeSlots(world.ctx, { officeId: office, serviceId, minutes: 20 })).includes(time)
const cancel = (id: string, who = name) => transact(world.as(who), (ctx) => cancelAppointment(ctx, { id }))
async function logged(id: string): Promise<string[]> {
  const entries = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${id} order by id`,
  )
  return entries.map(({ record }) => fromCanonical<{ did: string }>(record).did)
}

describe('a time that is chosen', () => {
  test('is booked with the application, in the same transaction, with an entry in the log', async () => {
    const id = await send()
    assert.deepEqual(await booked(id), {
      id: (await booked(id))!.id,
      applicationId: id,
      officeId: office,
      serviceId: 'test-visit',
      startsAt: time,
      minutes: 20,
      windowNumber: 1,
    })
    assert.deepEqual((await logged(id)).sort(), ['applications.submitted', 'appointments.booked'])
    await work(world)
    assert.equal(await state(id), 'granted')
    assert.ok(await booked(id), 'a grant keeps it')
  })

  test('double click: the same form twenty times at once is one appointment', async () => {
    const submission = { key: 'double', serviceId: 'test-visit', answers, language: 'mn' }
    const all = await Promise.all(
      Array.from({ length: 20 }, () => transact(world.as(name), (ctx) => submitApplication(ctx, submission))),
    )
    assert.equal(new Set(all.map(({ applicationId }) => applicationId)).size, 1)
    const { count } = await world.database.one<{ count: number }>(
      sql`select count(*) as count from appointments.booking`,
    )
    assert.equal(count, 1)
  })

  test('twenty who want the last two places at once: two are sent, and of the others nothing stays', async () => {
    const before = await world.database.one(sql`select count(*) as count from applications.application`)
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => send({}, { who: i % 2 ? name : other })))
    assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 2)
    for (const one of all) if (one.status === 'rejected') assert.equal(one.reason.code, 'appointments/taken')
    const after = await world.database.one(sql`select count(*) - 2 as count from applications.application`)
    assert.deepEqual(after, before)
  })

  test('by somebody else meanwhile leaves the draft as it was', async () => {
    await Promise.all([send({}, { who: other }), send({}, { who: other })])
    const mine = world.as(name)
    const { draft } = await openDraft(mine, { serviceId: 'test-visit', language: 'mn' })
    const sent = { key: draft.id, service: serviceIn(mine, 'test-visit'), answers, language: 'mn' }
    await assert.rejects(
      transact(mine, (ctx) => sendDraft(ctx, sent)),
      { code: 'appointments/taken' },
    )
    assert.equal((await openDraft(mine, { serviceId: 'test-visit', language: 'mn' })).draft.id, draft.id)
  })
})

describe('the time is somebody else’s to take', () => {
  const paid = { serviceId: 'test-paid-visit' }

  test('when the application is withdrawn', async () => {
    const [id] = await Promise.all([send({}, paid), send({}, paid)])
    await work(world)
    assert.equal(await isFree('test-paid-visit'), false)
    await transact(world.as(name), (ctx) => withdrawApplication(ctx, { id }))
    assert.equal(await booked(id), undefined)
    assert.equal(await isFree('test-paid-visit'), true)
    assert.ok((await logged(id)).includes('appointments.released'))
  })

  test('when it is refused', async () => {
    const id = await send({ topic: 'nothing' })
    assert.ok(await booked(id))
    await work(world)
    assert.equal(await state(id), 'refused')
    assert.equal(await booked(id), undefined)
  })

  test('when nobody pays for it', async () => {
    const id = await send({}, paid)
    await work(world)
    assert.equal(await state(id), 'awaiting-payment')
    world.clock.advance(30 * day)
    await work(world)
    assert.equal(await state(id), 'expired')
    assert.equal(await booked(id), undefined)
  })

  test('when it is given back after the grant; the application stays as it is', async () => {
    const [id] = await Promise.all([send(), send()])
    await work(world)
    assert.equal(await isFree(), false)
    await cancel(id)
    assert.equal(await state(id), 'granted')
    assert.equal(await booked(id), undefined)
    assert.equal(await isFree(), true)
    assert.ok((await logged(id)).includes('applications.appointment-cancelled'))
    await assert.rejects(cancel(id), { code: 'appointments/none' })
  })
})

test('until it begins, and not from then on, an appointment can be given back', async () => {
  const [early, late] = [await send(), await send()]
  world.clock.set('2026-11-26T03:19:59Z')
  await cancel(early)
  world.clock.set('2026-11-26T03:20:00Z')
  await assert.rejects(cancel(late), { code: 'appointments/over' })
  assert.ok(await booked(late))
})

test("somebody else's appointment cannot be given back: it is not there", async () => {
  const id = await send()
  await assert.rejects(cancel(id, other), { code: 'applications/not-found' })
  await assert.rejects(cancel(world.ctx.ids.uuid()), { code: 'applications/not-found' })
  assert.ok(await booked(id))
})

test('an officer sees who is expected at their own office, from today on', async () => {
  const id = await send()
  await send({ office: 'ubeg-8401' })
  const ids = async (officer: Context) => (await expectedAtOffice(officer)).map(({ application }) => application.id)
  assert.deepEqual(await ids(world.officerAt(office)), [id])
  world.clock.set('2026-11-26T10:00:00Z')
  assert.deepEqual(await ids(world.officerAt(office)), [id])
  world.clock.set('2026-11-27T02:00:00Z')
  assert.deepEqual(await ids(world.officerAt(office)), [])
  await assert.rejects(expectedAtOffice(world.as(name)), { name: 'Refusal' })
})

describe('a reminder', () => {
  const eve = '2026-11-25T02:00:00Z'
  const reminders = (id: string) =>
    world.database.many<{ params: { date: string; time: string }; smsState: string }>(
      sql`select params, sms_state from notices.notice where key = 'appointment-tomorrow' and about = ${id}`,
    )

  test('comes once, on the working day before, with the date and the time', async () => {
    const id = await send()
    await work(world)
    assert.deepEqual(await reminders(id), [])
    world.clock.set(eve)
    await work(world)
    await work(world)
    const [reminder, ...more] = await reminders(id)
    assert.deepEqual(more, [])
    assert.deepEqual([reminder!.params.date, reminder!.params.time], ['2026.11.26', '10:20'])
    const texts = world.sms.messagesOf(lifeOf(name).phone).filter(({ text }) => text.includes('2026.11.26 10:20'))
    assert.equal(texts.length, 1)
    assert.ok(texts[0]!.text.length <= 70, texts[0]!.text)
  })

  test('comes once, whatever step of giving it the server dies at', async () => {
    let steps = 0
    for (let survived = false; !survived && steps < 60; ) {
      world.clock.set(testNow)
      await world.database.script('truncate appointments.booking; delete from platform.job')
      const id = await send()
      await work(world)
      world.clock.set(eve)
      const life = mortal(world.ctx, ++steps)
      await drain(life.ctx, handlers).catch((error: unknown) => {
        if (!life.isDead()) throw error
      })
      survived = !life.isDead()
      world.clock.advance(5 * minute)
      await work(world)
      assert.equal((await reminders(id)).length, 1, `${steps} steps`)
    }
    assert.ok(steps > 3 && steps < 60, `${steps}`)
  })

  test('does not come of what was given back', async () => {
    const id = await send()
    await work(world)
    await cancel(id)
    world.clock.set(eve)
    await work(world)
    assert.deepEqual(await reminders(id), [])
  })
})
