/** What does not agree between the bank's list of a day and ours; every kind with what it says. */
import type { BankPayment } from './bank.ts'

/**
 * `found-late`: no callback and no look had found it, and it is recorded now. `unknown`: the bank took it for no invoice
 * of ours. `amount`: recorded with another amount. `returned-by-bank`: given back there, though we keep it.
 * `not-returned`: kept there, though we recorded it as given back. `missing`: the bank does not know it. `ledger`,
 * `invoice`: the ledger says otherwise than the payment or the invoice.
 */
export type DifferenceKind =
  | 'found-late'
  | 'unknown'
  | 'amount'
  | 'returned-by-bank'
  | 'not-returned'
  | 'missing'
  | 'ledger'
  | 'invoice'
export type Difference = {
  readonly kind: DifferenceKind
  /** The bank's identifier of the payment, or the number of the invoice. */
  readonly subject: string
  /** What the bank's side says above ours. */
  readonly amount: number
}
export type OurPayment = {
  readonly id: string
  readonly amount: number
  readonly refundAskedAt: Date | null
  readonly refundedAt: Date | null
}

/** Compares payment by payment. */
export function differencesOf(bank: readonly BankPayment[], ours: readonly OurPayment[]): Difference[] {
  const recorded = new Map(ours.map((payment) => [payment.id, payment]))
  const listed = new Set(bank.map(({ id }) => id))
  const absent = ours.filter(({ id, refundedAt }) => !listed.has(id) && !refundedAt)
  return [
    ...bank.flatMap((payment) => compare(payment, recorded.get(payment.id))),
    ...absent.map(({ id, amount }): Difference => ({ kind: 'missing', subject: id, amount: -amount })),
  ]
}

function compare({ id, amount, state }: BankPayment, ours: OurPayment | undefined): Difference[] {
  if (state === 'other') return []
  const difference = (kind: DifferenceKind, amount: number): Difference[] => [{ kind, subject: id, amount }]
  if (!ours) return state === 'paid' ? difference('unknown', amount) : []
  if (ours.amount !== amount) return difference('amount', amount - ours.amount)
  if (state === 'refunded' && !ours.refundAskedAt) return difference('returned-by-bank', -amount)
  return state === 'paid' && ours.refundedAt ? difference('not-returned', amount) : []
}
