import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day, hour } from '#kernel'
import { sql, transact } from '#platform'
import { type PayingWorld, payingWorld } from '../../../test/paying.ts'
import { invoiceOf, keepReconciling, reconcile, requestRefund } from './index.ts'

let world: PayingWorld
before(async () => {
  world = await payingWorld({ deliver: async () => true }) // every callback is lost
})
after(() => world.close())

const today = '2026-11-24'
const run = () => reconcile(world.ctx, { day: today })
const shown = (differences: Awaited<ReturnType<typeof run>>) =>
  differences.map(({ kind, amount }) => `${kind} ${amount}`).sort()

async function payNew(amount = 1000): Promise<{ about: string; paymentId: string }> {
  const { about } = await world.raise(amount)
  await world.work()
  const invoice = await invoiceOf(world.ctx, { about })
  const { id } = await world.bank.pay(invoice!.qrText!)
  return { about, paymentId: id }
}

test('a payment that nobody told of is found late, recorded, and settles its invoice', async () => {
  const { about } = await payNew()
  assert.deepEqual(shown(await run()), ['found-late 1000'])
  await world.work()
  assert.equal((await invoiceOf(world.ctx, { about }))?.state, 'paid')
})

test('repeated, it finds nothing more, and what was found late stays told', async () => {
  assert.deepEqual(await run(), [])
  const kept = await world.ctx.db.many(sql`select kind, amount from payments.reconciliation where day = ${today}`)
  assert.deepEqual(kept, [{ kind: 'found-late', amount: 1000 }])
})

test('money for a number that is not ours stays a difference until it is explained', async () => {
  const stranger = await world.port.makeInvoice({
    number: 'somebody-elses',
    amount: 77,
    description: '',
    callbackUrl: 'http://127.0.0.1:9/',
  })
  const { id } = await world.bank.pay(stranger.id)
  for (let i = 0; i < 2; i++) assert.deepEqual(shown(await run()), ['unknown 77'])
  await world.port.refund(id)
  assert.deepEqual(await run(), [])
})

test('refund fraud: money that the bank gave back without us is a difference', async () => {
  const { paymentId } = await payNew(500)
  await run()
  await world.work()
  await world.port.refund(paymentId)
  assert.deepEqual(shown(await run()), ['returned-by-bank -500'])
})

test('tampering: a payment whose amount was changed with us disagrees with bank, ledger and invoice', async () => {
  const { paymentId } = await payNew(800)
  await run()
  await world.work()
  const change = (amount: number) =>
    world.ctx.db.run(sql`update payments.payment set amount = ${amount} where id = ${paymentId}`)
  await change(300)
  const found = shown(await run()).filter((one) => !one.startsWith('returned'))
  assert.deepEqual(found, ['amount 500', 'invoice -500', 'invoice 500', 'ledger -500'])
  await change(800)
})

test('a payment we recorded and the bank never had is missing', async () => {
  const { paymentId } = await payNew(600)
  await run()
  await world.work()
  await world.database.script(
    `insert into payments.payment (id, invoice_id, bank_invoice_id, amount, paid_at, recorded_at)
     select 'made-up', invoice_id, bank_invoice_id, 5, paid_at, recorded_at from payments.payment where id = '${paymentId}'`,
  )
  assert.ok(shown(await run()).includes('missing -5'))
  await world.database.script(`delete from payments.payment where id = 'made-up'`)
})

test('what is on its way back is no difference, and neither is what was given back', async () => {
  const { about } = await payNew(900)
  await run()
  await world.work()
  const before = shown(await run())
  await transact(world.ctx, (ctx) => requestRefund(ctx, { about, because: 'test' }))
  assert.deepEqual(shown(await run()), before)
  await world.work()
  assert.deepEqual(shown(await run()), before)
})

test('days follow each other by themselves, once, also when begun twice and when the bank is down', async () => {
  for (let i = 0; i < 2; i++) await transact(world.ctx, (ctx) => keepReconciling(ctx))
  const compared = () =>
    world.ctx.db.one<{ days: number }>(sql`select count(*) as days from payments.reconciled where ended_at is not null`)
  const queued = () =>
    world.ctx.db.one<{ jobs: number }>(
      sql`select count(*) as jobs from platform.job where name = 'payments.reconcile' and tries = 0`,
    )
  const { days } = await compared()
  world.bank.setMood('down')
  world.clock.advance(day)
  await world.work()
  world.bank.setMood('up')
  for (let i = 0; i < 3; i++) {
    world.clock.advance(day + hour)
    await world.work()
  }
  assert.equal((await compared()).days, days + 3)
  assert.equal((await queued()).jobs, 1)
})
