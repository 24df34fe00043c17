import { day } from '#kernel'
import { type Context, type JobHandlers, keepRound, leaveNext, type Turn } from '#platform'
import { readyKeys } from './keys.ts'

const readyJob = 'documents.ready-keys'

/** Sees to it that every agency that gives documents has the keys it will need, early enough that they count by then. */
export function keepReadyKeys(ctx: Context): Promise<void> {
  return keepRound(ctx, readyJob)
}

/** Where a key counts as soon as it is made, the first document makes it. */
async function readyAll(ctx: Context, { turn }: Turn): Promise<void> {
  await leaveNext(ctx, { name: readyJob, turn, pauseMs: day })
  if (ctx.outside.keyWaitMs === 0) return
  await readyKeys(ctx, [...new Set(ctx.outside.nation.services.map(({ definition }) => definition.agency))])
}

export const jobs: JobHandlers = { [readyJob]: readyAll }
