/**
 * Whoever asks for the next case gets the one that is due soonest, and nobody else gets it: two officers ask at the same
 * moment, each from two windows, again and again, and a list that was written down before is held against it.
 */
import { decide, nextCase } from '#applications'
import { actingAs, type Context, transact } from '#platform'
import { decidedAt, inOrder, layCases, officerAt } from '../test/cases/open-cases.ts'
import { nationWorld } from '../test/contracts/world.ts'
import type { Promised } from './promise.ts'

const roundsQuick = 200
const roundsLong = 1000
const officers = 2
const windows = 2

export const promise: Promised = {
  name: 'next-case',
  says: 'Officers who ask at the same moment get different cases, the soonest due first; an officer’s windows the same.',
  limit: '0 of each',
  measure: async ({ full, note }) => {
    const world = await nationWorld()
    try {
      const { ctx, url } = world
      const { officeId, serviceId, refusal } = decidedAt(ctx.outside.nation)
      const rounds = full ? roundsLong : roundsQuick
      await layCases(ctx, { url, serviceId, officeId, upTo: rounds * officers })
      const wanted = (await inOrder(ctx.db, officeId)).map(({ id }) => id)
      const desks = Array.from({ length: officers }, (_, place) => actingAs(ctx, officerAt(ctx, officeId, place)))
      const given = new Set<string>()
      const found = { double: 0, 'out of order': 0, 'windows apart': 0 }
      for (let round = 0; round < rounds; round++) {
        const asked = await askAtOnce(desks)
        const got = asked.map(([first = '']) => first)
        const soonest = wanted.slice(round * officers, (round + 1) * officers)
        found['windows apart'] += asked.filter((ids) => new Set(ids).size > 1).length
        found.double += got.filter((id, i) => given.has(id) || got.indexOf(id) !== i).length
        found['out of order'] += got.filter((id) => !soonest.includes(id)).length
        for (const id of got) given.add(id)
        await decideAll(desks, got, refusal)
        if ((round + 1) % roundsQuick === 0) note(`${given.size} cases handed out`)
      }
      const wrong = Object.values(found).reduce((sum, count) => sum + count, 0)
      const counts = Object.entries(found).map(([name, count]) => `${name} ${count}`)
      return {
        figure: `${counts.join(', ')} (${given.size} cases, ${officers} officers with ${windows} windows at once)`,
        kept: wrong === 0 && given.size === rounds * officers,
      }
    } finally {
      await world.close()
    }
  },
}

/** What each officer's windows got. */
function askAtOnce(desks: readonly Context[]): Promise<string[][]> {
  const ask = async (desk: Context) => (await transact(desk, nextCase))?.id ?? ''
  return Promise.all(desks.map((desk) => Promise.all(Array.from({ length: windows }, () => ask(desk)))))
}

/** Each decides what they got: only then does the next window bring another case. */
async function decideAll(desks: readonly Context[], ids: readonly string[], code: string): Promise<void> {
  const given = { kind: 'refuse', code, note: '' } as const
  await Promise.all(desks.map((desk, i) => transact(desk, (ctx) => decide(ctx, { id: ids[i]!, given }))))
}
