/**
 * Whether registers answer and how quickly, from the attempts that were really made: counted by the hour, a minute after
 * they happened, so that whoever looks reads a few rows and never the attempts.
 */
import { day, hour, minute } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import * as store from './store.ts'

/** Upper ends of the spans in which answers are counted, in milliseconds; what took longer counts as the last. */
const spansMs = [10, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000] as const
/** In the place of a span: no answer came. */
const never = -1

const recountMs = 2 * hour
const keptDays = 400
/** A count that is overdue by this was lost. */
const lateMs = 10 * minute

export type Availability = {
  readonly register: string
  readonly asked: number
  readonly answered: number
  /** Half, and 95 of 100, of the answers came within so many milliseconds; nothing where none came. */
  readonly medianMs: number | undefined
  readonly slowMs: number | undefined
  /** The share of questions answered by the day, oldest first; nothing on a day nobody asked. */
  readonly days: readonly { readonly day: string; readonly share: number | undefined }[]
}

/** Counts anew the hours that may still have changed. */
export async function measure(ctx: Context): Promise<void> {
  const now = ctx.clock.now().getTime()
  const from = new Date(Math.floor((now - recountMs) / hour) * hour)
  const span = { from, to: new Date(now - minute) }
  await transact(ctx, (ctx) => store.recount(ctx.db, { ...span, spans: spansMs, never }))
  await store.forget(ctx.db, new Date(now - keptDays * day))
}

/** Begins counting every minute, in the caller's transaction, unless it was begun before. */
export async function keepMeasuring(ctx: Context): Promise<void> {
  await queueNext(ctx, { late: lateMs, in: 0 })
}

/** The job: queues the next before all else, so that a count that fails ends nothing. */
export async function measureAndGoOn(ctx: Context): Promise<void> {
  await transact(ctx, (ctx) => queueNext(ctx, { late: 0, in: minute }))
  await measure(ctx)
}

/** Queues a count, unless one is queued that is not late by so much. */
async function queueNext(ctx: Context, { late, in: after }: { late: number; in: number }): Promise<void> {
  const now = ctx.clock.now().getTime()
  const [due, next] = [new Date(now - late), new Date(now + after)]
  if (await store.takeTurn(ctx.db, { due, next })) await enqueue(ctx, 'exchange.measure', {}, next)
}

/** How each register that was asked did in the last `days` days, the newest included; by register. */
export async function availabilityOf(ctx: Context, days: number): Promise<Availability[]> {
  const zone = ctx.outside.nation.country.timeZone
  const counts = await store.countsSince(ctx.db, { since: new Date(ctx.clock.now().getTime() - days * day), zone })
  return [...Map.groupBy(counts, ({ register }) => register)].map(([register, rows]) => summed(register, rows))
}

function summed(register: string, rows: readonly store.Counted[]): Availability {
  const total = (some: readonly store.Counted[]) => some.reduce((sum, { answers }) => sum + answers, 0)
  const answered = rows.filter(({ ms }) => ms !== never)
  const byDay = [...Map.groupBy(rows, ({ day }) => day)].sort(([one], [other]) => one.localeCompare(other))
  return {
    register,
    asked: total(rows),
    answered: total(answered),
    medianMs: within(answered, 0.5),
    slowMs: within(answered, 0.95),
    days: byDay.map(([day, some]) => ({ day, share: total(some.filter(({ ms }) => ms !== never)) / total(some) })),
  }
}

/** The span within which this share of the answers came. */
export function within(rows: readonly Pick<store.Counted, 'ms' | 'answers'>[], share: number): number | undefined {
  const all = rows.reduce((sum, { answers }) => sum + answers, 0)
  let seen = 0
  for (const { ms, answers } of rows.toSorted((one, other) => one.ms - other.ms)) {
    seen += answers
    if (seen >= share * all) return ms
  }
  return undefined
}
