/**
 * How an agency stands with one item of the law's list: published and in time, late since a day, never published,
 * without anything of the kind, or an item that no source names yet. Pure.
 */
import type { Duty, PublishingDuties } from '#engine'
import { addDays, daysBetween } from '#kernel'

export type Publication = {
  readonly id: string
  readonly agencyId: string
  readonly duty: string
  readonly title: string
  readonly link: string | null
  readonly said: string | null
  /** The day it was last looked at anew, and the day when what it tells of changed. */
  readonly publishedOn: string
  readonly changedOn: string | null
  readonly enteredAt: Date
  readonly takenBackAt: Date | null
}
/** What the platform itself publishes: since when it is so, or that there is nothing of the kind. */
export type Known = { readonly changedAt: Date | undefined } | 'nothing'

export const dutyStates = ['published', 'late', 'never', 'nothing', 'not-sourced'] as const
export type DutyState = (typeof dutyStates)[number]

export type DutyShown = {
  readonly position: number
  readonly duty: Duty | undefined
  readonly state: DutyState
  readonly publication?: Publication | undefined
  /** Where the platform itself publishes it: since when it is so, as far as that is known. */
  readonly known?: { readonly changedAt: Date | undefined } | undefined
  readonly dueOn?: string | undefined
  readonly lateSince?: string | undefined
  /** By how many days a change was published later than allowed. */
  readonly slowDays?: number | undefined
}

export type DutyGiven = {
  readonly publication?: Publication | undefined
  readonly known?: Known | undefined
}

/** How it stands today. */
export function standing(
  duty: Duty,
  { publication, known }: DutyGiven,
  { today, rules }: { today: string; rules: Pick<PublishingDuties, 'refreshDays' | 'changeDays'> },
): Omit<DutyShown, 'position'> {
  if (!publication && known === 'nothing') return { duty, state: 'nothing' }
  if (duty.known && known !== 'nothing') return { duty, state: 'published', known: known ?? { changedAt: undefined } }
  if (!publication) return { duty, state: 'never' }
  const dueOn = addDays(publication.publishedOn, rules.refreshDays)
  const isLate = today > dueOn
  const slow = publication.changedOn ? daysBetween(publication.changedOn, publication.publishedOn) : 0
  return {
    duty,
    publication,
    dueOn,
    state: isLate ? 'late' : 'published',
    lateSince: isLate ? addDays(dueOn, 1) : undefined,
    slowDays: slow > rules.changeDays ? slow - rules.changeDays : undefined,
  }
}

/** Every place of the list: those a source names, and the others by their number alone. */
export function everyPlace(
  rules: PublishingDuties,
  standingOf: (duty: Duty) => Omit<DutyShown, 'position'>,
): DutyShown[] {
  return Array.from({ length: rules.total }, (_, i) => {
    const duty = rules.items[i]
    return { position: i + 1, ...(duty ? standingOf(duty) : { duty: undefined, state: 'not-sourced' }) }
  })
}
