/** Each day: groups that did not come to ten in a week go with others of the pool above them. */
import { permit } from '#identity'
import { day } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { keyOf, moveUp, type Pool, poolAbove, waitDays } from './groups.ts'
import { placesOf, release } from './release.ts'
import * as store from './store.ts'

export const poolJob = 'openness.gather'
const batch = 500
const batchesMost = 1000

/** Sees to it that groups go on, in the caller's transaction. */
export function keepPooling(ctx: Context): Promise<void> {
  return keepRound(ctx, poolJob)
}

export async function pool(ctx: Context, { turn }: Turn): Promise<void> {
  permit(ctx.actor, 'openness.count')
  await leaveNext(ctx, { name: poolJob, turn, pauseMs: day })
  await poolOld(ctx)
}

/** Moves every group up that waited too long. */
export async function poolOld(ctx: Context): Promise<void> {
  for (let done = 0; done < batchesMost; done++) if ((await transact(ctx, poolBatch)) < batch) return
}

async function poolBatch(ctx: Context): Promise<number> {
  await store.lockCounted(ctx.db, 'case')
  const now = ctx.clock.now()
  const before = new Date(now.getTime() - waitDays * day)
  const old = await store.waitingSince(ctx.db, { before, limit: batch })
  for (const pool of old) await moveOne(ctx, pool, now)
  return old.length
}

/** What waits in the pool by now: others of the same turn may have come to it. */
async function moveOne(ctx: Context, pool: Pool, now: Date): Promise<void> {
  const above = poolAbove(pool, placesOf(ctx).provinceOf)
  if (!above) return
  const found = await store.waitingIn(ctx.db, [pool, above])
  const of = (wanted: Pool) => found.find((group) => keyOf(group) === keyOf(wanted))
  const group = of(pool)
  if (!group) return
  const became = moveUp(group, { above, before: of(above), now })
  await store.dropWaiting(ctx.db, [pool, above])
  if (became.waiting) await store.putWaiting(ctx.db, [became.waiting])
  if (became.released) await release(ctx, [became.released])
}
