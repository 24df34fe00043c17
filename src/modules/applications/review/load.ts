/** What lies at an office and on whose desk, for its lead; what an officer decided lately, for themself. */
import { leadOf, officerOf } from '#identity'
import { dateIn, endOfDay } from '#kernel'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import { calendarOf } from '../clock/clock.ts'
import type { Decision } from './decision.ts'
import * as store from './store.ts'

export type OfficeLoad = store.Load & {
  readonly desks: readonly { readonly officerId: string; readonly cases: number }[]
  readonly lying: readonly Application[]
  readonly hasMore: boolean
}

const shownMost = 50
/** As far as what lies at an office is counted: where there is more, so many are said and a plus. */
export const countedMost = 1000

/** How much lies at the office of the officer who acts; the cases themselves, by their deadline, are for its lead. */
export async function officeLoad(ctx: Context, after?: { dueAt: Date; id: string }): Promise<OfficeLoad> {
  const { officeId } = leadOf(ctx.actor)
  const [counts, desks, lying] = await Promise.all([
    countsAt(ctx, officeId),
    store.desksAt(ctx.db, officeId),
    store.lyingAt(ctx.db, { officeId, limit: shownMost + 1, after }),
  ])
  return { ...counts, desks, lying: lying.slice(0, shownMost), hasMore: lying.length > shownMost }
}

/** How much waits at the office of the officer who acts, without telling what. */
export function officeCounts(ctx: Context): Promise<store.Load> {
  return countsAt(ctx, officerOf(ctx.actor).officeId)
}

function countsAt(ctx: Context, officeId: string): Promise<store.Load> {
  const now = ctx.clock.now()
  const { timeZone } = calendarOf(ctx.outside.nation, officeId)
  return store.loadAt(ctx.db, {
    officeId,
    now,
    endOfToday: endOfDay(timeZone, dateIn(timeZone, now)),
    most: countedMost,
  })
}

/** What the officer who acts decided lately, newest first: what can still be taken back, and what was void. */
export function myDecisions(ctx: Context): Promise<(Decision & { readonly number: string })[]> {
  return store.decisionsBy(ctx.db, officerOf(ctx.actor).officerId, 20)
}

/** The decisions on an application, newest first; whoever asks has shown that they may see the application. */
export function decisionsOn(ctx: Context, application: Pick<Application, 'id'>): Promise<Decision[]> {
  return store.decisionsOn(ctx.db, application.id, 50)
}
