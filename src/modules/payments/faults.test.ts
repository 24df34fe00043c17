import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { addDays, dateIn, minute, Refusal, second } from '#kernel'
import { actingAs, sql, transact } from '#platform'
import { nation } from '../../../mongolia/index.ts'
import { type PayingWorld, payer, payingWorld } from '../../../test/paying.ts'
import {
  cancelInvoice,
  checkInvoice,
  heardCallback,
  type Invoice,
  invoiceOf,
  ledgerBalance,
  paymentsOf,
  raiseInvoice,
  reconcile,
  requestRefund,
} from './index.ts'

let world: PayingWorld
before(async () => {
  world = await payingWorld()
})
after(() => world.close())
beforeEach(() => world.bank.setMood('up'))
/** Whatever happened, bank, ledger and invoices agree in the end. */
afterEach(async () => {
  world.bank.setMood('up')
  await world.wait()
  await reconcileToday()
  assert.deepEqual(await world.faults(), [])
})

/** What the night's comparison would find. */
async function reconcileToday(): Promise<void> {
  const today = dateIn(nation.country.timeZone, world.clock.now())
  for (const day of [addDays(today, -1), today]) await reconcile(world.ctx, { day })
  await world.work()
}

/** An invoice over 1000 that can be paid. */
async function opened(): Promise<Invoice> {
  const { about } = await world.raise(1000)
  await world.work()
  return look(about)
}
async function look(about: string): Promise<Invoice> {
  return (await invoiceOf(world.ctx, { about }))!
}
/** What the bank made for it. */
const atBank = ({ number }: Invoice) => world.bank.invoices().filter((one) => one.number === number)
const pay = (invoice: Invoice, amount?: number) => world.bank.pay(invoice.qrText!, amount ? { amount } : {})
const countOfJobs = async (name: string) =>
  (await world.ctx.db.one<{ count: number }>(sql`select count(*) as count from platform.job where name = ${name}`))
    .count
const askedOf = async ({ id }: Invoice) =>
  (await world.ctx.db.one<{ asked: number }>(sql`select asked from payments.invoice where id = ${id}`)).asked
const inTransaction = (verb: typeof cancelInvoice, about: string, because = 'test') =>
  transact(world.ctx, (ctx) => verb(ctx, { about, because }))

test('an invoice is raised, opened, paid, and whoever raised it hears of it once', async () => {
  const invoice = await opened()
  assert.equal(invoice.state, 'open')
  assert.match(invoice.qrText!, /^000201/)
  assert.ok(invoice.links.every(({ url }) => url.includes(invoice.qrText!)))
  assert.ok(invoice.number.length <= 45)
  await pay(invoice)
  await world.work()
  const { state, paid, refunded, paidAt } = await look(invoice.about)
  assert.deepEqual([state, paid, refunded, paidAt], ['paid', 1000, 0, world.clock.now()])
  assert.equal(world.settled.filter((about) => about === invoice.about).length, 1)
})

test('for one thing there is one live invoice, also when it is raised twice at once', async () => {
  const { about, id } = await opened()
  const again = await Promise.all([world.raise(1000, about), world.raise(1000, about), world.raise(2000, about)])
  assert.deepEqual([...new Set(again.map((one) => one.id))], [id])
  await inTransaction(cancelInvoice, about)
  assert.notEqual((await world.raise(2000, about)).id, id)
})

test('raising that is rolled back leaves no invoice and asks no bank', async () => {
  const [before, about] = [world.bank.invoices().length, world.ctx.ids.uuid()]
  const failed = transact(world.ctx, async (ctx) => {
    const whenPaid = { job: 'test.settled', data: { about } }
    const lines = [{ label: { mn: 'Хураамж' }, amount: 1000 }]
    await raiseInvoice(ctx, { about, personId: payer, agencyId: nation.agencies[0]!.id, lines, whenPaid })
    throw new Error('the application fails')
  })
  await assert.rejects(failed, /the application fails/)
  await world.work()
  assert.equal(await invoiceOf(world.ctx, { about }), undefined)
  assert.equal(world.bank.invoices().length, before)
})

test('a lost callback loses nothing: the schedule finds the payment', async () => {
  const invoice = await opened()
  world.bank.setMood('callback-lost')
  await pay(invoice)
  await world.work()
  assert.equal((await look(invoice.about)).state, 'open')
  world.clock.advance(5 * second)
  await world.work()
  assert.equal((await look(invoice.about)).state, 'paid')
})

