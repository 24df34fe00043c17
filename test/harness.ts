/**
 * A world for a test: a fresh database cloned from a migrated template, a clock that stands still, and ports the test
 * fills in. Works on the private server (`server.ts`) and on any other that `DATABASE_URL` names.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nation } from '#engine'
import { type Actor, anonymous, randomIds, settableClock } from '#kernel'
import {
  type Context,
  type Database,
  migrate,
  migrations,
  type Outside,
  openDatabase,
  openFileSigners,
  silentLog,
  sql,
} from '#platform'
import { noWitnesses, openTileFolder } from '#transparency'
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
  readonly filled?: Filling
}
/** What a database holds before a test begins: done once, and cloned for every test that names the same. */
export type Filling = { readonly name: string; readonly fill: (database: Database) => Promise<void> }

export const testNow = '2026-11-24T02:00:00Z'
export const system: Actor = { kind: 'system', job: 'test' }

const templateLock = 7_318_204_552
const waitMs = 120_000

/** A context on a database of its own, acting as nobody unless told; `close` drops the database. */
export async function testContext(options: TestOptions = {}): Promise<TestWorld> {
  const { url, drop } = await testDatabase(options.filled)
  const database = openDatabase({ url })
  const clock = settableClock(options.now ?? testNow)
  const logFolder = mkdtempSync(join(tmpdir(), 'log-'))
  const outside = {
    ...(options.nation && { nation: options.nation }),
    ...(options.outside?.keys && { signers: openFileSigners(options.outside.keys) }),
    tiles: openTileFolder(logFolder),
    witnesses: noWitnesses,
    keyWaitMs: 0,
    ...options.outside,
  } as Outside
  const actor = options.actor ?? anonymous
  const close = async () => {
    await database.close()
    await drop()
    rmSync(logFolder, { recursive: true, force: true })
  }
  return { ctx: { db: database, actor, clock, ids: randomIds, outside, log: silentLog }, database, url, clock, close }
}

type OwnDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** A migrated database of its own, filled beforehand or empty, and how to drop it. */
export function testDatabase(filling?: Filling): Promise<OwnDatabase> {
  return ownDatabase((server, admin) => templateDatabase(server, admin, filling))
}

/** A database of its own with nothing in it. */
export function emptyDatabase(): Promise<OwnDatabase> {
  return ownDatabase(async () => "template0 encoding 'UTF8'")
}

async function ownDatabase(templateOf: (server: string, admin: Database) => Promise<string>): Promise<OwnDatabase> {
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

/** Migrates and fills once for each state of `db/migrations` and each filling; other test files wait for the first. */
async function templateDatabase(server: string, admin: Database, filling?: Filling): Promise<string> {
  const hashes = (await migrations()).map(({ name, sha256 }) => `${name} ${sha256}`)
  const name = `template_${createHash('sha256')
    .update([...hashes, filling?.name].join('\n'))
    .digest('hex')
    .slice(0, 16)}`
  await admin.many(sql`select pg_advisory_lock(${templateLock})`)
  try {
    if (await admin.maybe(sql`select 1 as found from pg_database where datname = ${name}`)) return name
    await makeTemplate(admin, { url: urlOf(server, `making_${name}`), name: `making_${name}`, filling })
    await admin.script(`alter database making_${name} rename to ${name}`)
    return name
  } finally {
    await admin.many(sql`select pg_advisory_unlock(${templateLock})`)
  }
}

type Making = { readonly url: string; readonly name: string; readonly filling: Filling | undefined }

async function makeTemplate(admin: Database, { url, name, filling }: Making): Promise<void> {
  await admin.script(`drop database if exists ${name} with (force)`)
  await admin.script(`create database ${name} template template0 encoding 'UTF8'`)
  const database = openDatabase({ url })
  try {
    await migrate(database)
    await filling?.fill(database)
  } finally {
    await database.close()
  }
}

/** The same server, another database: the path of a connection string. */
function urlOf(server: string, name: string): string {
  return server.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${name}`)
}
