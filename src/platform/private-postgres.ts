/**
 * The platform's own PostgreSQL: one supervised child that listens on a unix socket only, never on a network port, and
 * keeps what it acknowledged (fsync and synchronous commit are on). Its folder is used by one start at a time; what an
 * earlier start left behind (a server orphaned by kill -9, a stale pid, a half-made cluster) is cleared away, and what
 * cannot be is told in one sentence (`StartFailure`).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { minute, second } from '#kernel'
import { isAlive, lockFolder } from './folder-lock.ts'
import { type Log, silentLog } from './log.ts'
import { type Binaries, bareEnvironment, chooseRunner, findBinaries, type Runner } from './postgres-binaries.ts'
import { makeCluster, serverFailure, socketFolder, superuser } from './postgres-cluster.ts'
import { folderFailure, StartFailure } from './start-failure.ts'

/** Recovery after a crash may take a while, and breaking it off would only begin it again. */
const readyMs = 10 * minute
const lookEveryMs = 40
const stopMs = 30 * second
/** What a killed server leaves (its pid file, its shared memory) clears by itself within this time. */
const staleMs = 4 * second
const restartsMax = 5
/** A server that ran this long is well again, and its earlier deaths are forgotten. */
const wellMs = 5 * minute
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

export type PrivatePostgresOptions = {
  /** The server's own folder; made if it is not there, and the server's user becomes its owner. */
  readonly dataFolder: string
  readonly log?: Log
  /** Settings other than the platform's: for tests and measurements. */
  readonly settings?: Readonly<Record<string, string>>
  /** Told when the server died more often than is worth another try. */
  readonly lost?: (why: StartFailure) => void
}

export type PrivatePostgres = {
  /** A connection string for `openDatabase`. */
  readonly url: string
  readonly pid: () => number
  /** A server orphaned by an earlier start was running, and was stopped first. */
  readonly replacedOrphan: boolean
  /** Ends the server in good order and gives the folder back; safe to repeat. */
  readonly stop: () => Promise<void>
}

type Server = PrivatePostgresOptions & {
  readonly binaries: Binaries
  readonly runner: Runner
  readonly cluster: string
  readonly socket: string
  readonly url: string
  readonly logFile: string
  readonly log: Log
}

/** Starts the server in `dataFolder` and resolves when it answers; throws a `StartFailure`. */
export async function startPrivatePostgres(options: PrivatePostgresOptions): Promise<PrivatePostgres> {
  const folder = resolve(options.dataFolder)
  makeFolder(folder)
  const unlock = lockFolder(join(folder, 'start.lock'))
  try {
    const binaries = findBinaries()
    const runner = chooseRunner(binaries, folder)
    const [cluster, socket, logFile] = [join(folder, 'pg'), socketFolder(folder, runner), join(folder, 'postgres.log')]
    makeCluster(cluster, binaries, runner)
    const replacedOrphan = await stopOrphan(cluster, socket)
    const url = `postgres://${superuser}@/postgres?host=${encodeURIComponent(socket)}`
    const server = { ...options, log: options.log ?? silentLog, binaries, runner, cluster, socket, logFile, url }
    return { ...(await supervise(server, unlock)), replacedOrphan }
  } catch (error) {
    unlock()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch (cause) {
    throw folderFailure(folder, cause)
  }
}

/**
 * Ends a server that runs on the cluster though no start holds the folder: kill -9 of the start left it behind. It is
 * replaced rather than taken over, so that the running one is always our child, of our version, with our settings.
 */
async function stopOrphan(cluster: string, socket: string): Promise<boolean> {
  const [pid, socketOfIt] = readPidFile(cluster)
  if (!isAlive(pid) || !isPostgres(pid)) return false
  if (socketOfIt !== socket) {
    const sentence = `The data folder is in use by another PostgreSQL (process ${pid}): stop that one, or set DATA_DIR to another folder.`
    throw new StartFailure('folder-in-use', sentence)
  }
  process.kill(pid, 'SIGINT')
  await gone(pid)
  return true
}

/** Lines 1 and 5 of `postmaster.pid`: the process and the folder of its socket. */
function readPidFile(cluster: string): [pid: number, socket: string] {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return [Number(lines[0]), lines[4] ?? '']
  } catch {
    return [0, '']
  }
}

/** A process number is given out again: after a crash it may be anybody's. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]!.includes('postgres')
  } catch {
    return true // where there is no /proc, or it is closed, PostgreSQL's own lock decides
  }
}

async function gone(pid: number): Promise<void> {
  const until = performance.now() + stopMs
  while (isAlive(pid) && performance.now() < until) await sleep(lookEveryMs)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
  while (isAlive(pid)) await sleep(lookEveryMs)
}

async function supervise(server: Server, unlock: () => void): Promise<Omit<PrivatePostgres, 'replacedOrphan'>> {
  let child = await launch(server)
  let startedAt = performance.now()
  let restarts = 0
  let stopping: Promise<void> | undefined
  let restarting: Promise<void> = Promise.resolve()

  const endWithUs = () => child.kill('SIGINT')
  process.on('exit', endWithUs)
  watch()

  function watch(): void {
    child.once('exit', (code, signal) => {
      if (!stopping) restarting = restart(code, signal)
    })
  }
  async function restart(code: number | null, signal: string | null): Promise<void> {
    restarts = performance.now() - startedAt > wellMs ? 1 : restarts + 1
    server.log.warn({ code, signal, restarts }, 'the private PostgreSQL ended and is started again')
    try {
      if (restarts > restartsMax) throw serverFailure('ended again and again', readLog(server.logFile))
      child = await launch(server)
      startedAt = performance.now()
      if (!stopping) watch()
    } catch (error) {
      server.log.error({ code: (error as StartFailure).code }, 'the private PostgreSQL is lost')
      if (!stopping) server.lost?.(error as StartFailure)
    }
  }
  async function stop(): Promise<void> {
    await restarting
    process.off('exit', endWithUs)
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGINT')
      await gone(child.pid!)
    }
    unlock()
  }
  return {
    url: server.url,
    pid: () => child.pid!,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

/** Starts the child and waits until it answers; what a killed one left behind takes a moment to clear. */
async function launch(server: Server): Promise<ChildProcess> {
  const began = performance.now()
  for (;;) {
    const logFrom = rotate(server.logFile)
    const child = spawnServer(server)
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

function readLog(logFile: string, from = 0): string {
  const bytes = readFileSync(logFile)
  return bytes.subarray(Math.max(from, bytes.length - 8000)).toString()
}