test('a callback that comes five times queues two looks at most, and settles once', async () => {
  const invoice = await opened()
  world.bank.setMood('callback-five-times')
  await pay(invoice)
  assert.equal(await countOfJobs('payments.check'), 1)
  await world.work()
  assert.equal((await look(invoice.about)).state, 'paid')
})

test('forged callback: whoever calls without paying settles nothing, and a made-up token does nothing at all', async () => {
  const invoice = await opened()
  const call = (token: string) => transact(world.ctx, (ctx) => heardCallback(ctx, { token }))
  for (const token of ['', 'made-up', invoice.id, invoice.number]) await call(token)
  assert.equal(await countOfJobs('payments.check'), 0)
  const { token } = await world.ctx.db.one<{ token: string }>(
    sql`select token from payments.invoice where id = ${invoice.id}`,
  )
  for (let i = 0; i < 20; i++) await call(token)
  assert.equal(await countOfJobs('payments.check'), 1)
  await world.work()
  assert.equal((await look(invoice.about)).state, 'open')
})

test('forged callbacks while the bank is down queue one look, however often it is tried', async () => {
  const invoice = await opened()
  const { token } = await world.ctx.db.one<{ token: string }>(
    sql`select token from payments.invoice where id = ${invoice.id}`,
  )
  world.bank.setMood('down')
  for (let i = 0; i < 5; i++) {
    await transact(world.ctx, (ctx) => heardCallback(ctx, { token }))
    await world.work()
    world.clock.advance(minute)
  }
  assert.equal(await countOfJobs('payments.check'), 1)
})

test('a payment and its callback that come before the bank answered are found', async () => {
  world.bank.setMood('callback-before-answer')
  const { about } = await opened()
  world.bank.setMood('up')
  await world.work()
  assert.equal((await look(about)).state, 'paid')
})

test('the bank dies after it made the invoice: a second is made, both are paid, one goes back', async () => {
  const { about } = await world.raise(1000)
  world.bank.setMood('dies-after-doing')
  await world.work()
  world.bank.setMood('up')
  await world.wait()
  const invoice = await look(about)
  const both = atBank(invoice)
  assert.deepEqual([invoice.state, both.length], ['open', 2])
  for (const { id } of both) await world.bank.pay(id)
  await world.wait()
  const { state, paid, refunded } = await look(about)
  assert.deepEqual([state, paid, refunded], ['paid', 2000, 1000])
})

test('a payment for an invoice of the bank that we never heard of settles ours', async () => {
  const { about } = await world.raise(1000)
  world.bank.setMood('dies-after-doing')
  await world.work()
  const [lost] = atBank(await look(about))
  world.bank.setMood('up')
  await world.bank.pay(lost!.id)
  await world.work()
  assert.equal((await look(about)).state, 'paid')
})

test('paid twice: the second goes back', async () => {
  const invoice = await opened()
  await pay(invoice)
  await pay(invoice)
  await world.wait()
  const { state, paid, refunded } = await look(invoice.about)
  assert.deepEqual([state, paid, refunded], ['paid', 2000, 1000])
})

test('paid again after it was settled: goes back', async () => {
  const invoice = await opened()
  await pay(invoice)
  await world.work()
  await pay(invoice)
  await world.work()
  assert.equal((await look(invoice.about)).refunded, 1000)
})

test('a part leaves it open and shows; the rest settles it', async () => {
  const invoice = await opened()
  await pay(invoice, 400)
  await world.work()
  const part = await look(invoice.about)
  assert.deepEqual([part.state, part.paid], ['open', 400])
  await pay(invoice, 600)
  await world.work()
  assert.equal((await look(invoice.about)).state, 'paid')
})

test('too much goes back whole, and the invoice stays open', async () => {
  const invoice = await opened()
  await pay(invoice, 1001)
  await world.work()
  const { state, paid, refunded } = await look(invoice.about)
  assert.deepEqual([state, paid, refunded], ['open', 1001, 1001])
})

test('paid after it was cancelled, before the bank heard of that: goes back', async () => {
  const invoice = await opened()
  await inTransaction(cancelInvoice, invoice.about)
  await pay(invoice)
  await world.work()
  const { state, paid, refunded } = await look(invoice.about)
  assert.deepEqual([state, paid, refunded], ['cancelled', 1000, 1000])
  await assert.doesNotReject(inTransaction(cancelInvoice, invoice.about))
})

