/** The platform under test: `bin/start.ts` in a process of its own, on a data folder of its own, silent and unlimited. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export type OwnPlatform = {
  readonly origin: string
  readonly port: number
  readonly pid: number
  /** The private server of the platform, database left out. */
  readonly databaseUrl: string
  readonly postgresPid: number
  readonly stop: () => Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const lookEveryMs = 10
const startMsMax = 120_000

/** The environment of a child that measures: nothing of npm's, no other database. */
export function ownEnvironment(dataDir: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|DATABASE_URL|TEST_|NATION$)/.test(name))
  const own = {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    RATE_FACTOR: '1000000',
    DEMO: 'on',
    DEMO_HISTORY: 'off',
  }
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...own }
}

/** Starts it by `command` (`bin/start.ts` unless told) and waits for the address it prints. */
export async function startOwn(dataDir: string, command: readonly string[] = ['bin/start.ts']): Promise<OwnPlatform> {
  // What Node was told of us it is told of the platform: `node --cpu-prof bin/bench.ts page-own` shows where its time goes.
  const child = spawn(process.execPath, [...process.execArgv, ...command], {
    cwd: root,
    env: ownEnvironment(dataDir),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let told = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (part) => {
      told += part
    })
  const origin = await addressOf(child, () => told)
  const [postgres, , , , socket] = readFileSync(join(dataDir, 'postgres/pg/postmaster.pid'), 'utf8').split('\n')
  return {
    origin,
    port: Number(new URL(origin).port),
    pid: child.pid!,
    databaseUrl: `postgres://platform@/postgres?host=${encodeURIComponent(socket!)}`,
    postgresPid: Number(postgres),
    stop: () => end(child),
  }
}

async function addressOf(child: ChildProcess, told: () => string): Promise<string> {
  const until = performance.now() + startMsMax
  for (;;) {
    const url = /^ {2}(http:\S+)$/m.exec(told())?.[1]
    if (url) return url
    if (child.exitCode !== null || performance.now() > until) throw new Error(`the platform did not start:\n${told()}`)
    await sleep(lookEveryMs)
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

const mb = 1024 // the kernel counts in kB

/** Resident memory of a process in MB, now and at its most. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / mb
  return { now: of('VmRSS'), most: of('VmHWM') }
}

/** Memory of PostgreSQL and its children in MB, what they share counted once. */
export function memoryOfPostgres(pid: number): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const family = all.filter((one) => one === String(pid) || parentOf(one) === pid)
  return family.reduce((sum, one) => sum + shareOf(one), 0) / mb
}

function parentOf(pid: string): number {
  return Number(/\) \w (\d+)/.exec(readOr(`/proc/${pid}/stat`))?.[1])
}

function shareOf(pid: string): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readOr(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** A process that has ended meanwhile has no memory. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
