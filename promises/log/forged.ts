/** What an insider could do who holds the database, the files and the log's key: write another log under our name. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, sql } from '#platform'
import { openTileFolder, type Tiles } from '#transparency'
import { type Hash, toBase64 } from '#verify'
import { signCheckpoint } from '../../src/modules/transparency/checkpoint.ts'
import { entriesFrom } from '../../src/modules/transparency/store.ts'
import { grown } from '../../src/modules/transparency/tiles/grow.ts'
import { treeOf } from '../../src/modules/transparency/tiles/tree.ts'

export type Forged = {
  readonly size: number
  readonly root: Hash
  readonly checkpoint: string
  readonly tiles: Tiles
  /** The request by which it would be shown to a witness that knows `old` entries. */
  readonly request: (old: number) => Promise<string>
}

/** The log `case` with the entry at `changed` another one, and so many entries in all. */
export async function forge(
  ctx: Context,
  { changed, size, folder }: { changed: number | undefined; size: number; folder: string },
): Promise<Forged> {
  const tiles = openTileFolder(mkdtempSync(join(folder, 'forged-')))
  const forger = { ...ctx, outside: { ...ctx.outside, tiles } }
  const genuine = await entriesFrom(ctx.db, { log: 'case', from: 0, limit: size })
  const entries = Array.from({ length: size }, (_, i) =>
    i === changed || !genuine[i] ? Buffer.alloc(32, i + 1) : genuine[i],
  )
  await tiles.write('case', await grown(forger, { log: 'case', size: 0, entries }))
  const tree = treeOf(forger, 'case', size)
  const root = await tree.root()
  const checkpoint = await signCheckpoint(ctx, { log: 'case', size, root })
  return {
    size,
    root,
    checkpoint,
    tiles,
    request: async (old) => {
      const proof = old < size ? await tree.consistency(old) : []
      return `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`
    },
  }
}

/** Puts the forged log in the place of ours, in the database and in the files; returns the world as it is then. */
export async function plant(ctx: Context, { size, root, checkpoint, tiles }: Forged): Promise<Context> {
  await ctx.db.run(sql`
    update transparency.head set size = ${size}, root = ${Buffer.from(root)}, checkpoint = ${checkpoint},
      witnessed = null, witnessed_size = 0 where log = 'case'`)
  const rest = ctx.outside.tiles
  const own = {
    ...rest,
    read: (...given: Parameters<Tiles['read']>) => (given[0] === 'case' ? tiles : rest).read(...given),
    checkpoint: async () => undefined,
  }
  return { ...ctx, outside: { ...ctx.outside, tiles: own } }
}
