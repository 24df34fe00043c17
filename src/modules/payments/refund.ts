import { assert, Refusal } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import { post } from './ledger.ts'
import * as store from './store.ts'

type Owner = { readonly id: string; readonly about: string; readonly personId: string; readonly agencyId: string }

/**
 * Gives back all that was paid for something and is not on its way back, in the caller's transaction. A fee that was
 * settled is no longer due then. Who may decide that is the caller's rule.
 */
export async function requestRefund(
  ctx: Context,
  { about, because }: { about: string; because: string },
): Promise<void> {
  const invoice = await store.lockInvoiceAbout(ctx.db, about)
  if (!invoice) throw new Refusal('payments/not-found')

  await giveBackAll(ctx, invoice, because)
  const { id, total } = invoice
  if (invoice.state === 'paid') await post(ctx, { what: 'waived', cause: id, invoice, amount: total })
}

/** Sends back every payment of an invoice that is kept; the invoice is locked. */
export async function giveBackAll(ctx: Context, invoice: Owner, because: string): Promise<void> {
  const kept = await store.paymentsKept(ctx.db, invoice.id)
  for (const { id } of kept) await sendBack(ctx, invoice, { paymentId: id, because })
}

/** Sends one payment back, once: it is owed from now on, and a job asks the bank for it. */
export async function sendBack(
  ctx: Context,
  invoice: Owner,
  { paymentId, because }: { paymentId: string; because: string },
): Promise<void> {
  const amount = await store.setRefundAsked(ctx.db, { id: paymentId, because, at: ctx.clock.now() })
  if (amount === undefined) return
  const { id, about, personId } = invoice
  await post(ctx, { what: 'refund-asked', cause: paymentId, invoice, amount })
  const data = { invoice: id, payment: paymentId, amount }
  await append(ctx, { did: 'payments.refund-asked', about, personId, because, data })
  await enqueue(ctx, 'payments.refund', { paymentId })
}

/**
 * Asks the bank to give a payment back. It is looked up first, every time: whether an earlier try that was cut short got
 * through is known to the bank alone.
 */
export async function refundPayment(ctx: Context, { paymentId }: { paymentId: string }): Promise<void> {
  assert(!ctx.db.inTransaction, 'the bank is never asked inside a transaction')
  const payment = await store.findPayment(ctx.db, paymentId)
  assert(payment?.refundAskedAt, 'a job gives back what nobody asked to give back')
  if (payment.refundedAt) return

  const { bank } = ctx.outside
  const there = (await bank.paymentsOf(payment.bankInvoiceId)).find(({ id }) => id === paymentId)
  if (there?.state !== 'refunded') await bank.refund(paymentId)
  await transact(ctx, (ctx) => markRefunded(ctx, payment))
}

async function markRefunded(ctx: Context, { id, invoiceId, amount }: store.Payment): Promise<void> {
  const invoice = await store.lockInvoice(ctx.db, invoiceId)
  assert(invoice, 'a payment belongs to an invoice')
  if ((await store.setRefunded(ctx.db, { id, at: ctx.clock.now() })) === 0) return
  await post(ctx, { what: 'refunded', cause: id, invoice, amount })
  const { about, personId } = invoice
  await append(ctx, { did: 'payments.refunded', about, personId, data: { invoice: invoiceId, payment: id, amount } })
}
