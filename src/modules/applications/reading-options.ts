import { officerById } from '#agencies'
import type { Service } from '#catalogue'
import { type Form, type Option, readingAnswer, receiptIn } from '#engine'
import { dateIn, isUuid } from '#kernel'
import type { Context } from '#platform'
import { readingsBy, readingsOf } from '#transparency'

/** So many of the newest are offered. */
const offeredMost = 50

/**
 * The readings there are to choose from, by question: what officers read of the person who asks, newest first, and the
 * one that was chosen before. Readings under a court's secrecy are not among them.
 */
export async function readingOptions(
  ctx: Context,
  { definition }: Service,
  form: Form,
): Promise<Record<string, Option[]>> {
  const asked = Object.keys(definition.questions).filter((name) => definition.questions[name]!.type === 'reading')
  if (asked.length === 0 || ctx.actor.kind !== 'citizen') return {}
  const { personId } = ctx.actor
  const newest = await readingsOf(ctx, personId, { filter: { who: 'officers' }, limit: offeredMost })
  const named = asked.flatMap((name) => [form[name] ?? []].flat()).map(receiptIn)
  const older = (await readingsBy(ctx, named.filter(isUuid))).filter(
    ({ id, personId: about, secretUntil }) =>
      about === personId && !newest.some((one) => one.id === id) && (!secretUntil || secretUntil <= ctx.clock.now()),
  )
  const options = await Promise.all([...newest, ...older].map((receipt) => optionOf(ctx, receipt)))
  return Object.fromEntries(asked.map((name) => [name, options]))
}

/** When it was, and by which officer: the number by which people know them, in every language the same. */
async function optionOf(
  ctx: Context,
  { id, at, actorId }: { id: string; at: Date; actorId: string | null },
): Promise<Option> {
  const { timeZone } = ctx.outside.nation.country
  const { number } = await officerById(ctx, actorId ?? '')
  const day = dateIn(timeZone, at).replaceAll('-', '.')
  const time = at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const label = `${day} ${time} №${number}`
  return { value: readingAnswer(label, id), label }
}
