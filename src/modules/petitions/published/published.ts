/** What everybody may know: answers in words for everybody, and how many were answered, in groups of ten people or more. */
import type { Context } from '#platform'
import * as store from './store.ts'

/** Fewer people are not told of: they wait until they are so many. */
export const peopleLeast = 10
const publishedMost = 50
const countedMost = 5000
const monthsMost = 120

export type Filter = {
  readonly kind?: string | undefined
  readonly subject?: string | undefined
  readonly agencyId?: string | undefined
  /** `2026-11` */
  readonly month?: string | undefined
}

export type Published = {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly agencyId: string
  readonly month: string
  readonly asked: string
  readonly answered: string
  readonly outcome: string
  /** How many had written the same, from ten on. */
  readonly writers: number | 'one' | 'several'
  readonly at: Date
}

/** What was answered in words for everybody, newest first, those before `before`. */
export async function publishedAnswers(
  ctx: Context,
  { before, limit = publishedMost, ...filter }: Filter & { before?: { at: Date; id: string }; limit?: number },
): Promise<Published[]> {
  const found = await store.publications(ctx.db, { ...filter, before, limit: Math.min(limit, publishedMost) })
  return found.map((one) => ({ ...one, writers: saidOf(one.writers) }))
}

function saidOf(writers: number): Published['writers'] {
  if (writers >= peopleLeast) return writers
  return writers === 1 ? 'one' : 'several'
}

export type AnsweredCount = {
  readonly kind: string
  readonly subject: string
  readonly agencyId: string
  readonly month: string
  readonly petitions: number
  readonly onTime: number
  readonly medianDays: number
}

/** How many were answered, by kind, subject, agency and the month they were counted in: ten people or more in each. */
export async function answeredBySubject(ctx: Context, filter: Filter = {}): Promise<AnsweredCount[]> {
  const found = await store.countedBy(ctx.db, { ...filter, limit: countedMost })
  const cells = Map.groupBy(found, ({ kind, subject, agencyId, month }) => [month, kind, subject, agencyId].join(' '))
  return [...cells.values()].map((groups) => {
    const { kind, subject, agencyId, month } = groups[0]!
    return {
      ...{ kind, subject, agencyId, month, medianDays: medianOf(groups.flatMap(({ days }) => days)) },
      petitions: groups.reduce((sum, one) => sum + one.petitions, 0),
      onTime: groups.reduce((sum, one) => sum + one.onTime, 0),
    }
  })
}

function medianOf(days: readonly number[]): number {
  const sorted = days.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length / 2) - 1)] ?? 0
}

/** The months of which there is something to tell, newest first. */
export async function publishedMonths(ctx: Context): Promise<string[]> {
  return (await store.months(ctx.db, monthsMost)).map(({ month }) => month)
}
