/**
 * Payments: invoices, what was paid for them, and the ledger; the only place that talks to the bank. Always true: one live
 * invoice for one thing; a payment is recorded once, when the bank itself says that it was made; of an invoice exactly its
 * total is kept, and whatever else came in goes back; every posting sums to zero and is never changed; whoever raised the
 * invoice hears of its settling in the transaction that settles it.
 */
export type { BankInvoice, BankLink, BankPayment, BankPort } from './bank.ts'
export { heardCallback } from './callback.ts'
export { checkInvoice } from './check.ts'
export type { Difference } from './differences.ts'
export { cancelInvoice, type Invoice, invoiceOf, paymentsOf, raiseInvoice, refusals, type ToRaise } from './invoice.ts'
export { jobs } from './jobs.ts'
export { ledgerBalance } from './ledger.ts'
export { openInvoice } from './open.ts'
export { type BankOptions, openQPay } from './qpay-http.ts'
export { keepReconciling, reconcile } from './reconcile.ts'
export { requestRefund } from './refund.ts'
