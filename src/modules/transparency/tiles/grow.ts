/** What a log's files become when entries are added to it. */
import { assert } from '#kernel'
import type { Context } from '#platform'
import {
  hashBytes,
  joinBytes,
  type LogName,
  leafHash,
  readBundle,
  subtreeOf,
  type TilePlace,
  tileWidth,
  widthAt,
  writeBundle,
} from '#verify'
import type { TileFile } from './folder.ts'

type Growth = { readonly log: LogName; readonly size: number; readonly entries: readonly Uint8Array[] }

/** The tiles and bundles that are new once these entries stand after the first `size`, the same however often it is asked. */
export async function grown(ctx: Pick<Context, 'outside'>, { log, size, entries }: Growth): Promise<TileFile[]> {
  const last = async (level: TilePlace['level'], held: number) => {
    const place = { level, index: Math.floor(held / tileWidth), width: held % tileWidth }
    if (place.width === 0) return new Uint8Array()
    const bytes = await ctx.outside.tiles.read(log, place)
    assert(bytes, `the log ${log} lost a tile`)
    return bytes
  }
  const before = readBundle(await last('entries', size), widthAt(size, { level: 'entries', index: indexOf(size) }))
  const files: TileFile[] = cutInto('entries', indexOf(size), [...before, ...entries]).map(({ items, ...place }) => ({
    ...place,
    bytes: writeBundle(items),
  }))
  let added = entries.map(leafHash)
  for (let level = 0, held = size; added.length > 0; level++, held = indexOf(held)) {
    const there = await last(level, held)
    const hashes = Array.from({ length: there.length / hashBytes }, (_, at) => subtreeOf(there, { from: at, count: 1 }))
    const tiles = cutInto(level, indexOf(held), [...hashes, ...added]).map(({ items, ...place }) => ({
      ...place,
      bytes: joinBytes(...items),
    }))
    files.push(...tiles)
    added = tiles
      .filter(({ width }) => width === tileWidth)
      .map(({ bytes }) => subtreeOf(bytes, { from: 0, count: tileWidth }))
  }
  return files
}

function indexOf(held: number): number {
  return Math.floor(held / tileWidth)
}

function cutInto(
  level: TilePlace['level'],
  first: number,
  items: readonly Uint8Array[],
): (TilePlace & { items: readonly Uint8Array[] })[] {
  return Array.from({ length: Math.ceil(items.length / tileWidth) }, (_, at) => {
    const part = items.slice(at * tileWidth, (at + 1) * tileWidth)
    return { level, index: first + at, width: part.length, items: part }
  })
}
