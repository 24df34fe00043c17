/**
 * One live process a data folder: a file that names its holder by process number and the time that process began, so
 * that neither a killed holder nor a number given out again keeps the folder locked.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { folderFailure, StartFailure } from './start-failure.ts'

/** A start that is just ending gets this long to give the folder back. */
const waitMs = 3000
const lookEveryMs = 50

/** Takes the lock at `path`, or says who keeps it; returns how to give it back. */
export async function lockFolder(path: string): Promise<() => void> {
  const mine = `${process.pid} ${startOf(process.pid)}`
  const until = performance.now() + waitMs
  for (;;) {
    if (take(path, mine)) return () => read(path) === mine && rmSync(path, { force: true })
    const holder = read(path)
    if (holder === undefined) continue // given back between the two looks
    const pid = Number(holder.split(' ')[0])
    if (!isAlive(pid) || holder !== `${pid} ${startOf(pid)}`) removeStale(path, holder)
    else if (pid === process.pid || performance.now() > until) throw inUse(pid)
    else await sleep(lookEveryMs)
  }
}

function inUse(pid: number): StartFailure {
  return new StartFailure(
    'folder-in-use',
    `The data folder is in use by another start (process ${pid}): stop that one, or set DATA_DIR to another folder.`,
  )
}

/** Makes the file with its content in one step, so that nobody sees it empty. */
function take(path: string, mine: string): boolean {
  const draft = `${path}.${randomUUID()}`
  try {
    writeFileSync(draft, mine, { mode: 0o600 })
    linkSync(draft, path)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw folderFailure(path, cause)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves the file away before looking at it again: a lock taken by someone else in between is put back. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    if (read(aside) !== stale) linkSync(aside, path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EEXIST') throw folderFailure(path, cause)
  } finally {
    rmSync(aside, { force: true })
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether a process runs; one that ended and that nobody has buried yet (a zombie) does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statOf(pid)?.[0] !== 'Z'
}

/** When a process began: in ticks since boot where there is `/proc`, else as `ps` tells it. */
function startOf(pid: number): string {
  return statOf(pid)?.[19] ?? spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim()
}

/** The fields of `/proc/PID/stat` after the name (proc(5)): the state first. */
function statOf(pid: number): string[] | undefined {
  return read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')
}
