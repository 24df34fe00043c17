/** Groups that are told of: added, once and together, to every cell they are told of in. */
import { addDays } from '#kernel'
import type { Context } from '#platform'
import { added } from '../measures/tally.ts'
import { cellKey, gathered, placesIn } from './cells.ts'
import type { Released } from './groups.ts'
import * as store from './store.ts'

/** Adds groups to every cell they are told of in; what comes late for a day that was published counts on the next. */
export async function release(ctx: Context, released: readonly Released[]): Promise<void> {
  if (released.length === 0) return
  const first = (await openDay(ctx)) ?? ''
  const dated = released.map((group) => (group.day < first ? { ...group, day: first } : group))
  const cells = gathered(dated, placesOf(ctx))
  const before = await store.talliesAt(ctx.db, [...cells.values()])
  for (const cell of before) {
    const more = cells.get(cellKey(cell))!
    cells.set(cellKey(cell), { ...more, tally: added(cell.tally, more.tally) })
  }
  await store.putTallies(ctx.db, [...cells.values()])
}

/** Where the nation's offices lie, and whose they are; a service that went out of force, and all together, are nobody's. */
export function placesOf(ctx: Context): ReturnType<typeof placesIn> {
  const { nation, catalogue } = ctx.outside
  const overseer = nation.oversight?.agency
  return placesIn(nation, (service) =>
    service === 'oversight' ? overseer : catalogue.byId(service)?.definition.agency,
  )
}

/** The first day to which something can still be added. */
async function openDay(ctx: Context): Promise<string | undefined> {
  const closed = await store.lastClosed(ctx.db)
  return closed && addDays(closed, 1)
}
