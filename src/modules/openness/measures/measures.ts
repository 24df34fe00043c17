/**
 * What is measured. A measure is one entry: which group of people it is about, what it says of them, from when it is
 * counted. Its name, its sentence and how it is counted stand under `open.measure-<id>`, `-says` and `-how`. What a later
 * capability brings gets its column by adding an entry here.
 */
import type { Tally } from './tally.ts'
import { count, quantile, share } from './tally.ts'

/**
 * Those who are counted together; none is told of with fewer than ten in it. What officers decided is apart from what a
 * rule decided: only the former has a clock.
 */
export type GroupName =
  | ('sent' | 'decided' | 'ruled' | 'refused' | 'overdue' | 'ready')
  | ('exception' | 'read' | 'petition')

export type Measure = {
  readonly id: string
  readonly group: GroupName
  /** Of whom it is a share, where that is more than its group. */
  readonly of?: readonly GroupName[]
  readonly unit: 'count' | 'share' | 'days'
  /** Which way is good; most figures alone say nothing of good. */
  readonly better: 'more' | 'less' | 'neither'
  /** The day from which on it was counted; nothing where it was from the first entry of the log. */
  readonly since?: string
  readonly value: (tally: Tally) => number | undefined
}

export const measures: readonly Measure[] = [
  { id: 'applications', group: 'sent', unit: 'count', better: 'neither', value: count('sent') },
  { id: 'on-time', group: 'decided', unit: 'share', better: 'more', value: share(['decided'], ['decided.on-time']) },
  { id: 'median', group: 'ready', unit: 'days', better: 'less', value: quantile('ready.days', 0.5) },
  { id: 'p90', group: 'ready', unit: 'days', better: 'less', value: quantile('ready.days', 0.9) },
  {
    ...{ id: 'promise-kept', group: 'ready', unit: 'share', better: 'more' },
    value: share(['ready'], ['ready.promise-kept']),
  },
  {
    ...{ id: 'refused', group: 'decided', unit: 'share', better: 'neither', of: ['decided', 'ruled'] },
    value: share(['decided', 'ruled'], ['decided.refused', 'ruled.refused']),
  },
  { id: 'returned', group: 'decided', unit: 'share', better: 'less', value: share(['decided'], ['decided.returned']) },
  { id: 'overdue', group: 'overdue', unit: 'count', better: 'less', value: count('overdue') },
  {
    ...{ id: 'by-rule', group: 'ruled', unit: 'share', better: 'more', of: ['decided', 'ruled'] },
    value: share(['decided', 'ruled'], ['ruled']),
  },
  { id: 'exceptions', group: 'exception', unit: 'count', better: 'less', value: count('exception') },
  { id: 'reads', group: 'read', unit: 'count', better: 'neither', value: count('read') },
  { id: 'petitions', group: 'petition', unit: 'count', better: 'neither', value: count('petition') },
]

/**
 * What people ask for and no measure tells yet; its sentence stands under `open.not-yet-<name>`. It leaves the list with
 * the measure that tells it.
 */
export const notMeasured: readonly string[] = ['reopened', 'overturned', 'call-backs', 'inversions', 'channels']

/** The measure of that name. */
export function measureOf(id: string): Measure | undefined {
  return measures.find((one) => one.id === id)
}
