/**
 * PostgreSQL, and nothing between: SQL is written as SQL in a module's `store.ts` through the `sql` tag, whose values
 * only ever travel as parameters. Every statement is sent as a named prepared one, which is worth half the time of a
 * short query. Rows come back with camelCase names; `bigint` as number, `date` as text, `timestamptz` as Date.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { assert, Outage } from '#kernel'

/** A piece of SQL with its values; pieces nest. */
export class Sql {
  readonly strings: readonly string[]
  readonly values: readonly unknown[]
  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.strings = strings
    this.values = values
  }
}

/** Writes SQL: ``sql`select 1 from identity.person where id = ${id}` ``. A value that is itself `Sql` is spliced in. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  const parts = [strings[0]!]
  const flat: unknown[] = []
  values.forEach((value, i) => {
    const after = strings[i + 1]!
    if (value instanceof Sql) {
      parts[parts.length - 1] += value.strings[0]!
      value.values.forEach((inner, j) => {
        flat.push(inner)
        parts.push(value.strings[j + 1]!)
      })
      parts[parts.length - 1] += after
    } else {
      flat.push(value)
      parts.push(after)
    }
  })
  return new Sql(parts, flat)
}

/** Where statements go: the pool, or one transaction on it. */
export type Db = {
  /** All rows. */
  readonly many: <Row>(query: Sql) => Promise<Row[]>
  /** The one row there must be; its absence is a bug. */
  readonly one: <Row>(query: Sql) => Promise<Row>
  readonly maybe: <Row>(query: Sql) => Promise<Row | undefined>
  /** How many rows were changed. */
  readonly run: (query: Sql) => Promise<number>
  /** Runs `work` in a transaction that commits when it returns and rolls back when it throws. Does not nest. */
  readonly transaction: <Value>(work: (db: Db) => Promise<Value>) => Promise<Value>
  readonly inTransaction: boolean
  /** Wakes whoever listens on `channel`, soon after what was written is committed; it may get lost, so they look by themselves too. */
  readonly wake: (channel: string) => void
}

export type Database = Db & {
  /** A connection of its own that hears `NOTIFY channel`; returns how to stop. */
  readonly listen: (channel: string, heard: (payload: string) => void) => Promise<() => Promise<void>>
  /** Runs a script of many statements (a migration); never with anything a person typed. */
  readonly script: (text: string) => Promise<void>
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

export type DatabaseOptions = {
  readonly url: string
  readonly connectionsMax?: number
  readonly statementTimeoutMs?: number
}

/** Opens a pool on `url` (`postgres://…`, or one with a unix socket as `host`). */
export function openDatabase({ url, connectionsMax = 16, statementTimeoutMs = 15_000 }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeoutMs,
    pipeline: true, // what is asked together travels together; the answers come in the order of the questions
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
  })
  pool.on('error', () => {}) // an idle connection that broke is replaced by the pool; the next query tells if it cannot be
  const wake = openHerald(pool)
  return {
    ...statements(pool, { wake, begin: (work) => transaction(pool, work, wake), inTransaction: false }),
    listen: (channel, heard) => listen(url, channel, heard),
    script: async (text) => {
      await pool.query(text)
    },
    pool,
    close: () => pool.end(),
  }
}

const heraldMs = 3

/**
 * NOTIFY apart from the transactions it tells of: inside one it holds a lock of the whole server until the disk has the
 * commit, so that no two commit together. What comes within a few milliseconds is told at once.
 */
function openHerald(pool: pg.Pool): Db['wake'] {
  const channels = new Set<string>()
  function tell(): void {
    const text = "select pg_notify(channel, '') from unnest($1::text[]) as channel"
    pool.query({ name: 'herald', text, values: [[...channels]] }).catch(() => {}) // they look by themselves as well
    channels.clear()
  }
  return (channel) => {
    if (channels.size === 0) setTimeout(tell, heraldMs)
    channels.add(channel)
  }
}

