/**
 * Starts everything in order (port, database, nation, surroundings, platform) and stops it in the opposite order. What
 * cannot start is told by a `StartFailure`; whatever had started by then is stopped again.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Nation } from '#engine'
import type { PersonToLoad } from '#identity'
import { Refusal } from '#kernel'
import {
  checkServer,
  type Database,
  type Fetch,
  folderFailure,
  type Log,
  listen,
  migrate,
  openDatabase,
  openLog,
  StartFailure,
  startPrivatePostgres,
} from '#platform'
import { type DemoWitnesses, openPlatform, type Platform, type Release } from './app.ts'
import type { Config, ExchangeConfig, TimestampConfig } from './config.ts'
import { openKeys, openSigners } from './sign.ts'
import type { DemoWorld } from './web/demo/index.ts'

/** What a demonstration puts in the place of agencies and operators. */
export type Surroundings = {
  readonly smsGatewayUrl: string
  readonly exchange: ExchangeConfig
  readonly bankUrl: string
  /** The push service of its browsers. */
  readonly pushUrl: string
  readonly timestamps: TimestampConfig
  /** Who watches the logs: the policy that names them, and how to tell them which logs there are. */
  readonly witnesses: DemoWitnesses | undefined
  /** Whom to give an account. */
  readonly people: readonly PersonToLoad[]
  /** What the pages of the demonstration may see and do of them. */
  readonly demoWorld: DemoWorld
  /** What goes on beside the platform once it answers; returns how to end it. */
  readonly begin?: (platform: Platform) => () => Promise<void>
  readonly stop: () => Promise<void>
}
export type DemoReports = {
  readonly url: string
  /** The public key that reports are sealed to, as PEM. */
  readonly keyFile: string
  readonly stop: () => Promise<void>
}
export type StartOptions = {
  readonly config: Config
  /** Hears what was started and what is there to know about it. */
  readonly say: (
    what: 'database' | 'nation' | 'surroundings',
    detail: Readonly<Record<string, string | number>>,
  ) => void
  /** Starts simulated surroundings; called in a demonstration that names none of its own. */
  readonly simulate: (options: { nation: Nation; config: Config; log: Log }) => Promise<Surroundings>
  /** Starts a place to report bribery, in a process of its own; called in a demonstration that names none. */
  readonly reports?: (options: { config: Config }) => Promise<DemoReports>
  /** Which source this is; published when it became another. */
  readonly release?: Release
  /** Told when a part the platform cannot do without is gone for good. */
  readonly lost: (why: StartFailure) => void
}
export type Started = {
  readonly url: string
  readonly nation: Nation
  readonly platform: Platform
  readonly stop: () => Promise<void>
}

type Closers = (() => Promise<void>)[]

/** Starts the platform and resolves when it answers requests. */
export async function startPlatform(options: StartOptions): Promise<Started> {
  const closers: Closers = []
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close()
  }
  try {
    return { ...(await startInOrder(options, closers)), stop }
  } catch (error) {
    await stop()
    throw inOneSentence(error)
  }
}

async function startInOrder(options: StartOptions, closers: Closers): Promise<Omit<Started, 'stop'>> {
  const log = openLog(options.config.logLevel)
  makeFolder(options.config.dataDir)
  let fetch: Fetch = () => new Response('Starting …\n', { status: 503, headers: { 'Retry-After': '1' } })
  let platform: Platform | undefined
  const { host } = options.config
  const server = await listen({
    host,
    port: options.config.port,
    fetch: (request, info) => fetch(request, info),
    atHand: (request) => platform?.fromMemory(request),
  })
  closers.push(server.stop)
  const given = {
    ...options.config,
    port: server.port,
    publicUrl: options.config.publicUrl.replace(/:0$/, `:${server.port}`),
  }

  const database = await startDatabase({ ...options, config: given }, log, closers)
  const nation = await loadNation(given.nation)
  const { people, agencies, services } = nation
  options.say('nation', { agencies: agencies.length, services: services.length, people: people.length })

  const reporting = startReporting(options, given, closers)
  const { begin, ...surrounded } = await surround({ ...options, config: given }, nation, log, closers)
  const { config, ...surroundings } = { ...surrounded, config: { ...surrounded.config, ...(await reporting) } }
  const keysFolder = join(config.dataDir, 'keys')
  const keys = openKeys(keysFolder, config.keys)
  const { signers, close } = await openSigners(config.keys, { keys, folder: keysFolder })
  closers.push(async () => close())
  platform = await openPlatform({
    config,
    nation,
    database,
    keys,
    ...(options.release && { release: options.release }),
    signers,
    log,
    people: config.demo ? people : [],
    officers: config.demo ? nation.officers : [],
    ...surroundings,
  })
  closers.push(await platform.start())
  fetch = platform.fetch
  if (begin) closers.push(begin(platform))
  return { url: config.publicUrl, nation, platform }
}

