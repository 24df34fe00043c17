import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Invoice, invoiceOf, raiseInvoice } from '#payments'
import { transact } from '#platform'
import { startWhole } from '../../../test/platform.ts'
import { Visitor } from '../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const { ctx: everyone } = platform.platform
const ctx = { ...everyone, actor: { kind: 'system', job: 'test' } as const }
const { bank } = platform.simulators
const msMax = 15_000

/** Waits until the invoice for something is as wanted. */
async function untilIs(about: string, state: Invoice['state']): Promise<Invoice> {
  for (const end = performance.now() + msMax; performance.now() < end; await sleep(20)) {
    const invoice = await invoiceOf(ctx, { about })
    if (invoice?.state === state) return invoice
  }
  throw new Error(`an invoice never became ${state}`)
}

let about: string
let bankId: string
before(async () => {
  about = ctx.ids.uuid()
  const [{ id: personId }, { id: agencyId }] = [platform.nation.people[0]!, platform.nation.agencies[0]!]
  const lines = [{ label: { mn: 'Үнэмлэхийн хураамж', en: 'Fee' }, amount: 15_000 }]
  const whenPaid = { job: 'notices.send-text', data: { personId, key: 'ready', messageId: ctx.ids.uuid(), params: {} } }
  await transact(ctx, (ctx) => raiseInvoice(ctx, { about, personId, agencyId, lines, whenPaid }))
  const { number } = await untilIs(about, 'open')
  bankId = bank.invoices().find((one) => one.number === number)!.id
})

test('an invoice leads to the page of the demonstration bank by the identifier of the bank alone', async () => {
  const { links } = await untilIs(about, 'open')
  assert.ok(links.some(({ url }) => url === `${platform.url}/demo/bank?invoice=${bankId}`))
})

test('the page shows what the bank knows, and the bank knows nothing of the person', async () => {
  const visitor = new Visitor(platform.url)
  const { status, text } = await visitor.open(`/demo/bank?invoice=${bankId}`)
  assert.equal(status, 200)
  assert.match(text, /Үнэмлэхийн хураамж/)
  assert.match(text, /15\s000/)
  for (const { name, registerNumber, phone } of platform.nation.people)
    for (const personal of [name, registerNumber, phone])
      assert.doesNotMatch(JSON.stringify(bank.invoices()), new RegExp(personal))
})

test('a bank that is down says so, and nothing can be paid', async () => {
  bank.setUp(false)
  const page = await new Visitor(platform.url).open(`/demo/bank?invoice=${bankId}`)
  bank.setUp(true)
  assert.doesNotMatch(page.text, /name="invoice"/)
})

test('an invoice that does not exist is not found', async () => {
  for (const id of ['', 'nothing', ctx.ids.uuid(), '../../etc'])
    assert.equal((await new Visitor(platform.url).open(`/demo/bank?invoice=${encodeURIComponent(id)}`)).status, 404)
})

test('the callback is answered SUCCESS, whoever calls with whatever', async () => {
  for (const token of ['nothing', 'x'.repeat(101), '%00', "'--"]) {
    const answer = await fetch(`${platform.url}/payments/callback/${token}?qpay_payment_id=1`)
    assert.deepEqual([answer.status, await answer.text()], [200, 'SUCCESS'])
  }
})

test('the button pays, once, and the callback settles the invoice', async () => {
  const visitor = new Visitor(platform.url)
  for (let i = 0; i < 2; i++) {
    await visitor.open(`/demo/bank?invoice=${bankId}`)
    await visitor.post('/demo/bank', new URLSearchParams({ invoice: bankId }))
  }
  assert.equal((await untilIs(about, 'paid')).paid, 15_000)
  const { text } = await visitor.open(`/demo/bank?invoice=${bankId}`)
  assert.doesNotMatch(text, /name="invoice"/)
})
