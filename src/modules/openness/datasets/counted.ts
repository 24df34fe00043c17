/**
 * The figures by which the state is measured, cell by cell: a place, a period, a service. Each cell tells of ten or more,
 * and so does every difference of two, since they are released in groups that are never split.
 */
import { day } from '#kernel'
import { countedUpTo } from '../figures.ts'
import { measures } from '../measures/measures.ts'
import { type Cell, column, type Dataset } from './dataset.ts'
import * as store from './store.ts'

const separator = '~'
const digits = 4

export const figures: Dataset = {
  id: 'figures',
  theme: 'government',
  every: 'continuous',
  staleAfterMs: day,
  hasDemo: true,
  columns: () => [
    ...[column('place_kind'), column('place'), column('period'), column('service')],
    ...measures.map(({ id }) => ({
      name: id.replaceAll('-', '_'),
      type: 'number' as const,
      means: `open.measure-${id}`,
    })),
  ],
  page: async (ctx, { after, limit }) => {
    const cells = await store.cellsAfter(ctx.db, { after: keyIn(after), limit })
    const last = cells.length === limit ? cells.at(-1)! : undefined
    return {
      rows: cells.map(rowOf),
      next: last && [last.place, last.period, last.service].join(separator),
    }
  },
  updatedAt: async (ctx) => (await countedUpTo(ctx)).at,
}

function rowOf({ place, period, service, tally }: store.CellRow): Cell[] {
  const [kind = '', of = null] = place.split(':')
  const values = measures.map(({ value }) => {
    const found = value(tally)
    return found === undefined ? null : Number(found.toFixed(digits))
  })
  return [kind, of, period, service || null, ...values]
}

/** A cell's key as a page was told; what is none is the beginning. */
function keyIn(after = ''): store.CellKey {
  const [place = '', period = '', service = ''] = after.split(separator)
  return { place, period, service }
}
