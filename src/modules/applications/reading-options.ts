import { officeById, officerById } from '#agencies'
import type { Service } from '#catalogue'
import type { Form, Option } from '#engine'
import { dateIn, inLanguage, isUuid } from '#kernel'
import type { Context } from '#platform'
import { readingsBy, readingsOf } from '#transparency'

/** So many of the newest are offered; an older one can be named. */
const offeredMost = 50
/** Between the parts of an answer, the last of which is the receipt: it says by itself what it is about. */
const between = ' · '

/**
 * The readings there are to choose from, by question: what officers read of the person who asks, newest first, and the
 * one the form names already. Readings under a court's secrecy are not among them.
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
  const named = asked.flatMap((name) => [form[name] ?? []].flat()).flatMap((value) => value.split(between).at(-1) ?? [])
  const older = (await readingsBy(ctx, named.filter(isUuid))).filter(
    ({ id, personId: about, secretUntil }) =>
      about === personId && !newest.some((one) => one.id === id) && (!secretUntil || secretUntil <= ctx.clock.now()),
  )
  const options = await Promise.all([...newest, ...older].map((receipt) => optionOf(ctx, receipt)))
  return Object.fromEntries(asked.map((name) => [name, options]))
}

async function optionOf(
  ctx: Context,
  { id, at, actorId }: { id: string; at: Date; actorId: string | null },
): Promise<Option> {
  const { country } = ctx.outside.nation
  const officer = actorId ? await officerById(ctx, actorId) : undefined
  const office = officer && (await officeById(ctx, officer.officeId))
  const day = dateIn(country.timeZone, at).replaceAll('-', '.')
  const time = at.toLocaleTimeString('en-GB', { timeZone: country.timeZone, hour: '2-digit', minute: '2-digit' })
  const who = office ? ` · ${inLanguage(office.name, country.languages[0]!.code)} · ${officer.number}` : ''
  const label = `${day} ${time}${who}`
  return { value: `${label}${between}${id}`, label }
}
