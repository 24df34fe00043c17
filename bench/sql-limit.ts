/**
 * What PostgreSQL itself can do with a script: by `pgbench` where the machine has one, else by a loop over `pg` with
 * named statements, which says so.
 */
import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { whereIs } from '../test/system-tools.ts'
import { rateOf } from './row.ts'
import { client, count, type Script } from './script.ts'

const run = promisify(execFile)
const seconds = 3
const runMsMax = 60_000
/** No run begins where an earlier one could have come. */
const runStride = 10_000_000

let runs = 0
const path = whereIs('pgbench')
export const sqlTool = path ? 'pgbench' : 'the same statements through pg (there is no pgbench on this machine)'

/** How often a second `clients` at once get through the script. */
export function sqlPerSecond(
  script: Script,
  { url, clients, folder }: { url: string; clients: number; folder: string },
): Promise<number> {
  const first = ++runs * runStride
  return path ? byPgbench(path, script, { url, clients, folder, first }) : byDriver(script, { url, clients, first })
}

type Given = { readonly url: string; readonly clients: number; readonly first: number }

async function byPgbench(program: string, script: Script, given: Given & { folder: string }): Promise<number> {
  const { url, clients, folder, first } = given
  const file = join(folder, `script-${first}.sql`)
  writeFileSync(file, [`\\set i ${count} + 1`, ...script.map((statement) => `${statement};`)].join('\n'))
  const { searchParams, username, pathname } = parsed(url)
  const at = ['-h', searchParams.get('host') ?? '', '-U', username]
  const how = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-D', `i=${first}`]
  try {
    const { stdout } = await run(program, [...at, ...how, '-f', file, pathname.slice(1)], { timeout: runMsMax })
    const failed = /number of failed transactions: (\d+)/.exec(stdout)?.[1] ?? '0'
    const perSecond = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1])
    if (failed !== '0' || !(perSecond > 0)) throw new Error(`pgbench says: ${stdout}`)
    return perSecond
  } finally {
    rmSync(file)
  }
}

/** A URL whose host stands in its query, as that of a unix socket does. */
function parsed(url: string): URL {
  return new URL(url.replace('@/', '@socket/'))
}

async function byDriver(script: Script, { url, clients, first }: Given): Promise<number> {
  const connections = Array.from({ length: clients }, () => new pg.Client({ connectionString: url }))
  try {
    await Promise.all(connections.map((connection) => connection.connect()))
    const statements = script.map((text, i) => named(text, `${first}-${i}`))
    const free = connections.map((connection, i) => ({ connection, i, done: first }))
    return await rateOf(clients, async () => {
      const one = free.pop()!
      one.done++
      for (const { uses, ...statement } of statements)
        await one.connection.query({ ...statement, values: uses.map((use) => (use === count ? one.done : one.i)) })
      free.push(one)
    })
  } finally {
    await Promise.all(connections.map((connection) => connection.end()))
  }
}

function named(text: string, name: string): { name: string; text: string; uses: string[] } {
  const uses = [count, client].filter((variable) => text.includes(variable))
  let replaced = text
  for (const [i, variable] of uses.entries()) replaced = replaced.replaceAll(variable, `$${i + 1}::bigint`)
  return { name, text: replaced, uses }
}
