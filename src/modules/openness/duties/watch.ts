/** Goes over the law's list every hour: what the platform itself shows and became another, and what became late. */
import { hour } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { noteVersions } from '../datasets/versions.ts'
import { everyDuty, publishers } from './duties.ts'
import { digestOf } from './known.ts'
import * as store from './store.ts'

export const dutyJob = 'openness.watch-duties'
const pauseMs = hour

/** Sees to it that the list is gone over. */
export function keepWatchingDuties(ctx: Context): Promise<void> {
  return keepRound(ctx, dutyJob)
}

/** One turn. */
export async function watchDuties(ctx: Context, { turn }: Turn): Promise<void> {
  await leaveNext(ctx, { name: dutyJob, turn, pauseMs })
  await noteDuties(ctx)
  await noteVersions(ctx)
}

/** Notes what became another and what is late, or is not any more. Safe to repeat. */
export async function noteDuties(ctx: Context): Promise<{ late: number }> {
  const { nation } = ctx.outside
  const digests = publishers(ctx).flatMap((agency) =>
    (nation.duties?.items ?? []).flatMap(({ id: duty, known }) => {
      const sha256 = known && digestOf(nation, agency, known)
      return sha256 ? [{ agencyId: agency.id, duty, sha256 }] : []
    }),
  )
  const at = ctx.clock.now()
  const late = (await everyDuty(ctx)).flatMap(({ agency, places }) =>
    places.flatMap(({ duty, lateSince }) =>
      duty && lateSince ? [{ agencyId: agency.id, duty: duty.id, since: lateSince }] : [],
    ),
  )
  await transact(ctx, async (ctx) => {
    await store.noteSeen(ctx.db, { digests, at })
    const fresh = await store.noteLate(ctx.db, { late, at })
    if (fresh > 0) ctx.log.warn({ late: late.length, fresh }, 'what the law wants published is late')
  })
  return { late: late.length }
}
