/** What the pages of the office have in common: the way to the next case, numbers of officers, tags of deadlines. */
import { type Officer, officerById } from '#agencies'
import { type Application, calendarOf, countedMost, type officeCounts } from '#applications'
import type { Nation } from '#engine'
import { dateIn, html, type Markup, workingDaysBetween, workingMinutesBetween } from '#kernel'
import type { Context } from '#platform'
import { button, form, tag, type View } from '#ui'
import { routes } from '../routes.ts'

/** The one way to a case: there is no list to choose from. */
export function nextButton(view: View): Markup {
  return form(view, {
    action: view.url(routes.officeNextCase),
    fields: html`${button({ label: view.t('office.next'), id: 'next' })} <kbd class="key">N</kbd>`,
  })
}

/** The officers of these identifiers, each once; a number is all that others see of them. */
export async function officersBy(ctx: Context, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Officer>> {
  const once = [...new Set(ids.filter((id) => id !== null))]
  const found = await Promise.all(once.map((id) => officerById(ctx, id)))
  return new Map(found.map((officer) => [officer.id, officer]))
}

/** How many lie somewhere, in words and a colour; past what is counted a plus says that there are more. */
export function countTags({ t }: View, counts: Counts): Markup {
  const many = (count: number) => (count >= countedMost ? `${countedMost}+` : count)
  const { waiting, overdue, dueToday, returned } = counts
  return html`${tag({ kind: 'info', label: t('office.waiting', { count: many(waiting) }) })}
    ${tag({ kind: overdue > 0 ? 'error' : 'success', label: t('office.count-overdue', { count: many(overdue) }) })}
    ${tag({ kind: dueToday > 0 ? 'warning' : 'success', label: t('office.count-today', { count: many(dueToday) }) })}
    ${tag({ kind: 'info', label: t('office.count-returned', { count: many(returned) }) })}`
}

type Counts = Pick<Awaited<ReturnType<typeof officeCounts>>, 'waiting' | 'overdue' | 'dueToday' | 'returned'>

export type TimeLeft = {
  readonly kind: 'success' | 'warning' | 'error'
  readonly days: number
  readonly minutes: number
  readonly state: 'overdue' | 'today' | 'left'
}

/** How much of the legal time is left, in working time of the office that decides. */
export function timeLeft(
  nation: Nation,
  { dueAt, officeId }: Pick<Application, 'dueAt' | 'officeId'>,
  now: Date,
): TimeLeft {
  const calendar = calendarOf(nation, officeId)
  const due = dueAt ?? now
  const days = workingDaysBetween(calendar, dateIn(calendar.timeZone, now), dateIn(calendar.timeZone, due))
  const minutes = workingMinutesBetween(calendar, now, due)
  if (due.getTime() <= now.getTime()) return { kind: 'error', state: 'overdue', days: 0, minutes: 0 }
  if (days === 0) return { kind: 'warning', state: 'today', days, minutes }
  return { kind: days === 1 ? 'warning' : 'success', state: 'left', days, minutes }
}

/** The same as a word with a colour. */
export function timeTag(view: View, left: TimeLeft): Markup {
  return tag({ kind: left.kind, label: timeWords(view, left) })
}

/** The same in words. */
function timeWords({ t }: View, { state, days, minutes }: TimeLeft): string {
  if (state === 'overdue') return t('office.overdue')
  if (state === 'left') return t('office.left-days', { days })
  return t('office.left-today', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
