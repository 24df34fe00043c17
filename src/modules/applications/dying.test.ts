/**
 * The server dies at a step of the way, is started again, and goes on: for every statement, commit and call to the bank
 * of every stage, the application ends as it would have, once, with one invoice, one receipt and one message of each kind.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { documentsOf } from '#documents'
import type { Answers } from '#engine'
import { minute, second } from '#kernel'
import { invoiceOf } from '#payments'
import { actingAs, type Context, drain, sql, transact } from '#platform'
import { handlers, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { mortal } from '../../../test/mortal.ts'
import { resetGates } from '../exchange/gate.ts'
import { decide, handOver, makeReady, nextCase, stepsOf, submitApplication } from './index.ts'

const name = 'Энхжин'
const office = 'ubeg-8501'
const answers: Answers = {
  whom: 'self',
  reason: 'first',
  latinRight: true,
  kind: 'ordinary',
  abroad: false,
  office,
  truth: true,
}
const stepsMost = 400

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

type Stage = (ctx: Context, id: string) => Promise<void>
const work: Stage = async (ctx) => void (await drain(ctx, handlers))
const asOfficer = (ctx: Context) => actingAs(ctx, world.officerAt(office).actor)

/** What happens between sending and the hand it belongs in; each can be cut anywhere and done again. */
const stages: readonly (readonly [name: string, Stage])[] = [
  ['taking it up', work],
  [
    'hearing of the payment',
    async (ctx, id) => {
      const invoice = await invoiceOf(world.ctx, { about: id })
      const shown = world.bank.invoices().find(({ qrText }) => qrText === invoice?.qrText)
      if (shown && world.bank.payments().every(({ invoiceId }) => invoiceId !== shown.id))
        await world.bank.pay(shown.id)
      world.clock.advance(minute)
      await work(ctx, id)
      for (let i = 0; i < 20 && (await invoiceOf(ctx, { about: id }))?.state !== 'paid'; i++) {
        world.clock.advance(minute) // the bank is asked more and more seldom
        await work(ctx, id)
      }
    },
  ],
  [
    'deciding',
    async (ctx, id) => {
      const next = await transact(asOfficer(ctx), nextCase)
      if (next) await transact(asOfficer(ctx), (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
    },
  ],
  [
    'carrying it out',
    async (ctx, id) => {
      world.clock.advance(11 * second)
      await work(ctx, id)
    },
  ],
  [
    'handing it over',
    async (ctx, id) => {
      await transact(asOfficer(ctx), (ctx) => makeReady(ctx, id))
      const { collectCode } = await world.database.one<{ collectCode: string }>(
        sql`select collect_code from applications.application where id = ${id}`,
      )
      await transact(asOfficer(ctx), (ctx) => handOver(ctx, { id, code: collectCode }))
      await work(ctx, id)
    },
  ],
]

let forms = 0
async function lifeCutAt(cut: number, steps: number): Promise<{ id: string; died: boolean }> {
  resetGates()
  const submission = { key: `life ${++forms}`, serviceId: 'passport-order', answers, language: 'mn' }
  const { applicationId: id } = await transact(world.as(name), (ctx) => submitApplication(ctx, submission))
  let died = false
  for (const [at, [, stage]] of stages.entries()) {
    if (at === cut) {
      const life = mortal(world.ctx, steps)
      await stage(life.ctx, id).catch((error: unknown) => {
        if (!life.isDead()) throw error
      })
      died = life.isDead()
      world.clock.advance(minute) // what the dead one had taken is taken again
    }
    await stage(world.ctx, id)
  }
  return { id, died }
}

const wantedSteps = ['askPayment', 'settle', 'grant', 'print', 'makeReady', 'handOver']
const wantedNotices = ['application-granted', 'application-queued', 'payment-due', 'thing-collected', 'thing-ready']

for (const [cut, [stage]] of stages.entries()) {
  test(`the server dies while ${stage}, at every step`, async () => {
    let steps = 1
    for (let died = true; died && steps < stepsMost; steps++) {
      const life = await lifeCutAt(cut, steps)
      died = life.died
      assert.deepEqual(
        (await stepsOf(world.ctx, life)).map(({ verb }) => verb),
        wantedSteps,
        `step ${steps}`,
      )
      const notices = await world.database.many<{ key: string }>(
        sql`select key from notices.notice where about = ${life.id} order by key`,
      )
      assert.deepEqual(
        notices.map(({ key }) => key),
        wantedNotices,
        `step ${steps}`,
      )
      const receipts = (await documentsOf(world.ctx, lifeOf(name).id, { limit: 50 })).filter(
        ({ applicationId }) => applicationId === life.id,
      )
      assert.equal(receipts.length, 1, `step ${steps}`)
    }
    assert.ok(steps > 3 && steps < stepsMost, `${steps} steps`)
  })
}
