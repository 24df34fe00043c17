import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, test } from 'node:test'
import { openDatabase, sql } from '#platform'
import { type ChildPlatform, startChild } from './child-platform.ts'
import { signIn } from './journey.ts'
import { Visitor } from './visitor.ts'

let child: ChildPlatform | undefined
after(() => child?.stop())

test('killed together with its database it starts again on the same folder, and who was signed in still is', async () => {
  child = await startChild({ LOG_LEVEL: 'silent' })
  const visitor = new Visitor(child.origin)
  await signIn(visitor, { registerNumber: 'УХ91052824', phone: child.phoneOf('Сарангэрэл') })
  assert.match(visitor.page.path, /\/me$/)

  for (const withDatabase of [true, false]) {
    await child.kill({ withDatabase })
    await assert.rejects(visitor.open('/me'))
    await child.start()
    await visitor.open('/me')
    assert.match(visitor.page.path, /\/me$/)
  }
  const database = openDatabase({ url: child.databaseUrl() })
  try {
    const { sessions } = await database.one<{ sessions: number }>(
      sql`select count(*) as sessions from identity.session where closed_at is null`,
    )
    assert.equal(sessions, 1)
  } finally {
    await database.close()
  }
  await child.stop()
  assert.equal(existsSync(child.dataDir), false)
})
