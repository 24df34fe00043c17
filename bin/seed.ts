/**
 * `npm run seed -- --people 3500000`: lays a made-up population down beside the platform's database, for simulated registers
 * to answer from; `--seed S` another one, `--accounts M` gives so many adults an account, `--anew` begins with nobody. Stopped
 * and started again it goes on where it was.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomIds, systemClock } from '#kernel'
import {
  folderFailure,
  migrate,
  type Outside,
  openDatabase,
  StartFailure,
  silentLog,
  startPrivatePostgres,
} from '#platform'
import { lives } from '../mongolia/people.ts'
import { loadAccounts } from '../simulators/population/seed/accounts.ts'
import { loadPopulation, SeedRefused } from '../simulators/population/seed/load.ts'
import { progressOn, wantedFrom } from '../simulators/population/seed/words.ts'
import { readConfig } from '../src/config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
let stopServer: () => Promise<void> = async () => {}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130))
process.on('disconnect', () => void end(1)) // whoever started us is gone
process.channel?.unref()

try {
  const wanted = wantedFrom(process.argv.slice(2))
  const config = readConfig({ ...process.env, DEMO: 'on' }, { nation: join(root, about.config.nation) })
  const url = config.databaseUrl ?? (await startServer(config.dataDir))
  const now = () => performance.now()
  const began = now()
  const load = await loadPopulation({ url, ...wanted, told: progressOn(process.stderr, now) })
  const accounts = wanted.accounts > 0 ? await giveAccounts(url, wanted) : 0
  const seconds = ((now() - began) / 1000).toFixed(1)
  console.log(`${load.people} people, ${accounts} accounts · ${seconds} s`)
  await end(0)
} catch (error) {
  if (error instanceof SeedRefused || error instanceof StartFailure) console.error(error.message)
  else console.error(error)
  await end(1)
}

async function startServer(dataDir: string): Promise<string> {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (cause) {
    throw folderFailure(dataDir, cause)
  }
  const lost = (why: StartFailure) => {
    console.error(why.message)
    void end(1)
  }
  const server = await startPrivatePostgres({ dataFolder: join(dataDir, 'postgres'), lost })
  stopServer = server.stop
  return server.url
}

/** The platform's tables are made if they are not there yet. */
async function giveAccounts(url: string, wanted: { seed: number; accounts: number }): Promise<number> {
  const database = openDatabase({ url, connectionsMax: 2, statementTimeoutMs: 120_000 })
  try {
    await migrate(database)
    const actor = { kind: 'system', job: 'seed' } as const
    const ctx = { db: database, actor, clock: systemClock, ids: randomIds, outside: {} as Outside, log: silentLog }
    const except = new Set(lives.map(({ registerNumber }) => registerNumber))
    const show = progressOn(process.stderr, () => performance.now())
    const told = (done: number) => show({ step: 'accounts', done, before: 0, wanted: wanted.accounts })
    return await loadAccounts(ctx, { seed: wanted.seed, wanted: wanted.accounts, except, told })
  } finally {
    await database.close()
  }
}

async function end(code: number): Promise<void> {
  await stopServer()
  process.exit(code)
}
