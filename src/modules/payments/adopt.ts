/** Invoices the bank holds for us that we do not know, since its answer was lost: they are found by what was paid. */
import { assert } from '#kernel'
import type { Context } from '#platform'
import type { BankPayment } from './bank.ts'
import * as store from './store.ts'

const pagesMost = 5000

/** Everything the bank lists as paid on a day. */
export async function paymentsListed(ctx: Context, day: string): Promise<BankPayment[]> {
  const all: BankPayment[] = []
  for (let page = 1; page <= pagesMost; page++) {
    const { payments, more } = await ctx.outside.bank.paymentsOn(day, page)
    all.push(...payments)
    if (!more) return all
  }
  assert(false, 'a day has more payments than can be compared')
}

/** Learns for which of our invoices these were paid, where the bank's invoice is new to us. */
export async function adopt(ctx: Context, payments: readonly BankPayment[]): Promise<void> {
  const named = [...new Set(payments.map(({ bankInvoiceId }) => bankInvoiceId))].filter((id) => id !== '')
  const known = new Set(await store.knownBankInvoices(ctx.db, named))
  for (const id of named.filter((id) => !known.has(id))) {
    const number = await ctx.outside.bank.numberOf(id)
    if (number) await store.adoptBankInvoice(ctx.db, { id, number, at: ctx.clock.now() })
  }
}
