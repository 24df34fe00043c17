/**
 * Receipts of readings. A receipt is committed before a register is asked and can therefore not be taken back by whoever
 * reads: a reading inside a transaction that is rolled back would leave no trace, so that is refused as a bug.
 */
import { assert, Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { actorOf, insert } from './entry.ts'
import * as store from './store.ts'
import { assertWitnessed } from './witnessing/witnessed.ts'

export type NewReceipt = {
  readonly personId: string
  readonly service: string
  /** Why, as a code that people read in words: `document`, `options`. */
  readonly purpose: string
  readonly applicationId?: string
  readonly register: string
  readonly operation: string
  readonly fields: readonly string[]
  readonly law?: string
  /** How much what is read gives away; `personal` where nothing else is said. */
  readonly sensitivity?: ReceiptSensitivity
  /** A court keeps the reading from the person until then; it is in the log at once all the same. */
  readonly secrecy?: { readonly until: Date; readonly order: string }
}
export type ReceiptSensitivity = 'open' | 'personal' | 'sensitive'

export type Receipt = {
  readonly id: string
  readonly personId: string
  readonly actorKind: string
  /** Which person, officer or job it was. */
  readonly actorId: string | null
  readonly service: string
  readonly purpose: string
  readonly applicationId: string | null
  readonly register: string
  readonly operation: string
  readonly fields: readonly string[]
  readonly law: string | null
  readonly sensitivity: ReceiptSensitivity
  /** Until when a court kept it from the person, and by which order. */
  readonly secretUntil: Date | null
  readonly secretOrder: string | null
  readonly at: Date
  /** Its place in the log `access`, once it has one. */
  readonly index: number | null
}

export const refusals = {
  'transparency/not-found': 404,
  'transparency/not-yet': 409,
  'transparency/not-witnessed': 503,
} as const

/** Commits that a person's data is about to be read; only what this returned may be read. */
export async function commitReceipt(ctx: Context, receipt: NewReceipt): Promise<{ id: string; at: Date }> {
  assert(!ctx.db.inTransaction, 'a receipt is committed before the reading, so never inside a transaction')
  await assertWitnessed(ctx, 'access')
  const at = ctx.clock.now()
  const by = actorOf(ctx)
  return transact(ctx, async (ctx) => {
    const record = { v: 1, ...receipt, by, at }
    const id = ctx.ids.uuid()
    await Promise.all([
      insert(ctx, {
        ...{ id, log: 'access', record, at },
        about: receipt.applicationId ?? null,
        personId: receipt.personId,
      }),
      store.insertReceipt(ctx.db, { ...receipt, id, at, actorKind: by.kind, actorId: by.id ?? null }),
    ])
    return { id, at }
  })
}

/** One receipt, if it is about this person and no court keeps it secret just now. */
export async function receiptOf(ctx: Context, { id, personId }: { id: string; personId: string }): Promise<Receipt> {
  const receipt = await store.findReceipt(ctx.db, id)
  const isSecret = receipt?.secretUntil && receipt.secretUntil > ctx.clock.now()
  if (receipt?.personId !== personId || isSecret) throw new Refusal('transparency/not-found')
  return receipt
}
