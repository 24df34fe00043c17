/** The one door to people's data: purpose, permit, committed receipt, and only then the reading. */
import { type Actor, assert, Refusal } from '#kernel'
import type { Context } from '#platform'
import { commitReceipt, type NewReceipt } from '#transparency'
import { type PurposeRule, ruleOf } from './purpose.ts'

/** Whose data are read, for what, in which case, by which law, which fields. */
export type Reading = NewReceipt
/** What opens the data: only `read` gives it, and only to the work that it calls. */
export type GivenReceipt = { readonly id: string; readonly at: Date }

export const refusals = {
  'vault/purpose-unknown': 403,
  'vault/not-permitted': 403,
  'vault/case-needed': 403,
  'vault/no-basis': 403,
  'vault/no-key': 403,
  'vault/not-found': 404,
  'vault/shredded': 410,
} as const

/**
 * Reads a person's data: says by what right, commits the receipt, then does `work` with it. Never inside a transaction,
 * which could take the receipt back.
 */
export async function read<Value>(
  ctx: Context,
  reading: Reading,
  work: (receipt: GivenReceipt) => Promise<Value>,
): Promise<Value> {
  assert(!ctx.db.inTransaction, 'people’s data are read outside of any transaction')
  permitReading(ctx.actor, reading)
  return work(await commitReceipt(ctx, reading))
}

/** Passes if this actor may read this for that purpose. */
function permitReading(actor: Actor, reading: Reading): void {
  const { purpose, applicationId, law, personId } = reading
  const rule: PurposeRule | undefined = ruleOf(purpose)
  if (!rule) throw new Refusal('vault/purpose-unknown', { purpose })
  const isAnothers = actor.kind === 'citizen' && actor.personId !== personId
  if (!rule.by.includes(actor.kind) || isAnothers) throw new Refusal('vault/not-permitted', { purpose })
  if (rule.needsCase && !applicationId) throw new Refusal('vault/case-needed', { purpose })
  if (rule.needsLaw && !law) throw new Refusal('vault/no-basis', { purpose })
}
