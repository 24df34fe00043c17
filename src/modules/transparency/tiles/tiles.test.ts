import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKeyStore, transact } from '#platform'
import { openReceipt, readBundle, readTilePath, tilePath } from '#verify'
import { system, type TestWorld, testContext } from '../../../../test/harness.ts'
import { append, openTileFolder, policyOf, receiptTextOf, sequence } from '../index.ts'
import { openLogs } from '../opening.ts'
import { newMemory } from '../witnessing/round.ts'
import type { Tiles } from './folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiles-'))
const keys = openKeyStore(join(folder, 'keys'))
const site = { publicUrl: 'https://example.test', demo: true }
const logs = join(folder, 'log')
let world: TestWorld

before(async () => {
  world = await testContext({ actor: system, outside: { keys, site, tiles: openTileFolder(logs) } })
})
after(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

async function log(count: number): Promise<string[]> {
  return transact(world.ctx, async (ctx) => {
    const ids: string[] = []
    for (let i = 0; i < count; i++) ids.push((await append(ctx, { did: 'test.done' })).id)
    return ids
  })
}

async function sequenceAll(count: number, ctx = world.ctx): Promise<void> {
  for (let done = 0; done < count; ) done += await sequence(ctx)
}

const files = () =>
  readdirSync(logs, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(logs.length + 1))

test('lies in the files that the standard names, and a full one takes the place of the partial ones before it', async () => {
  const [first] = await log(3)
  await sequenceAll(3)
  await log(255)
  await sequenceAll(255)
  assert.deepEqual(files().sort(), [
    'case/checkpoint',
    'case/tile/0/000',
    'case/tile/0/001.p/2',
    'case/tile/1/000.p/1',
    'case/tile/entries/000',
    'case/tile/entries/001.p/2',
  ])
  assert.equal(readFileSync(join(logs, 'case/tile/0/000')).length, 8192)
  const bundle = readBundle(readFileSync(join(logs, 'case/tile/entries/000')), 256)
  assert.ok(bundle.every(({ length }) => length === 32))
  openReceipt((await receiptTextOf(world.ctx, first!))!, await policyOf(world.ctx))
})

test('a partial tile that is gone is cut from the full one', async () => {
  const place = readTilePath('tile/entries/000.p/3')!
  assert.deepEqual(readBundle((await world.ctx.outside.tiles.read('case', place))!, 3).length, 3)
  assert.equal((await world.ctx.outside.tiles.read('case', readTilePath('tile/0/000.p/3')!))!.length, 96)
  assert.equal(await world.ctx.outside.tiles.read('case', readTilePath('tile/0/002')!), undefined)
})

test('a sequencer that is killed after the files and before the commit leaves only what the next one writes again', async () => {
  const { tiles } = world.ctx.outside
  const killed: Tiles = {
    ...tiles,
    write: async (...given) => {
      await tiles.write(...given)
      throw new Error('killed')
    },
  }
  await log(2)
  const dying = { ...world.ctx, outside: { ...world.ctx.outside, tiles: killed } }
  await assert.rejects(sequenceAll(2, dying), /killed/)
  const [id] = await log(3)
  await sequenceAll(5)
  openReceipt((await receiptTextOf(world.ctx, id!))!, await policyOf(world.ctx))
})

test('one that is killed between the commit and the publishing publishes at the next start', async () => {
  const { tiles } = world.ctx.outside
  const before = await tiles.checkpoint('case')
  const killed: Tiles = { ...tiles, publish: () => Promise.reject(new Error('killed')) }
  const [id] = await log(1)
  await assert.rejects(sequenceAll(1, { ...world.ctx, outside: { ...world.ctx.outside, tiles: killed } }), /killed/)
  assert.equal(await tiles.checkpoint('case'), before)
  await openLogs(world.ctx, newMemory())
  assert.notEqual(await tiles.checkpoint('case'), before)
  openReceipt((await receiptTextOf(world.ctx, id!))!, await policyOf(world.ctx))
})

test('files that are gone are written anew from the database, the same to the byte', async () => {
  const all = () => files().filter((path) => /^case\/(tile\/.*\/\d{3}|checkpoint)$/.test(path))
  const contents = () => new Map(all().map((path) => [path, readFileSync(join(logs, path), 'hex')]))
  const before = contents()
  rmSync(join(logs, 'case'), { recursive: true })
  const anew = { ...world.ctx, outside: { ...world.ctx.outside, tiles: openTileFolder(logs) } }
  await openLogs(anew, newMemory())
  assert.deepEqual(contents(), before)
})

test('a tile that somebody changed is found at the start, and is not written over', async () => {
  const path = join(logs, 'case/tile/0/000')
  const bytes = readFileSync(path)
  writeFileSync(path, Buffer.from(bytes).fill(1, 40, 41))
  const anew = { ...world.ctx, outside: { ...world.ctx.outside, tiles: openTileFolder(logs) } }
  await assert.rejects(openLogs(anew, newMemory()), /is not the one that was signed/)
  await assert.rejects(anew.outside.tiles.write('case', [{ ...readTilePath('tile/0/000')!, bytes }]), /written over/)
  writeFileSync(path, bytes)
})

test('a path leads to a place in one way only', () => {
  for (const path of ['tile/0/000', 'tile/63/x001/x234/067', 'tile/entries/x001/000.p/255', 'tile/1/999.p/1'])
    assert.equal(tilePath(readTilePath(path)!), path)
  const strange = [
    ...['tile/00/000', 'tile/64/000', 'tile/0/0', 'tile/0/0000', 'tile/0/x000/000', 'tile/0/001/067', 'tile/0/000.p/0'],
    ...['tile/0/000.p/256', 'tile/0/000.p/01', 'tile/0/../000', 'tile/entries/x001', '/tile/0/000', 'tile/0/000/', ''],
    ...['tile/0/x999/x999/x999/x999/x999/999', 'tile/-1/000', 'tile/0/000\n'],
  ]
  for (const path of strange) assert.equal(readTilePath(path), undefined, path)
})
