/**
 * What is counted bit by bit, in the order of the log, is what a recount from the tables gives: every figure of every
 * place, period and service, after counting was cut short many times.
 */
import { countNew } from '#openness'
import { nationWorld } from '../test/contracts/world.ts'
import { layDecided } from '../test/openness/decided-cases.ts'
import { differences } from '../test/openness/recount.ts'
import type { Promised } from './promise.ts'

const sizes = { brief: 1000, quick: 50_000, full: 1_000_000 }
const slices = 10

export const promise: Promised = {
  name: 'statistics',
  says: 'Figures counted bit by bit are those of a recount of every case.',
  limit: '0 differences',
  measure: async ({ full, brief, note }) => {
    const size = full ? sizes.full : brief ? sizes.brief : sizes.quick
    const world = await nationWorld()
    try {
      let spent = 0
      for (let slice = 0; slice < slices; slice++) {
        await layDecided(world.ctx, {
          url: world.url,
          from: (slice * size) / slices,
          upTo: ((slice + 1) * size) / slices,
        })
        const begun = performance.now()
        while ((await countNew(world.ctx)) > 0);
        spent += performance.now() - begun
        note(`${((slice + 1) * size) / slices} cases counted`)
      }
      const { differ, compared } = await differences(world.ctx, world.url)
      return {
        figure: `${differ} of ${compared} figures differ over ${size} cases, ${((spent * 1000) / size).toFixed(0)} µs a case`,
        kept: differ === 0 && compared > size / 10,
      }
    } finally {
      await world.close()
    }
  },
}
