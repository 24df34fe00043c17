import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, beforeEach, test } from 'node:test'
import { hour, minute } from '#kernel'
import { openKeyStore, openOutgoing, sql, transact } from '#platform'
import { openReceipt, openWitnessed, readCheckpoint, readNote } from '#verify'
import { startWitnesses, type Witnesses } from '../../../../simulators/witnesses/server.ts'
import { system, type TestWorld, testContext } from '../../../../test/harness.ts'
import {
  append,
  commitReceipt,
  logKeysOf,
  logStates,
  openWitnesses,
  policyOf,
  policyTextOf,
  publish,
  receiptTextOf,
  sequence,
  witnessUrlsIn,
} from '../index.ts'
import { openLogs } from '../opening.ts'
import { newMemory, refreshMs, witnessRound } from './round.ts'

const folder = mkdtempSync(join(tmpdir(), 'witnessed-'))
const keys = openKeyStore(join(folder, 'keys'))
const site = { publicUrl: 'https://example.test', demo: true }
let witnesses: Witnesses
let world: TestWorld
let turns = 0

/** A world of its own, watched by the same witnesses: another database and other files under the same keys. */
async function openWorld(): Promise<TestWorld> {
  const outgoing = openOutgoing(witnessUrlsIn(witnesses.policy).map((url) => ({ url })))
  const port = openWitnesses({ policy: witnesses.policy, everyMs: 1000, outgoing })
  const opened = await testContext({ actor: system, outside: { keys, site, witnesses: port } })
  witnesses.watch(await logKeysOf(opened.ctx))
  return opened
}

