/** No service is another one renamed: every pair is held against each other by what it asks, reads, checks and gives. */
import { nation } from '../mongolia/index.ts'
import { near, pairsFrom, tooAlike } from '../test/catalogue/twins.ts'
import type { Promised } from './promise.ts'

export const promise: Promised = {
  name: 'twins',
  says: 'No service is another one renamed: what differs between two is more than what they share.',
  limit: `pairs alike by ${tooAlike} or more: 0`,
  measure: async ({ note }) => {
    const pairs = pairsFrom(nation, near)
    for (const { one, other, alike } of pairs) note(`${alike.toFixed(2)} ${one} and ${other}`)
    const twins = pairs.filter(({ alike }) => alike >= tooAlike)
    const { length } = nation.services
    const highest = pairs[0]?.alike.toFixed(2) ?? `below ${near}`
    return {
      figure: `pairs ${((length * (length - 1)) / 2).toLocaleString('en')}, too alike ${twins.length}, most alike ${highest}, near ${pairs.length}`,
      kept: twins.length === 0,
    }
  },
}
