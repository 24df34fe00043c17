/** Brings a database to the newest schema: each file of `db/migrations` once, in order, and never changed afterwards. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Refusal } from '#kernel'
import { type Database, sql } from './database.ts'

const folder = new URL('../../db/migrations/', import.meta.url)
const lockKey = 7_318_204_551

export type Migration = { readonly name: string; readonly text: string; readonly sha256: string }

export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** Runs what is missing; returns the names that ran. Two starts at once wait for each other. */
export async function migrate(database: Database): Promise<string[]> {
  await database.script(
    'create schema if not exists platform; create table if not exists platform.migration (name text primary key, sha256 text not null, at timestamptz not null default now())',
  )
  const ran: string[] = []
  for (const migration of await migrations()) {
    const isNew = await database.transaction(async (db) => {
      await db.many(sql`select pg_advisory_xact_lock(${lockKey})`)
      const known = await db.maybe<{ sha256: string }>(
        sql`select sha256 from platform.migration where name = ${migration.name}`,
      )
      if (known && known.sha256 !== migration.sha256)
        throw new Refusal('platform/migration-changed', { name: migration.name })
      return !known
    })
    if (!isNew) continue
    const { name, sha256 } = migration
    await database.script(
      `begin; ${migration.text}\n; insert into platform.migration (name, sha256) values ('${name}', '${sha256}'); commit`,
    )
    ran.push(name)
  }
  return ran
}