/** Starts the place for reports beside the surroundings, where a demonstration names none; what fails is told when it is waited for. */
function startReporting(
  { reports }: StartOptions,
  config: Config,
  closers: Closers,
): Promise<Pick<Config, 'reportUrl' | 'reportKeyFile'>> {
  if (!reports || !config.demo || config.reportUrl) return Promise.resolve({})
  const started = reports({ config })
  const ended = started.then(
    ({ stop }) => stop,
    () => async () => {}, // whoever waits for it is told
  )
  closers.push(async () => (await ended)())
  const there = started.then(({ url, keyFile }) => ({ reportUrl: url, reportKeyFile: keyFile }))
  there.catch(() => {}) // something else may fail first
  return there
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw folderFailure(folder, cause)
  }
}

async function startDatabase({ config, say, lost }: StartOptions, log: Log, closers: Closers): Promise<Database> {
  let url = config.databaseUrl
  if (!url) {
    const dataFolder = join(config.dataDir, 'postgres')
    const server = await startPrivatePostgres({ dataFolder, log, lost })
    closers.push(server.stop)
    url = server.url
  }
  const database = openDatabase({ url })
  closers.push(database.close)
  await checkServer(database, url)
  const migrations = await migrate(database)
  say('database', { kind: config.databaseUrl ? 'DATABASE_URL' : 'private', migrations: migrations.length })
  return database
}

/** Loads the nation from its folder. */
export async function loadNation(folder: string): Promise<Nation> {
  const index = join(folder, 'index.ts')
  if (!existsSync(index)) {
    throw new StartFailure(
      'no-nation',
      `There is no nation in ${folder}: set NATION to the folder that holds its index.ts.`,
    )
  }
  const { nation } = (await import(pathToFileURL(index).href)) as { nation: Nation }
  return nation
}

/** Puts simulated surroundings where a demonstration names none of its own. */
async function surround(
  { config, simulate, say }: StartOptions,
  nation: Nation,
  log: Log,
  closers: Closers,
): Promise<{ config: Config } & Partial<Pick<Surroundings, 'people' | 'demoWorld' | 'witnesses' | 'begin'>>> {
  const { smsGatewayUrl: centre, exchange: lines, bank, timestamps: stamps } = config
  if (!config.demo || (centre && lines.url && bank.url && stamps.url)) return { config }
  const { smsGatewayUrl, pushUrl, exchange, bankUrl, timestamps, witnesses, people, demoWorld, begin, stop } =
    await simulate({
      nation,
      config,
      log,
    })
  closers.push(stop)
  say('surroundings', {})
  const urls = {
    smsGatewayUrl: config.smsGatewayUrl || smsGatewayUrl,
    pushOrigins: [...config.pushOrigins, pushUrl],
    exchange: config.exchange.url ? config.exchange : exchange,
    bank: { ...config.bank, url: config.bank.url || bankUrl },
    timestamps: config.timestamps.url ? config.timestamps : timestamps,
  }
  const watch = config.log.policyFile ? {} : { witnesses }
  return { config: { ...config, ...urls }, people, demoWorld, ...watch, ...(begin ? { begin } : {}) }
}

function inOneSentence(error: unknown): unknown {
  if (!(error instanceof Refusal) || error.code !== 'platform/migration-changed') return error
  const sentence = `The database was made by another version of the platform (${error.detail.name} differs): start that version, or set DATA_DIR or DATABASE_URL to a new database.`
  return new StartFailure('migration-changed', sentence, { cause: error })
}