type Means = {
  readonly wake: Db['wake']
  readonly begin: Db['transaction']
  readonly inTransaction: boolean
}

function statements(target: pg.Pool | pg.PoolClient, { wake, begin, inTransaction }: Means): Db {
  async function query(given: Sql): Promise<{ rows: unknown[]; count: number }> {
    const prepared = prepare(given)
    const result = await target
      .query({ ...prepared, values: given.values as unknown[], rowMode: 'array' })
      .catch(explain)
    return { rows: toObjects(prepared.name, result), count: result.rowCount ?? 0 }
  }
  return {
    many: async <Row>(given: Sql) => (await query(given)).rows as Row[],
    one: async <Row>(given: Sql) => {
      const { rows } = await query(given)
      assert(rows.length === 1, `one row was expected, ${rows.length} came`)
      return rows[0] as Row
    },
    maybe: async <Row>(given: Sql) => (await query(given)).rows[0] as Row | undefined,
    run: async (given) => (await query(given)).count,
    transaction: begin,
    inTransaction,
    wake,
  }
}

async function transaction<Value>(pool: pg.Pool, work: (db: Db) => Promise<Value>, wake: Db['wake']): Promise<Value> {
  const client = await pool.connect().catch(explain)
  const toWake = new Set<string>()
  const begin = () => Promise.reject(new Error('a transaction does not nest'))
  let broken: Error | undefined
  try {
    const begun = client.query('begin') // not waited for: the first statement travels with it, and falls with it
    begun.catch(() => {})
    const value = await work(statements(client, { begin, inTransaction: true, wake: (channel) => toWake.add(channel) }))
    await begun.catch(explain)
    await client.query('commit').catch(explain) // whether it was stored is not known; what people send carries a key
    for (const channel of toWake) wake(channel)
    return value
  } catch (error) {
    await client.query('rollback').catch((cause: Error) => {
      broken = cause
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function listen(url: string, channel: string, heard: (payload: string) => void): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // callers poll as well, so a lost ear only makes them slower
  client.on('notification', (message) => heard(message.payload ?? ''))
  await client.connect()
  await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  return () => client.end()
}

const preparedMax = 2000
const prepared = new WeakMap<readonly string[], { name: string; text: string }>()
const byText = new Map<string, { name: string; text: string }>()

function prepare(query: Sql): { name: string; text: string } {
  const known = prepared.get(query.strings)
  if (known) return known
  let text = query.strings[0]!
  for (let i = 1; i < query.strings.length; i++) text += `$${i}${query.strings[i]}`
  let statement = byText.get(text)
  if (!statement) {
    assert(byText.size < preparedMax, 'statements are written, not generated: too many different ones')
    statement = { name: createHash('sha256').update(text).digest('base64url').slice(0, 22), text }
    byText.set(text, statement)
  }
  prepared.set(query.strings, statement)
  return statement
}

const columnNames = new Map<string, string[]>()

function toObjects(name: string, result: pg.QueryArrayResult): unknown[] {
  if (result.rows.length === 0) return []
  let names = columnNames.get(name)
  if (!names) {
    names = result.fields.map((field) =>
      field.name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    )
    columnNames.set(name, names)
  }
  return result.rows.map((row: unknown[]) => {
    const object: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) object[names[i]!] = row[i]
    return object
  })
}

function typeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number
  if (oid === pg.types.builtins.DATE) return (value) => value
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown
}

const unreachable = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'])
/** Lost connections (08), a full disk or too little memory (53), stopped or out of time (57), broken files (58). */
const cannotNow = /^(08|53|57|58)/

/** Tells "the database is away" from "the statement is wrong". */
function explain(error: Error & { code?: string }): never {
  const { code = '', message } = error
  if (unreachable.has(code) || cannotNow.test(code) || /timeout exceeded|terminated/.test(message)) {
    throw new Outage('platform/database-away', { cause: error })
  }
  throw error
}
