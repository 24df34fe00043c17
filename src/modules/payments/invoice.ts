import { assert, type Localised, Refusal } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append } from '#transparency'
import type { BankLink } from './bank.ts'
import { post } from './ledger.ts'
import { giveBackAll } from './refund.ts'
import * as store from './store.ts'

export type InvoiceState = 'opening' | 'open' | 'paid' | 'cancelled'
export type InvoiceLine = { readonly label: Localised; readonly amount: number }

export type Invoice = {
  readonly id: string
  /** What the bank knows it by. */
  readonly number: string
  /** What it is for: an application. */
  readonly about: string
  readonly personId: string
  readonly agencyId: string
  readonly lines: readonly InvoiceLine[]
  readonly total: number
  readonly state: InvoiceState
  readonly qrText: string | null
  readonly links: readonly BankLink[]
  readonly raisedAt: Date
  readonly openedAt: Date | null
  readonly paidAt: Date | null
  /** All that came in for it. */
  readonly paid: number
  /** Of that: what was given back. */
  readonly refunded: number
  /** Of that: what is on its way back. */
  readonly onItsWay: number
}

export const refusals = {
  'payments/not-found': 404,
  'payments/bank-refused': 502,
  'payments/qr-refused': 502,
  'payments/bank-unreachable': 503,
  'payments/bank-malformed': 503,
} as const

export type ToRaise = {
  readonly about: string
  readonly personId: string
  readonly agencyId: string
  readonly lines: readonly InvoiceLine[]
  /** The job to leave when it is settled, in that same transaction. */
  readonly whenPaid: { readonly job: string; readonly data: Readonly<Record<string, unknown>> }
}

/** Asks a person for a fee, in the caller's transaction; repeated for the same thing it is the same invoice. */
export async function raiseInvoice(ctx: Context, { whenPaid, ...asked }: ToRaise): Promise<Invoice> {
  assert(ctx.db.inTransaction, 'an invoice is raised in the transaction of its cause')
  const { about, personId, agencyId, lines } = asked
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  const isWhole = lines.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0)
  assert(isWhole && total > 0, 'an invoice asks for whole amounts, together above nothing')
  const id = ctx.ids.uuid()
  const number = id.replaceAll('-', '')
  const [token, at] = [ctx.ids.secret(), ctx.clock.now()]

  const isNew = await store.insertInvoice(ctx.db, { ...asked, id, number, token, total, whenPaid, at })
  if (isNew) {
    await post(ctx, { what: 'raised', cause: id, invoice: { id, agencyId }, amount: total })
    await append(ctx, { did: 'payments.invoice-raised', about, personId, data: { invoice: id, lines, total } })
    await enqueue(ctx, 'payments.open', { invoiceId: id })
  }
  const invoice = await store.findInvoiceAbout(ctx.db, about)
  assert(invoice, 'an invoice gave way to one that is not there')
  return invoice
}

/** The invoice for something, the live one or else the last; a person is shown none but their own. */
export async function invoiceOf(ctx: Context, { about }: { about: string }): Promise<Invoice | undefined> {
  const invoice = await store.findInvoiceAbout(ctx.db, about)
  return invoice && maySee(ctx, invoice) ? invoice : undefined
}

/** Everything that was paid for something, as it stands; a person is shown none but their own. */
export async function paymentsOf(ctx: Context, { about }: { about: string }): Promise<store.Payment[]> {
  const invoice = await invoiceOf(ctx, { about })
  return invoice ? store.paymentsAbout(ctx.db, { about, limit: paymentsShownMost }) : []
}
const paymentsShownMost = 100

/** A citizen sees their own invoices, nobody who is not signed in any. */
export function maySee({ actor }: Context, { personId }: Pick<Invoice, 'personId'>): boolean {
  return actor.kind === 'citizen' ? actor.personId === personId : actor.kind !== 'anonymous'
}

/** Expects nothing more for something, in the caller's transaction: what was or will be paid goes back. */
export async function cancelInvoice(
  ctx: Context,
  { about, because }: { about: string; because: string },
): Promise<void> {
  const invoice = await store.lockInvoiceAbout(ctx.db, about)
  if (!invoice) throw new Refusal('payments/not-found')
  if (invoice.state === 'cancelled') return

  const { id, personId, total } = invoice
  await store.setCancelled(ctx.db, { id, at: ctx.clock.now() })
  await giveBackAll(ctx, invoice, because)
  await post(ctx, { what: 'waived', cause: id, invoice, amount: total })
  await append(ctx, { did: 'payments.invoice-cancelled', about, personId, because, data: { invoice: id, total } })
  await enqueue(ctx, 'payments.close', { invoiceId: id })
}
