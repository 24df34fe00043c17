/** What the bank answers to each request of QPay's merchant interface, by its book. */
import { type Book, type Invoice, keptOf, type Payment } from './book.ts'
import { linksTo } from './qr.ts'

type Body = Readonly<Record<string, unknown>>
type Asked = {
  readonly book: Book
  /** Writes amounts in a way that no bank should. */
  readonly oddAmounts: boolean
  readonly timeZone: string
  /** Where somebody without a banking app pays an invoice of this id. */
  readonly payPage: ((id: string) => string) | undefined
}
export type Done = { readonly status: number; readonly body: unknown; readonly made?: Invoice }

/** Does what a request asks (`POST /v2/invoice`) and says what to answer. */
export function doAsAsked({ book, oddAmounts, timeZone, payPage }: Asked, what: string, body: Body): Done {
  const [, id = ''] = /^\w+ \/v2\/.*\/([\w-]+)$/.exec(what) ?? []
  const amounts = oddAmounts ? () => ({}) : amountAsBanksWriteIt
  if (what === 'POST /v2/invoice') return makeInvoice(book, payPage, body)
  if (what === 'POST /v2/payment/check') {
    const payments = book.paymentsOf(String(body.object_id))
    return { status: 200, body: listOf(payments, body, amounts) }
  }
  if (what === 'POST /v2/payment/list') {
    const day = String(body.start_date).slice(0, 10)
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone })
    const payments = book.payments().filter(({ at }) => calendar.format(at) === day)
    return { status: 200, body: listOf(payments, body, amounts) }
  }
  if (what.startsWith('GET /v2/invoice/')) {
    const found = book.find(id)
    return found
      ? { status: 200, body: { invoice_id: found.id, sender_invoice_no: found.number, total_amount: found.amount } }
      : refusal('INVOICE_NOTFOUND', 404)
  }
  if (what.startsWith('DELETE /v2/invoice/')) return refusal(book.close(id))
  if (what.startsWith('DELETE /v2/payment/refund/')) return refusal(book.refund(id))
  return refusal('NOT_FOUND', 404)
}

function makeInvoice(book: Book, payPage: Asked['payPage'], body: Body): Done {
  const [number, amount] = [String(body.sender_invoice_no ?? ''), Number(body.amount)]
  if (!number || number.length > 45 || !(amount > 0)) return refusal('INVALID_AMOUNT')
  const made = book.make({
    number,
    amount,
    description: String(body.invoice_description ?? ''),
    callbackUrl: String(body.callback_url ?? ''),
  })
  const urls = linksTo(made.qrText, payPage?.(made.id))
  return { status: 200, made, body: { invoice_id: made.id, qr_text: made.qrText, qr_image: '', urls } }
}

function refusal(code: string | undefined, status = 400): Done {
  return code ? { status, body: { error: code, message: code } } : { status: 200, body: {} }
}

/** A page of a list, with the sum of all that is paid, or without it when nothing is. */
function listOf(payments: readonly Payment[], body: Body, amounts: typeof amountAsBanksWriteIt) {
  const offset = body.offset as { page_number: number; page_limit: number }
  const from = (offset.page_number - 1) * offset.page_limit
  const paid = keptOf(payments)
  const rows = payments.slice(from, from + offset.page_limit).map((payment) => ({
    payment_id: payment.id,
    payment_status: payment.refundedAt ? 'REFUNDED' : 'PAID',
    payment_amount: amounts(payment),
    payment_currency: 'MNT',
    payment_wallet: 'demo',
    payment_date: payment.at.toISOString(),
    object_type: 'INVOICE',
    object_id: payment.invoiceId,
    p2p_transactions: [],
  }))
  return { count: payments.length, ...(paid > 0 && { paid_amount: paid }), rows }
}

function amountAsBanksWriteIt({ id, amount }: Payment): unknown {
  return Number.parseInt(id[0]!, 16) % 2 === 0 ? amount : `${amount}.00`
}
