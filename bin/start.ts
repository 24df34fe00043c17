/** `npm start`: the whole platform in one process, and how to look at it. Every failure to start is one sentence. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DemoPerson } from '#engine'
import { releaseDigest, StartFailure } from '#platform'
import { readConfig } from '../src/config.ts'
import { type Started, type StartOptions, startPlatform } from '../src/start.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
let lastAt = performance.now()
let stopping = false
let started: Started | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
process.on('disconnect', () => void stop(0)) // whoever started us is gone
process.channel?.unref()

try {
  const config = readConfig(process.env, { nation: join(root, about.config.nation) })
  // In earnest the simulators are not even loaded.
  const simulate: StartOptions['simulate'] = async (given) => (await import('../simulators/index.ts')).simulate(given)
  const reports: StartOptions['reports'] = async ({ config }) =>
    (await import('../simulators/anti-corruption/reports.ts')).startDemoReports({ config, environment: process.env })
  const release = await releaseDigest(root, ['src', about.config.nation, 'db'])
  started = await startPlatform({ config, say, simulate, reports, lost, release })
  show(started, config.demo)
} catch (error) {
  lost(error)
}

function say(what: Parameters<StartOptions['say']>[0], detail: Readonly<Record<string, string | number>>): void {
  const lines = {
    database: () =>
      detail.kind === 'private' ? 'private PostgreSQL in the data folder' : 'PostgreSQL of DATABASE_URL',
    nation: () => `${detail.agencies} agencies, ${detail.services} services, ${detail.people} demo people`,
    surroundings: () => 'registers, SMS centre and bank, simulated',
  }
  const titles = { database: 'Database', nation: title(about.config.nation), surroundings: 'Outside' }
  line(titles[what], lines[what]())
}

function line(name: string, text: string): void {
  const now = performance.now()
  console.log(`${name.padEnd(10)} ${text} · ${((now - lastAt) / 1000).toFixed(1)} s`)
  lastAt = now
}

function title(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}

function show({ url, nation }: Started, isDemo: boolean): void {
  line('Platform', 'ready')
  console.log(`\n  ${url}\n`)
  if (!isDemo) return
  console.log(`Sign in as one of these; send the code from their phone, which lies at ${url}/demo/phone`)
  for (const person of nation.people) console.log(`  ${personLine(person)}`)
}

function personLine({ registerNumber, phone, name, story }: DemoPerson): string {
  return `${registerNumber}  ${phone}  ${name.padEnd(12)} ${story.en ?? ''}`
}

function lost(error: unknown): void {
  if (error instanceof StartFailure) console.error(error.message)
  else console.error(error)
  void stop(1)
}

/** Stops in good order; a second signal changes nothing. What was still starting ends with the process. */
async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await started?.stop()
  process.exit(code)
}
