import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform'
import { type Hash, isBundleOf, leafHash, nodeHash, readBundle, tilePath, tileWidth, widthAt } from '#verify'
import type { Tiles } from './folder.ts'
import { grown } from './grow.ts'
import { treeOf } from './tree.ts'

const entries = Array.from({ length: 70_000 }, (_, i) => Buffer.from(`entry ${i}`))
const leaves = entries.map(leafHash)

/** The definition (RFC 6962 §2.1), with no tile in it. */
function rootOf(start: number, end: number): Hash {
  if (end - start === 1) return leaves[start]!
  let split = 1
  while (split * 2 < end - start) split *= 2
  return nodeHash(rootOf(start, start + split), rootOf(start + split, end))
}

/** Files in memory, and a log that grew into them in these steps. */
async function grownIn(
  steps: readonly number[],
): Promise<{ ctx: Pick<Context, 'outside'>; files: Map<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>()
  const tiles: Pick<Tiles, 'read'> = { read: async (_log, place) => files.get(tilePath(place)) }
  const ctx = { outside: { tiles } } as Pick<Context, 'outside'>
  let size = 0
  for (const step of steps) {
    const added = await grown(ctx, { log: 'case', size, entries: entries.slice(size, size + step) })
    for (const { bytes, ...place } of added) files.set(tilePath(place), bytes)
    size += step
  }
  return { ctx, files }
}

test('a log of 70,000 lies in the tiles that the standard counts, with the root of the definition', async () => {
  const { ctx, files } = await grownIn([1, 254, 1, 1, 511, 4000, 60_768, 4464])
  const widths = (level: number) =>
    [...files.keys()].filter((path) => path.startsWith(`tile/${level}/`) && !path.includes('.p/')).length
  assert.deepEqual([widths(0), widths(1), widths(2)], [273, 1, 0])
  for (const path of ['tile/0/273.p/112', 'tile/1/000', 'tile/1/001.p/17', 'tile/2/000.p/1']) assert.ok(files.has(path))
  assert.deepEqual(await treeOf(ctx, 'case', 70_000).root(), rootOf(0, 70_000))
  assert.deepEqual(await treeOf(ctx, 'case', 70_000).root(257), rootOf(0, 257))
})

test('however it grew, what lies there in the end is the same', async () => {
  const [one, other] = [await grownIn([1000]), await grownIn([255, 1, 1, 300, 443])]
  for (const [path, bytes] of one.files) assert.deepEqual(other.files.get(path), bytes, path)
})

test('a bundle holds the entries whose hashes its tile holds, and no others', async () => {
  const { files } = await grownIn([300])
  for (const [index, width] of [
    [0, tileWidth],
    [1, widthAt(300, { level: 'entries', index: 1 })],
  ] as const) {
    const bundle = readBundle(files.get(tilePath({ level: 'entries', index, width }))!, width)
    const tile = files.get(tilePath({ level: 0, index, width }))!
    assert.ok(isBundleOf(bundle, tile))
    assert.ok(!isBundleOf([...bundle].reverse(), tile))
    assert.throws(() => readBundle(files.get(tilePath({ level: 'entries', index, width }))!.slice(0, -1), width))
  }
})
