/**
 * The adapter that speaks QPay's merchant interface, version 2, as it was observed to behave: the token's end is a moment,
 * not a length; the same number makes a second invoice; a callback is no proof. Nothing personal is sent: the receiver of
 * every invoice is the same word.
 */
import { type Clock, minute, Refusal } from '#kernel'
import { type Line, lineTo } from '#platform'
import type { BankPort } from './bank.ts'
import { type Call, type Called, call, unreachable } from './bank-call.ts'
import { readFailure, readInvoice, readNumber, readPayments, readToken } from './qpay-shapes.ts'

export type BankOptions = {
  readonly url: string
  readonly username: string
  readonly password: string
  readonly invoiceCode: string
  /** ISO 4217 code that every payment must be in. */
  readonly currency: string
  readonly clock: Clock
  /** The authority of the bank's certificate, as PEM; the machine's own otherwise. */
  readonly ca?: string | undefined
  readonly timeoutMs?: number
  /** The way to it; one of its own otherwise. */
  readonly way?: Line
}

const timeoutMsUsual = 5000
const renewBeforeMs = minute
const pageRows = 100
const pagesOfInvoiceMost = 20
const receiver = 'terminal'
/** What the bank says of an invoice that nobody can pay, or that was paid. */
const closedAlready = /^INVOICE_(PAID|ALREADY_CANCELED|NOTFOUND)$/
const refundedAlready = /^PAYMENT_(ALREADY_REFUNDED|ALREADY_CANCELED)$/

/** The bank behind QPay's interface at `url`. */
export function openQPay({ url, ca, way, timeoutMs = timeoutMsUsual, ...options }: BankOptions): BankPort {
  const line = { way: way ?? lineTo({ url, ca }), timeoutMs }
  const { currency, invoiceCode } = options
  const ask = authorised((given) => call(line, given), options)
  const page = (object: { type: string; id: string }, number: number, more = {}) => ({
    object_type: object.type,
    object_id: object.id,
    ...more,
    offset: { page_number: number, page_limit: pageRows },
  })
  return {
    makeInvoice: async ({ number, description, amount, callbackUrl }) => {
      const body = {
        invoice_code: invoiceCode,
        sender_invoice_no: number,
        invoice_receiver_code: receiver,
        invoice_description: description,
        amount,
        allow_partial: false,
        allow_exceed: false,
        callback_url: callbackUrl,
      }
      return readInvoice(accepted(await ask({ method: 'POST', path: '/v2/invoice', body })))
    },
    paymentsOf: async (id) => {
      const all = []
      for (let number = 1; number <= pagesOfInvoiceMost; number++) {
        const body = page({ type: 'INVOICE', id }, number)
        const answer = accepted(await ask({ method: 'POST', path: '/v2/payment/check', body }))
        const { payments } = readPayments(answer, { currency, bankInvoiceId: id })
        all.push(...payments)
        if (payments.length < pageRows) break
      }
      return all
    },
    closeInvoice: async (id) => {
      accepted(await ask({ method: 'DELETE', path: `/v2/invoice/${encodeURIComponent(id)}` }), closedAlready)
    },
    refund: async (id) => {
      accepted(await ask({ method: 'DELETE', path: `/v2/payment/refund/${encodeURIComponent(id)}` }), refundedAlready)
    },
    paymentsOn: async (day, number) => {
      const span = { start_date: `${day} 00:00:00`, end_date: `${day} 23:59:59` }
      const body = page({ type: 'MERCHANT', id: options.username }, number, span)
      const answer = accepted(await ask({ method: 'POST', path: '/v2/payment/list', body }))
      const { payments } = readPayments(answer, { currency })
      return { payments, more: payments.length === pageRows }
    },
    numberOf: async (id) => {
      const answer = await ask({ method: 'GET', path: `/v2/invoice/${encodeURIComponent(id)}` })
      return answer.status === 404 ? undefined : readNumber(accepted(answer))
    },
  }
}

/** What the bank accepted; `fine` are refusals that leave things as they should be. */
function accepted({ status, body }: Called, fine?: RegExp): unknown {
  if (status < 300) return body
  const code = readFailure(body)
  if (fine?.test(code)) return undefined
  throw new Refusal('payments/bank-refused', { status, code })
}

type Asked = Omit<Call, 'authorization'>
type Ask = (asked: Asked) => Promise<Called>
type Identity = Pick<BankOptions, 'username' | 'password' | 'clock'>

/** Asks with a token that is fetched once for all who wait, a minute before it ends, and once more when it is not taken. */
function authorised(send: (given: Call) => Promise<Called>, { username, password, clock }: Identity): Ask {
  let fetching: Promise<string> | undefined
  let token = { value: '', untilMs: 0 }

  async function fetchToken(): Promise<string> {
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    const { status, body } = await send({ method: 'POST', path: '/v2/auth/token', authorization, body: {} })
    if (status >= 300) throw unreachable(`no token, status ${status}`) // a person puts it right, and all goes on
    token = readToken(body, clock.now().getTime())
    return token.value
  }
  function currentToken(): string | Promise<string> {
    if (clock.now().getTime() < token.untilMs - renewBeforeMs) return token.value
    fetching ??= fetchToken().finally(() => {
      fetching = undefined
    })
    return fetching
  }
  return async (asked) => {
    const first = await currentToken()
    const answer = await send({ ...asked, authorization: `Bearer ${first}` })
    if (answer.status !== 401) return answer
    if (token.value === first) token = { value: '', untilMs: 0 }
    const again = await send({ ...asked, authorization: `Bearer ${await currentToken()}` })
    if (again.status === 401) throw unreachable('a fresh token is not taken')
    return again
  }
}
