/** Private servers for the tests of starting them: each in a folder of its own, all stopped and removed at the end. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import {
  openDatabase,
  type PrivatePostgres,
  type PrivatePostgresOptions,
  type Sql,
  StartFailure,
  startPrivatePostgres,
} from '#platform'

export const isRoot = process.getuid?.() === 0
export const root = mkdtempSync(join(tmpdir(), 'pg-test-'))
chmodSync(root, 0o755)

const running: PrivatePostgres[] = []
after(async () => {
  for (const server of running) await server.stop()
  rmSync(root, { recursive: true, force: true })
})

/** Starts a server in the folder `name` under `root`. */
export async function start(name: string, more: Partial<PrivatePostgresOptions> = {}): Promise<PrivatePostgres> {
  const server = await startPrivatePostgres({ dataFolder: join(root, name), ...more })
  running.push(server)
  return server
}

/** The rows of one query over a connection of its own. */
export async function ask<Row>(server: { url: string }, query: Sql): Promise<Row[]> {
  const database = openDatabase({ url: server.url, connectionsMax: 1 })
  try {
    return await database.many<Row>(query)
  } finally {
    await database.close()
  }
}

/** Expects a `StartFailure` of this code whose message is one line that matches. */
export function failsWith(code: string, sentence: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StartFailure, String(error))
    assert.equal(error.code, `start/${code}`)
    assert.match(error.message, sentence)
    assert.equal(error.message.includes('\n'), false)
    return true
  }
}
