/**
 * The platform as a process of its own on a data folder of its own, with its private PostgreSQL: to be killed at any
 * moment and started again on the same folder and port. What it printed is kept, whatever became of it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { country } from '../mongolia/country.ts'
import { people } from '../mongolia/people.ts'
import type { Phone } from './journey.ts'
import { Visitor } from './visitor.ts'

const program = fileURLToPath(new URL('../bin/start.ts', import.meta.url))
const readyMsMax = 90_000
const lookEveryMs = 20
const rateFactor = '100000'
/** As `npm start` does: what was compiled once is not compiled again. */
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url))

export type ChildPlatform = {
  readonly origin: string
  readonly dataDir: string
  /** Where its private PostgreSQL listens now. */
  readonly databaseUrl: () => string
  /** All it printed, over all its lives. */
  readonly told: () => string
  /** Ends it with SIGKILL, and PostgreSQL first or not at all; resolves when the process is gone. */
  readonly kill: (how: { withDatabase: boolean }) => Promise<void>
  /** Starts it, again after it was killed; resolves when it answers. */
  readonly start: () => Promise<void>
  /** A demo person's phone, by the desk phone of the demonstration. */
  readonly phoneOf: (name: string) => Phone
  /** Stops it in good order and removes its folder. */
  readonly stop: () => Promise<void>
}

/** Starts it on a free port; `environment` adds to or overrides its own. */
export async function startChild(environment: Readonly<Record<string, string>> = {}): Promise<ChildPlatform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'child-platform-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  let told = ''

  async function start(): Promise<void> {
    const env = {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      DATA_DIR: dataDir,
      RATE_FACTOR: rateFactor,
      DEMO_HISTORY: 'off',
      NODE_COMPILE_CACHE: compiled,
      REPORT_URL: 'http://127.0.0.1:1', // no place for reports is started beside it
    }
    const started = spawn(process.execPath, [program], {
      env: { ...env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    const from = told.length
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk) => {
        told += chunk
      })
    for (const until = performance.now() + readyMsMax; !told.includes(`\n  ${origin}\n`, from); ) {
      if (started.exitCode !== null) throw new Error(`the platform ended by itself:\n${told.slice(from)}`)
      if (performance.now() > until) throw new Error(`the platform did not start:\n${told.slice(from)}`)
      await sleep(lookEveryMs)
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  const pidFile = () => readFileSync(join(dataDir, 'postgres/pg/postmaster.pid'), 'utf8').split('\n')
  const platform: ChildPlatform = {
    origin,
    dataDir,
    databaseUrl: () => `postgres://platform@/postgres?host=${encodeURIComponent(pidFile()[4]!)}`,
    told: () => told,
    kill: async ({ withDatabase }) => {
      if (withDatabase) process.kill(Number(pidFile()[0]), 'SIGKILL')
      await end('SIGKILL')
    },
    start,
    phoneOf: (name) => phoneAt(origin, name),
    stop: async () => {
      await end('SIGTERM')
      endOrphan(pidFile)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  try {
    await start()
    return platform
  } catch (error) {
    await end('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
    throw error
  }
}

/** A platform that was killed and not started again leaves its PostgreSQL behind; one that stopped leaves no pid file. */
function endOrphan(pidFile: () => string[]): void {
  try {
    process.kill(Number(pidFile()[0]), 'SIGKILL')
  } catch {
    // it is gone
  }
}

/** A demo person's phone at any platform that shows the desk phone of the demonstration. */
export function phoneAt(origin: string, name: string): Phone {
  const person = people.find((one) => one.name === name)
  if (!person) throw new Error(`there is no demo person ${name}`)
  return {
    number: person.phone,
    send: async (text) => {
      const desk = new Visitor(origin)
      await desk.open(`/demo/phone?who=${person.id}`)
      await desk.submit('/demo/phone', { to: country.shortCode, text })
    },
  }
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
