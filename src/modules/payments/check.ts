/**
 * Finding out what was paid. The bank's own list of an invoice is the only thing believed; a callback, a page and the
 * schedule merely make us look. Each payment is recorded once, and judged in the transaction that records it.
 */
import { assert, day, hour, minute, Refusal, second } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import type { BankPayment } from './bank.ts'
import { maySee } from './invoice.ts'
import { judge } from './keep.ts'
import { post } from './ledger.ts'
import { sendBack } from './refund.ts'
import * as store from './store.ts'

const wishEveryMs = 2 * second
const pollMsMin = 5 * second
const pollMsMax = 10 * minute
const oftenMs = day
const latestMs = 30 * day

/**
 * Asks the bank for the payments of an invoice, each of its own that we know, and records them. A person who wants to
 * know asks for their own, and is heard every two seconds.
 */
export async function checkInvoice(ctx: Context, { id }: { id: string }): Promise<void> {
  const invoice = await store.findInvoice(ctx.db, id)
  if (!invoice || !maySee(ctx, invoice)) throw new Refusal('payments/not-found')
  const now = ctx.clock.now()
  if (ctx.actor.kind !== 'system') {
    const before = new Date(now.getTime() - wishEveryMs)
    if (!(await store.setChecked(ctx.db, { id, now, before }))) return
  }
  await lookAt(ctx, id)
}

/** Asks the bank and records what is new. */
export async function lookAt(ctx: Context, id: string): Promise<void> {
  assert(!ctx.db.inTransaction, 'the bank is never asked inside a transaction')
  const known = await store.bankInvoicesOf(ctx.db, id)
  const lists = await Promise.all(known.map((one) => ctx.outside.bank.paymentsOf(one.id)))
  const paid = lists.flat().filter(({ state }) => state === 'paid')
  if (paid.length > 0) await transact(ctx, (ctx) => recordPayments(ctx, { invoiceId: id, paid }))
}

async function recordPayments(
  ctx: Context,
  { invoiceId, paid }: { invoiceId: string; paid: readonly BankPayment[] },
): Promise<void> {
  const invoice = await store.lockInvoice(ctx.db, invoiceId)
  assert(invoice, 'an invoice is never deleted')
  const fresh: string[] = []
  for (const payment of paid) if (await recordPayment(ctx, invoice, payment)) fresh.push(payment.id)
  if (fresh.length === 0) return

  if (invoice.state === 'paid' || invoice.state === 'cancelled') {
    for (const paymentId of fresh) await sendBack(ctx, invoice, { paymentId, because: invoice.state })
    return
  }
  const received = await store.paymentsKept(ctx.db, invoiceId)
  const { settled, surplus } = judge(
    invoice.total,
    received.map((payment) => ({ ...payment, returning: false })),
  )
  for (const paymentId of surplus) await sendBack(ctx, invoice, { paymentId, because: 'surplus' })
  if (settled) await settle(ctx, invoice)
}

/** Records a payment, once; says whether it is new. */
async function recordPayment(ctx: Context, invoice: store.StoredInvoice, payment: BankPayment): Promise<boolean> {
  const { id, bankInvoiceId, amount } = payment
  const at = ctx.clock.now()
  const isNew = await store.insertPayment(ctx.db, {
    id,
    invoiceId: invoice.id,
    bankInvoiceId,
    amount,
    paidAt: payment.at ?? at,
    at,
  })
  if (!isNew) return false
  await post(ctx, { what: 'paid', cause: id, invoice, amount })
  const { about, personId } = invoice
  const data = { invoice: invoice.id, payment: id, amount }
  await append(ctx, { did: 'payments.payment-recorded', about, personId, data })
  return true
}

/** The fee is there: whoever raised the invoice goes on, and nothing else can be paid for it. */
async function settle(ctx: Context, invoice: store.StoredInvoice): Promise<void> {
  const { id, about, personId, total, thenJob, thenData } = invoice
  await store.setPaid(ctx.db, { id, at: ctx.clock.now() })
  await append(ctx, { did: 'payments.paid', about, personId, data: { invoice: id, total } })
  await enqueue(ctx, thenJob, thenData)
  await enqueue(ctx, 'payments.close', { invoiceId: id })
}

/** One look of the schedule, which leaves the next; the schedule ends with the invoice, or after thirty days. */
export async function pollInvoice(ctx: Context, { id, nth }: { id: string; nth: number }): Promise<void> {
  await lookAt(ctx, id)
  await transact(ctx, async (ctx) => {
    const openedAt = await store.countPoll(ctx.db, { id, nth })
    const due = openedAt && nextPollAt({ openedAt, now: ctx.clock.now(), nth })
    if (due) await enqueue(ctx, 'payments.poll', { invoiceId: id, nth: nth + 1 }, due)
  })
}

/** 5 s, 10 s, 20 s … 10 minutes for a day, then every hour for thirty. */
export function nextPollAt({ openedAt, now, nth }: { openedAt: Date; now: Date; nth: number }): Date | undefined {
  const age = now.getTime() - openedAt.getTime()
  if (age >= latestMs) return undefined
  const pause = age >= oftenMs ? hour : Math.min(pollMsMin * 2 ** (nth + 1), pollMsMax)
  return new Date(now.getTime() + pause)
}

/**
 * Closes at the bank what nobody should pay any more, of an invoice that is settled or cancelled, and looks once more:
 * whoever was quicker gets their money back.
 */
export async function closeInvoice(ctx: Context, { id }: { id: string }): Promise<void> {
  const invoice = await store.findInvoice(ctx.db, id)
  if (invoice?.state !== 'paid' && invoice?.state !== 'cancelled') return
  for (const one of await store.bankInvoicesOf(ctx.db, id)) {
    if (one.closedAt) continue
    if (!one.hasPayments) await ctx.outside.bank.closeInvoice(one.id)
    await store.setClosed(ctx.db, { id: one.id, at: ctx.clock.now() })
  }
  await lookAt(ctx, id)
}
