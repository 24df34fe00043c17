/**
 * A bank in miniature that speaks QPay's merchant interface with the quirks it was seen to have: a token's end is a moment,
 * the same number makes another invoice and both can be paid, nothing paid means no `paid_amount`, amounts are text or
 * number, the callback is a bare GET that wants the word SUCCESS. It can be told to misbehave.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Book, type Invoice, openBook, type Payment } from './book.ts'
import { callBack, type Deliver, deliverByHttp } from './callback.ts'
import { doAsAsked } from './protocol.ts'
import { openTokens, type Tokens } from './tokens.ts'

export type Mood =
  | 'up'
  | 'down'
  | 'hang'
  | 'slow'
  | 'dies-after-doing'
  | 'token-expired'
  | 'wrong-amount-type'
  | 'callback-lost'
  | 'callback-five-times'
  | 'callback-before-answer'
export type Bank = Pick<Book, 'invoices' | 'payments' | 'refunds' | 'refundsAsked'> & {
  readonly url: string
  readonly tokensGiven: () => number
  readonly invoice: (id: string) => (Invoice & { readonly paid: number }) | undefined
  /** Pays as a person does in their banking app; resolves when the callback was tried. */
  readonly pay: (idOrQr: string, how?: { amount?: number }) => Promise<Payment>
  readonly mood: () => Mood
  readonly setMood: (mood: Mood) => void
  readonly isUp: () => boolean
  readonly setUp: (up: boolean) => void
  readonly close: () => Promise<void>
}
export type BankGiven = {
  readonly port?: number
  readonly username: string
  readonly password: string
  readonly now?: () => Date
  /** Counts days where the bank is. */
  readonly timeZone?: string
  readonly hangMs?: number
  /** Where somebody without a banking app pays an invoice of this id. */
  readonly payPage?: (id: string) => string
  readonly deliver?: Deliver
}

const slowMs = 100
const bodyMax = 64_000

/** Starts it on loopback. */
export async function startBank(given: BankGiven): Promise<Bank> {
  const { port = 0, now = () => new Date(), deliver = deliverByHttp } = given
  const book = openBook(now)
  const tokens = openTokens(given, now)
  let mood: Mood = 'up'

  async function pay(idOrQr: string, { amount }: { amount?: number } = {}): Promise<Payment> {
    const { invoice, payment } = book.pay(idOrQr, amount)
    const times = mood === 'callback-lost' ? 0 : mood === 'callback-five-times' ? 5 : 1
    for (let i = 0; i < times; i++) await callBack(invoice, payment, deliver)
    return payment
  }
  function setMood(next: Mood): void {
    if (next === 'token-expired') tokens.end()
    mood = next
  }
  const desk: Desk = { book, tokens, given, pay, mood: () => mood }
  const server = createServer((request, response) => {
    handle(desk, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...book,
    tokensGiven: tokens.given,
    invoice: (id) => {
      const found = book.find(id)
      return found && { ...found, paid: book.paidFor(id) }
    },
    pay,
    mood: () => mood,
    setMood,
    isUp: () => mood !== 'down',
    setUp: (up) => setMood(up ? 'up' : 'down'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Desk = {
  readonly book: Book
  readonly tokens: Tokens
  readonly given: BankGiven
  readonly pay: Bank['pay']
  readonly mood: () => Mood
}

async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { book, tokens, given } = desk
  const body = await bodyOf(request)
  const mood = desk.mood()
  if (mood === 'down') return void request.socket.destroy()
  if (mood === 'slow') await sleep(slowMs)
  const authorization = request.headers.authorization ?? ''
  const what = `${request.method} ${request.url}`
  if (what === 'POST /v2/auth/token') return answer(response, tokens.give(authorization))
  if (!tokens.isGood(authorization)) return answer(response, { status: 401, body: { error: 'NO_CREDENTIALS' } })

  const { timeZone = 'UTC', payPage, hangMs = 10_000 } = given
  const done = doAsAsked({ book, oddAmounts: mood === 'wrong-amount-type', timeZone, payPage }, what, body)
  if (mood === 'callback-before-answer' && done.made) await desk.pay(done.made.id)
  if (mood === 'dies-after-doing') return void request.socket.destroy()
  if (mood === 'hang') await sleep(hangMs, undefined, { ref: false })
  answer(response, done)
}

function answer(response: ServerResponse, { status, body }: { status: number; body: unknown }): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const part of request) {
    text += part
    if (text.length > bodyMax) throw new Error('too large')
  }
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}
