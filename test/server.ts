/**
 * The PostgreSQL that tests share: the one `TEST_DATABASE_URL` or `DATABASE_URL` names, else a private one under
 * `.cache`, kept by a process of its own that ends soon after the last test. What tests write may be lost with the
 * machine, so it does not wait for the disk.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { answers, openDatabase, StartFailure, sql, startPrivatePostgres } from '#platform'

const folder = fileURLToPath(new URL('../.cache/test-postgres', import.meta.url))
const urlFile = `${folder}/url`
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' }
const findMs = 60_000
const idleMsMax = 2 * 60_000
const lookEveryMs = 5000
const templatesKept = 3

/** Where the tests' server is; starts it if it is not running. */
export async function findTestServer(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) return given
  const until = performance.now() + findMs
  let keeper: ReturnType<typeof startKeeper> | undefined
  while (performance.now() < until) {
    const url = await runningServer()
    if (url) return url
    if (!keeper || keeper.exitCode !== null) keeper = startKeeper()
    await sleep(100)
  }
  throw new Error(`the tests' PostgreSQL does not start: see ${folder}`)
}

async function runningServer(): Promise<string | undefined> {
  try {
    const url = readFileSync(urlFile, 'utf8')
    return (await answers(url)) ? url : undefined
  } catch {
    return undefined
  }
}

function startKeeper(): ReturnType<typeof spawn> {
  mkdirSync(folder, { recursive: true })
  const out = openSync(`${folder}/keeper.log`, 'a')
  const keeper = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    detached: true,
    stdio: ['ignore', out, out],
  })
  keeper.unref()
  return keeper
}

async function keep(): Promise<void> {
  const { url, stop } = await startPrivatePostgres({ dataFolder: folder, settings, lost: () => process.exit(1) })
  const database = openDatabase({ url, connectionsMax: 1 })
  await dropLeftovers(database)
  writeFileSync(urlFile, url)
  let idleMs = 0
  while (idleMs < idleMsMax) {
    await sleep(lookEveryMs)
    const others = sql`select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
    const used = await database.run(others).catch(() => 0)
    idleMs = used > 0 ? 0 : idleMs + lookEveryMs
  }
  rmSync(urlFile, { force: true })
  await database.close()
  await stop()
}

/** Databases of tests that were killed, and templates of migrations as they once were. */
async function dropLeftovers(database: ReturnType<typeof openDatabase>): Promise<void> {
  const left = await database.many<{ name: string }>(sql`
    select datname as name from pg_database where datname like 'test\\_%' or datname like 'making\\_%'
    union all (select datname from pg_database where datname like 'template\\_%' order by oid desc offset ${templatesKept})`)
  for (const { name } of left) await database.script(`drop database if exists ${name}`).catch(() => {}) // in use again
}

if (import.meta.main) {
  await keep().catch((error) => {
    if (error instanceof StartFailure && error.code === 'start/folder-in-use') return // another test was faster
    throw error
  })
}
