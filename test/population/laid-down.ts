/** A population laid down by the command itself in a process of its own, and looked for: what promise and bench both measure. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase, sql } from '#platform'
import { demoSeed, householdAt } from '../../simulators/population/household.ts'
import { openStored } from '../../simulators/population/seed/stored.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lookEveryMs = 50
const kb = 1024

export type LaidDown = { readonly seconds: number; readonly memoryMb: number; readonly people: number }

/** Runs `npm run seed` for so many people; the most memory it took, and how long. */
export async function layDown(databaseUrl: string, people: number, note: (line: string) => void): Promise<LaidDown> {
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/seed.ts', '--people', String(people)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let told = ''
  child.stdout!.on('data', (part) => {
    told += part
  })
  child.stderr!.on('data', (part) => note(String(part).trim()))
  const ended = once(child, 'exit')
  let memoryMb = 0
  while (child.exitCode === null) {
    memoryMb = Math.max(memoryMb, mostMemoryOf(child.pid!))
    await Promise.race([sleep(lookEveryMs), ended])
  }
  const count = Number(/^(\d+) people/m.exec(told)?.[1])
  if (!(count >= people)) throw new Error(`the command did not lay down ${people} people: ${told}`)
  return { seconds: (performance.now() - began) / 1000, memoryMb, people: count }
}

/** Resident memory at its most, in MB; nothing where the machine does not tell, or the process is gone. */
function mostMemoryOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / kb
  } catch {
    return 0
  }
}

/** A new database on the server of this address. */
export async function newDatabase(server: string, name: string): Promise<string> {
  const admin = openDatabase({ url: server, connectionsMax: 1 })
  try {
    await admin.script(`create database ${name} template template0 encoding 'UTF8'`)
  } finally {
    await admin.close()
  }
  return server.replace('/postgres?', `/${name}?`)
}

/** What the population takes on disk, indexes included. */
export async function bytesOnDisk(database: Database): Promise<number> {
  const { bytes } = await database.one<{ bytes: number }>(sql`
    select sum(pg_total_relation_size(oid))::bigint as bytes from pg_class
    where relnamespace = 'population'::regnamespace and relkind = 'r'`)
  return bytes
}

export type Lookup = { readonly one: (i: number) => Promise<void>; readonly close: () => Promise<void> }

const keys = 5000

/** Looks for people by register number, spread over everybody there is, each with their household. */
export async function openLookup(databaseUrl: string): Promise<Lookup> {
  const database = openDatabase({ url: databaseUrl, connectionsMax: 2 })
  const stored = await openStored(database)
  const { households } = await database.one<{ households: number }>(sql`select households from population.load`)
  const numbers = Array.from({ length: Math.min(keys, households) }, (_, i) => {
    const index = Math.floor((i * households) / Math.min(keys, households))
    return householdAt(demoSeed, index)[0]!.registerNumber
  })
  const one = async (i: number) => {
    const wanted = numbers[(i * 7919) % numbers.length]!
    const found = await stored!.householdOf(wanted)
    if (found[0]?.registerNumber === undefined) throw new Error('somebody was not found')
  }
  for (let i = 0; i < numbers.length; i++) await one(i)
  return { one, close: database.close }
}
