import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { minute, second } from '#kernel'
import { noticesOf } from '#notices'
import { sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import {
  type Application,
  answerReturn,
  applicationOf,
  calendarOf,
  type DecisionGiven,
  decide,
  nextCase,
  submitApplication,
  withdrawApplication,
} from '../index.ts'
import { alarms } from './clock.ts'
import { escalate } from './escalate.ts'

const office = 'ubeg-centre'
const name = 'Энхжин'
const { id: personId } = lifeOf(name)
const toReturn: DecisionGiven = { kind: 'return', code: 'right-unclear', questions: ['right'], note: '' }

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

let forms = 0
async function send(): Promise<Application> {
  const answers = { field: 'sex', right: 'эмэгтэй' }
  const submission = { serviceId: 'civil-correction', answers, key: `form ${++forms}`, language: 'mn' }
  const { applicationId } = await transact(world.as(name), (ctx) => submitApplication(ctx, submission))
  await work(world)
  return found(applicationId)
}

function found(id: string): Promise<Application> {
  return applicationOf(world.ctx, { id, personId })
}

function alarmsOf({ clockStartedAt, dueAt, officeId }: Application) {
  return alarms(calendarOf(world.ctx.outside.nation, officeId), { startedAt: clockStartedAt!, dueAt: dueAt! })
}

async function goTo(at: Date): Promise<void> {
  world.clock.set(at)
  await work(world)
}

const before1 = (at: Date) => new Date(at.getTime() - 1)

async function decided(id: string, given: DecisionGiven): Promise<void> {
  const officer = world.officerAt(office)
  assert.equal((await transact(officer, nextCase))?.id, id)
  await transact(officer, (ctx) => decide(ctx, { id, given }))
  world.clock.advance(10 * second)
  await work(world)
}

/** The alarms that stand in the log, in their order. */
async function raised(id: string): Promise<string[]> {
  const rows = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${id} order by id`,
  )
  const entries = rows.map(({ record }) => fromCanonical<{ did: string; data?: { level: string } }>(record))
  return entries.filter(({ did }) => did === 'applications.escalated').map(({ data }) => data!.level)
}

async function told(id: string): Promise<string[]> {
  const notices = await noticesOf(world.ctx, personId, { limit: 50 })
  return notices.filter(({ about, key }) => about === id && /late|overdue/.test(key)).map(({ key }) => key)
}

test('nobody decides: alarm at half, at the end and a working day later, never a moment early, each once', async () => {
  const application = await send()
  const { id } = application
  const at = alarmsOf(application)
  const expected: string[] = []
  for (const level of ['half', 'due', 'overdue'] as const) {
    await goTo(before1(at[level]))
    assert.deepEqual(await raised(id), expected, `before ${level}`)
    await goTo(at[level])
    expected.push(level)
    assert.deepEqual(await raised(id), expected)
    assert.equal((await found(id)).escalated, level)
    await escalate(world.ctx, { applicationId: id, level })
    assert.deepEqual(await raised(id), expected)
  }
  assert.deepEqual((await told(id)).toSorted(), ['application-late', 'application-overdue'])
  await decided(id, { kind: 'grant' })
})

test('a platform that was off at all three moments raises what is due, in its order or the last alone', async () => {
  const application = await send()
  await goTo(new Date(alarmsOf(application).overdue.getTime() + 3 * 24 * 60 * minute))
  assert.equal((await found(application.id)).escalated, 'overdue')
  const levels = await raised(application.id)
  assert.equal(levels.at(-1), 'overdue')
  assert.deepEqual(levels, [...new Set(levels)])
  await decided(application.id, { kind: 'grant' })
})

test('alarms called early, by whatever mistake, do nothing', async () => {
  const application = await send()
  for (const level of ['half', 'due', 'overdue'] as const)
    await escalate(world.ctx, { applicationId: application.id, level })
  assert.deepEqual(await raised(application.id), [])
  await decided(application.id, { kind: 'grant' })
})

test('a stopped clock raises nothing; when it goes on the alarms move on by as much, and no old one counts', async () => {
  const sent = await send()
  const { id } = sent
  await decided(id, toReturn)
  const first = alarmsOf(sent)
  await goTo(new Date(first.overdue.getTime() + minute))
  assert.deepEqual([await raised(id), (await found(id)).state], [[], 'returned'])

  const { country, divisions } = world.ctx.outside.nation
  const given = { country, divisions, today: '2026-12-01', options: {} }
  await transact(world.as(name), (ctx) => answerReturn(ctx, { id, form: { right: 'эрэгтэй' }, given }))
  const at = alarmsOf(await found(id))
  await goTo(before1(at.half))
  assert.deepEqual(await raised(id), [])
  await goTo(at.half)
  await goTo(before1(at.due))
  assert.deepEqual(await raised(id), ['half'])
  await goTo(at.due)
  assert.deepEqual(await raised(id), ['half', 'due'])
  await decided(id, { kind: 'grant' })
})

test('an alarm that was raised before the clock stopped is not raised again after it', async () => {
  const sent = await send()
  const { id } = sent
  await goTo(alarmsOf(sent).half)
  await decided(id, toReturn)
  world.clock.advance(24 * 60 * minute)
  const { country, divisions } = world.ctx.outside.nation
  const given = { country, divisions, today: '2026-12-01', options: {} }
  await transact(world.as(name), (ctx) => answerReturn(ctx, { id, form: { right: 'эрэгтэй' }, given }))
  await goTo(alarmsOf(await found(id)).half)
  assert.deepEqual(await raised(id), ['half'])
  await decided(id, { kind: 'grant' })
})

test('what was decided or taken back raises nothing', async () => {
  const [granted, withdrawn] = [await send(), await send()]
  await transact(world.as(name), (ctx) => withdrawApplication(ctx, { id: withdrawn.id }))
  await decided(granted.id, { kind: 'grant' })
  await goTo(new Date(alarmsOf(granted).overdue.getTime() + minute))
  assert.deepEqual([await raised(granted.id), await raised(withdrawn.id)], [[], []])
})

test('nobody but the platform raises an alarm: not an officer to hurry, not a citizen', async () => {
  const application = await send()
  await goTo(new Date(alarmsOf(application).half.getTime() - minute))
  world.clock.advance(2 * minute)
  for (const ctx of [world.as(name), world.officerAt(office)])
    await assert.rejects(escalate(ctx, { applicationId: application.id, level: 'half' }), {
      code: 'identity/not-allowed',
    })
  assert.deepEqual(await raised(application.id), [])
})
