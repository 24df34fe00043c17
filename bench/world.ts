/**
 * The platform's modules in this process, on a database of their own on the server under test: to call verbs alone, and
 * to record what they send.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DemoPerson, Nation } from '#engine'
import { beginSignIn, openSession, receiveSms } from '#identity'
import { type Actor, anonymous } from '#kernel'
import { type Context, migrate, openDatabase, openKeyStore, silentLog, transact } from '#platform'
import { startSimulators } from '../simulators/index.ts'
import { stampingWithoutHttp } from '../simulators/timestamping/without-http.ts'
import { openPlatform, type Platform } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { loadNation } from '../src/start.ts'
import { type Recorder, recording } from './recording.ts'

export type World = {
  readonly url: string
  readonly nation: Nation
  readonly platform: Platform
  /** Records what goes to the database while it works. */
  readonly record: Recorder['record']
  readonly stop: () => Promise<void>
}

const nationFolder = fileURLToPath(new URL('../mongolia', import.meta.url))

/** Makes a database on `server` and opens the platform on it, without its jobs and its sequencer. */
export async function openWorld(server: string, { folder, name }: { folder: string; name: string }): Promise<World> {
  await onServer(server, `create database ${name} template template0`)
  const url = server.replace('/postgres?', `/${name}?`)
  const simulators = await startSimulators({ platformUrl: () => '', secret: 'nobody-calls-us-back' })
  const { database, record } = recording(openDatabase({ url }))
  await migrate(database)
  const environment = {
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    RATE_FACTOR: '1000000',
    EXCHANGE_URL: simulators.registers.url,
    SMS_GATEWAY_URL: simulators.sms.url,
  }
  const config = readConfig(environment, { nation: nationFolder })
  const nation = await loadNation(config.nation)
  const keys = openKeyStore(join(folder, 'keys'))
  const people = simulators.population.accounts
  const { officers } = nation
  const opened = await openPlatform({ config, nation, database, keys, log: silentLog, people, officers })
  const timestamps = await stampingWithoutHttp(opened.ctx.clock)
  const platform = { ...opened, ctx: { ...opened.ctx, outside: { ...opened.ctx.outside, timestamps } } }
  const stop = async () => {
    await database.close()
    await simulators.close()
  }
  return { url, nation, platform, record, stop }
}

async function onServer(url: string, script: string): Promise<void> {
  const database = openDatabase({ url, connectionsMax: 1 })
  try {
    await database.script(script)
  } finally {
    await database.close()
  }
}

/** That person, acting. */
export function citizen(person: DemoPerson): Actor {
  return { kind: 'citizen', personId: person.id, level: 'low', sessionId: '' }
}

/** Signs a person in on the database of `ctx`; returns the token their browser would hold. */
export async function signInAs(ctx: Context, person: DemoPerson): Promise<string> {
  const { registerNumber, phone } = person
  const nobody = { ...ctx, actor: anonymous }
  const { attempt, code } = await transact(nobody, (ctx) => beginSignIn(ctx, { registerNumber, returnTo: '/' }))
  await transact(nobody, (ctx) => receiveSms(ctx, { id: ctx.ids.uuid(), from: phone, text: code }))
  return (await transact(nobody, (ctx) => openSession(ctx, attempt))).token
}
