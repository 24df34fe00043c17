/**
 * The rules of the port to a bank: what any bank that speaks the protocol does, through any adapter; and how the adapter
 * takes a bank that does not answer as agreed.
 */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { BankPort } from '#payments'
import { type Answer, type ScriptedServer, scriptedServer } from './scripted-server.ts'

export type OpenBank = {
  readonly port: BankPort
  /** A port with a password the bank does not know. */
  readonly stranger: BankPort
  /** Somebody pays, by the text of a QR. */
  readonly pay: (qrText: string, amount?: number) => Promise<unknown>
  /** Every token given so far ends. */
  readonly endTokens: () => void
  readonly tokensGiven: () => number
  /** The calendar day it is at the bank. */
  readonly today: () => string
  readonly close: () => Promise<unknown>
}

const asked = (number: string, amount = 1000) => ({
  number,
  amount,
  description: 'Fee',
  callbackUrl: 'http://127.0.0.1:9/payments/callback/token',
})
const unreachable = { name: 'Outage', code: 'payments/bank-unreachable' }
const malformed = { name: 'Outage', code: 'payments/bank-malformed' }
const refused = { name: 'Refusal', code: 'payments/bank-refused' }

/** Runs the contract of both sides; `open` gives a bank and a port to it. */
export function bankContract(what: string, open: () => Promise<OpenBank>): void {
  let bank: OpenBank
  before(async () => {
    bank = await open()
  })
  after(() => bank.close())
  let count = 0
  const make = (amount?: number) => bank.port.makeInvoice(asked(`number-${++count}`, amount))

  test(`${what}: an invoice has an identifier, a QR and links, and nothing paid`, async () => {
    const { id, qrText, links } = await make()
    assert.ok(id && qrText.startsWith('000201') && links.length > 0)
    assert.deepEqual(await bank.port.paymentsOf(id), [])
    assert.equal(await bank.port.numberOf(id), `number-${count}`)
  })

  test(`${what}: what is paid is listed with its amount, whether written as text or as number`, async () => {
    const { id, qrText } = await make(12_345)
    for (let i = 0; i < 12; i++) await bank.pay(qrText)
    const payments = await bank.port.paymentsOf(id)
    assert.equal(payments.length, 12)
    for (const payment of payments)
      assert.deepEqual([payment.bankInvoiceId, payment.amount, payment.state], [id, 12_345, 'paid'])
  })

  test(`${what}: the same number again makes another invoice, and both can be paid`, async () => {
    const [one, two] = [await bank.port.makeInvoice(asked('twice')), await bank.port.makeInvoice(asked('twice'))]
    assert.notEqual(one.id, two.id)
    for (const { qrText } of [one, two]) await bank.pay(qrText)
    for (const { id } of [one, two]) assert.equal((await bank.port.paymentsOf(id)).length, 1)
  })

  test(`${what}: a payment is given back once, however often it is asked`, async () => {
    const { id, qrText } = await make()
    await bank.pay(qrText)
    const [payment] = await bank.port.paymentsOf(id)
    for (let i = 0; i < 2; i++) await bank.port.refund(payment!.id)
    assert.equal((await bank.port.paymentsOf(id))[0]!.state, 'refunded')
    await assert.rejects(bank.port.refund('nothing-like-it'), refused)
  })

  test(`${what}: nobody pays an invoice that was closed; closing again, or one that is paid or unknown, changes nothing`, async () => {
    const closed = await make()
    for (let i = 0; i < 2; i++) await bank.port.closeInvoice(closed.id)
    await assert.rejects(bank.pay(closed.qrText))
    const paid = await make()
    await bank.pay(paid.qrText)
    await bank.port.closeInvoice(paid.id)
    await bank.port.closeInvoice('nothing-like-it')
    assert.equal((await bank.port.paymentsOf(paid.id)).length, 1)
  })

  test(`${what}: a day lists every payment once, page by page, with the invoice each is for`, async () => {
    const { id, qrText } = await make(1)
    for (let i = 0; i < 205; i++) await bank.pay(qrText)
    const all: string[] = []
    let [page, more] = [1, true]
    for (; more && page < 20; page++) {
      const answer = await bank.port.paymentsOn(bank.today(), page)
      all.push(...answer.payments.filter((one) => one.bankInvoiceId === id).map((one) => one.id))
      more = answer.more
    }
    assert.deepEqual([all.length, new Set(all).size, more], [205, 205, false])
    assert.deepEqual(await bank.port.paymentsOn('2020-02-29', 1), { payments: [], more: false })
  })

  test(`${what}: an invoice the bank does not know has no number`, async () => {
    assert.equal(await bank.port.numberOf('nothing-like-it'), undefined)
  })

  test(`${what}: one token serves for many calls, and a new one is fetched when it is not taken any more`, async () => {
    const { id } = await make()
    const given = bank.tokensGiven()
    await Promise.all(Array.from({ length: 5 }, () => bank.port.paymentsOf(id)))
    assert.equal(bank.tokensGiven(), given)
    bank.endTokens()
    await Promise.all(Array.from({ length: 5 }, () => bank.port.paymentsOf(id)))
    assert.equal(bank.tokensGiven(), given + 1)
  })

  test(`${what}: whoever does not know the password is told nothing`, async () => {
    await assert.rejects(bank.stranger.paymentsOf('any'), unreachable)
  })
}

