/** The server as a child process: how it is set, started, waited for and ended. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { minute, second } from '#kernel'
import { isAlive } from './folder-lock.ts'
import { type Binaries, bareEnvironment, type Runner } from './postgres-binaries.ts'
import { serverFailure } from './postgres-cluster.ts'
import { StartFailure } from './start-failure.ts'

/** Recovery after a crash may take a while, and breaking it off would only begin it again. */
const readyMs = 10 * minute
const lookEveryMs = 40
const stopMs = 30 * second
/** What a killed server leaves (its pid file, its shared memory) clears by itself within this time. */
const staleMs = 4 * second
const logBytesMax = 10 * 1024 * 1024

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_compression: 'on',
  max_connections: '100',
  shared_buffers: '128MB',
  jit: 'off', // our queries are short: compiling them costs more than it saves
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A person's data never in a log: an error's text can hold a value, and whoever sent the statement gets it anyway.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
}

export type Server = {
  readonly binaries: Binaries
  readonly runner: Runner
  readonly cluster: string
  readonly socket: string
  readonly url: string
  readonly logFile: string
  readonly settings?: Readonly<Record<string, string>> | undefined
}

/** Starts the child and waits until it answers; what a killed one left behind takes a moment to clear. */
export async function launch(server: Server, spawned: (child: ChildProcess) => void): Promise<ChildProcess> {
  const began = performance.now()
  for (;;) {
    const logFrom = rotate(server.logFile)
    const child = spawnServer(server)
    spawned(child)
    const ended = new Promise<void>((resolve) => child.once('exit', resolve).once('error', () => resolve()))
    if (await ready(child, server.url)) return child
    const told = readLog(server.logFile, logFrom)
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGQUIT')
      await ended
      const sentence = `The database did not answer within ${readyMs / minute} minutes: see ${server.logFile}.`
      throw new StartFailure('database-silent', sentence)
    }
    const isStale = /lock file|still in use|already in use|another (server|postmaster)/i.test(told)
    if (!isStale || performance.now() - began > staleMs) throw serverFailure('did not start', told)
    await sleep(5 * lookEveryMs)
  }
}

/** Whether the child came to answer before it ended or the time was over. */
async function ready(child: ChildProcess, url: string): Promise<boolean> {
  const until = performance.now() + readyMs
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return true
    if (performance.now() > until) return false
    await sleep(lookEveryMs)
  }
  return false
}

/** Whether a server takes connections at `url`. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2 * second })
  client.on('error', () => {}) // it went away again; the caller looks once more
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function spawnServer({ binaries, runner, cluster, socket, logFile, settings: other }: Server): ChildProcess {
  const options = Object.entries({ ...settings, ...other }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, ...args] = [...runner.prefix, binaries.postgres, '-D', cluster, '-k', socket, ...options]
  const out = openSync(logFile, 'a', 0o600)
  try {
    // A process group of its own: Ctrl-C reaches us alone, and the server ends after our last transaction.
    return spawn(command!, args, {
      ...runner.as,
      stdio: ['ignore', out, out],
      detached: true,
      env: bareEnvironment,
      cwd: '/',
    })
  } finally {
    closeSync(out)
  }
}

/** Sets a long log aside; returns where the next lines begin. */
function rotate(logFile: string): number {
  const bytes = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (bytes <= logBytesMax) return bytes
  renameSync(logFile, `${logFile}.old`)
  return 0
}

/** The last of what the server printed, from a place in the file on. */
export function readLog(logFile: string, from = 0): string {
  const bytes = readFileSync(logFile)
  return bytes.subarray(Math.max(from, bytes.length - 8000)).toString()
}

/** Waits until a process has ended; after `stopMs` it is made to. */
export async function gone(pid: number): Promise<void> {
  const until = performance.now() + stopMs
  while (isAlive(pid) && performance.now() < until) await sleep(lookEveryMs)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
  while (isAlive(pid)) await sleep(lookEveryMs)
}
