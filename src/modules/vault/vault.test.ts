import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Actor, minute, Outage, Refusal, second } from '#kernel'
import { actingAs, type Context, drain, openKeyStore, sql, transact } from '#platform'
import { system, type TestWorld, testContext } from '../../../test/harness.ts'
import {
  discard,
  type GivenReceipt,
  jobs,
  keepSweepingSealed,
  type Reading,
  read,
  releasesOf,
  rewrap,
  seal,
  shred,
  unseal,
  unsealWith,
} from './index.ts'

const person = '019aa000-0000-7000-8000-000000000001'
const other = '019aa000-0000-7000-8000-000000000002'
const law = 'Хүний хувийн мэдээлэл хамгаалах тухай хууль'
const values = { diagnosis: 'нууц зүйл', since: '2026-01-02' }

let world: TestWorld
let folder: string
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'))
  const outside = { keys: openKeyStore(folder), site: { publicUrl: 'https://example.test', demo: true } }
  world = await testContext({ actor: system, outside })
})
after(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

function reading(more: Partial<Reading> = {}): Reading {
  return {
    personId: person,
    service: 'some-service',
    purpose: 'document',
    applicationId: '019aa000-0000-7000-8000-0000000000c1',
    register: 'documents',
    operation: 'record',
    fields: ['diagnosis'],
    law,
    ...more,
  }
}

function sealed(ctx: Context = world.ctx, more: Partial<Parameters<typeof seal>[1]> = {}): Promise<string> {
  return seal(ctx, { personId: person, sensitivity: 'personal', kind: 'test.values', values, ...more })
}

/** A receipt as its reader has it, left open for what the test does with it. */
function receiptFor(given: Partial<Reading> = {}, ctx = world.ctx): Promise<GivenReceipt> {
  return read(ctx, reading(given), async (receipt) => receipt)
}

function refused(code: string): (error: unknown) => boolean {
  return (error) => error instanceof Refusal && error.code === code
}

const citizen = (personId: string): Actor => ({ kind: 'citizen', personId, level: 'low', sessionId: person })

async function receiptsCount(): Promise<number> {
  return (await world.database.one<{ n: number }>(sql`select count(*) as n from transparency.receipt`)).n
}

test('what was sealed comes back, as values and as bytes, and lies nowhere as it is', async () => {
  const id = await sealed()
  assert.deepEqual(await unseal(world.ctx, id, reading()), values)
  const bytes = await sealed(world.ctx, { values: Buffer.from('%PDF') })
  assert.deepEqual(await unseal(world.ctx, bytes, reading()), Buffer.from('%PDF'))
  const [row] = await world.database.many<{ bytes: Buffer }>(sql`select bytes from vault.sealed where id = ${id}`)
  assert.ok(!row!.bytes.includes('нууц') && !row!.bytes.includes('diagnosis'))
})

test('several of a person are read against one receipt, in the order they were asked for', async () => {
  const [a, b] = [await sealed(world.ctx, { values: 1 }), await sealed(world.ctx, { values: 2 })]
  const before = await receiptsCount()
  const found = await read(world.ctx, reading(), (receipt) => unsealWith<number>(world.ctx, [b, a, b], receipt))
  assert.deepEqual(found, [2, 1, 2])
  assert.equal(await receiptsCount(), before + 1)
})

test('values sealed in a transaction that is rolled back were never there', async () => {
  let id = ''
  await assert.rejects(
    transact(world.ctx, async (ctx) => {
      id = await sealed(ctx, { personId: other })
      throw new Error('rolled back')
    }),
    /rolled back/,
  )
  await assert.rejects(unseal(world.ctx, id, reading({ personId: other })), refused('vault/not-found'))
})

for (const [what, more, code] of [
  ['for a purpose nobody listed', { purpose: 'curiosity' }, 'vault/purpose-unknown'],
  ['for a purpose every object has', { purpose: 'constructor' }, 'vault/purpose-unknown'],
  ['for a purpose of others', { purpose: 'review' }, 'vault/not-permitted'],
  ['without a case', { applicationId: undefined }, 'vault/case-needed'],
  ['without a law', { law: undefined }, 'vault/no-basis'],
  ['with an empty law', { law: '' }, 'vault/no-basis'],
] as const)
  test(`a reading ${what} is refused and leaves no receipt`, async () => {
    const before = await receiptsCount()
    let done = false
    await assert.rejects(
      read(world.ctx, reading(more as Partial<Reading>), async () => {
        done = true
      }),
      refused(code),
    )
    assert.ok(!done)
    assert.equal(await receiptsCount(), before)
  })

test('a person reads what is theirs without a law, and nothing of anybody else', async () => {
  const own = { purpose: 'own', law: undefined, applicationId: undefined } as unknown as Partial<Reading>
  const id = await sealed()
  assert.deepEqual(await unseal(actingAs(world.ctx, citizen(person)), id, reading(own)), values)
  await assert.rejects(unseal(actingAs(world.ctx, citizen(other)), id, reading(own)), refused('vault/not-permitted'))
  for (const purpose of ['form', 'options'])
    await assert.rejects(
      read(actingAs(world.ctx, citizen(other)), reading({ purpose }), async () => {}),
      refused('vault/not-permitted'),
    )
  await assert.rejects(
    unseal(actingAs(world.ctx, citizen(other)), id, reading({ ...own, personId: other })),
    refused('vault/no-key'),
  )
})

test('a read inside a transaction, which could take its receipt back, is refused', async () => {
  await assert.rejects(
    transact(world.ctx, (ctx) => receiptFor({}, ctx)),
    /outside of any transaction/,
  )
  const id = await sealed()
  const receipt = await receiptFor()
  await assert.rejects(
    transact(world.ctx, (ctx) => unsealWith(ctx, [id], receipt)),
    /outside of any transaction/,
  )
})

test('a receipt that is written and read against in one transaction gets no key, and rolled back it is seen for what it is', async () => {
  const id = await sealed()
  const copied = sql`
    with entry as (
      insert into transparency.entry (id, log, record, salt, commitment, leaf, at)
      select '019aa000-0000-7000-8000-0000000000ee', log, record, salt, commitment, leaf, at from transparency.entry
      where log = 'access' limit 1 returning id)
    insert into transparency.receipt (id, person_id, actor_kind, actor_id, service, purpose, register, operation, fields, at)
    select id, ${person}, 'system', 'test', 's', 'document', 'r', 'o', '{}', ${world.clock.now()} from entry`
  await receiptFor()
  const attack = sql`
    select id from vault.release_keys('019aa000-0000-7000-8000-0000000000ee', ${[id]}::uuid[], 'system', 'test',
      ${world.clock.now()}, '1 minute')`
  await assert.rejects(
    transact(world.ctx, async ({ db }) => {
      await db.run(copied)
      assert.deepEqual(await db.many(attack), [])
      throw new Error('and nothing happened')
    }),
    /nothing happened/,
  )
  assert.deepEqual(await world.database.many(attack), [])
  await world.database.run(copied)
  assert.equal((await world.database.many(attack)).length, 1)
})

test('a reading that fails leaves its receipt', async () => {
  const before = await receiptsCount()
  await assert.rejects(
    read(world.ctx, reading(), async () => {
      throw new Error('on the way')
    }),
    /on the way/,
  )
  assert.equal(await receiptsCount(), before + 1)
})

test('the receipt of another person, another reader, or nobody opens nothing', async () => {
  const id = await sealed()
  const theirs = await receiptFor({ personId: other })
  await assert.rejects(unsealWith(world.ctx, [id], theirs), refused('vault/no-key'))
  const mine = await receiptFor()
  const job = actingAs(world.ctx, { kind: 'system', job: 'another' })
  await assert.rejects(unsealWith(job, [id], mine), refused('vault/no-key'))
  const made = { id: world.ctx.ids.uuid(), at: world.clock.now() }
  await assert.rejects(unsealWith(world.ctx, [id], made), refused('vault/no-key'))
  const forOther = await sealed(world.ctx, { personId: other })
  await assert.rejects(unsealWith(world.ctx, [id, forOther], mine), refused('vault/no-key'))
})

test('a receipt opens for a minute, and not a moment longer', async () => {
  const id = await sealed()
  const receipt = await receiptFor()
  world.clock.advance(minute)
  assert.deepEqual(await unsealWith(world.ctx, [id], receipt), [values])
  world.clock.advance(1)
  await assert.rejects(unsealWith(world.ctx, [id], receipt), refused('vault/no-key'))
})

test('a receipt for ordinary data opens nothing that the law protects most; one for that opens both', async () => {
  const sensitive = await sealed(world.ctx, { sensitivity: 'sensitive' })
  const personal = await sealed()
  for (const sensitivity of ['open', 'personal'] as const)
    await assert.rejects(unseal(world.ctx, sensitive, reading({ sensitivity })), refused('vault/no-key'))
  await assert.rejects(unseal(world.ctx, personal, reading({ sensitivity: 'open' })), refused('vault/no-key'))
  const found = await read(world.ctx, reading({ sensitivity: 'sensitive' }), (receipt) =>
    unsealWith(world.ctx, [sensitive, personal], receipt),
  )
  assert.deepEqual(found, [values, values])
})

test('a wrapping key that is away or another is an outage, and none is made in its place', async () => {
  const id = await sealed()
  const empty = mkdtempSync(join(tmpdir(), 'vault-'))
  const elsewhere = { ...world.ctx, outside: { ...world.ctx.outside, keys: openKeyStore(empty) } }
  const away = (error: unknown) => error instanceof Outage && error.code === 'vault/key-away'
  await assert.rejects(unseal(elsewhere, id, reading()), away)
  assert.equal(elsewhere.outside.keys.findSecretKey('vault-1'), undefined)
  elsewhere.outside.keys.secretKey('vault-1')
  await assert.rejects(unseal(elsewhere, id, reading()), away)
  await assert.rejects(sealed(elsewhere, { personId: world.ctx.ids.uuid() }), away)
  rmSync(empty, { recursive: true })
})

test('a flipped bit, a row under the name of another, a kind called otherwise: none of them opens', async () => {
  const tampered = async (change: string) => {
    const [id, second] = [await sealed(), await sealed(world.ctx, { values: 'another' })]
    await world.database.script(change.replaceAll(':id', `'${id}'`).replaceAll(':second', `'${second}'`))
    await assert.rejects(unseal(world.ctx, id, reading()), /authenticate/)
  }
  await tampered('update vault.sealed set bytes = set_bit(bytes, 8 * 40, 1 - get_bit(bytes, 8 * 40)) where id = :id')
  await tampered('update vault.sealed set bytes = (select bytes from vault.sealed where id = :second) where id = :id')
  await tampered("update vault.sealed set kind = 'test.other' where id = :id")
  await tampered("update vault.sealed set form = 'bytes' where id = :id")
})

test('the key of another put in a person’s place opens nothing', async () => {
  const [a, b] = [world.ctx.ids.uuid(), world.ctx.ids.uuid()]
  const id = await sealed(world.ctx, { personId: a })
  await sealed(world.ctx, { personId: b })
  await world.database.script(`
    update vault.wrapped_key set bytes = (
      select bytes from vault.wrapped_key join vault.key on key.id = key_id where person_id = '${b}')
    where key_id = (select id from vault.key where person_id = '${a}')`)
  await assert.rejects(unseal(world.ctx, id, reading({ personId: a })), /authenticate/)
})

test('what is shredded stays dead, and what is sealed afterwards lives', async () => {
  const personId = world.ctx.ids.uuid()
  const dead = await sealed(world.ctx, { personId })
  const spared = await sealed(world.ctx, { personId, sensitivity: 'sensitive' })
  const backup = await world.database.many<{ row: string }>(sql`
    select sealed::text as row from vault.sealed where id = ${dead}`)
  await transact(world.ctx, (ctx) => shred(ctx, { personId, sensitivity: 'personal' }))
  await assert.rejects(unseal(world.ctx, dead, reading({ personId })), refused('vault/shredded'))
  await world.database.run(sql`delete from vault.sealed where id = ${dead}`)
  await world.database.run(sql`insert into vault.sealed select (${backup[0]!.row}::vault.sealed).*`)
  await assert.rejects(unseal(world.ctx, dead, reading({ personId })), refused('vault/shredded'))
  const alive = await sealed(world.ctx, { personId, values: 'new' })
  assert.equal(await unseal(world.ctx, alive, reading({ personId })), 'new')
  assert.deepEqual(await unseal(world.ctx, spared, reading({ personId, sensitivity: 'sensitive' })), values)
  await assert.rejects(unseal(world.ctx, dead, reading({ personId })), refused('vault/shredded'))
})

test('two who are the first to seal for a person make one key', async () => {
  const personId = world.ctx.ids.uuid()
  const ids = await Promise.all([1, 2, 3, 4].map((values) => sealed(world.ctx, { personId, values })))
  const found = await read(world.ctx, reading({ personId }), (receipt) => unsealWith(world.ctx, ids, receipt))
  assert.deepEqual(found, [1, 2, 3, 4])
})

test('wrapped anew under another key everything opens, without the old key, and the log names keys alone', async () => {
  const id = await sealed()
  const there = await world.database.one<{
    n: number
  }>(sql`select count(*) as n from vault.wrapped_key where key_id not in
    (select key_id from vault.sealed join vault.key on key.id = key_id where shredded_at is not null)`)
  // The one whose key was swapped above cannot be wrapped anew: it is put out of the way, as whoever runs this would.
  await world.database.script(`delete from vault.wrapped_key where key_id in (
    select key_id from vault.wrapped_key group by bytes, key_id having (select count(*) from vault.wrapped_key w where w.bytes = wrapped_key.bytes) > 1)`)
  const done = await rewrap(world.ctx, { under: 'vault-2' })
  assert.ok(done > 0 && done <= there.n)
  assert.equal(await rewrap(world.ctx, { under: 'vault-2' }), 0)
  rmSync(join(folder, 'vault-1.key'))
  const fresh = { ...world.ctx, outside: { ...world.ctx.outside, keys: openKeyStore(folder) } }
  assert.deepEqual(await unseal(fresh, id, reading()), values)
  const personId = world.ctx.ids.uuid()
  assert.deepEqual(await unseal(fresh, await sealed(fresh, { personId }), reading({ personId })), values)
})

test('what is over is not opened any more, and goes by itself', async () => {
  const id = await sealed(world.ctx, { until: new Date(world.clock.now().getTime() + minute) })
  assert.deepEqual(await unseal(world.ctx, id, reading()), values)
  world.clock.advance(minute)
  await assert.rejects(unseal(world.ctx, id, reading()), Refusal)
  await transact(world.ctx, keepSweepingSealed)
  await transact(world.ctx, keepSweepingSealed)
  world.clock.advance(10 * minute)
  await drain(world.ctx, jobs)
  const left = await world.database.many(sql`select 1 as one from vault.sealed where id = ${id}`)
  assert.deepEqual(left, [])
  const waiting = sql`select count(*) as n from platform.job where name = 'vault.sweep'`
  assert.equal((await world.database.one<{ n: number }>(waiting)).n, 1)
})

test('what is discarded is gone', async () => {
  const id = await sealed()
  await discard(world.ctx, [id])
  await discard(world.ctx, [])
  await assert.rejects(unseal(world.ctx, id, reading()), refused('vault/not-found'))
})

test('for a role that is no superuser a statement that was smuggled in sees no key, even with a receipt of somebody else', async () => {
  const id = await sealed()
  const receipt = await receiptFor()
  const theirs = await receiptFor({ personId: other })
  const keys = sql`
    select key_id from vault.wrapped_key where key_id = (select key_id from vault.sealed where id = ${id})`
  await assert.rejects(
    transact(world.ctx, async ({ db }) => {
      await db.run(sql`create role smuggler nologin`)
      for (const schema of ['vault', 'transparency'])
        for (const right of ['usage on schema', 'all on all tables in schema'])
          await db.run({ strings: [`grant ${right} ${schema} to smuggler`], values: [] } as never)
      await db.run(sql`set local role smuggler`)
      assert.deepEqual(await db.many(keys), [])
      for (const doing of ['release ', `release ${theirs.id}`, 'shred', 'rewrap?']) {
        await db.many(sql`select set_config('vault.doing', ${doing}, true)`).catch(() => {})
        if (doing !== 'release ') assert.deepEqual(await db.many(keys), [], doing)
      }
      const opened = await db.many(sql`
        select id from vault.release_keys(${receipt.id}, ${[id]}::uuid[], 'system', 'test', ${world.clock.now()}, '1 minute')`)
      assert.equal(opened.length, 1)
      throw new Error('enough')
    }),
    /enough/,
  )
})

test('what left the vault and what was receipted are the same', async () => {
  const before = await releasesOf(world.ctx)
  const id = await sealed()
  await receiptFor()
  await unseal(world.ctx, id, reading())
  const after = await releasesOf(world.ctx)
  assert.deepEqual(
    {
      releases: after.releases - before.releases,
      receipts: after.receipts - before.receipts,
      unfounded: after.unfounded,
    },
    { releases: 1, receipts: 1, unfounded: 0 },
  )
  await assert.rejects(world.database.script('delete from vault.release'), /stays written down/)
})

test('a reading that a court keeps secret is receipted at once', async () => {
  const until = new Date(world.clock.now().getTime() + second)
  const id = await sealed()
  assert.deepEqual(await unseal(world.ctx, id, reading({ secrecy: { until, order: '2026/123' } })), values)
})
