import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDatabase } from '../../test/harness.ts'
import { openDatabase, sql } from './database.ts'
import { migrate, migrations } from './migrate.ts'

async function onEmpty(work: (open: () => ReturnType<typeof openDatabase>) => Promise<void>): Promise<void> {
  const { url, drop } = await emptyDatabase()
  const opened: ReturnType<typeof openDatabase>[] = []
  try {
    await work(() => {
      const database = openDatabase({ url, connectionsMax: 4 })
      opened.push(database)
      return database
    })
  } finally {
    for (const database of opened) await database.close()
    await drop()
  }
}

test('two starts at once run every migration once, and a later start none', async () => {
  await onEmpty(async (open) => {
    const names = (await migrations()).map(({ name }) => name)
    const [one, other] = [open(), open()]
    const ran = await Promise.all([migrate(one), migrate(other)])
    assert.deepEqual(ran.flat().sort(), names)
    assert.deepEqual(await migrate(one), [])
  })
})

test('a migration that was changed after it ran is refused', async () => {
  await onEmpty(async (open) => {
    const database = open()
    const [name] = await migrate(database)
    await database.run(sql`update platform.migration set sha256 = 'other' where name = ${name}`)
    await assert.rejects(migrate(database), { code: 'platform/migration-changed', detail: { name } })
  })
})
