/**
 * A world for a test: a fresh database cloned from a migrated template, a clock that stands still, and ports the test
 * fills in. Works on the private server (`server.ts`) and on any other that `DATABASE_URL` names.
 */
import { createHash } from 'node:crypto'
import type { Nation } from '#engine'
import { type Actor, anonymous, randomIds, settableClock } from '#kernel'
import { type Context, type Database, migrate, migrations, type Outside, openDatabase, silentLog, sql } from '#platform'
import { findTestServer } from './server.ts'

export type TestWorld = {
  readonly ctx: Context
  readonly database: Database
  readonly url: string
  readonly clock: ReturnType<typeof settableClock>
  readonly close: () => Promise<void>
}
export type TestOptions = {
  readonly nation?: Nation
  readonly outside?: Partial<Outside>
  readonly actor?: Actor
  /** When the clock stands. */
  readonly now?: string
}

export const testNow = '2026-11-24T02:00:00Z'
export const system: Actor = { kind: 'system', job: 'test' }

const templateLock = 7_318_204_552
const waitMs = 120_000

/** A context on a database of its own, acting as nobody unless told; `close` drops the database. */
export async function testContext(options: TestOptions = {}): Promise<TestWorld> {
  const { url, drop } = await testDatabase()
  const database = openDatabase({ url })
  const clock = settableClock(options.now ?? testNow)
  const outside = { ...(options.nation && { nation: options.nation }), ...options.outside } as Outside
  const actor = options.actor ?? anonymous
  const close = async () => {
    await database.close()
    await drop()
  }
  return { ctx: { db: database, actor, clock, ids: randomIds, outside, log: silentLog }, database, url, clock, close }
}

type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A migrated database of its own, and how to drop it. */
export function testDatabase(): Promise<OwnDatabase> {
  return ownDatabase(templateDatabase)
}

/** A database of its own with nothing in it. */
export function emptyDatabase(): Promise<OwnDatabase> {
  return ownDatabase(async () => "template0 encoding 'UTF8'")
}

async function ownDatabase(templateOf: typeof templateDatabase): Promise<OwnDatabase> {
  const server = await findTestServer()
  const name = `test_${randomIds.uuid().replaceAll('-', '')}`
  await asAdmin(server, async (admin) => {
    const template = await templateOf(server, admin)
    await admin.script(`create database ${name} template ${template}`)
  })
  const drop = () => asAdmin(server, (admin) => admin.script(`drop database if exists ${name} with (force)`))
  return { url: urlOf(server, name), drop }
}

async function asAdmin<Value>(url: string, work: (admin: Database) => Promise<Value>): Promise<Value> {
  const admin = openDatabase({ url, connectionsMax: 1, statementTimeoutMs: waitMs })
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

/** Migrates once for each state of `db/migrations`; other test files wait for the first. */
async function templateDatabase(server: string, admin: Database): Promise<string> {
  const hashes = (await migrations()).map(({ name, sha256 }) => `${name} ${sha256}`)
  const name = `template_${createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 16)}`
  await admin.many(sql`select pg_advisory_lock(${templateLock})`)
  try {
    if (await admin.maybe(sql`select 1 as found from pg_database where datname = ${name}`)) return name
    await makeTemplate(server, admin, `making_${name}`)
    await admin.script(`alter database making_${name} rename to ${name}`)
    return name
  } finally {
    await admin.many(sql`select pg_advisory_unlock(${templateLock})`)
  }
}

async function makeTemplate(server: string, admin: Database, name: string): Promise<void> {
  await admin.script(`drop database if exists ${name} with (force)`)
  await admin.script(`create database ${name} template template0 encoding 'UTF8'`)
  const database = openDatabase({ url: urlOf(server, name) })
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
}

/** The same server, another database: the path of a connection string. */
function urlOf(server: string, name: string): string {
  return server.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${name}`)
}
