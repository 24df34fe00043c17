import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { settableClock } from '#kernel'
import { type Bank, startBank } from './server.ts'

const account = { username: 'platform', password: 'a password for tests only' }
const clock = settableClock('2026-11-24T02:00:00Z')
let bank: Bank
let told: string[] = []
let taken = true
before(async () => {
  const deliver = async (url: string) => told.push(url) > 0 && taken
  bank = await startBank({ ...account, now: clock.now, deliver, payPage: (id) => `http://localhost/pay?invoice=${id}` })
})
after(() => bank.close())
beforeEach(() => {
  told = []
  taken = true
  bank.setMood('up')
})

async function ask(method: string, path: string, body?: unknown, authorization?: string) {
  const { access_token } = authorization ? { access_token: '' } : await tokenOf()
  const answer = await fetch(`${bank.url}${path}`, {
    method,
    headers: { authorization: authorization ?? `Bearer ${access_token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
async function tokenOf(): Promise<{ access_token: string; expires_in: number }> {
  const basic = Buffer.from(`${account.username}:${account.password}`).toString('base64')
  return (await ask('POST', '/v2/auth/token', {}, `Basic ${basic}`)).body as never
}
const make = async (number = 'n-1') =>
  (await ask('POST', '/v2/invoice', { sender_invoice_no: number, amount: 1000, callback_url: 'http://us/back' }))
    .body as {
    invoice_id: string
    qr_text: string
    urls: { link: string }[]
  }
const check = async (id: string) => {
  const offset = { page_number: 1, page_limit: 100 }
  return (await ask('POST', '/v2/payment/check', { object_type: 'INVOICE', object_id: id, offset })).body
}

test('a token ends at a moment, in seconds since 1970', async () => {
  assert.equal((await tokenOf()).expires_in, clock.now().getTime() / 1000 + 3600)
  const stale = `Bearer ${(await tokenOf()).access_token}`
  clock.advance(3_600_000)
  assert.equal((await ask('GET', '/v2/invoice/any', undefined, stale)).status, 401)
})

test('nothing paid means no paid_amount', async () => {
  const { invoice_id, qr_text } = await make()
  assert.deepEqual(await check(invoice_id), { count: 0, rows: [] })
  await bank.pay(qr_text)
  assert.equal((await check(invoice_id)).paid_amount, 1000)
})

test('an invoice leads into banking apps by its QR, and to the page for those without one by its identifier', async () => {
  const { invoice_id, qr_text, urls } = await make()
  const [page, ...apps] = urls.map(({ link }) => link)
  assert.equal(page, `http://localhost/pay?invoice=${invoice_id}`)
  assert.ok(apps.length > 0 && apps.every((link) => link.includes(qr_text)))
})

test('a callback names its payment, and is tried three times until it is taken', async () => {
  const { qr_text } = await make()
  taken = false
  const { id } = await bank.pay(qr_text)
  assert.deepEqual(told, Array(3).fill(`http://us/back?qpay_payment_id=${id}`))
})

for (const [mood, times] of [
  ['callback-lost', 0],
  ['callback-five-times', 5],
] as const)
  test(`in the mood ${mood} a payment is told of ${times} times`, async () => {
    const { qr_text } = await make()
    bank.setMood(mood)
    await bank.pay(qr_text)
    assert.equal(told.length, times)
  })

test('in the mood dies-after-doing the invoice is made and nobody is told', async () => {
  await tokenOf()
  const before = bank.invoices().length
  bank.setMood('dies-after-doing')
  await assert.rejects(make('lost'))
  assert.equal(bank.invoices().length, before + 1)
})
