/** What an agency's lead enters: where an item is published, and since when; second thoughts leave their trace. */
import { leadOf } from '#identity'
import { type Checked, dateIn, good, type Issue, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { rulesOf } from './duties.ts'
import * as store from './store.ts'

const titleMost = 200
const linkMost = 500
const saidMost = 2000

export type PublicationGiven = {
  readonly title: string
  readonly link: string
  readonly said: string
  readonly publishedOn: string
  /** '' where nothing changed. */
  readonly changedOn: string
}
export type PublicationChecked = {
  readonly title: string
  readonly link: string | null
  readonly said: string | null
  readonly publishedOn: string
  readonly changedOn: string | null
}

/** What was typed as something that can be published, or all that has to be put right. */
export function checkPublication(given: PublicationGiven, today: string): Checked<PublicationChecked> {
  const [title, link, said] = [given.title.trim(), given.link.trim(), given.said.trim()]
  const { publishedOn, changedOn } = given
  const issues: Issue[] = []
  const unless = (holds: boolean, field: string, code: string) => {
    if (!holds) issues.push({ field, code: `duty.${code}` })
  }
  unless(title !== '' && title.length <= titleMost, 'title', 'wrong-title')
  unless(link === '' || isAddress(link), 'link', 'wrong-link')
  unless(link !== '' || said !== '', 'link', 'wrong-nowhere')
  unless(said.length <= saidMost, 'said', 'wrong-said')
  unless(isDay(publishedOn) && publishedOn <= today, 'publishedOn', 'wrong-day')
  unless(changedOn === '' || (isDay(changedOn) && changedOn <= publishedOn), 'changedOn', 'wrong-change')
  if (issues.length > 0) return { ok: false, issues }
  return good({ title, link: link || null, said: said || null, publishedOn, changedOn: changedOn || null })
}

/** Says for the agency of the lead who acts where an item is published; what stood before stays readable. */
export async function publishDuty(
  ctx: Context,
  { duty, given }: { duty: string; given: PublicationChecked },
): Promise<{ id: string }> {
  const { agencyId, officerId } = leadOf(ctx.actor)
  const found = rulesOf(ctx).items.find(({ id }) => id === duty)
  if (!found) throw new Refusal('openness/no-duty')
  const checked = checkPublication(
    { ...given, link: given.link ?? '', said: given.said ?? '', changedOn: given.changedOn ?? '' },
    dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now()),
  )
  if (!checked.ok) throw new Refusal('openness/bad-publication')

  const id = ctx.ids.uuid()
  const at = ctx.clock.now()
  await store.insertPublication(ctx.db, { id, agencyId, duty, ...checked.value, enteredBy: officerId, enteredAt: at })
  const { publishedOn, changedOn } = checked.value
  await append(ctx, {
    did: 'openness.duty-published',
    about: id,
    data: { agency: agencyId, duty, publishedOn, changedOn },
  })
  return { id }
}

/** Takes an entry of one's own agency back: what was entered before it counts again. */
export async function takeBackPublication(ctx: Context, { id }: { id: string }): Promise<void> {
  const { agencyId, officerId } = leadOf(ctx.actor)
  const publication = await store.lockPublication(ctx.db, id)
  if (publication?.agencyId !== agencyId) throw new Refusal('openness/no-publication')
  if (publication.takenBackAt) throw new Refusal('openness/taken-back-already')

  await store.setTakenBack(ctx.db, { id, by: officerId, at: ctx.clock.now() })
  await append(ctx, {
    did: 'openness.duty-taken-back',
    about: id,
    data: { agency: agencyId, duty: publication.duty },
  })
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** A page that a browser opens by a link, and nothing that it would run. */
function isAddress(text: string): boolean {
  return text.length <= linkMost && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text) && !new URL(text).username
}
