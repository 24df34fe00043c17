/**
 * Which payments are kept. The bank gives payments back whole, so the rule works on whole ones: of an invoice exactly its
 * total is kept, or what may still become it; every payment that does not fit goes back.
 */
export type Received = {
  readonly id: string
  readonly amount: number
  /** Going back already, or gone. */
  readonly returning: boolean
}
export type Judged = { readonly settled: boolean; readonly surplus: readonly string[] }

/** Judges the payments of an open invoice, in the order they came. */
export function judge(total: number, payments: readonly Received[]): Judged {
  const candidates = payments.filter(({ returning }) => !returning)
  const exact = candidates.find(({ amount }) => amount === total)
  let kept = 0
  const surplus: string[] = []
  for (const payment of candidates) {
    const fits = exact ? payment === exact : kept + payment.amount <= total
    if (fits) kept += payment.amount
    else surplus.push(payment.id)
  }
  return { settled: kept === total, surplus }
}