test('once cancelled nobody can pay it at the bank', async () => {
  const invoice = await opened()
  await inTransaction(cancelInvoice, invoice.about)
  await world.work()
  await assert.rejects(pay(invoice), /nobody can pay/)
})

test('cancelled while the bank makes it: nobody can pay it there either', async () => {
  const invoice = await world.raise(1000)
  world.bank.setMood('slow')
  const opening = world.work()
  while ((await askedOf(invoice)) === 0) await sleep(1)
  await inTransaction(cancelInvoice, invoice.about)
  await opening
  world.bank.setMood('up')
  await world.work()
  assert.equal((await look(invoice.about)).state, 'cancelled')
  assert.deepEqual(
    atBank(invoice).map(({ closed }) => closed),
    [true],
  )
})

test('a refund that is asked for twice is given once, and the fee is no longer due', async () => {
  const invoice = await opened()
  await pay(invoice)
  await world.work()
  for (let i = 0; i < 2; i++) await inTransaction(requestRefund, invoice.about)
  const asked = world.bank.refundsAsked()
  await world.wait()
  const { state, refunded } = await look(invoice.about)
  assert.deepEqual([state, refunded, world.bank.refundsAsked() - asked], ['paid', 1000, 1])
  const [payment] = await paymentsOf(world.ctx, { about: invoice.about })
  assert.equal(payment!.refundBecause, 'test')
})

for (const mood of ['hang', 'dies-after-doing', 'down'] as const)
  test(`a refund while the bank is in the mood ${mood} is given once: it is looked up before it is tried again`, async () => {
    const invoice = await opened()
    await pay(invoice)
    await world.work()
    await inTransaction(requestRefund, invoice.about)
    const refunds = world.bank.refunds().length
    world.bank.setMood(mood)
    await world.work()
    world.bank.setMood('up')
    await world.wait()
    assert.equal((await look(invoice.about)).refunded, 1000)
    assert.equal(world.bank.refunds().length, refunds + 1)
  })

for (const mood of ['down', 'hang', 'slow', 'token-expired', 'wrong-amount-type', 'dies-after-doing'] as const)
  test(`a bank in the mood ${mood} is waited for`, async () => {
    const invoice = await opened()
    world.bank.setMood('callback-lost')
    await pay(invoice)
    world.bank.setMood(mood)
    for (let i = 0; i < 3; i++) {
      world.clock.advance(10 * second)
      await world.work()
    }
    world.bank.setMood('up')
    await world.wait()
    assert.equal((await look(invoice.about)).state, 'paid')
  })

test('insecure direct reference: a person sees and checks their own invoice alone, nobody else any', async () => {
  const invoice = await opened()
  const { id, about } = invoice
  const stranger = { kind: 'citizen', personId: world.ctx.ids.uuid(), level: 'high', sessionId: '' } as const
  for (const actor of [stranger, { kind: 'anonymous' }] as const) {
    const ctx = actingAs(world.ctx, actor)
    assert.equal(await invoiceOf(ctx, { about }), undefined)
    assert.deepEqual(await paymentsOf(ctx, { about }), [])
    await assert.rejects(checkInvoice(ctx, { id }), new Refusal('payments/not-found'))
  }
  const owner = actingAs(world.ctx, { ...stranger, personId: payer })
  assert.equal((await invoiceOf(owner, { about }))?.id, id)
})

test('a page that wants to know asks the bank once in two seconds', async () => {
  const invoice = await opened()
  const owner = actingAs(world.ctx, { kind: 'citizen', personId: payer, level: 'low', sessionId: '' })
  await checkInvoice(owner, invoice)
  world.bank.setMood('callback-lost')
  await pay(invoice)
  world.clock.advance(2 * second - 1)
  await checkInvoice(owner, invoice)
  assert.equal((await look(invoice.about)).state, 'open')
  world.clock.advance(1)
  await checkInvoice(owner, invoice)
  assert.equal((await look(invoice.about)).state, 'paid')
})

test('the accounts sum to zero', async () => {
  const balances = Object.values(await ledgerBalance(world.ctx))
  assert.ok(balances.length > 2)
  assert.equal(
    balances.reduce((sum, balance) => sum + balance, 0),
    0,
  )
})
