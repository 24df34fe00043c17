/**
 * Whoever compares figures learns nothing of fewer than ten: every published figure is taken again and again while cases
 * come in, and held against every other that contains it (province against country, service against all, day against
 * month, today's page against yesterday's), and against the sum of its parts. The same attack on plain counts shows what
 * it would find.
 */

import { day } from '#kernel'
import { countNew, groupLeast, poolOld } from '#openness'
import { type Database, sql } from '#platform'
import { nationWorld } from '../test/contracts/world.ts'
import { layDecided } from '../test/openness/decided-cases.ts'
import type { Promised } from './promise.ts'

const sizes = { brief: 600, quick: 6000, full: 60_000 }
const looks = { brief: 6, quick: 30, full: 60 }
const poolEvery = 5
const kinds = [
  ...['sent', 'decided', 'ruled', 'refused', 'overdue', 'ready'],
  ...['sent.app', 'sent.web', 'refused.reason-0', 'refused.reason-1', 'refused.reason-2', 'refused.reason-3'],
]

/** Cell → how many are in the group there. */
type Look = ReadonlyMap<string, number>

export const promise: Promised = {
  name: 'small-numbers',
  says: 'No figure and no difference of figures tells of fewer than ten people.',
  limit: '0 revealed',
  measure: async ({ full, brief, note }) => {
    const [size, times] = full
      ? [sizes.full, looks.full]
      : brief
        ? [sizes.brief, looks.brief]
        : [sizes.quick, looks.quick]
    const world = await nationWorld()
    const found = { tried: 0, revealed: 0 }
    let before = new Map<string, Look>()
    try {
      for (let look = 1; look <= times; look++) {
        await layDecided(world.ctx, {
          url: world.url,
          from: Math.floor((size * (look - 1)) / times),
          upTo: Math.floor((size * look) / times),
        })
        while ((await countNew(world.ctx)) > 0);
        world.clock.advance(2 * day)
        if (look % poolEvery === 0) await poolOld(world.ctx)
        const seen = new Map(
          await Promise.all(kinds.map(async (kind) => [kind, await published(world.database, kind)] as const)),
        )
        for (const [kind, cells] of seen) {
          tally(found, attack(cells))
          tally(found, overTime(before.get(kind), cells))
        }
        before = seen
        note(`look ${look}: ${found.tried} differences taken, ${found.revealed} revealed`)
      }
      const plain = attack(await plainCounts(world.database))
      return {
        figure: `${found.revealed} of ${found.tried} differences over ${size} cases and ${times} looks reveal somebody (plain counts: ${plain.revealed} of ${plain.tried})`,
        kept: found.revealed === 0 && found.tried > size && plain.revealed > 0,
      }
    } finally {
      await world.close()
    }
  },
}

type Found = { tried: number; revealed: number }

function tally(all: Found, { tried, revealed }: Found): void {
  all.tried += tried
  all.revealed += revealed
}

async function published(database: Database, kind: string): Promise<Look> {
  const rows = await database.many<{ place: string; period: string; service: string; size: number }>(sql`
    select place, period, service, (tally ->> ${kind})::integer as size from openness.tally where tally ? ${kind}`)
  return new Map(rows.map(({ place, period, service, size }) => [`${place}|${period}|${service}`, size]))
}

/** Decisions as they would be published if nobody thought of it: the same cells, every case where it was decided. */
async function plainCounts(database: Database): Promise<Look> {
  const rows = await database.many<{ place: string; period: string; service: string; size: number }>(sql`
    select place, period, service, count(*)::integer as size from applications.application
    cross join unnest(array_remove(array['country', 'office:' || office_id], null)) as place
    cross join unnest(array[10, 7, 4]) as length cross join left(to_char(decided_at, 'YYYY-MM-DD'), length) as period
    cross join unnest(array['', service_id]) as service
    where decided_at is not null group by place, period, service`)
  return new Map(rows.map(({ place, period, service, size }) => [`${place}|${period}|${service}`, size]))
}

/** Every figure, every figure less one it contains, and every figure less all of its parts along a side. */
function attack(cells: Look): Found {
  const found = { tried: 0, revealed: 0 }
  const parts = new Map<string, number>()
  const look = (size: number) => {
    found.tried += 1
    if (size > 0 && size < groupLeast) found.revealed += 1
  }
  for (const [key, size] of cells) {
    look(size)
    for (const { whole, side } of wholesOf(key)) {
      const all = cells.get(whole)
      if (all === undefined) continue
      look(all - size)
      if (side) parts.set(`${side}|${whole}`, (parts.get(`${side}|${whole}`) ?? 0) + size)
    }
  }
  for (const [side, sum] of parts) look((cells.get(side.slice(side.indexOf('|') + 1)) ?? 0) - sum)
  return found
}

/** The figures that contain this one; `side` where all of its kind together make up the whole. */
function wholesOf(key: string): { whole: string; side?: string }[] {
  const [place = '', period = '', service = ''] = key.split('|')
  const longer = period.length === 10 ? period.slice(0, 7) : period.length === 7 ? period.slice(0, 4) : undefined
  const one = [
    ...(place === 'country' ? [] : [{ place: 'country', period, service, side: place.slice(0, place.indexOf(':')) }]),
    ...(longer ? [{ place, period: longer, service, side: `length ${period.length}` }] : []),
    ...(service === '' ? [] : [{ place, period, service: '', side: 'services' }]),
  ]
  const all = [
    ...one,
    ...(place !== 'country' && longer ? [{ place: 'country', period: longer, service }] : []),
    ...(place !== 'country' && service !== '' ? [{ place: 'country', period, service: '' }] : []),
    ...(longer && service !== '' ? [{ place, period: longer, service: '' }] : []),
  ] as { place: string; period: string; service: string; side?: string }[]
  return all.map(({ side, ...whole }) => ({
    whole: `${whole.place}|${whole.period}|${whole.service}`,
    ...(side ? { side } : {}),
  }))
}

/** Every figure of today less the same of yesterday. */
function overTime(before: Look | undefined, cells: Look): Found {
  const found = { tried: 0, revealed: 0 }
  for (const [key, size] of cells) {
    const more = size - (before?.get(key) ?? 0)
    found.tried += 1
    if (more < 0 || (more > 0 && more < groupLeast)) found.revealed += 1
  }
  return found
}
