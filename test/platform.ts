/**
 * The whole platform with its simulators in this process, on a database of its own and a free port: for stories in the
 * browser, pictures, and every test that asks over HTTP.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DemoPerson } from '#engine'
import type { Simulators } from '../simulators/index.ts'
import { simulate } from '../simulators/index.ts'
import { readConfig } from '../src/config.ts'
import { type Started, startPlatform } from '../src/start.ts'
import { nationLoaded } from './contracts/filled.ts'
import { testDatabase } from './harness.ts'
import { type Phone, signIn } from './journey.ts'
import { Visitor } from './visitor.ts'

const nationFolder = fileURLToPath(new URL('../mongolia', import.meta.url))
/** Tests ask faster than people do. */
const rateFactor = '100000'

export type WholePlatform = Started & {
  readonly origin: string
  readonly simulators: Simulators
  readonly databaseUrl: string
  /** A demo person by given name. */
  readonly person: (name: string) => DemoPerson
  /** That person's phone, ready to send the code. */
  readonly phoneOf: (name: string) => Phone
  /** Somebody without script who is signed in as that person. */
  readonly visitorAs: (name: string) => Promise<Visitor>
}

/** Starts it; `environment` adds to or overrides the configuration (`RATE_FACTOR: '1'` for the limits themselves). */
export async function startWhole(environment: Readonly<Record<string, string>> = {}): Promise<WholePlatform> {
  const database = await testDatabase(nationLoaded)
  const dataDir = mkdtempSync(join(tmpdir(), 'platform-'))
  const config = readConfig(
    {
      PORT: '0',
      LOG_LEVEL: 'silent',
      RATE_FACTOR: rateFactor,
      DEMO_HISTORY: 'off',
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      ...environment,
    },
    { nation: nationFolder },
  )
  let simulators: Simulators | undefined
  const started = await startPlatform({
    config,
    say: () => {},
    lost: (why) => {
      throw why
    },
    simulate: (given) =>
      simulate(given, (running) => {
        simulators = running
      }),
  })
  const person = (name: string) => {
    const found = started.nation.people.find((one) => one.name === name)
    if (!found) throw new Error(`there is no demo person ${name}`)
    return found
  }
  const phoneOf = (name: string): Phone => {
    const { phone } = person(name)
    const to = started.nation.country.shortCode
    return { number: phone, send: (text) => simulators!.sms.sendFrom(phone, { to, text }) }
  }
  const visitorAs = async (name: string) => {
    const visitor = new Visitor(started.url)
    await signIn(visitor, { registerNumber: person(name).registerNumber, phone: phoneOf(name) })
    return visitor
  }
  const stop = async () => {
    await started.stop()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    ...started,
    stop,
    origin: started.url,
    simulators: simulators!,
    databaseUrl: database.url,
    person,
    phoneOf,
    visitorAs,
  }
}
