import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '#platform'
import { testContext } from './harness.ts'

test('every world has a migrated database of its own, on a clock that stands still', async () => {
  const [one, other] = await Promise.all([testContext(), testContext()])
  try {
    const id = one.ctx.ids.uuid()
    const now = one.clock.now()
    await one.ctx.db.run(sql`insert into platform.job (id, name, data, due) values (${id}, 'a.b', ${{}}, ${now})`)
    const count = sql`select count(*) as jobs from platform.job`
    assert.deepEqual(await one.ctx.db.many(count), [{ jobs: 1 }])
    assert.deepEqual(await other.ctx.db.many(count), [{ jobs: 0 }])
    assert.deepEqual(one.clock.now(), now)
  } finally {
    await Promise.all([one.close(), other.close()])
  }
})

test('the database is gone when the world is closed', async () => {
  const { database, url, close } = await testContext()
  const { name } = await database.one<{ name: string }>(sql`select current_database() as name`)
  await close()
  const next = await testContext()
  try {
    assert.ok(url.includes(name))
    assert.equal(await next.database.maybe(sql`select 1 as found from pg_database where datname = ${name}`), undefined)
  } finally {
    await next.close()
  }
})
