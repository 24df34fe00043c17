import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKeyStore, transact } from '#platform'
import { append, sequence } from '#transparency'
import { system, type TestWorld, testContext } from './harness.ts'
import { auditLog, untilSequenced } from './log-audit.ts'

const folder = mkdtempSync(join(tmpdir(), 'log-audit-'))
const keys = openKeyStore(folder)
const key = createPublicKey(keys.privateKey('log-case', 'Ed25519'))
let world: TestWorld

before(async () => {
  const outside = { keys, site: { publicUrl: 'https://example.test', demo: true } }
  world = await testContext({ outside, actor: system })
  for (let i = 0; i < 13; i++) await transact(world.ctx, (ctx) => append(ctx, { did: 'test.done', data: { i } }))
  const sequencing = setInterval(() => void sequence(world.ctx).catch(() => {}), 50)
  try {
    await untilSequenced(world.database)
  } finally {
    clearInterval(sequencing)
  }
})
after(async () => {
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the audit finds after `change`, which is taken back again. */
async function faultsAfter(change: string): Promise<string[]> {
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    await client.query('alter table transparency.entry disable trigger user')
    await client.query(change)
    await client.query('commit')
    return (await auditLog(world.database, { log: 'case', key })).faults
  } finally {
    client.release()
  }
}

test('a log that nobody touched holds', async () => {
  assert.deepEqual(await auditLog(world.database, { log: 'case', key }), { entries: 13, faults: [] })
})

test('a checkpoint that another key signed is found', async () => {
  const foreign = createPublicKey(keys.privateKey('foreign', 'Ed25519'))
  assert.deepEqual((await auditLog(world.database, { log: 'case', key: foreign })).faults, ['case: the checkpoint'])
})

test('a root, a record and a place that somebody changed past every guard are found', async () => {
  assert.match((await faultsAfter(`update transparency.head set root = sha256('x')`)).join(), /the root is not/)
  assert.match(
    (await faultsAfter(`update transparency.entry set record = record || 'x' where index = 5`)).join(),
    /the leaf of entry 5 is not/,
  )
  assert.match((await faultsAfter(`delete from transparency.entry where index = 7`)).join(), /entry 7 has the place 8/)
})
