import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { serviceIn } from '#catalogue'
import { day, minute, randomIds, second } from '#kernel'
import { sql, transact } from '#platform'
import { seeded } from '../../../../simulators/population/seeded.ts'
import { type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { casesLeast, decide, nextCase, promiseFor, submitApplication, waitAt, waitsOf } from '../index.ts'
import { wantCount } from './office-wait.ts'
import * as store from './store.ts'

const serviceId = 'passport-order'
const office = 'ubeg-1119'
const windowDays = 90

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  await world.database.script('truncate applications.wait, applications.office_wait; delete from platform.job')
  world.clock.set(testNow)
})
after(() => world.close())

/** Something that was ready some time ago and took so long; real applications stand behind it. */
async function ready(days: number, { officeId = office, ago = 0 }: { officeId?: string; ago?: number } = {}) {
  const submission = { key: randomIds.uuid(), serviceId, answers: {}, language: 'mn' }
  const readyAt = new Date(world.clock.now().getTime() - ago)
  await transact(world.as('Айгүл'), async (ctx) => {
    const { applicationId } = await submitApplication(ctx, submission)
    const wait = { applicationId, serviceId, officeId, completeAt: new Date(0), readyAt, minutes: 0, days }
    await store.insertWait(ctx.db, { ...wait, promiseKept: true, demo: true })
    await wantCount(ctx, { serviceId, officeId })
  })
  await world.database.script("delete from platform.job where name = 'applications.fulfil'")
}

async function pass(ms: number): Promise<void> {
  world.clock.advance(ms)
  await work(world)
}

function jobsLeft(): Promise<{ again: boolean | null }[]> {
  return world.database.many(
    sql`select (data->>'again')::boolean as again from platform.job where name = 'applications.count-waits' order by due`,
  )
}

/** Nobody's SQL: sorted, and the case by which so great a share is done. */
function quantile(days: readonly number[], share: number): number {
  const sorted = days.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

test('what is published is what a recount of every case gives, at every office, for chance figures', async () => {
  const draw = seeded(16)
  const offices = ['ubeg-1119', 'ubeg-6701', 'ubeg-8301', 'ubeg-centre']
  const all: { officeId: string; days: number; readyAt: number }[] = []
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i < 30; i++) {
      const one = { officeId: draw.one(offices), days: draw.whole(0, 15_000) / 1000, ago: draw.whole(0, 99) * day }
      await ready(one.days, one)
      all.push({ ...one, readyAt: world.clock.now().getTime() - one.ago })
    }
    await pass(minute)
    const from = world.clock.now().getTime() - windowDays * day
    const seen = new Map((await waitsOf(world.ctx, serviceId)).map(({ officeId, figures }) => [officeId, figures]))
    for (const officeId of offices) {
      const lately = all.filter((one) => one.officeId === officeId && one.readyAt > from)
      const days = lately.map((one) => one.days)
      const recounted = [days.length, quantile(days, 0.5), quantile(days, 0.9)]
      const { cases, medianDays, p90Days } = seen.get(officeId) ?? {}
      assert.deepEqual(
        [cases, medianDays, p90Days],
        days.length < casesLeast ? [undefined, undefined, undefined] : recounted,
      )
    }
  }
  assert.ok(all.some(({ readyAt }) => readyAt < Date.parse(testNow) - windowDays * day))
})

test('nine cases tell of persons and are not published; ten are', async () => {
  for (let i = 0; i < casesLeast - 1; i++) await ready(3)
  await pass(minute)
  assert.deepEqual(await waitAt(world.ctx, { serviceId, officeId: office }), { officeId: office, figures: undefined })
  await ready(3)
  await pass(minute)
  const { figures } = (await waitAt(world.ctx, { serviceId, officeId: office }))!
  assert.deepEqual([figures?.cases, figures?.medianDays, figures?.p90Days, figures?.demo], [casesLeast, 3, 3, true])
  assert.equal(await waitAt(world.ctx, { serviceId, officeId: 'ubeg-6701' }), undefined)
})

