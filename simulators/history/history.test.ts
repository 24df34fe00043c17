import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { applicationOf, isOver, submitApplication } from '#applications'
import { day, hour } from '#kernel'
import { actingAs, sql, transact } from '#platform'
import { startWhole, type WholePlatform } from '../../test/platform.ts'
import { makePopulation } from '../population/population.ts'
import { makeHistory } from './index.ts'
import { places } from './places.ts'
import { planHistory } from './plan.ts'

const each = 2
const all = each * places.length

let whole: WholePlatform
let own: string
let steps: number
before(async () => {
  whole = await startWhole()
  own = await sendOwn()
  const isStopping = stopAfter(60)
  steps = await makeHistory({ ...given(), isStopping })
})
after(() => whole.stop())

function given() {
  const { ctx, handlers } = whole.platform
  return { ctx, handlers, population: whole.simulators.population, each, pauseMs: 0 }
}

function stopAfter(steps: number): () => boolean {
  let left = steps
  return () => left-- <= 0
}

/** Somebody of the demonstration sends something to an office of the history, just before it is made. */
async function sendOwn(): Promise<string> {
  const { ctx } = whole.platform
  const { id } = whole.person('Айгүл')
  const citizen = actingAs(ctx, { kind: 'citizen', personId: id, level: 'low', sessionId: ctx.ids.uuid() })
  const answers = { field: 'sex', right: 'эмэгтэй' }
  const submission = { key: 'own', serviceId: 'civil-correction', answers, language: 'mn' }
  return (await transact(citizen, (ctx) => submitApplication(ctx, submission))).applicationId
}

type Row = { id: string; state: string; submittedAt: Date; personId: string; key: string }

function history(): Promise<Row[]> {
  return whole.platform.ctx.db.many<Row>(sql`
    select application.id, state, submitted_at, application.person_id, key
    from applications.application join applications.submission on submission.application_id = application.id
    where key like 'history/%' order by submitted_at`)
}

function parked(): Promise<{ count: number }> {
  return whole.platform.ctx.db.one(sql`select count(*) as count from platform.job where parked_at is not null`)
}

test('one that is stopped half way waits, its jobs out of the worker’s reach', async () => {
  assert.equal(steps, 60)
  const made = await history()
  assert.ok(made.length > 0 && made.length < all)
  assert.ok((await parked()).count > 0)
  const late = await whole.platform.ctx.db.many(sql`select 1 from applications.step join applications.submission
    using (application_id) where key like 'history/%' and at > now() - interval '1 day'`)
  assert.deepEqual(late, [])
})

describe('taken up again, and stopped after every few steps,', () => {
  before(async () => {
    for (let few = 1; (await makeHistory({ ...given(), isStopping: stopAfter(few) })) === few; few += 5);
  })

  test('it comes to its end: every case of the plan once, each over or granted, and no job is left aside', async () => {
    const made = await history()
    assert.equal(made.length, all)
    assert.deepEqual(
      made.filter(({ state }) => !isOver(state as 'granted') && state !== 'granted'),
      [],
    )
    assert.equal((await parked()).count, 0)
  })

  test('made once more it is the same, without a step', async () => {
    const before = await history()
    assert.equal(await makeHistory(given()), 0)
    assert.deepEqual(await history(), before)
  })

  test('all of it lies in the past, identifiers too', async () => {
    const { ctx } = whole.platform
    const now = ctx.clock.now().getTime()
    for (const { id, submittedAt } of await history()) {
      assert.ok(submittedAt.getTime() < now - 7 * day)
      assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), submittedAt.getTime())
    }
    const steps = await ctx.db.many<{ wrong: number }>(sql`
      select 1 as wrong from applications.step one join applications.step other
        on one.application_id = other.application_id and one.id < other.id and one.at > other.at limit 1`)
    assert.deepEqual(steps, [])
  })

  test('what was waited is what the verbs recorded, and is published of nothing else', async () => {
    const { db } = whole.platform.ctx
    const waits = await db.one<{ count: number; demo: boolean }>(
      sql`select count(*) as count, bool_and(demo) as demo from applications.wait`,
    )
    const granted = (await history()).filter(({ state }) => state === 'granted' || state === 'collected')
    assert.deepEqual(waits, { count: granted.length, demo: true })
    const { cases } = await db.one<{ cases: number }>(sql`select sum(cases) as cases from applications.office_wait`)
    assert.equal(cases, granted.length)
  })

  test('its people are none of those the demonstration offers, and nobody got a text message', async () => {
    const { people } = whole.nation
    const made = await history()
    assert.equal(new Set(made.map(({ personId }) => personId)).size, all)
    assert.ok(made.every(({ personId }) => !people.some(({ id }) => id === personId)))
    const { accounts } = whole.simulators.population
    for (const { personId } of made) {
      const { phone } = accounts.find(({ id }) => id === personId)!
      assert.deepEqual(whole.simulators.sms.messagesOf(phone), [])
    }
  })

  test('the bank of the demonstration knows nothing of it, and the ledger sums to nothing', async () => {
    assert.deepEqual(whole.simulators.bank.invoices(), [])
    const { sum } = await whole.platform.ctx.db.one<{ sum: number }>(
      sql`select coalesce(sum(amount), 0) as sum from payments.entry`,
    )
    assert.equal(sum, 0)
  })

  test('what somebody of the demonstration sent meanwhile is theirs: not decided, on no desk, under the clock of now', async () => {
    const { ctx } = whole.platform
    const { id: personId } = whole.person('Айгүл')
    const { state, officerId, completeAt } = await applicationOf(ctx, { id: own, personId })
    assert.deepEqual([state, officerId], ['in-review', null])
    assert.ok(ctx.clock.now().getTime() - completeAt!.getTime() < hour)
  })
})

test('the plan is the same whenever it is drawn, has each place as often, and ends before now', () => {
  const population = makePopulation()
  const until = new Date('2026-11-24T02:00:00Z')
  const plan = () => planHistory({ nation: whole.nation, population, until, each: 18 })
  assert.deepEqual(plan(), plan())
  for (const place of places) assert.equal(plan().filter((one) => one.place === place).length, 18)
  assert.ok(plan().every(({ at }) => at < until))
  assert.ok(plan().some(({ outcome }) => outcome === 'return') && plan().some(({ outcome }) => outcome === 'refuse'))
})
