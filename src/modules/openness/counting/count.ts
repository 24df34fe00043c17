/**
 * Counts what happened, in the order of the logs: nothing is left out, since nothing comes later at an earlier place,
 * and nothing is counted twice, since the place moves in the transaction that counts. One counts at a time.
 */
import { permit } from '#identity'
import { minute } from '#kernel'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { entriesFrom, readingsFrom } from '#transparency'
import { type Event, join, keyOf, type Pool, type Released, type Waiting } from './groups.ts'
import { release } from './release.ts'
import { readingEvents, sources } from './sources.ts'
import * as store from './store.ts'

export const countJob = 'openness.count'
const pauseMs = minute
const batch = 1000
const batchesMost = 100

/** Sees to it that it is counted, in the caller's transaction. */
export function keepCounting(ctx: Context): Promise<void> {
  return keepRound(ctx, countJob)
}

/** One turn: what came since the last; what is more than a turn may do is left for the next. */
export async function count(ctx: Context, { turn }: Turn): Promise<void> {
  permit(ctx.actor, 'openness.count')
  await leaveNext(ctx, { name: countJob, turn, pauseMs })
  await countNew(ctx)
}

/** Counts all that has its place in the logs and was not counted; from how many entries. */
export async function countNew(ctx: Context): Promise<number> {
  let all = 0
  for (const log of ['case', 'access'] as const)
    for (let done = 0; done < batchesMost; done++) {
      const counted = await transact(ctx, (ctx) => countBatch(ctx, log))
      all += counted
      if (counted < batch) break
    }
  return all
}

/** Counts the next entries of a log, in the caller's transaction; how many there were. */
async function countBatch(ctx: Context, log: store.LogCounted): Promise<number> {
  const index = await store.lockCounted(ctx.db, log)
  const { events, last, size } = await (log === 'case' ? entryEvents : receiptEvents)(ctx, index)
  const groups = await joined(ctx, events)
  await release(ctx, groups.released)
  await store.dropWaiting(ctx.db, groups.emptied)
  await store.putWaiting(ctx.db, groups.waiting)
  await store.setCounted(ctx.db, { log, nextIndex: last === undefined ? index : last + 1, at: ctx.clock.now() })
  return size
}

type Read = { readonly events: Event[]; readonly last: number | undefined; readonly size: number }

async function entryEvents(ctx: Context, index: number): Promise<Read> {
  const entries = await entriesFrom(ctx, { index, limit: batch })
  const events: Event[] = []
  for (const { counts, events: eventsOf } of sources) {
    const counted = entries.filter(counts)
    if (counted.length > 0) events.push(...(await eventsOf(ctx, counted)))
  }
  return { events, last: entries.at(-1)?.index, size: entries.length }
}

async function receiptEvents(ctx: Context, index: number): Promise<Read> {
  const receipts = await readingsFrom(ctx, { index, limit: batch })
  return {
    events: await readingEvents(ctx, receipts),
    last: receipts.at(-1)?.index ?? undefined,
    size: receipts.length,
  }
}

/** Puts each in its group, in the order of the log. */
async function joined(
  ctx: Context,
  events: readonly Event[],
): Promise<{ waiting: Waiting[]; emptied: Pool[]; released: Released[] }> {
  const pools = new Map<string, Pool>(
    events.map(({ kind, service, office }) => [keyOf({ kind, service, office }), { kind, service, office }]),
  )
  const before = await store.waitingIn(ctx.db, [...pools.values()])
  const groups = new Map(before.map((group) => [keyOf(group), group]))
  const released: Released[] = []
  const now = ctx.clock.now()
  for (const event of events) {
    const became = join(groups.get(keyOf(event)), { event, now })
    if (became.released) released.push(became.released)
    if (became.waiting) groups.set(keyOf(event), became.waiting)
    else groups.delete(keyOf(event))
  }
  const emptied = [...pools].flatMap(([key, pool]) => (groups.has(key) ? [] : [pool]))
  return { waiting: [...groups.values()], emptied, released }
}