const token = (response: Parameters<Answer>[1], expires: number): unknown =>
  response.end(JSON.stringify({ access_token: 'secret', expires_in: expires }))
const farAway = 4_000_000_000
const row = { payment_id: '1', payment_status: 'PAID', payment_amount: '1000.00', payment_currency: 'MNT' }

/** The rules for whoever asks; `open` gives the adapter for a bank at that address. */
export function askerContract(what: string, open: (url: string, timeoutMs: number) => BankPort): void {
  let server: ScriptedServer
  before(async () => {
    server = await scriptedServer(() => {})
  })
  beforeEach(() => {
    server.seen.length = 0
  })
  after(() => server.close())
  /** A port to a bank that gives tokens well and answers everything else like this. */
  function bankThat(answer: Answer, expires = farAway): BankPort {
    server.answer = (seen, response) =>
      seen.url === '/v2/auth/token' ? token(response, expires) : answer(seen, response)
    return open(server.url, 300)
  }
  const listing = (rows: unknown) => bankThat((_, response) => response.end(JSON.stringify({ count: 1, rows })))

  test(`${what}: every call carries the token, the first one name and password, none anything personal`, async () => {
    await listing([row]).paymentsOf('an-id')
    const [first, second] = server.seen
    assert.match(first!.header('authorization')!, /^Basic /)
    assert.equal(second!.header('authorization'), 'Bearer secret')
    assert.deepEqual(JSON.parse(second!.body.toString()), {
      object_type: 'INVOICE',
      object_id: 'an-id',
      offset: { page_number: 1, page_limit: 100 },
    })
  })

  test(`${what}: the end of a token is a moment; one that is over is not used`, async () => {
    const port = bankThat((_, response) => response.end('{"count":0}'), 1_700_000_000)
    for (let i = 0; i < 2; i++) assert.deepEqual(await port.paymentsOf('an-id'), [])
    assert.equal(server.seen.filter(({ url }) => url === '/v2/auth/token').length, 2)
  })

  test(`${what}: path traversal: an identifier stays one part of the address`, async () => {
    await bankThat((_, response) => response.end('{}')).closeInvoice('../payment/refund/1')
    assert.equal(server.seen.at(-1)!.url, '/v2/invoice/..%2Fpayment%2Frefund%2F1')
  })

  for (const payment_amount of ['1000.50', '1e3', '-1', '', ' 1', null, {}, [], 1000.5, -1, 1e20, true])
    test(`${what}: an amount of ${JSON.stringify(payment_amount)} is no answer`, async () => {
      await assert.rejects(listing([{ ...row, payment_amount }]).paymentsOf('an-id'), malformed)
    })

  test(`${what}: another currency is no answer`, async () => {
    await assert.rejects(listing([{ ...row, payment_currency: 'USD' }]).paymentsOf('an-id'), malformed)
  })

  for (const [name, answer] of [
    ['no JSON', (_, response) => response.end('<html>')],
    ['another shape', (_, response) => response.end('{"rows":"none"}')],
    ['too large', (_, response) => response.end(`"${'x'.repeat(256_000)}"`)],
    ['SSRF by redirect', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ] as [string, Answer][])
    test(`${what}: ${name} is no answer`, async () => {
      await assert.rejects(bankThat(answer).paymentsOf('an-id'), malformed)
    })

  for (const [name, answer] of [
    ['an error of the server', (_, response) => response.writeHead(503).end()],
    ['being told to come later', (_, response) => response.writeHead(429).end()],
    ['a broken line', (_, response) => response.destroy()],
    ['slow loris: an answer that never ends', (_, response) => response.writeHead(200).write('{')],
    ['no answer at all', () => {}],
    ['a fresh token that is not taken', (_, response) => response.writeHead(401).end()],
  ] as [string, Answer][])
    test(`${what}: ${name} is an outage`, async () => {
      await assert.rejects(bankThat(answer).paymentsOf('an-id'), unreachable)
    })

  test(`${what}: what the bank refuses is a refusal with its code, and nothing else of what it said`, async () => {
    const body = JSON.stringify({ error: 'INVALID_AMOUNT<script>', message: 'said to somebody' })
    const port = bankThat((_, response) => response.writeHead(400).end(body))
    await assert.rejects(port.makeInvoice(asked('1')), {
      ...refused,
      detail: { status: 400, code: 'INVALID_AMOUNTscript' },
    })
  })

  test(`${what}: nobody listening is an outage`, async () => {
    await assert.rejects(open('http://127.0.0.1:9', 300).paymentsOf('an-id'), unreachable)
  })
}
