/** Brings a database to the newest schema: each file of `db/migrations` once, in order, and never changed afterwards. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Refusal } from '#kernel'
import { type Database, type Db, sql } from './database.ts'

const folder = new URL('../../db/migrations/', import.meta.url)
const lockKey = 7_318_204_551

export type Migration = { readonly name: string; readonly text: string; readonly sha256: string }

/** Every migration in order, with the hash of its text. */
export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** Runs what is missing; returns the names that ran. Two starts at once wait for each other: the lock is held throughout. */
export async function migrate(database: Database): Promise<string[]> {
  return database.transaction(async (db) => {
    await db.many(sql`select set_config('statement_timeout', '0', true)`) // the other's migrations may take their time
    await db.many(sql`select pg_advisory_xact_lock(${lockKey})`)
    await database.script(
      'create schema if not exists platform; create table if not exists platform.migration (name text primary key, sha256 text not null, at timestamptz not null default now())',
    )
    const ran: string[] = []
    for (const migration of await migrations()) if (await runOnce(database, db, migration)) ran.push(migration.name)
    return ran
  })
}

/** Runs one migration on a connection of its own, together with the note that it ran. */
async function runOnce(database: Database, db: Db, { name, sha256, text }: Migration): Promise<boolean> {
  const known = await db.maybe<{ sha256: string }>(sql`select sha256 from platform.migration where name = ${name}`)
  if (known && known.sha256 !== sha256) throw new Refusal('platform/migration-changed', { name })
  if (known) return false
  const note = `insert into platform.migration (name, sha256) values ('${name}', '${sha256}')`
  await database.script(`begin; set local statement_timeout = 0; ${text}\n; ${note}; commit`)
  return true
}
