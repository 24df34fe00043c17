/**
 * The ledger: double entry in whole units. `receivable` is what people owe, `bank` what the bank holds for us,
 * `refunds-due` what we owe back, `revenue:<agency>` what an agency earned; debits are positive. What the bank keeps for
 * its service is settled between it and the treasury, so amounts are gross.
 */
import { assert } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

export type PostingKind = 'raised' | 'paid' | 'refund-asked' | 'refunded' | 'waived'
type Accounts = { readonly debit: string; readonly credit: string }

/** Which account gains and which gives, in each kind of posting. */
function accountsOf(what: PostingKind, agencyId: string): Accounts {
  const revenue = `revenue:${agencyId}`
  const kinds: Readonly<Record<PostingKind, Accounts>> = {
    raised: { debit: 'receivable', credit: revenue },
    paid: { debit: 'bank', credit: 'receivable' },
    'refund-asked': { debit: 'receivable', credit: 'refunds-due' },
    refunded: { debit: 'refunds-due', credit: 'bank' },
    waived: { debit: revenue, credit: 'receivable' },
  }
  return kinds[what]
}

type NewPosting = {
  readonly what: PostingKind
  /** The invoice, or the bank's identifier of the payment. */
  readonly cause: string
  readonly invoice: { readonly id: string; readonly agencyId: string }
  readonly amount: number
}

/** Posts to the ledger, once for each cause. */
export async function post(ctx: Context, { what, cause, invoice, amount }: NewPosting): Promise<void> {
  assert(ctx.db.inTransaction, 'a posting is made in the transaction of what it tells of')
  const { debit, credit } = accountsOf(what, invoice.agencyId)
  const posting = { id: ctx.ids.uuid(), what, cause, invoiceId: invoice.id, at: ctx.clock.now() }
  await store.insertPosting(ctx.db, { ...posting, debit, credit, amount })
}

/** The balance of every account; together they are zero. */
export async function ledgerBalance(ctx: Context): Promise<Readonly<Record<string, number>>> {
  const accounts = await store.accountBalances(ctx.db)
  return Object.fromEntries(accounts.map(({ account, balance }) => [account, balance]))
}
