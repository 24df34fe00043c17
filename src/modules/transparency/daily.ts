/** Work for when a day has ended where the nation is: left once for each midnight, however often the platform starts. */
import { addDays, dateIn, daysBetween, endOfDay, minute } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import * as store from './chains/store.ts'

/** Entries of the day's last seconds have their places by then. */
const afterMs = 1 * minute
const caughtUpMost = 31

/** Sees to it that a job is done when the day has ended, in the caller's transaction; and at once for days that were missed. */
export async function keepDaily(ctx: Context, job: string): Promise<void> {
  const { timeZone } = ctx.outside.nation.country
  const now = ctx.clock.now()
  for (const day of [addDays(dateIn(timeZone, now), -1), dateIn(timeZone, now)]) {
    const due = new Date(endOfDay(timeZone, day).getTime() + afterMs)
    if (await store.leaveDaily(ctx.db, { job, due })) await enqueue(ctx, job, {}, due)
  }
}

/** Leaves the job for the next midnight, then works on each day that ended and is not among what was published. */
export async function onEachDay(
  ctx: Context,
  { job, kind }: { job: string; kind: string },
  work: (day: string) => Promise<void>,
): Promise<void> {
  await transact(ctx, (ctx) => keepDaily(ctx, job))
  const yesterday = addDays(dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now()), -1)
  const last = (await store.lastPublished(ctx.db, kind)) ?? addDays(yesterday, -1)
  const missed = Math.min(daysBetween(last, yesterday), caughtUpMost)
  for (let ago = missed - 1; ago >= 0; ago--) await work(addDays(yesterday, -ago))
}
