import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/harness.ts'
import { checkServer, unfit } from './check-server.ts'
import { openDatabase } from './database.ts'

async function check(url: string): Promise<void> {
  const database = openDatabase({ url, connectionsMax: 1 })
  try {
    await checkServer(database, url)
  } finally {
    await database.close()
  }
}

test('a server as it should be passes', async () => {
  const { url, drop } = await testDatabase()
  await check(url)
  await drop()
})

test('a server that is down is told in a sentence without its password', async () => {
  await assert.rejects(check('postgres://me:hunter2@127.0.0.1:9/platform'), (error: Error & { code: string }) => {
    assert.equal(error.code, 'start/database-away')
    assert.match(error.message, /^The database of DATABASE_URL \(127\.0\.0\.1:9\/platform\) does not answer: .*\.$/)
    assert.doesNotMatch(error.message, /hunter2/)
    return true
  })
})

test('a database that is not there is told in a sentence', async () => {
  const { url, drop } = await testDatabase()
  await drop()
  await assert.rejects(check(url), { code: 'start/database-away', message: /no such database/ })
})

test('PostgreSQL 15 in UTF-8 is enough; 14, or another encoding, is not', () => {
  assert.equal(unfit({ version: 150_000, encoding: 'UTF8' }), undefined)
  assert.match(unfit({ version: 149_999, encoding: 'UTF8' })?.message ?? '', /is PostgreSQL 14, and 15 or newer/)
  assert.match(unfit({ version: 150_000, encoding: 'SQL_ASCII' })?.message ?? '', /SQL_ASCII.*UTF8/)
})