test('however many become ready together, one count waits; and what comes while it is made is counted too', async () => {
  for (let i = 0; i < 5; i++) await ready(1)
  assert.deepEqual(await jobsLeft(), [{ again: null }])
  await pass(minute)
  assert.deepEqual(await jobsLeft(), [{ again: true }])
  for (let i = 0; i < 5; i++) await ready(1)
  assert.deepEqual(await jobsLeft(), [{ again: null }, { again: true }])
  await pass(minute)
  assert.equal((await waitAt(world.ctx, { serviceId, officeId: office }))?.figures?.cases, 10)
  assert.deepEqual(await jobsLeft(), [{ again: true }])
})

test('many that become ready at once are all counted', async () => {
  await Promise.all(Array.from({ length: 24 }, () => ready(2)))
  await pass(minute)
  assert.equal((await waitAt(world.ctx, { serviceId, officeId: office }))?.figures?.cases, 24)
})

test('old cases drop out by themselves when no new ones come, and then nothing goes on counting', async () => {
  for (let i = 0; i < casesLeast; i++) await ready(1)
  await ready(9, { ago: 80 * day })
  await pass(minute)
  assert.equal((await waitAt(world.ctx, { serviceId, officeId: office }))?.figures?.cases, casesLeast + 1)
  for (let i = 0; i < 11; i++) await pass(day)
  assert.equal((await waitAt(world.ctx, { serviceId, officeId: office }))?.figures?.cases, casesLeast)
  for (let i = 0; i < windowDays; i++) await pass(day)
  assert.equal(await waitAt(world.ctx, { serviceId, officeId: office }), undefined)
  assert.deepEqual(await jobsLeft(), [])
  await ready(1)
  await pass(minute)
  assert.deepEqual(await jobsLeft(), [{ again: true }])
})

test('nobody but the platform counts', async () => {
  const { jobs } = await import('../index.ts')
  await assert.rejects(jobs['applications.count-waits']!(world.as('Айгүл'), { serviceId, officeId: office } as never), {
    code: 'identity/not-allowed',
  })
})

test('a promise rests on ten cases or more, and before on the legal limit; its date is one of the office', async () => {
  const service = serviceIn(world.ctx, serviceId)
  const promise = () => promiseFor(world.ctx, { service, officeId: office, from: world.clock.now() })
  for (let i = 0; i < casesLeast - 1; i++) await ready(2.5)
  await pass(minute)
  assert.deepEqual(await promise(), {
    ...{ on: '2026-12-08', days: 10, basis: 'limit', cases: 9, p90Days: undefined, waiting: 0, perDay: 0 },
  })
  await ready(2.5)
  await pass(minute)
  assert.deepEqual(await promise(), {
    ...{ on: '2026-11-27', days: 3, basis: 'history', cases: 10, p90Days: 2.5, waiting: 0, perDay: 0 },
  })
})

test('a queue longer than what the office gets done lengthens a promise, as far as the law allows', async () => {
  const correction = { serviceId: 'civil-correction', officeId: 'ubeg-centre' }
  const service = serviceIn(world.ctx, correction.serviceId)
  const promise = () => promiseFor(world.ctx, { service, officeId: correction.officeId, from: world.clock.now() })
  const send = async () => {
    const answers = { field: 'sex', right: 'эмэгтэй' }
    const submission = { key: randomIds.uuid(), serviceId: correction.serviceId, answers, language: 'mn' }
    await transact(world.as('Айгүл'), (ctx) => submitApplication(ctx, submission))
    await work(world)
  }
  const officer = world.officerAt(correction.officeId)
  const decideAll = async () => {
    for (let lying = await transact(officer, nextCase); lying; lying = await transact(officer, nextCase)) {
      const { id } = lying
      await transact(officer, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
      await pass(10 * second)
    }
  }
  for (let i = 0; i < casesLeast; i++) await send()
  await decideAll()
  await pass(minute)
  assert.deepEqual([(await promise()).days, (await promise()).perDay], [1, casesLeast / 20])
  await send()
  assert.deepEqual([(await promise()).days, (await promise()).basis], [2, 'history'])
  for (let i = 0; i < 2; i++) await send()
  assert.deepEqual([(await promise()).days, (await promise()).basis, (await promise()).waiting], [5, 'limit', 3])
  await pass(40 * day)
  assert.deepEqual([(await promise()).perDay, (await promise()).basis], [0, 'limit'])
  await decideAll()
  assert.deepEqual([(await promise()).waiting, (await promise()).perDay], [0, 3 / 20])
})
