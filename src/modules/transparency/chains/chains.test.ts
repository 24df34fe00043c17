import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { addDays, dateIn, day as dayMs } from '#kernel'
import { actingAs, openKeyStore, sql, transact } from '#platform'
import { holdsHead, lacksHead, openReceipt, openStatement, pseudonymOf } from '#verify'
import { nation } from '../../../../mongolia/index.ts'
import { system, type TestWorld, testContext } from '../../../../test/harness.ts'
import { sequenceAll } from '../../../../test/office/readings.ts'
import { headsJobs } from '../heads.ts'
import {
  append,
  commitReceipt,
  daysPublished,
  forget,
  headOf,
  policyOf,
  publishDay,
  receiptTextOf,
  statementOf,
} from '../index.ts'
import { chainKeyOf } from './chain-key.ts'

let world: TestWorld
const personOf = (n: number) => `019aa000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [one, two, secretly, nobody] = [personOf(1), personOf(2), personOf(3), personOf(4)]
const reading = { service: 's', purpose: 'document', register: 'civil', operation: 'address', fields: ['x'] }
const read = (personId: string, more: object = {}) =>
  commitReceipt(actingAs(world.ctx, system), { ...reading, personId, ...more })
const did = (personId: string, more: object = {}) =>
  transact(world.ctx, (ctx) => append(ctx, { did: 'test.done', personId, ...more }))
const today = () => dateIn(nation.country.timeZone, world.clock.now())
const chainOf = (personId: string) =>
  world.database.many<{ log: string; seq: number }>(
    sql`select log, seq from transparency.chain where person_id = ${personId} order by log, seq`,
  )

before(async () => {
  const keys = openKeyStore(mkdtempSync(join(tmpdir(), 'keys-')))
  world = await testContext({ nation, outside: { keys, site: { publicUrl: 'https://example.test', demo: true } } })
})
after(() => world.close())

test('each person has a chain a log, in the order of places, whoever else was there between', async () => {
  for (let i = 0; i < 3; i++) await Promise.all([read(one), read(two), did(one)])
  await sequenceAll(world.ctx)
  await read(one)
  await sequenceAll(world.ctx)
  assert.deepEqual(
    (await chainOf(one)).map(({ log, seq }) => `${log} ${seq}`),
    ['access 1', 'access 2', 'access 3', 'access 4', 'case 1', 'case 2', 'case 3'],
  )
  assert.equal((await chainOf(two)).length, 3)
})

test('an attack: what a court keeps secret shows in no chain, nor does what tells of it, until that ends', async () => {
  const until = new Date(world.clock.now().getTime() + dayMs)
  const { id } = await read(secretly, { secrecy: { until, order: '2026/1' } })
  await did(secretly, { about: id })
  await read(secretly)
  await sequenceAll(world.ctx)
  assert.equal((await chainOf(secretly)).length, 1)
  await publishDay(world.ctx, addDays(today(), -1))
  assert.equal(openStatement(await statementOf(world.ctx, secretly), await policyOf(world.ctx)).lines.length, 1)
  world.clock.set(until)
  await did(one)
  await sequenceAll(world.ctx)
  assert.equal((await chainOf(secretly)).length, 3)
})

test('when a day has ended its heads are public, once, and each person is proved to be in them or not', async () => {
  world.clock.set(new Date(world.clock.now().getTime() + dayMs))
  await headsJobs['transparency.heads']!(actingAs(world.ctx, system), {} as never)
  await headsJobs['transparency.heads']!(actingAs(world.ctx, system), {} as never)
  const days = await daysPublished(world.ctx, { limit: 9 })
  assert.deepEqual(
    days.map(({ day, size }) => [day, size]),
    [
      [addDays(today(), -1), 3],
      [addDays(today(), -2), 3],
      [addDays(today(), -3), 3],
    ],
  )
  await sequenceAll(world.ctx)
  const { entryId, day } = days[0]!
  const { says } = openReceipt((await receiptTextOf(world.ctx, entryId))!, await policyOf(world.ctx))
  const { body } = says as { body: { size: number; root: Uint8Array } }
  for (const personId of [one, two, secretly]) {
    const head = await headOf(world.ctx, { personId, day })
    assert.ok(head?.proved && holdsHead(body, head.proved))
  }
  const head = await headOf(world.ctx, { personId: nobody, day })
  assert.ok(head?.neighbours && lacksHead(body, pseudonymOf(chainKeyOf(world.ctx, nobody), day), head.neighbours))
})

test('a statement is whole: every line, under the root that is public; what came since is told apart', async () => {
  await read(one)
  await sequenceAll(world.ctx)
  const opened = openStatement(await statementOf(world.ctx, one), await policyOf(world.ctx))
  assert.equal(opened.day, addDays(today(), -1))
  assert.deepEqual(
    opened.lines.map(({ log, seq, isUnderRoot }) => `${log} ${seq} ${isUnderRoot}`),
    [
      ...[1, 2, 3, 4].map((seq) => `access ${seq} true`),
      'access 5 false',
      ...[1, 2, 3, 4].map((seq) => `case ${seq} true`),
    ],
  )
})

test('a person who is forgotten is gone from the log, and the proofs of others hold', async () => {
  const { id: theirs } = await read(two)
  const { id: ours } = await read(one)
  await sequenceAll(world.ctx)
  const policy = await policyOf(world.ctx)
  const before = (await receiptTextOf(world.ctx, ours))!
  await transact(world.ctx, (ctx) => forget(ctx, { personId: two }))
  const left = await world.database.one<{ tables: string }>(sql`
    select string_agg(encode(convert_to(entry::text, 'utf8'), 'escape'), ' ') as tables from transparency.entry where log <> 'registry'`)
  assert.ok(!left.tables.includes(two))
  assert.deepEqual(await chainOf(two), [])
  assert.equal(await receiptTextOf(world.ctx, theirs), undefined)
  assert.equal(openReceipt(before, policy).log, 'access')
  await did(one)
  await sequenceAll(world.ctx)
  assert.equal(openReceipt((await receiptTextOf(world.ctx, ours))!, policy).log, 'access')
  assert.ok(openStatement(await statementOf(world.ctx, one), policy).day)
})

test('in a tree of several parts everybody is proved at their place, and who is not there between two others', async () => {
  const many = 2300
  const ids = Array.from({ length: many }, (_, n) => personOf(1000 + n))
  await world.database.many(sql`
    insert into transparency.chain (person_id, log, seq, hash, entry_id)
    select person_id, 'case', 1, sha256(person_id::text::bytea), (select id from transparency.entry limit 1)
    from unnest(${ids}::uuid[]) as given (person_id)`)
  const day = today()
  await publishDay(world.ctx, day)
  const [tree] = await daysPublished(world.ctx, { limit: 1 })
  assert.ok(tree && tree.size > many)
  for (let n = 0; n < many; n += 150) {
    const head = await headOf(world.ctx, { personId: ids[n]!, day })
    assert.ok(head?.proved && holdsHead(tree, head.proved), `${n}`)
    const personId = personOf(900_000 + n)
    const none = await headOf(world.ctx, { personId, day })
    assert.ok(none?.neighbours && lacksHead(tree, pseudonymOf(chainKeyOf(world.ctx, personId), day), none.neighbours))
  }
})

test('an attack: nobody takes a line out of a chain or a record out of the log by hand', async () => {
  for (const statement of [
    'delete from transparency.chain',
    `update transparency.chain set seq = seq + 100`,
    `update transparency.entry set salt = null, record = '', about = null, person_id = null`,
    `select set_config('transparency.doing', 'forget', true); update transparency.entry set leaf = '\\x00'`,
    `select set_config('transparency.doing', 'forget', true); update transparency.entry set record = '', salt = null, about = null, person_id = null where log = 'registry'`,
  ])
    await assert.rejects(world.database.script(statement), /append-only|only becomes longer/)
})
