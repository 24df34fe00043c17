/** The bank's own book: invoices, payments, refunds. It is the truth that everything else is held against. */
import { randomUUID } from 'node:crypto'
import { qrTextOf } from './qr.ts'

export type Invoice = {
  readonly id: string
  readonly number: string
  readonly amount: number
  readonly description: string
  readonly callbackUrl: string
  readonly qrText: string
  closed: boolean
}
export type Payment = {
  readonly id: string
  readonly invoiceId: string
  readonly amount: number
  readonly at: Date
  refundedAt?: Date
}
export type Book = ReturnType<typeof openBook>

/** Opens an empty book that goes by this clock. */
export function openBook(now: () => Date) {
  const invoices = new Map<string, Invoice>()
  const byQr = new Map<string, Invoice>()
  const payments = new Map<string, Payment>()
  const ofInvoice = new Map<string, Payment[]>()
  let refundsAsked = 0
  const find = (idOrQr: string) => invoices.get(idOrQr) ?? byQr.get(idOrQr)
  return {
    invoices: () => [...invoices.values()],
    payments: () => [...payments.values()],
    refunds: () => [...payments.values()].filter(({ refundedAt }) => refundedAt),
    refundsAsked: () => refundsAsked,
    find,
    paymentsOf: (id: string) => ofInvoice.get(id) ?? [],
    paidFor: (id: string) => keptOf(ofInvoice.get(id) ?? []),
    make: (asked: Pick<Invoice, 'number' | 'amount' | 'description' | 'callbackUrl'>): Invoice => {
      const id = randomUUID()
      const invoice = { ...asked, id, qrText: qrTextOf({ id, amount: asked.amount }), closed: false }
      invoices.set(id, invoice)
      byQr.set(invoice.qrText, invoice)
      return invoice
    },
    pay: (idOrQr: string, amount?: number): { invoice: Invoice; payment: Payment } => {
      const invoice = find(idOrQr)
      if (!invoice || invoice.closed) throw new Error('nobody can pay this invoice')
      const payment: Payment = { id: randomUUID(), invoiceId: invoice.id, amount: amount ?? invoice.amount, at: now() }
      payments.set(payment.id, payment)
      ofInvoice.set(invoice.id, [...(ofInvoice.get(invoice.id) ?? []), payment])
      return { invoice, payment }
    },
    /** Gives money back; what goes wrong has a code. */
    refund: (id: string): string | undefined => {
      refundsAsked++
      const payment = payments.get(id)
      if (!payment) return 'PAYMENT_NOTFOUND'
      if (payment.refundedAt) return 'PAYMENT_ALREADY_REFUNDED'
      payment.refundedAt = now()
      return undefined
    },
    close: (id: string): string | undefined => {
      const invoice = invoices.get(id)
      if (!invoice) return 'INVOICE_NOTFOUND'
      if (invoice.closed) return 'INVOICE_ALREADY_CANCELED'
      if (ofInvoice.has(id)) return 'INVOICE_PAID'
      invoice.closed = true
      return undefined
    },
  }
}

/** What of these was not given back. */
export function keptOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, { amount, refundedAt }) => sum + (refundedAt ? 0 : amount), 0)
}
