import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Refusal, second } from '#kernel'
import { noticesOf } from '#notices'
import { invoiceOf } from '#payments'
import { type Context, sql, transact } from '#platform'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { found, office, onDesk, send, takeEffect } from '../../../../test/office/desk.ts'
import {
  type DecisionGiven,
  decide,
  decisionsOn,
  myDecisions,
  nextCase,
  noteMost,
  undoDecision,
  undoMs,
  withdrawApplication,
} from '../index.ts'

let world: NationWorld
let [one, other]: Context[] = []
before(async () => {
  world = await nationWorld()
  one = world.officerAt(office)
  other = world.officerAt(office, 'second')
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

const grant: DecisionGiven = { kind: 'grant' }
const refusal: DecisionGiven = { kind: 'refuse', code: 'register-right', note: '' }
const sendBack: DecisionGiven = { kind: 'return', code: 'right-unclear', questions: ['right'], note: '' }
const decided = (id: string, given: DecisionGiven = grant, officer = one!) =>
  transact(officer, (ctx) => decide(ctx, { id, given }))
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

/** Whatever is left on the desk goes on its way, so that the next test finds it empty. */
async function clear(id: string): Promise<void> {
  await decided(id, refusal)
  await takeEffect(world)
}

test('a decision takes effect ten seconds later, and the citizen is told then', async () => {
  const id = await onDesk(world, one!)
  const { effectAt } = await decided(id)
  assert.equal(effectAt.getTime() - world.clock.now().getTime(), undoMs)
  world.clock.advance(undoMs - 1)
  await work(world)
  assert.equal((await found(world, id)).state, 'in-review')
  world.clock.advance(1)
  await work(world)
  assert.equal((await found(world, id)).state, 'granted')
  const [notice] = await noticesOf(world.ctx, lifeOf('Сарангэрэл').id, { limit: 1 })
  assert.equal(notice?.key, 'application-granted')
})

test('decided from two windows at once: one of the two stands, the other is told', async () => {
  const id = await onDesk(world, one!)
  const outcomes = await Promise.allSettled([decided(id), decided(id, refusal)])
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  const lost = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  assert.ok(refused('applications/decided-already')(lost.reason))
  assert.equal((await decisionsOn(world.ctx, { id })).length, 1)
  await takeEffect(world)
  await assert.rejects(decided(id), refused('applications/decided-already'))
})

test('nobody decides a case that lies on another desk, at another office, or on none', async () => {
  const id = await onDesk(world, one!)
  await assert.rejects(decided(id, grant, other), refused('applications/not-yours'))
  await assert.rejects(decided(id, grant, world.officerAt('ubeg-6701')), refused('applications/not-found'))
  await assert.rejects(decided(id, grant, world.as('Сарангэрэл')), refused('identity/officer-needed'))
  await assert.rejects(decided(world.ctx.ids.uuid()), refused('applications/not-found'))
  await clear(id)
})

test('a reason is one of the definition’s, a question one that it may ask, a note short enough', async () => {
  const id = await onDesk(world, one!)
  const long = 'a'.repeat(noteMost)
  const bad: DecisionGiven[] = [
    { ...refusal, code: 'proof-needed' },
    { ...sendBack, code: 'register-right' },
    { ...sendBack, code: 'constructor' },
    { ...sendBack, questions: [] },
    { ...sendBack, questions: ['right', 'proof'] },
    { ...sendBack, note: `${long}a` },
    { ...refusal, note: `${long}a` },
  ]
  for (const given of bad) await assert.rejects(decided(id, given), refused('applications/bad-decision'))
  await decided(id, { ...refusal, note: `  ${long}\u202e ` })
  assert.equal((await decisionsOn(world.ctx, { id }))[0]?.note, long)
  await takeEffect(world)
})

test('taken back within ten seconds, the case lies on the same desk again and can be decided otherwise', async () => {
  const id = await onDesk(world, one!)
  const { id: decisionId } = await decided(id, refusal)
  world.clock.advance(undoMs - 1)
  await transact(one!, (ctx) => undoDecision(ctx, decisionId))
  await transact(one!, (ctx) => undoDecision(ctx, decisionId))
  assert.equal((await transact(one!, nextCase))?.id, id)
  await takeEffect(world)
  assert.equal((await found(world, id)).state, 'in-review')
  await decided(id)
  await takeEffect(world)
  assert.equal((await found(world, id)).state, 'granted')
})

test('ten seconds later it is too late, whether or not the job has run', async () => {
  const id = await onDesk(world, one!)
  const { id: decisionId } = await decided(id)
  world.clock.advance(undoMs)
  await assert.rejects(
    transact(one!, (ctx) => undoDecision(ctx, decisionId)),
    refused('applications/too-late'),
  )
  await work(world)
  await assert.rejects(
    transact(one!, (ctx) => undoDecision(ctx, decisionId)),
    refused('applications/too-late'),
  )
})

test('nobody takes back what somebody else decided', async () => {
  const id = await onDesk(world, one!)
  const { id: decisionId } = await decided(id)
  await assert.rejects(
    transact(other!, (ctx) => undoDecision(ctx, decisionId)),
    refused('applications/not-found'),
  )
  await takeEffect(world)
  assert.equal((await found(world, id)).state, 'granted')
})

test('what the citizen took back meanwhile stays taken back: the decision is void and its officer sees so', async () => {
  const id = await onDesk(world, one!)
  await decided(id)
  world.clock.advance(second)
  await transact(world.as('Сарангэрэл'), (ctx) => withdrawApplication(ctx, { id }))
  await takeEffect(world)
  assert.equal((await found(world, id)).state, 'withdrawn')
  const [mine] = await myDecisions(one!)
  assert.deepEqual([mine?.applicationId, mine?.voidState, mine?.doneAt], [id, 'withdrawn', null])
})

test('nothing is granted against what a register says now', async () => {
  const name = 'Энхжин'
  const answers = {
    whom: 'self',
    reason: 'first',
    latinRight: true,
    kind: 'ordinary',
    abroad: false,
    office: 'ubeg-6701',
  }
  const at = world.officerAt('ubeg-6701')
  const id = await send(world, { name, service: 'passport-order', answers: { ...answers, truth: true } })
  const invoice = await invoiceOf(world.ctx, { about: id })
  await world.bank.pay(invoice!.qrText!)
  await takeEffect(world)
  assert.equal((await transact(at, nextCase))?.id, id)
  await world.database.run(sql`update applications.application set obstacle = 'stop.0' where id = ${id}`)
  await assert.rejects(decided(id, grant, at), refused('applications/stopped'))
  await world.database.run(sql`update applications.application set obstacle = null where id = ${id}`)
  await assert.rejects(decided(id, grant, at), refused('applications/stopped'))
  await decided(id, { kind: 'refuse', code: 'court-ban', note: '' }, at)
  await takeEffect(world)
  const { state, refusalCode } = await found(world, id, name)
  assert.deepEqual([state, refusalCode], ['refused', 'court-ban'])
})
