/** The tree of a log as its tiles hold it: roots, and the hashes of proofs. */
import type { Context } from '#platform'
import { consistencyRanges, type Hash, hashOfRange, inclusionRanges, type LogName } from '#verify'

export type Tree = {
  /** The root of the first `size` entries, of all of them unless told. */
  readonly root: (size?: number) => Promise<Hash>
  /** What proves that the entry at `index` is in the tree. */
  readonly inclusion: (index: number) => Promise<Hash[]>
  /** What proves that the tree continues the one of the first `older` entries. */
  readonly consistency: (older: number) => Promise<Hash[]>
}

/** The tree of the first `size` entries of a log. */
export function treeOf({ outside }: Pick<Context, 'outside'>, log: LogName, size: number): Tree {
  const hash = (start: number, end: number) =>
    hashOfRange((place) => outside.tiles.read(log, place), { size, start, end })
  return {
    root: (older = size) => hash(0, older),
    inclusion: (index) => Promise.all(inclusionRanges(index, size).map(([start, end]) => hash(start, end))),
    consistency: async (older) =>
      older === 0 || older === size
        ? []
        : Promise.all(consistencyRanges(older, size).map(([start, end]) => hash(start, end))),
  }
}
