/**
 * How a log lies in files that never change (C2SP tlog-tiles): its hashes in tiles of 256, level over level, and its
 * entries in bundles of as many. A tile or bundle at the right edge is partial until it is full. Pure: paths and bytes.
 */
import { joinBytes, sameBytes } from '../bytes.ts'
import { foldRight, type Hash, leafHash, nodeHash, type Place, placesOf } from './merkle.ts'

export const tileWidth = 256
export const hashBytes = 32
/** An entry's length is told in two bytes. */
export const entryBytesMax = 65_535
const levelMost = 63
const levelsInTile = 8

/** A tile of hashes by its level, or a bundle of entries; `width` is how many it holds, 256 when full. */
export type TilePlace = { readonly level: number | 'entries'; readonly index: number; readonly width: number }

/** Where it is served, below the log's own address. */
export function tilePath({ level, index, width }: TilePlace): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)!
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The place a path means; nothing for one that is not written exactly so. */
export function readTilePath(path: string): TilePlace | undefined {
  const found = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (!found) return undefined
  const place = {
    level: found[1] === 'entries' ? ('entries' as const) : Number(found[1]),
    index: Number(found[2]!.replaceAll(/[x/]/g, '')),
    width: found[3] === undefined ? tileWidth : Number(found[3]),
  }
  const isPlace = (place.level === 'entries' || place.level <= levelMost) && Number.isSafeInteger(place.index)
  return isPlace && place.width > 0 && tilePath(place) === path ? place : undefined
}

/** How many hashes the tile at `level` and `index` holds in a log of `size`. */
export function widthAt(size: number, { level, index }: Pick<TilePlace, 'level' | 'index'>): number {
  const held = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level)) - index * tileWidth
  return Math.max(0, Math.min(tileWidth, held))
}

/** Which hashes of which tile stand for a complete subtree: `count` of them from `from`. */
export function hashesOf({ level, index }: Place): { level: number; index: number; from: number; count: number } {
  const tile = Math.floor(level / levelsInTile)
  const count = 2 ** (level % levelsInTile)
  const first = index * count
  return { level: tile, index: Math.floor(first / tileWidth), from: first % tileWidth, count }
}

/** By tile: the hashes of all complete subtrees over it, level after level; proofs ask for the same ones again and again. */
const overTiles = new WeakMap<Uint8Array, readonly Uint8Array[]>()

/** The root of the complete subtree over `count` hashes of a tile, a power of two of them that begins at a multiple of it. */
export function subtreeOf(tile: Uint8Array, { from, count }: { from: number; count: number }): Hash {
  const levels = overTiles.get(tile) ?? levelsOver(tile)
  overTiles.set(tile, levels)
  return hashAt(levels[Math.log2(count)]!, from / count)
}

function levelsOver(tile: Uint8Array): Uint8Array[] {
  const levels = [tile]
  for (let below = tile; below.length >= 2 * hashBytes; levels.push(below)) {
    const pairs = Math.floor(below.length / hashBytes / 2)
    const last = below
    below = joinBytes(
      ...Array.from({ length: pairs }, (_, i) => nodeHash(hashAt(last, 2 * i), hashAt(last, 2 * i + 1))),
    )
  }
  return levels
}

function hashAt(hashes: Uint8Array, at: number): Hash {
  return hashes.subarray(at * hashBytes, (at + 1) * hashBytes)
}

/** The bytes of a tile; nothing where there is none. */
export type ReadTile = (place: TilePlace) => Promise<Uint8Array | undefined>

/** The hash over the leaves from `start` to `end` of a log of `size`, from its tiles; throws where one is missing. */
export async function hashOfRange(
  read: ReadTile,
  { size, start, end }: { size: number; start: number; end: number },
): Promise<Hash> {
  const hashes = placesOf(start, end).map(async (place) => {
    const { level, index, ...part } = hashesOf(place)
    const width = widthAt(size, { level, index })
    const tile = await read({ level, index, width })
    if (tile?.length !== width * hashBytes) throw new Error('a tile is missing')
    return subtreeOf(tile, part)
  })
  return foldRight(await Promise.all(hashes))
}

/** Entries as a bundle holds them: each after its length. */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  return joinBytes(
    ...entries.flatMap((entry) => {
      if (entry.length > entryBytesMax) throw new Error('an entry is too long')
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]
    }),
  )
}

/** The entries of a bundle; throws on bytes that are none, or that hold another number of them. */
export function readBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 + ((bytes[at]! << 8) | (bytes[at + 1] ?? 0))
    if (at + 2 > bytes.length || end > bytes.length) throw new Error('no bundle')
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  if (entries.length !== width) throw new Error('no bundle')
  return entries
}

/** Whether a bundle's entries are those whose hashes the tile over it holds. */
export function isBundleOf(entries: readonly Uint8Array[], tile: Uint8Array): boolean {
  return (
    tile.length === entries.length * hashBytes &&
    entries.every((entry, at) => sameBytes(leafHash(entry), hashAt(tile, at)))
  )
}
