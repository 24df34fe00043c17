/**
 * Day after day, drafts that were left alone for too long are deleted, and of the others what registers said is
 * forgotten once it is not used any more.
 */
import { addDays, assert, dateIn, day, minute } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { keptMs } from './sealed.ts'
import * as store from './store.ts'

const sweepJob = 'applications.sweep-drafts'
const batch = 200
const batchesMax = 50

/** Sees to it that sweeping goes on, in the caller's transaction, however often the platform starts. */
export async function keepSweepingDrafts(ctx: Context): Promise<void> {
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  if (await store.startSweep(ctx.db, today)) await enqueue(ctx, sweepJob, { day: today })
}

/** Leaves the next day's sweep, then deletes and forgets; what is more than it may do at once it leaves for soon. */
export async function sweepDrafts(ctx: Context): Promise<void> {
  assert(ctx.actor.kind === 'system', 'drafts expire by themselves')
  const now = ctx.clock.now()
  const today = dateIn(ctx.outside.nation.country.timeZone, now) // whichever day it was left for
  await transact(ctx, async (ctx) => {
    const next = addDays(today, 1)
    if (await store.startSweep(ctx.db, next)) await enqueue(ctx, sweepJob, { day: next }, new Date(now.getTime() + day))
  })
  const before = new Date(now.getTime() - keptMs)
  for (let done = 0; done < batchesMax; done++) {
    const deleted = await store.deleteExpired(ctx.db, { now, limit: batch })
    const forgotten = await store.forgetKnown(ctx.db, { before, limit: batch })
    if (deleted < batch && forgotten < batch) return
  }
  await enqueue(ctx, sweepJob, { day: today }, new Date(now.getTime() + minute))
}
