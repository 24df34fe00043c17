import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKeyStore, sql, transact } from '#platform'
import { openReceipt, verifyConsistency } from '#verify'
import { type TestWorld, testContext } from '../../../test/harness.ts'
import { append, checkpointOf, commitReceipt, policyOf, publish, readingsOf, receiptTextOf, sequence } from './index.ts'
import { treeOf } from './tiles/tree.ts'

let world: TestWorld
const person = '019aa000-0000-7000-8000-000000000001'
const reading = {
  personId: person,
  service: 'address-reference',
  purpose: 'document',
  register: 'civil',
  operation: 'address',
  fields: ['soumDistrictName'],
}

before(async () => {
  const keys = openKeyStore(mkdtempSync(join(tmpdir(), 'keys-')))
  world = await testContext({ outside: { keys, site: { publicUrl: 'https://example.test', demo: true } } })
})
after(() => world.close())

/**
 * Sequences until no entry waits; returns how many got a place. Transactions of other tests on the same server hold
 * places back for a moment too, so it looks again.
 */
async function sequenceAll(): Promise<number> {
  for (let done = 0; ; ) {
    done += await sequence(world.ctx)
    const { waiting } = await world.database.one<{ waiting: number }>(
      sql`select count(*) as waiting from transparency.entry where index is null`,
    )
    if (waiting === 0) return done
  }
}

test('an entry exists exactly when its transaction committed', async () => {
  await assert.rejects(
    transact(world.ctx, async (ctx) => {
      await append(ctx, { did: 'test.undone' })
      throw new Error('rolled back')
    }),
  )
  await transact(world.ctx, (ctx) => append(ctx, { did: 'test.done' }))
  assert.equal(await sequenceAll(), 1)
})

test('refuses an entry outside a transaction, and a receipt inside one', async () => {
  await assert.rejects(append(world.ctx, { did: 'test.loose' }), /transaction/)
  await assert.rejects(
    transact(world.ctx, (ctx) => commitReceipt(ctx, reading)),
    /never inside a transaction/,
  )
})

test('a receipt stays, whatever its reader does afterwards', async () => {
  const { id } = await commitReceipt(world.ctx, reading)
  await assert.rejects(
    transact(world.ctx, async () => {
      throw new Error('the reader gives up')
    }),
  )
  const found = await readingsOf(world.ctx, person, { filter: {}, limit: 5 })
  assert.equal(found[0]?.id, id)
  assert.equal(found[0]?.index, null)
})

test('an entry waits for a transaction that began before it, so that order is the order of ending', async () => {
  await sequenceAll()
  const written = Promise.withResolvers<void>()
  const commit = Promise.withResolvers<void>()
  const open = world.database.transaction(async (db) => {
    await append({ ...world.ctx, db }, { did: 'test.slow' })
    written.resolve()
    await commit.promise
  })
  try {
    await written.promise
    await transact(world.ctx, (ctx) => append(ctx, { did: 'test.fast' }))
    assert.equal(await sequence(world.ctx), 0)
  } finally {
    commit.resolve()
    await open
  }
  assert.equal(await sequenceAll(), 2)
})

test('200 parallel entries and two sequencers leave no gap and no double', async () => {
  await Promise.all(
    Array.from({ length: 200 }, () => transact(world.ctx, (ctx) => append(ctx, { did: 'test.parallel' }))),
  )
  await Promise.all([sequenceAll(), sequenceAll()])
  const rows = await world.database.many<{ index: number }>(
    sql`select index from transparency.entry where log = 'case' order by index`,
  )
  assert.deepEqual(
    rows.map(({ index }) => index),
    rows.map((_, i) => i),
  )
})

test('every entry has its receipt, which holds under the policy, and with a changed byte does not', async () => {
  const policy = await policyOf(world.ctx)
  const rows = await world.database.many<{ id: string }>(sql`select id from transparency.entry where log = 'case'`)
  for (const [i, { id }] of rows.entries()) {
    const text = await receiptTextOf(world.ctx, id)
    assert.ok(text)
    assert.match(JSON.stringify(openReceipt(text, policy).says), /"did":"test\./)
    const changed = Buffer.from(text)
    changed[(i * 7919) % (changed.length - 1)]! ^= 1
    assert.throws(() => openReceipt(changed.toString('latin1'), policy))
  }
})

test('what has no place yet has no receipt, and what is public is in plain text', async () => {
  const { id } = await transact(world.ctx, (ctx) => publish(ctx, { kind: 'fee', id: 'some-service', body: { fee: 1 } }))
  assert.equal(await receiptTextOf(world.ctx, id), undefined)
  await sequenceAll()
  const bundle = await world.ctx.outside.tiles.read('registry', { level: 'entries', index: 0, width: 1 })
  assert.match(Buffer.from(bundle!).toString('latin1'), /some-service/)
  const opened = openReceipt((await receiptTextOf(world.ctx, id))!, await policyOf(world.ctx))
  assert.equal(opened.log, 'registry')
})

test('a record that would fill a page is refused: what is large is told by its digest', async () => {
  const body = 'x'.repeat(65_536)
  await assert.rejects(
    transact(world.ctx, (ctx) => publish(ctx, { kind: 'release', id: 'x', body })),
    /told by its digest/,
  )
})

test('a later checkpoint continues every earlier one', async () => {
  const head = await world.database.one<{ size: number; root: Buffer }>(
    sql`select size, root from transparency.head where log = 'case'`,
  )
  const tree = treeOf(world.ctx, 'case', head.size)
  for (const size1 of [1, 2, 7, 64, 100, head.size]) {
    const [proof, root1] = [await tree.consistency(size1), await tree.root(size1)]
    assert.ok(verifyConsistency({ size1, size2: head.size, root1, root2: head.root, proof }), `from ${size1}`)
  }
  assert.match((await checkpointOf(world.ctx, 'case'))!, /^example\.test\/log\/case\n\d+\n/)
})

test('the database refuses to change or delete what was logged', async () => {
  await assert.rejects(world.database.script(`update transparency.entry set record = 'x'`), /append-only/)
  await assert.rejects(world.database.script('delete from transparency.entry'), /append-only/)
})
