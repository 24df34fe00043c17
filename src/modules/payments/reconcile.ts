/**
 * Every day is compared three ways: what the bank lists, what we recorded, what the ledger says. What was merely missed is
 * recorded; what does not agree is stored with its amount until a person has explained it.
 */
import { addDays, assert, dateIn, endOfDay, hour } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import { adopt, paymentsListed } from './adopt.ts'
import type { BankPayment } from './bank.ts'
import { lookAt } from './check.ts'
import { type Difference, differencesOf } from './differences.ts'
import * as store from './store.ts'

/** The bank may list a payment a little after it was made. */
const waitMs = hour
const lookedUpMost = 1000

/** Compares a calendar day (`2026-11-24`) and stores what does not agree, in the place of what was stored for it before. */
export async function reconcile(ctx: Context, { day }: { day: string }): Promise<readonly Difference[]> {
  assert(!ctx.db.inTransaction, 'the bank is never asked inside a transaction')
  const zone = ctx.outside.nation.country.timeZone
  const span = { from: endOfDay(zone, addDays(day, -1)), to: endOfDay(zone, day) }
  await store.insertDay(ctx.db, { day, at: ctx.clock.now() })

  const listed = await paymentsListed(ctx, day)
  const late = await recordMissed(ctx, listed)
  const recorded = await store.paymentsIn(ctx.db, { ...span, ids: listed.map(({ id }) => id) })
  const bank = [...listed, ...(await lookUp(ctx, listed, recorded))]
  const payments = differencesOf(bank, recorded)
  const ledger = await store.ledgerDifferences(ctx.db, span)
  const differences = [...payments, ...ledger, ...late]
  await transact(ctx, (ctx) => storeDay(ctx, { day, listed, differences }))
  return differences
}

/** Records what the bank lists and we had not found; says which. */
async function recordMissed(ctx: Context, listed: readonly BankPayment[]): Promise<Difference[]> {
  await adopt(ctx, listed)
  const paid = listed.filter(({ state }) => state === 'paid')
  const ids = paid.map(({ id }) => id)
  const before = new Set(await store.knownPayments(ctx.db, ids))
  const missed = paid.filter(({ id }) => !before.has(id))
  const bankInvoiceIds = missed.map(({ bankInvoiceId }) => bankInvoiceId)
  for (const id of await store.invoicesOfBank(ctx.db, bankInvoiceIds)) await lookAt(ctx, id)
  const after = new Set(await store.knownPayments(ctx.db, ids))
  return missed.filter(({ id }) => after.has(id)).map(({ id, amount }) => ({ kind: 'found-late', subject: id, amount }))
}

/** Payments of ours that the list leaves out are asked for one by one before they count as missing. */
async function lookUp(
  ctx: Context,
  listed: readonly BankPayment[],
  recorded: readonly store.Payment[],
): Promise<BankPayment[]> {
  const there = new Set(listed.map(({ id }) => id))
  const absent = recorded.filter(({ id }) => !there.has(id)).slice(0, lookedUpMost)
  const found: BankPayment[] = []
  for (const { id, bankInvoiceId } of absent) {
    const payments = await ctx.outside.bank.paymentsOf(bankInvoiceId)
    found.push(...payments.filter((payment) => payment.id === id))
  }
  return found
}

type Compared = {
  readonly day: string
  readonly listed: readonly BankPayment[]
  readonly differences: readonly Difference[]
}

async function storeDay(ctx: Context, { day, listed, differences }: Compared): Promise<void> {
  const at = ctx.clock.now()
  const amount = listed.reduce((sum, payment) => sum + payment.amount, 0)
  const counted = { day, payments: listed.length, amount }
  await store.setDayEnded(ctx.db, { ...counted, at })
  await store.replaceDifferences(ctx.db, { day, differences, at })
  await append(ctx, { did: 'payments.day-reconciled', data: { ...counted, differences: differences.length } })
}

/** Begins the daily comparison with today, in the caller's transaction, unless it was begun before. */
export async function keepReconciling(ctx: Context): Promise<void> {
  const zone = ctx.outside.nation.country.timeZone
  const today = dateIn(zone, ctx.clock.now())
  const yesterday = addDays(today, -1)
  if (await store.startDays(ctx.db, { day: yesterday, at: ctx.clock.now() })) await queueDay(ctx, today)
}

/** The job of a day: queues the next before all else, so that a day that cannot be compared holds up no other. */
export async function reconcileDaily(ctx: Context, { day }: { day: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    if (await store.setNextQueued(ctx.db, { day, at: ctx.clock.now() })) await queueDay(ctx, addDays(day, 1))
  })
  await reconcile(ctx, { day })
}

async function queueDay(ctx: Context, day: string): Promise<void> {
  const ends = endOfDay(ctx.outside.nation.country.timeZone, day)
  await enqueue(ctx, 'payments.reconcile', { day }, new Date(ends.getTime() + waitMs))
}
