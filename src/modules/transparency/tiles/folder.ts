/**
 * Where a log's tiles, bundles and its checkpoint lie: files that any web server could hand out. What is written is on
 * the disk before anybody is told of it, and what was written is never written over with something else.
 */
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { assert } from '#kernel'
import { hashBytes, type LogName, readBundle, type TilePlace, tilePath, tileWidth, writeBundle } from '#verify'

export type TileFile = TilePlace & { readonly bytes: Uint8Array }
export type Tiles = {
  /** The bytes at a place, cut from the full one where the partial one is gone; nothing where there are none. */
  readonly read: (log: LogName, place: TilePlace) => Promise<Uint8Array | undefined>
  /** Writes them all durably; refuses to change what is there. */
  readonly write: (log: LogName, files: readonly TileFile[]) => Promise<void>
  readonly checkpoint: (log: LogName) => Promise<string | undefined>
  /** Puts a checkpoint in the place of the last one. */
  readonly publish: (log: LogName, note: string) => Promise<void>
}

declare module '../../../platform/context.ts' {
  interface Outside {
    readonly tiles: Tiles
  }
}

const keptMost = 1000
const atOnce = 16

/** Tiles in a folder, one below it a log; the hashes that were read last are kept in memory. */
export function openTileFolder(folder: string): Tiles {
  const kept = new Map<string, Uint8Array>()
  function keep(path: string, bytes: Uint8Array): void {
    kept.delete(path)
    kept.set(path, bytes)
    if (kept.size > keptMost) kept.delete(kept.keys().next().value!)
  }
  async function readKept(path: string, place: TilePlace): Promise<Uint8Array | undefined> {
    const bytes = kept.get(path) ?? (await readIfThere(path))
    if (bytes && place.level !== 'entries') keep(path, bytes)
    return bytes
  }
  async function read(log: LogName, place: TilePlace): Promise<Uint8Array | undefined> {
    const pathOf = (width: number) => join(folder, log, tilePath({ ...place, width }))
    const found = await readKept(pathOf(place.width), place)
    if (found || place.width === tileWidth) return found
    const full = await readKept(pathOf(tileWidth), place)
    const part = full && cut(full, place)
    if (part && place.level !== 'entries') keep(pathOf(place.width), part)
    return part
  }
  async function writeNew(log: LogName, files: readonly TileFile[]): Promise<void> {
    const folders = new Set<string>()
    for (let at = 0; at < files.length; at += atOnce) {
      const part = files.slice(at, at + atOnce).map(async (file) => {
        const path = join(folder, log, tilePath(file))
        const there = await readIfThere(path)
        assert(!there || Buffer.compare(there, file.bytes) === 0, `the log ${log} would be written over at ${path}`)
        if (!there) await writeDurably(path, file.bytes, folders)
        if (file.level !== 'entries') keep(path, file.bytes)
      })
      await Promise.all(part)
    }
    await Promise.all([...folders].map(syncFolder))
    const full = files.filter(({ width }) => width === tileWidth)
    await Promise.all(
      full.map((file) => rm(`${join(folder, log, tilePath(file))}.p`, { recursive: true, force: true })),
    )
  }
  const checkpointOf = (log: LogName) => join(folder, log, 'checkpoint')
  return {
    read,
    write: writeNew,
    checkpoint: async (log) => (await readIfThere(checkpointOf(log)))?.toString('utf8'),
    publish: async (log, note) => {
      const folders = new Set<string>()
      await writeDurably(checkpointOf(log), Buffer.from(note), folders)
      await Promise.all([...folders].map(syncFolder))
    },
  }
}

/** The first `width` of a full tile or bundle. */
function cut(full: Uint8Array, { level, width }: TilePlace): Uint8Array {
  if (level !== 'entries') return full.subarray(0, width * hashBytes)
  return writeBundle(readBundle(full, tileWidth).slice(0, width))
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whole or not at all: beside its place first, on the disk, then moved there. Adds the folders that have to be on it too. */
async function writeDurably(path: string, bytes: Uint8Array, folders: Set<string>): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true })
  for (let at = dirname(path); made && at.startsWith(made); at = dirname(at)) folders.add(dirname(at))
  const half = `${path}.part`
  const file = await open(half, 'w')
  await syncing(file, () => file.writeFile(bytes))
  await rename(half, path)
  folders.add(dirname(path))
}

async function syncFolder(folder: string): Promise<void> {
  await syncing(await open(folder, 'r'), async () => {})
}

async function syncing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work()
    await file.sync()
  } finally {
    await file.close()
  }
}
