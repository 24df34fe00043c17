/**
 * The outside world's own schema: people with all that registers know of them, the keys other things are found by, and how
 * far they were laid down. What is known of a person is stored as it is told (json): nobody looks inside, and it is taken twice
 * as fast. It stands beside the platform's schemas, which know nothing of it.
 */
import type pg from 'pg'

export type Load = {
  readonly seed: number
  readonly people: number
  readonly households: number
  /** All that was wanted is there, and can be found by its keys. */
  readonly isDone: boolean
}

const tables = `
  create schema if not exists population;
  create table if not exists population.load (
    one boolean primary key default true check (one),
    seed integer not null,
    people integer not null,
    households integer not null,
    done boolean not null);
  create table if not exists population.person (
    register_number text collate "C" not null,
    household integer not null,
    life json not null);
  create table if not exists population.key (
    kind text collate "C" not null,
    key text collate "C" not null,
    register_number text collate "C" not null)`

/** Made when everybody is there: one by one they would cost several times as much. */
const indexes = [
  'create unique index person_number on population.person (register_number)',
  'create index person_household on population.person (household)',
  'create unique index key_number on population.key (kind, key)',
  'analyze population.person',
  'analyze population.key',
]

/** Makes what is missing, and says how far an earlier run came. */
export async function prepare(client: pg.Client): Promise<Load | undefined> {
  await client.query(tables)
  const { rows } = await client.query('select seed, people, households, done as "isDone" from population.load')
  return rows[0]
}

/** Begins with nobody. */
export async function begin(client: pg.Client, seed: number): Promise<Load> {
  await client.query('drop schema if exists population cascade')
  await client.query(tables)
  await client.query('insert into population.load (seed, people, households, done) values ($1, 0, 0, false)', [seed])
  return { seed, people: 0, households: 0, isDone: false }
}

/** More is going to come: what finds people goes, until all are there. */
export async function reopen(client: pg.Client): Promise<void> {
  await client.query(`
    update population.load set done = false;
    drop index if exists population.person_number, population.person_household, population.key_number`)
}

/** Makes everybody findable, telling each step. */
export async function finish(client: pg.Client, told: (step: number, of: number) => void): Promise<void> {
  await client.query("set maintenance_work_mem = '256MB'")
  for (const [i, statement] of indexes.entries()) {
    told(i + 1, indexes.length)
    await client.query(statement)
  }
  await client.query('update population.load set done = true')
}
