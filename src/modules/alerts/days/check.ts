/**
 * What is looked at before a day is taken in: what cannot be has to be put right; what is merely unlikely is asked about
 * once, since a bad day looks like a slip of the finger.
 */
import type { CountKind, Counts } from '#engine'
import type { Issue } from '#kernel'

export type Given = { readonly place: string; readonly counts: Counts; readonly totals: Counts }
/** What is known around it. */
export type Around = {
  /** The last day published before, and whether it is the day before. */
  readonly before?: { readonly counts: Counts; readonly totals: Counts; readonly isYesterday: boolean } | undefined
  readonly after?: { readonly totals: Counts } | undefined
  readonly people?: number | undefined
}
export type Found = { readonly issues: readonly Issue[]; readonly doubts: readonly Issue[] }

/** So many times the day before is asked about, from so many on. */
export const jump = { times: 3, least: 10 } as const
const mostWithoutCensus = 100_000_000

/** The field of a figure in a form, in a file and in what programs send: `65-infected`, `65-infected-total`. */
export function fieldOf(place: string, kind: CountKind, of: 'counts' | 'totals'): string {
  return `${place || 'all'}-${kind}${of === 'totals' ? '-total' : ''}`
}

/** The totals that follow from the day before, for those that were not given. */
export function completed({ place, counts, totals }: Given, { before }: Around): Given {
  if (!before?.isYesterday) return { place, counts, totals }
  const follow = entriesOf(counts).flatMap(([kind, count]) => {
    const total = before.totals[kind]
    return total === undefined || kind in totals ? [] : [[kind, total + count]]
  })
  return { place, counts, totals: { ...Object.fromEntries(follow), ...totals } }
}

/** What is wrong or odd about the day of one place. */
export function lookAtRow(given: Given, around: Around): Found {
  const { place, counts, totals } = given
  const most = around.people ?? mostWithoutCensus
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0 && value <= most
  const wrong = (['counts', 'totals'] as const).flatMap((of) =>
    entriesOf(given[of]).flatMap(([kind, value]) =>
      // the same people are tested again and again
      isWhole(value) || (kind === 'tested' && Number.isSafeInteger(value) && value >= 0)
        ? []
        : [{ field: fieldOf(place, kind, of), code: 'alert-office.number-wrong', params: { most } }],
    ),
  )
  if (wrong.length > 0) return { issues: wrong, doubts: [] }
  if (entriesOf(counts).length === 0 && entriesOf(totals).length === 0)
    return { issues: [{ field: fieldOf(place, 'infected', 'counts'), code: 'alert-office.nothing-given' }], doubts: [] }
  const falls = entriesOf(totals).flatMap(([kind]) => totalIssues(given, around, kind))
  return {
    issues: [...falls, ...endings(given)],
    doubts: [...doubtsOf(place, counts, around), ...totalDoubts(given, around)],
  }
}

/** A total holds the day itself and everything before it. */
function totalIssues({ place, counts, totals }: Given, { before }: Around, kind: CountKind): Issue[] {
  const field = fieldOf(place, kind, 'totals')
  const [total = 0, count = 0, last = 0] = [totals[kind], counts[kind], before?.totals[kind]]
  if (total < count) return [{ field, code: 'alert-office.total-below-day', params: { count } }]
  return total < last ? [{ field, code: 'alert-office.total-falls', params: { before: last } }] : []
}

/** Nobody recovers or dies who was not infected. */
function endings({ place, totals: { infected, recovered = 0, deceased = 0 } }: Given): Issue[] {
  if (infected === undefined || recovered + deceased <= infected) return []
  return [
    { field: fieldOf(place, 'recovered', 'totals'), code: 'alert-office.more-than-infected', params: { infected } },
  ]
}

function doubtsOf(place: string, counts: Counts, { before }: Around): Issue[] {
  const { infected, tested } = counts
  const jumps = entriesOf(counts).flatMap(([kind, count]) => {
    const last = before?.isYesterday ? before.counts[kind] : undefined
    if (last === undefined || count < jump.least || count <= last * jump.times) return []
    return [{ field: fieldOf(place, kind, 'counts'), code: 'alert-office.jumps', params: { before: last, count } }]
  })
  if (infected === undefined || tested === undefined || infected <= tested) return jumps
  return [...jumps, { field: fieldOf(place, 'tested', 'counts'), code: 'alert-office.fewer-tested' }]
}

function totalDoubts({ place, counts, totals }: Given, { before, after }: Around): Issue[] {
  return entriesOf(totals).flatMap(([kind, total]): Issue[] => {
    const field = fieldOf(place, kind, 'totals')
    const [last, next, count] = [before?.totals[kind], after?.totals[kind], counts[kind]]
    if (next !== undefined && total > next) return [{ field, code: 'alert-office.above-next', params: { after: next } }]
    if (!before?.isYesterday || last === undefined || count === undefined || last + count === total) return []
    return [{ field, code: 'alert-office.total-differs', params: { expected: last + count } }]
  })
}

/** Whether the places add up to what is said for the country, for what is counted at all of them. */
export function lookAtSum(rows: readonly Given[], country: Given | undefined, all: readonly string[]): Issue[] {
  if (!country) return []
  return (['counts', 'totals'] as const).flatMap((of) =>
    entriesOf(country[of]).flatMap(([kind, said]) => {
      const there = rows.filter((row) => row[of][kind] !== undefined)
      const sum = there.reduce((sum, row) => sum + row[of][kind]!, 0)
      const isWhole = all.every((place) => there.some((row) => row.place === place))
      if (sum <= said && (!isWhole || sum === said)) return []
      return [{ field: fieldOf('', kind, of), code: 'alert-office.sum-differs', params: { sum, said } }]
    }),
  )
}

function entriesOf(counts: Counts): [CountKind, number][] {
  return Object.entries(counts).filter(([, value]) => value !== undefined) as [CountKind, number][]
}
