/** What lies at an office, without what was written: the least time left first, so that what is late stands above. */
import { officerOf } from '#identity'
import { day } from '#kernel'
import type { Context } from '#platform'
import * as desk from './store.ts'

export type { DeskRow } from './store.ts'
export type Desk = {
  readonly rows: readonly desk.DeskRow[]
  readonly hasMore: boolean
  /** What is overdue at offices below, for who leads the one above. */
  readonly above: readonly desk.DeskRow[]
}
export type PetitionCounts = {
  readonly waiting: number
  readonly overdue: number
  readonly soon: number
}

const shownMost = 50
const soonMs = 3 * day
/** So far they are counted. */
const countedMost = 1000

/** What is open at the office of the officer who acts, but what is about them. */
export async function petitionDesk(ctx: Context, after?: { dueAt: Date; id: string }): Promise<Desk> {
  const { officeId, officerId, role } = officerOf(ctx.actor)
  if (role === 'inspector') return { rows: [], hasMore: false, above: [] }
  const [rows, above] = await Promise.all([
    desk.openAt(ctx.db, { officeId, officerId, after, limit: shownMost + 1 }),
    role === 'lead' ? desk.overdueBelow(ctx.db, { officeId, officerId, limit: shownMost }) : [],
  ])
  return { rows: rows.slice(0, shownMost), hasMore: rows.length > shownMost, above }
}

/** How many are open at the office of the officer who acts, how many are late, and how many soon are. */
export function petitionCounts(ctx: Context): Promise<PetitionCounts> {
  const { officeId, officerId } = officerOf(ctx.actor)
  const now = ctx.clock.now()
  const soon = new Date(now.getTime() + soonMs)
  return desk.countsAt(ctx.db, { officeId, officerId, now, soon, most: countedMost })
}
