/**
 * The PostgreSQL that tests share: the one `TEST_DATABASE_URL` or `DATABASE_URL` names, else a private one under
 * `.cache`. A test file run by hand starts that one as a process of its own, which ends when nobody has used it for a
 * while. What tests write may be lost with the machine, so it does not wait for the disk.
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
const idleMsMax = 15 * 60_000
const lookEveryMs = 30_000

/** Where the tests' server is; starts it if it is not running. */
export async function findTestServer(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) return given
  const running = await runningServer()
  if (running) return running
  mkdirSync(folder, { recursive: true })
  const out = openSync(`${folder}/keeper.log`, 'a')
  const stdio: ['ignore', number, number] = ['ignore', out, out]
  spawn(process.execPath, [fileURLToPath(import.meta.url)], { detached: true, stdio }).unref()
  const until = performance.now() + findMs
  while (performance.now() < until) {
    const url = await runningServer()
    if (url) return url
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

/** Starts the shared server as a child of this process, or finds the one that runs. */
export async function startTestServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} }
  try {
    const server = await startPrivatePostgres({ dataFolder: folder, settings })
    await dropLeftovers(server.url)
    writeFileSync(urlFile, server.url)
    const stop = async () => {
      rmSync(urlFile, { force: true })
      await server.stop()
    }
    return { url: server.url, stop }
  } catch (error) {
    if (!(error instanceof StartFailure) || error.code !== 'start/folder-in-use') throw error
    return { url: await findTestServer(), stop: async () => {} }
  }
}

/** Databases of tests that were killed, and templates of migrations as they once were. */
async function dropLeftovers(url: string): Promise<void> {
  const admin = openDatabase({ url, connectionsMax: 1 })
  const left = await admin.many<{ datname: string }>(
    sql`select datname from pg_database where datname like 'test\\_%' or datname like 'template\\_%'`,
  )
  for (const { datname } of left) await admin.script(`drop database if exists ${datname}`)
  await admin.close()
}

async function keep(): Promise<void> {
  const { url, stop } = await startTestServer()
  const database = openDatabase({ url, connectionsMax: 1 })
  let idleMs = 0
  while (idleMs < idleMsMax) {
    await sleep(lookEveryMs)
    const others = sql`select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
    idleMs = (await database.run(others)) > 0 ? 0 : idleMs + lookEveryMs
  }
  await database.close()
  await stop()
}

if (import.meta.main) await keep()