beforeEach(async () => {
  witnesses = await startWitnesses({ folder: join(folder, String(turns++)) })
  world = await openWorld()
})
afterEach(async () => {
  await world.close()
  await witnesses.close()
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** So many entries with their places. */
async function logged({ ctx }: TestWorld, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++)
    ids.push((await transact(ctx, (ctx) => append(ctx, { did: 'test.done', data: { i } }))).id)
  for (let done = 0; done < count; ) done += await sequence(ctx)
  return ids
}

const publishedIn = async ({ ctx }: TestWorld) => ctx.outside.tiles.checkpoint('case')
const sizeIn = (note: string) => readCheckpoint(readNote(note).text).size

test('a checkpoint is published, and a receipt given, once enough witnesses have seen it, and not before', async () => {
  const memory = newMemory()
  await openLogs(world.ctx, memory)
  const [id] = await logged(world, 3)
  assert.equal(sizeIn((await publishedIn(world))!), 0)
  assert.equal(await receiptTextOf(world.ctx, id!), undefined)
  await witnessRound(world.ctx, memory)
  const note = (await publishedIn(world))!
  const policy = await policyOf(world.ctx)
  assert.equal(openWitnessed(note, policy).seen.length, 3)
  const receipt = openReceipt((await receiptTextOf(world.ctx, id!))!, policy)
  assert.deepEqual([receipt.index, receipt.size, receipt.seen.length], [0, 3, 3])
  const text = await policyTextOf(world.ctx)
  assert.ok(text.startsWith('log example.test/log/case+'))
  assert.doesNotMatch(text, /^witness.*http/m, 'where witnesses are asked is nobody’s business')
  assert.equal(text.match(/^witness /gm)?.length, 3)
})

test('one witness of three that is silent holds nothing up, and two do', async () => {
  const memory = newMemory()
  await openLogs(world.ctx, memory)
  await logged(world, 2)
  await witnesses.running[0]!.close()
  await witnessRound(world.ctx, memory)
  assert.equal(openWitnessed((await publishedIn(world))!, await policyOf(world.ctx)).seen.length, 2)
  await witnesses.running[1]!.close()
  await logged(world, 1)
  await witnessRound(world.ctx, memory)
  assert.equal(sizeIn((await publishedIn(world))!), 2)
  assert.equal((await logStates(world.ctx)).find(({ log }) => log === 'case')!.witnessedSize, 2)
})

test('a witness that saw less than we thought is given the proof from there', async () => {
  await openLogs(world.ctx, newMemory())
  await logged(world, 5)
  const memory = newMemory()
  for (const { name } of (await policyOf(world.ctx)).witnesses) memory.sizes.set(`${name} case`, 4)
  await witnessRound(world.ctx, memory)
  assert.equal(sizeIn((await publishedIn(world))!), 5)
})

test('a log at rest is seen again now and then', async () => {
  await openLogs(world.ctx, newMemory())
  assert.deepEqual(await witnessRound(world.ctx, newMemory()), [])
  world.clock.advance(refreshMs)
  assert.equal((await witnessRound(world.ctx, newMemory())).length, 9)
})

test('an attack: a log set back to fewer entries does not start behind its witnesses', async () => {
  await openLogs(world.ctx, newMemory())
  await logged(world, 3)
  await witnessRound(world.ctx, newMemory())
  const other = await openWorld()
  try {
    await logged(other, 2)
    await assert.rejects(openLogs(other.ctx, newMemory()), /is behind \(witness demo-\S+ saw size 3\)/)
  } finally {
    await other.close()
  }
})

for (const [what, count] of [
  ['as many', 3],
  ['more', 4],
] as const)
  test(`an attack: a log with other entries, ${what} of them, does not start, though database and key are ours`, async () => {
    await openLogs(world.ctx, newMemory())
    await logged(world, 3)
    await witnessRound(world.ctx, newMemory())
    const other = await openWorld()
    try {
      await logged(other, count)
      await assert.rejects(openLogs(other.ctx, newMemory()), /has seen another log/)
    } finally {
      await other.close()
    }
  })

test('starts though no witness answers, and refuses readings once none has seen the log for four hours', async () => {
  await openLogs(world.ctx, newMemory())
  await Promise.all(witnesses.running.map(({ close }) => close()))
  await openLogs(world.ctx, newMemory())
  const reading = {
    ...{ personId: '019aa000-0000-7000-8000-000000000001', service: 'some-service', purpose: 'document' },
    ...{ register: 'civil', operation: 'address', fields: ['a'] },
  }
  world.clock.advance(4 * hour - minute)
  await commitReceipt(world.ctx, reading)
  world.clock.advance(minute)
  await assert.rejects(commitReceipt(world.ctx, reading), { code: 'transparency/not-witnessed' })
})

test('what was published stays ahead of nothing: a database older than its own checkpoint does not start', async () => {
  await openLogs(world.ctx, newMemory())
  await transact(world.ctx, (ctx) => publish(ctx, { kind: 'fee', id: 'x', body: 1 }))
  while ((await sequence(world.ctx)) === 0);
  await witnessRound(world.ctx, newMemory())
  const other = await testContext({ actor: system, outside: { keys, site, tiles: world.ctx.outside.tiles } })
  try {
    await assert.rejects(openLogs(other.ctx, newMemory()), /registry is behind \(checkpoint published at size 1\)/)
  } finally {
    await other.close()
  }
})

test('a log that is known under another name goes on under it, and its witnesses see it anew', async () => {
  await openLogs(world.ctx, newMemory())
  await logged(world, 2)
  await witnessRound(world.ctx, newMemory())
  const moved = { ...world.ctx, outside: { ...world.ctx.outside, site: { ...site, publicUrl: 'https://new.test' } } }
  witnesses.watch(await logKeysOf(moved))
  await openLogs(moved, newMemory())
  const { origin, size, seen } = openWitnessed((await publishedIn(world))!, await policyOf(moved))
  assert.deepEqual([origin, size, seen.length], ['new.test/log/case', 2, 3])
})

test('a head that says something else than what was signed does not start', async () => {
  await openLogs(world.ctx, newMemory())
  await world.database.run(sql`update transparency.head set root = sha256('x') where log = 'case'`)
  await assert.rejects(openLogs(world.ctx, newMemory()), /is not the one that was signed/)
})
