/**
 * The platform's own PostgreSQL: one supervised child that listens on a unix socket only, never on a network port, and
 * keeps what it acknowledged (fsync and synchronous commit are on). Its folder is used by one start at a time; what an
 * earlier start left behind (a server orphaned by kill -9, a stale pid, a half-made cluster) is cleared away, and what
 * cannot be is told in one sentence (`StartFailure`).
 */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { minute } from '#kernel'
import { isAlive, lockFolder } from './folder-lock.ts'
import { type Log, silentLog } from './log.ts'
import { chooseRunner, findBinaries } from './postgres-binaries.ts'
import { gone, launch, readLog, type Server } from './postgres-child.ts'
import { makeCluster, serverFailure, socketFolder, superuser } from './postgres-cluster.ts'
import { folderFailure, StartFailure } from './start-failure.ts'

const restartsMax = 5
/** A server that ran this long is well again, and its earlier deaths are forgotten. */
const wellMs = 5 * minute

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

/** Starts the server in `dataFolder` and resolves when it answers; throws a `StartFailure`. */
export async function startPrivatePostgres(options: PrivatePostgresOptions): Promise<PrivatePostgres> {
  const folder = resolve(options.dataFolder)
  makeFolder(folder)
  const unlock = await lockFolder(join(folder, 'start.lock'))
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
  if (!isAlive(pid)) return false
  if (!isPostgres(pid)) {
    rmSync(join(cluster, 'postmaster.pid')) // the number was given out again, which PostgreSQL cannot tell
    return false
  }
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

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]!.includes('postgres')
  } catch {
    return true // where there is no /proc, or it is closed, PostgreSQL's own lock decides
  }
}

async function supervise(
  server: Server & PrivatePostgresOptions & { log: Log },
  unlock: () => void,
): Promise<Omit<PrivatePostgres, 'replacedOrphan'>> {
  let restarts = 0
  let stopping: Promise<void> | undefined
  let restarting: Promise<void> = Promise.resolve()
  let newest: ChildProcess | undefined
  const endWithUs = () => newest?.kill('SIGINT')
  process.on('exit', endWithUs)
  const launched = () =>
    launch(server, (spawned) => {
      newest = spawned
    })

  let child = await launched().catch((error) => {
    process.off('exit', endWithUs)
    throw error
  })
  let startedAt = performance.now()
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
      child = await launched()
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
