/**
 * One log, walked from its entries to its root: every bundle against its tile, every tile against those above it, the root
 * against the checkpoint, and all of it against what was seen before. Works for any log that keeps to C2SP tlog-tiles.
 */
import {
  emptyRoot,
  type Hash,
  hashBytes,
  hashOfRange,
  joinBytes,
  leafHash,
  openWitnessed,
  type Policy,
  readBundle,
  sameBytes,
  subtreeOf,
  type TilePlace,
  tilePath,
  tileWidth,
  toHex,
  type Witnessed,
  widthAt,
} from '#verify'
import type { Site } from './site.ts'

/** What is remembered of a log: the hashes of the last tile of each level, from which it is walked on. */
export type Walked = { readonly size: number; readonly root: string; readonly levels: readonly (readonly string[])[] }
export type Walk = {
  readonly site: Site
  readonly policy: Policy
  readonly before?: Walked | undefined
  /** From the first entry on, though it was walked before. */
  readonly all: boolean
  /** Roots that were said elsewhere to be the log's at some size, in hex. */
  readonly said?: ReadonlyMap<number, string> | undefined
  readonly found: (sentence: string) => void
  readonly entry?: ((bytes: Uint8Array, index: number) => void) | undefined
}

const noteMost = 20_000
const bundleMost = tileWidth * 65_537
const atOnce = 8
/** So many of the newest days are held against a log that was walked further before. */
const saidHeld = 3

/** Walks a log to its newest checkpoint; nothing where that cannot be believed. */
export async function walkLog(walk: Walk): Promise<{ head: Witnessed; walked: Walked } | undefined> {
  const { site, policy, before, found } = walk
  const note = await site.get('/checkpoint', noteMost)
  if (!note) return void (before && found(`${site.url} has no checkpoint any more.`))
  let head: Witnessed
  try {
    head = openWitnessed(Buffer.from(note).toString('utf8'), policy)
  } catch (error) {
    return void found(`The checkpoint of ${site.url} cannot be believed: ${(error as Error).message}.`)
  }
  if (before && head.size < before.size)
    found(`${head.origin} became shorter: it held ${before.size} entries and now says ${head.size}.`)
  const tree = openTree(walk, head)
  await holdSaid(walk, head, tree.size())
  await readEntries(walk, head, tree)
  await tree.finish()
  const root = await tree.root()
  if (!sameBytes(root, head.root))
    found(`${head.origin}: the entries give another root than the checkpoint of size ${head.size}.`)
  return { head, walked: { size: tree.size(), root: toHex(root), levels: tree.levels() } }
}

/** Roots that were said since of what was walked before, from the tiles that were compared then. */
async function holdSaid({ site, said, found }: Walk, { origin, size }: Witnessed, start: number): Promise<void> {
  const sizes = [...(said?.keys() ?? [])].filter((one) => one <= start && one <= size).sort((a, b) => a - b)
  for (const one of sizes.slice(-saidHeld)) {
    const read = async ({ width, ...place }: TilePlace) => {
      const tile = await site.get(`/${tilePath({ ...place, width: widthAt(size, place) })}`, tileWidth * hashBytes)
      return tile?.subarray(0, width * hashBytes)
    }
    const root = await hashOfRange(read, { size: one, start: 0, end: one }).catch(() => undefined)
    if (!root || toHex(root) !== said!.get(one))
      found(`${origin}: the root published for ${one} entries is not theirs.`)
  }
}

async function readEntries({ site, found, entry }: Walk, { origin, size }: Witnessed, tree: Tree): Promise<void> {
  const start = tree.size()
  const last = Math.ceil(size / tileWidth)
  for (let index = Math.floor(start / tileWidth); index < last; index += atOnce) {
    const places = Array.from({ length: Math.min(atOnce, last - index) }, (_, i): TilePlace => {
      const place = { level: 'entries', index: index + i } as const
      return { ...place, width: widthAt(size, place) }
    })
    const bundles = await Promise.all(places.map((place) => site.get(`/${tilePath(place)}`, bundleMost)))
    for (const [i, bytes] of bundles.entries()) {
      const place = places[i]!
      const first = place.index * tileWidth
      const entries = bytes && readOr(bytes, place.width)
      if (!entries) {
        found(`${origin}: the entries from ${first} on are ${bytes ? 'not to be read' : 'missing'}.`)
        return
      }
      for (const [at, one] of entries.entries()) {
        if (first + at < start) continue
        entry?.(one, first + at)
        await tree.add(leafHash(one))
      }
    }
  }
}

function readOr(bytes: Uint8Array, width: number): Uint8Array[] | undefined {
  try {
    return readBundle(bytes, width)
  } catch {
    return undefined
  }
}

type Tree = {
  readonly add: (leaf: Hash) => Promise<void>
  readonly size: () => number
  readonly root: () => Promise<Hash>
  readonly levels: () => string[][]
  /** Compares the tiles that are not full. */
  readonly finish: () => Promise<void>
}

/** The tree as it grows, of which only the last tile of each level is held; each full tile is compared with the log's own. */
function openTree(walk: Walk, { origin, size: wanted }: Witnessed): Tree {
  const { site, before, all, said, found } = walk
  const from = before && !all && before.size <= wanted ? before : undefined
  const levels: Hash[][] = from ? from.levels.map((level) => level.map((hash) => Buffer.from(hash, 'hex'))) : []
  let size = from?.size ?? 0

  async function compare(level: number, hashes: readonly Hash[]): Promise<void> {
    const index = Math.floor((size - 1) / tileWidth ** (level + 1))
    const place = { level, index, width: hashes.length }
    const tile = await site.get(`/${tilePath(place)}`, tileWidth * hashBytes)
    if (!tile) found(`${origin}: the tile ${tilePath(place)} is missing.`)
    else if (!sameBytes(tile, joinBytes(...hashes)))
      found(`${origin}: the tile ${tilePath(place)} is not what the entries give.`)
  }
  async function push(level: number, hash: Hash): Promise<void> {
    levels[level] ??= []
    const hashes = levels[level]
    hashes.push(hash)
    if (hashes.length < tileWidth) return
    await compare(level, hashes)
    levels[level] = []
    await push(level + 1, subtreeOf(joinBytes(...hashes), { from: 0, count: tileWidth }))
  }
  const root = async (): Promise<Hash> => {
    if (size === 0) return emptyRoot
    return hashOfRange(async ({ level }) => joinBytes(...(levels[level as number] ?? [])), {
      size,
      start: 0,
      end: size,
    })
  }
  async function held(): Promise<void> {
    const wantedRoot = size === before?.size ? before.root : undefined
    const saidRoot = said?.get(size)
    if (!wantedRoot && !saidRoot) return
    const hex = toHex(await root())
    if (wantedRoot && wantedRoot !== hex)
      found(`${origin} was rewritten: its first ${size} entries are not those seen before.`)
    if (saidRoot && saidRoot !== hex) found(`${origin}: the root published for ${size} entries is not theirs.`)
  }
  return {
    add: async (leaf) => {
      size++
      await push(0, leaf)
      await held()
    },
    size: () => size,
    root,
    levels: () => levels.map((level) => (level ?? []).map(toHex)),
    finish: async () => {
      for (const [level, hashes] of levels.entries()) if (hashes.length > 0) await compare(level, hashes)
    },
  }
}
