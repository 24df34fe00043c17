import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Bug, Outage } from '#kernel'
import { type TestWorld, testContext } from '../../test/harness.ts'
import { type Database, openDatabase, sql } from './database.ts'

const nowhere = 'postgres://nobody@127.0.0.1:9/nothing'

let world: TestWorld
let db: Database
before(async () => {
  world = await testContext()
  db = world.database
  await db.script(
    'create table thing (id integer constraint one_thing_a_number primary key, some_name text, amount bigint, on_day date, at timestamptz)',
  )
})
after(() => world.close())

function things(): Promise<{ id: number }[]> {
  return db.many<{ id: number }>(sql`select id from thing order by id`)
}

test('pieces of SQL nest, and their values keep their order', () => {
  const inner = sql`b = ${2} and c = ${3}`
  const outer = sql`select ${1} where ${inner} or ${sql`d`} = ${4}`
  assert.deepEqual(outer.strings, ['select ', ' where b = ', ' and c = ', ' or d = ', ''])
  assert.deepEqual(outer.values, [1, 2, 3, 4])
})

test('a nested piece is asked with the values of both', async () => {
  const isBetween = (low: number, high: number) => sql`n between ${low} and ${high}`
  const rows = await db.many(sql`select n from generate_series(1, ${9}::int) n where ${isBetween(3, 5)} and n <> ${4}`)
  assert.deepEqual(rows, [{ n: 3 }, { n: 5 }])
})

test('SQL injection: whatever is typed travels as a value and stays text', async () => {
  const typed = ["'; drop table thing; --", '$1', "\\'; select 1", '%s\u0001"`', "Robert'); delete from thing;"]
  for (const [i, value] of typed.entries()) {
    await db.run(sql`insert into thing (id, some_name) values (${100 + i}, ${value})`)
    assert.deepEqual(await db.one(sql`select some_name from thing where some_name = ${value}`), { someName: value })
  }
  assert.equal(await db.run(sql`delete from thing where id >= ${100}`), typed.length)
})

test('a plain string cannot take the place of a statement', async () => {
  await assert.rejects(db.many('select 1' as never))
})

test('rows come back in camel case, with numbers, days as text and times as dates', async () => {
  const at = new Date('2026-11-24T02:00:00Z')
  await db.run(sql`insert into thing values (${1}, ${'нэр'}, ${32_500}, ${'2026-11-24'}, ${at})`)
  assert.deepEqual(await db.one(sql`select id, some_name, amount, on_day, at from thing where id = ${1}`), {
    id: 1,
    someName: 'нэр',
    amount: 32_500,
    onDay: '2026-11-24',
    at,
  })
  await db.run(sql`delete from thing`)
})

test('the one row there must be is a bug when it is missing', async () => {
  await assert.rejects(db.one(sql`select id from thing where id = ${404}`), Bug)
  assert.equal(await db.maybe(sql`select id from thing where id = ${404}`), undefined)
})

test('a transaction that throws leaves nothing, one that returns leaves all', async () => {
  await assert.rejects(
    db.transaction(async (db) => {
      await db.run(sql`insert into thing (id) values (${1})`)
      throw new Error('given up')
    }),
    /given up/,
  )
  assert.deepEqual(await things(), [])
  const value = await db.transaction(async (db) => {
    assert.ok(db.inTransaction)
    await db.run(sql`insert into thing (id) values (${1})`)
    return 'kept'
  })
  assert.equal(value, 'kept')
  assert.deepEqual(await things(), [{ id: 1 }])
  await db.run(sql`delete from thing`)
})

test('a statement that fails takes the whole transaction with it, and the connection is good again', async () => {
  const small = openDatabase({ url: world.url, connectionsMax: 1 })
  try {
    await assert.rejects(
      small.transaction(async (db) => {
        await db.run(sql`insert into thing (id) values (${2})`)
        await db.run(sql`insert into thing (id) values (${2})`)
      }),
      { code: '23505', constraint: 'one_thing_a_number' },
    )
    assert.deepEqual(await small.many(sql`select id from thing`), [])
  } finally {
    await small.close()
  }
})

test('a transaction does not nest', async () => {
  await assert.rejects(
    db.transaction((db) => db.transaction(async () => {})),
    /does not nest/,
  )
  assert.equal(db.inTransaction, false)
})

test('a server that is away is an outage, inside a transaction and out', async () => {
  const away = openDatabase({ url: nowhere })
  try {
    await assert.rejects(away.many(sql`select 1`), { name: 'Outage', code: 'platform/database-away' })
    await assert.rejects(
      away.transaction(async () => {}),
      { name: 'Outage', code: 'platform/database-away' },
    )
  } finally {
    await away.close()
  }
})

test('a connection that is cut is an outage, and the next statement gets a new one', async () => {
  const small = openDatabase({ url: world.url, connectionsMax: 1 })
  try {
    const { pid } = await small.one<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    const slow = small.many(sql`select pg_sleep(${30})`)
    const cut = (async () => {
      for (let ended = false; !ended; ) {
        const isBusy = sql`select state from pg_stat_activity where pid = ${pid} and query like '%pg_sleep%' and state = 'active'`
        if (await db.maybe(isBusy))
          ended = (await db.one<{ done: boolean }>(sql`select pg_terminate_backend(${pid}) as done`)).done
      }
    })()
    await assert.rejects(slow, Outage)
    await cut
    assert.deepEqual(await small.many(sql`select 1 as one`), [{ one: 1 }])
  } finally {
    await small.close()
  }
})

test('a disk that is full, memory that is short and a statement that takes too long are outages', async () => {
  for (const given of [
    sql`do $$ begin raise exception using errcode = '53100'; end $$`,
    sql`do $$ begin raise exception using errcode = '53200'; end $$`,
    sql`do $$ begin raise exception using errcode = '57014'; end $$`,
  ])
    await assert.rejects(db.run(given), { name: 'Outage', code: 'platform/database-away' })
})

test('a statement that is wrong is no outage', async () => {
  await assert.rejects(db.many(sql`select nothing from nowhere`), (error) => !(error instanceof Outage))
})

test('a listener hears what was notified when the transaction committed', async () => {
  const heard = Promise.withResolvers<string>()
  const stop = await db.listen('test_channel', heard.resolve)
  try {
    await assert.rejects(
      db.transaction(async (db) => {
        await db.many(sql`select pg_notify('test_channel', ${'undone'})`)
        throw new Error('undone')
      }),
    )
    await db.transaction((db) => db.many(sql`select pg_notify('test_channel', ${'done'})`))
    assert.equal(await heard.promise, 'done')
  } finally {
    await stop()
  }
})
