/**
 * The figures of each day in the public log, as the digest of a file that everybody can take: once a day is published
 * nothing is added to it, and a figure that were made better later would be seen by anyone who kept the file.
 */
import { createHash } from 'node:crypto'
import { type Context, transact } from '#platform'
import { onEachDay, publishChanged } from '#transparency'
import type { Tally } from '../measures/tally.ts'
import { countNew } from './count.ts'
import * as store from './store.ts'

export const publishJob = 'openness.publish-day'
/** More cells than a day can have. */
const cellsMost = 100_000

/** Publishes the figures of each day that ended and has none. */
export function publishFigures(ctx: Context): Promise<void> {
  return onEachDay(ctx, { job: publishJob, kind: 'figures' }, (day) => closeDay(ctx, day))
}

/** Counts what came until now, closes the day and publishes the digest of its file; nothing before anything was ever told. */
export async function closeDay(ctx: Context, day: string): Promise<void> {
  await countNew(ctx)
  await transact(ctx, async (ctx) => {
    await store.lockCounted(ctx.db, 'case')
    if (!(await store.hasTallies(ctx.db))) return
    const text = await dayFile(ctx, day)
    const sha256 = createHash('sha256').update(text).digest()
    await store.insertClosed(ctx.db, { day, sha256 })
    const body = { sha256, lines: text.split('\n').length - 2 }
    await publishChanged(ctx, { kind: 'figures', given: [{ id: day, body }] })
  })
}

/** The file of a day whose figures are published; nothing for others. */
export async function closedDayFile(ctx: Context, day: string): Promise<string | undefined> {
  return (await store.isClosed(ctx.db, day)) ? dayFile(ctx, day) : undefined
}

/** A line a figure, in the order of the alphabet: place, service, what was counted, of waits which tenth of a day, how many. */
async function dayFile(ctx: Context, day: string): Promise<string> {
  const cells = await store.talliesOfDay(ctx.db, { day, limit: cellsMost })
  const lines = cells.flatMap(({ place, service, tally }) => linesOf(`${place},${service}`, tally))
  return ['place,service,counted,tenths,count', ...lines.sort(), ''].join('\n')
}

function linesOf(start: string, tally: Tally): string[] {
  return Object.entries(tally).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [`${start},${name},,${value}`]
      : Object.entries(value).map(([tenths, count]) => `${start},${name},${tenths},${count}`),
  )
}
