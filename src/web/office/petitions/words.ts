/** What the office's pages of petitions have in common: kinds and subjects in words, and how much time is left. */
import type { Nation, PetitionData, PetitionKind } from '#engine'
import { assert, dateIn, daysBetween, inLanguage, type Markup } from '#kernel'
import { tag, type View } from '#ui'
import { dateText } from '../../format.ts'

const soonDays = 3

export function petitionsOf({ petitions }: Nation): PetitionData {
  assert(petitions, 'petitions are shown where the nation takes them in')
  return petitions
}

export function kindBy(nation: Nation, id: string): PetitionKind | undefined {
  return petitionsOf(nation).kinds.find((one) => one.id === id)
}

export function kindTitle(nation: Nation, id: string, { language }: View): string {
  const kind = kindBy(nation, id)
  return kind ? inLanguage(kind.title, language) : id
}

export function subjectTitle(nation: Nation, id: string, { language }: View): string {
  const subject = petitionsOf(nation).subjects.find((one) => one.id === id)
  return subject ? inLanguage(subject.title, language) : id
}

export function officeName(nation: Nation, id: string, { language }: View): string {
  const office = nation.agencies.flatMap(({ offices }) => offices).find((one) => one.id === id)
  return office ? inLanguage(office.name, language) : id
}

/** The day by which it is answered, in words: a term that ends at midnight ends with the day before. */
export function untilText(nation: Nation, dueAt: Date, { language }: View): string {
  return dateText(dateIn(nation.country.timeZone, new Date(dueAt.getTime() - 1)), language)
}

/** How much of the legal time is left, as a word with a colour. */
export function leftTag(view: View, { nation, dueAt, now }: { nation: Nation; dueAt: Date; now: Date }): Markup {
  const { t } = view
  const { timeZone } = nation.country
  const days = daysBetween(dateIn(timeZone, now), dateIn(timeZone, new Date(dueAt.getTime() - 1)))
  if (dueAt <= now) return tag({ kind: 'error', label: t('petition-office.late', { days: Math.max(1, -days) }) })
  if (days === 0) return tag({ kind: 'warning', label: t('petition-office.today') })
  return tag({ kind: days <= soonDays ? 'warning' : 'success', label: t('petition-office.left', { days }) })
}
