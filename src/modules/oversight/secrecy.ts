/**
 * Readings that a court keeps from the person for a while: counted in public at once, in the log at once, shown to the
 * person by themselves when the time is over. Only officers of agencies that a court may allow it can ask for it.
 */
import { officerOf, permit } from '#identity'
import { addDays, dateIn, Refusal } from '#kernel'
import type { Context } from '#platform'
import { type GivenReceipt, type Reading, read } from '#vault'

export type Secrecy = { readonly until: Date; readonly order: string }

/** Longer than this no order holds back: it has to be given anew. */
const longestDays = 365
const orderShape = /^[\p{L}\d][\p{L}\d ./-]{2,60}$/u

/** Reads under a court's order; refuses who may not, an order without a number and one that never ends. */
export async function readInSecret<Value>(
  ctx: Context,
  reading: Reading & { readonly secrecy: Secrecy },
  work: (receipt: GivenReceipt) => Promise<Value>,
): Promise<Value> {
  permit(ctx.actor, 'oversight.read-in-secret')
  const { agencyId } = officerOf(ctx.actor)
  const { until, order } = reading.secrecy
  const { country, oversight } = ctx.outside.nation
  const now = ctx.clock.now()
  const latest = addDays(dateIn(country.timeZone, now), longestDays)
  const holds = until > now && dateIn(country.timeZone, until) <= latest && orderShape.test(order)
  if (!holds || !oversight?.secrecy.includes(agencyId)) throw new Refusal('oversight/no-secrecy', { agencyId })
  return read(ctx, reading, work)
}
