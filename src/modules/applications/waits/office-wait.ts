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
const batchMost = 50
const countJob = 'applications.count-waits'
const recountJob = 'applications.recount-waits'

type Place = { readonly serviceId: string; readonly officeId: string }

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

/** Counts anew what an office took lately for a service. What becomes ready meanwhile wants a count of its own. */
export async function countWaits(ctx: Context, place: Place): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  await transact(ctx, (ctx) => count(ctx, place))
}

async function count(ctx: Context, place: Place): Promise<void> {
  await store.beginCount(ctx.db, place)
  const now = ctx.clock.now()
  await store.countOffice(ctx.db, { ...place, now, from: new Date(now.getTime() - windowDays * day) })
}

/** Counts anew what was last counted a day ago, so that old cases drop out where no new ones come; leaves itself for the next day. */
export async function recountWaits(ctx: Context): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const now = ctx.clock.now().getTime()
  const before = new Date(now - day + minute)
  const old = await store.countedBefore(ctx.db, { before, limit: batchMost })
  for (const place of old) await countWaits(ctx, place)
  const isMore = old.length === batchMost
  await keepRecounting(ctx, { due: new Date(now + (isMore ? 2 * minute : day)), unlessFrom: new Date(now + minute) })
}

/** Sees to it that counting anew goes on, however often the platform starts. */
export async function keepCountingWaits(ctx: Context): Promise<void> {
  await keepRecounting(ctx, { due: ctx.clock.now(), unlessFrom: new Date(0) })
}

/** Unless one is left already; the one that runs is due within its lease, which is less than a minute. */
async function keepRecounting(ctx: Context, { due, unlessFrom }: { due: Date; unlessFrom: Date }): Promise<void> {
  if (!(await isLeft(ctx, { name: recountJob, from: unlessFrom }))) await enqueue(ctx, recountJob, {}, due)
}
