/** How long an office took lately for a service, counted by a job and never while somebody looks. */
import { permit } from '#identity'
import { day, minute } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import * as store from './store.ts'

/** What is published of an office; figures only where they cannot be traced to a person. */
export type OfficeWait = {
  readonly officeId: string
  readonly figures: WaitFigures | undefined
}
export type WaitFigures = {
  readonly cases: number
  /** In working days: half were ready within the median, nine of ten within the other. */
  readonly medianDays: number
  readonly p90Days: number
  readonly since: Date
  readonly computedAt: Date
  /** Of made-up people. */
  readonly demo: boolean
}

/** Fewer cases than these are not published: they would tell of persons, and promise by chance. */
export const casesLeast = 10
const windowDays = 90
const officesMost = 500
/** What becomes ready within this time is counted at once. */
const gatherMs = minute
const countJob = 'applications.count-waits'

export type Place = { readonly serviceId: string; readonly officeId: string }

/** What each office took lately for a service, by office; those that did it in the last ninety days. */
export async function waitsOf(ctx: Context, serviceId: string): Promise<OfficeWait[]> {
  const counted = await store.officeWaitsOf(ctx.db, { serviceId, limit: officesMost })
  return counted.map(published)
}

/** The same for one office; nothing where it did none lately. */
export async function waitAt(ctx: Context, place: Place): Promise<OfficeWait | undefined> {
  const counted = await store.officeWaitAt(ctx.db, place)
  return counted && published(counted)
}

function published({ officeId, ...figures }: store.CountedWait): OfficeWait {
  return { officeId, figures: figures.cases >= casesLeast ? figures : undefined }
}

/**
 * Counts anew what an office took lately for a service. What becomes ready meanwhile wants a count of its own. One count
 * is left for tomorrow, `again`, as long as there is something to count: old cases drop out though no new ones come.
 */
export async function countWaits(
  ctx: Context,
  { again = false, ...place }: Place & { again?: boolean },
): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const now = ctx.clock.now()
  await transact(ctx, async (ctx) => {
    const { isKeptUp } = await store.beginCount(ctx.db, { ...place, again })
    const window = { from: new Date(now.getTime() - windowDays * day), to: now }
    const { cases } = await store.countOffice(ctx.db, { ...place, ...window })
    const goesOn = cases > 0 && (again || !isKeptUp)
    if (goesOn) await enqueue(ctx, countJob, { ...place, again: true }, new Date(now.getTime() + day))
    await store.setKeptUp(ctx.db, { ...place, isKeptUp: goesOn || (isKeptUp && !again) })
  })
}

/** Wants a count soon, in the caller's transaction, unless one is waiting to be made. */
export async function wantCount(ctx: Context, place: Place): Promise<void> {
  if ((await store.setWaiting(ctx.db, place)) === 0) return
  await enqueue(ctx, countJob, place, new Date(ctx.clock.now().getTime() + gatherMs))
}
