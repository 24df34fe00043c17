/**
 * The composition root: the only file that knows every module. It puts adapters into the ports, loads the nation,
 * and gives back one function from request to response and one that starts the work in the background.
 */
import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAgencies, loadOfficers } from '#agencies'
import { jobs as alertJobs, keepLookingLate, loadKnown } from '#alerts'
import { jobs as applicationJobs, keepSweepingDrafts, statisticsJob, watchJob } from '#applications'
import { openCatalogue, publishServices } from '#catalogue'
import { jobs as documentJobs, keepReadyKeys, keepWatchingDocuments, openTimestamps, sealOlder } from '#documents'
import type { DemoOfficer, Nation } from '#engine'
import {
  jobs as exchangeJobs,
  keepReconciling as keepComparingBooks,
  keepMeasuring,
  loadRegisters,
  openExchange,
} from '#exchange'
import { loadDemoKeys, loadPeople, type PersonToLoad } from '#identity'
import { addDays, type Clock, dateIn, hour, type Ids, randomIds, systemClock } from '#kernel'
import { jobs as noticeJobs, openPush, openSmsGateway } from '#notices'
import {
  publishJob as figuresJob,
  keepCounting,
  keepPooling,
  keepWatchingDuties,
  jobs as opennessJobs,
} from '#openness'
import { keepRefreshingKin, keepWatching, jobs as oversightJobs } from '#oversight'
import { keepReconciling, openQPay, jobs as paymentJobs } from '#payments'
import { keepCountingAnswers, jobs as petitionJobs } from '#petitions'
import {
  type Context,
  type Database,
  type Destination,
  fileJobs,
  type JobHandlers,
  type KeyStore,
  type Log,
  type Outside,
  openFileSigners,
  openLanes,
  openOutgoing,
  type Signers,
  StartFailure,
  startFileSweep,
  startWorker,
  transact,
} from '#platform'
import {
  headsJob,
  headsJobs,
  keepDaily,
  logKeysOf,
  noWitnesses,
  openTileFolder,
  openWitnesses,
  policyTextOf,
  publishChanged,
  startSequencer,
  witnessUrlsIn,
} from '#transparency'
import { keepSweepingSealed, jobs as vaultJobs } from '#vault'
import type { Config } from './config.ts'
import { trustRootOf } from './sign.ts'
import type { DemoWorld } from './web/demo/index.ts'
import { type Edge, newTranslators } from './web/edge.ts'
import { openEdge } from './web/server.ts'
import { openAssets } from './web/ui/assets.ts'

export type PlatformOptions = {
  readonly config: Config
  readonly nation: Nation
  readonly database: Database
  readonly keys: KeyStore
  /** Who signs; unless given, with the keys in `keys`. */
  readonly signers?: Signers
  readonly log: Log
  /** Demo people to give an account; none in earnest. */
  readonly people?: readonly PersonToLoad[]
  /** Demo officers to give their place, and with `demoWorld` a key; none in earnest. */
  readonly officers?: readonly DemoOfficer[]
  /** The simulators' switches, in demo mode. */
  readonly demoWorld?: DemoWorld
  /** Who watches the logs of a demonstration. */
  readonly witnesses?: DemoWitnesses | undefined
  readonly clock?: Clock
  readonly ids?: Ids
  /** Which source this is, where that is known. */
  readonly release?: Release
}
/** A digest over the files of the source, and how many there are. */
export type Release = { readonly sha256: string; readonly files: number }

/** Witnesses that stand beside the platform, and are told by it which logs there are. */
export type DemoWitnesses = { readonly policy: string; readonly watch: (logs: readonly string[]) => void }

export type Platform = {
  readonly fetch: (request: Request, info?: { address?: string }) => Response | Promise<Response>
  /** Answers from memory what needs nobody's attention; for the server in front of `fetch`. */
  readonly fromMemory: ReturnType<typeof openEdge>['fromMemory']
  readonly ctx: Context
  readonly handlers: JobHandlers
  /** Starts sequencer and workers; returns how to stop them. */
  readonly start: () => Promise<() => Promise<void>>
}

export const handlers: JobHandlers = {
  ...headsJobs,
  ...fileJobs,
  ...vaultJobs,
  ...exchangeJobs,
  ...noticeJobs,
  ...paymentJobs,
  ...oversightJobs,
  ...documentJobs,
  ...applicationJobs,
  ...alertJobs,
  ...petitionJobs,
  ...opennessJobs,
}

/** Opens the platform on a migrated database and loads the nation into it. */
export async function openPlatform(options: PlatformOptions): Promise<Platform> {
  const { config, nation, database, log } = options
  const base = {
    db: database,
    actor: { kind: 'system', job: 'start' },
    clock: options.clock ?? systemClock,
    ids: options.ids ?? randomIds,
    log,
  } as const
  const ports = {
    nation,
    keys: options.keys,
    signers: options.signers ?? openFileSigners(options.keys),
    press: openLanes(config.issueAtOnce),
    trustRoot: trustRootOf(config.keys),
    ...openWaysOut(options, base.clock),
    site: { publicUrl: config.publicUrl, demo: config.demo },
    keyWaitMs: config.keyWaitHours * hour,
    tiles: openTileFolder(join(config.dataDir, 'log')),
    fonts: {
      regular: join(config.nation, 'fonts/document-regular.ttf'),
      semibold: join(config.nation, 'fonts/document-semibold.ttf'),
      heading: join(config.nation, 'fonts/document-heading.json'),
    },
  }
  const loading: Context = { ...base, outside: ports as unknown as Outside }
  const reportKey = reportKeyOf(config)
  options.witnesses?.watch(await logKeysOf(loading))
  await loadNation(loading, { ...options, reportKey })
  await sealOlder(loading)
  const outside: Outside = { ...ports, catalogue: await openCatalogue(loading, nation) }
  const ctx: Context = { ...base, outside }

  const edge: Edge = {
    base: ctx,
    nation,
    assets: await openAssets({ nationFolder: config.nation }),
    options: {
      demo: config.demo,
      publicUrl: config.publicUrl,
      rateFactor: config.rateFactor,
      smsSecret: config.smsSecret,
      providerSecret: config.providerSecret,
      wallets: walletTrustOf(config.wallets),
      reportUrl: config.reportUrl,
      reportKey,
    },
    translators: newTranslators(nation),
    ...(options.demoWorld ? { demoWorld: options.demoWorld } : {}),
  }
  const { fetch, fromMemory } = openEdge(edge)
  return { fetch, fromMemory, ctx, handlers, start: () => startWork(ctx, database) }
}

async function loadNation(
  ctx: Context,
  {
    nation,
    people = [],
    officers = [],
    demoWorld,
    release,
    reportKey,
  }: PlatformOptions & { reportKey?: Buffer | undefined },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    await loadAgencies(ctx, nation.agencies)
    await loadRegisters(ctx, nation.registers)
    await publishServices(ctx, nation)
    await keepReconciling(ctx)
    await startFileSweep(ctx)
    await keepSweepingSealed(ctx)
    await keepDaily(ctx, headsJob)
    await keepDaily(ctx, statisticsJob)
    await keepDaily(ctx, figuresJob)
    await keepSweepingDrafts(ctx)
    await keepMeasuring(ctx)
    await keepComparingBooks(ctx)
    await keepWatching(ctx)
    await keepRefreshingKin(ctx)
    await keepCounting(ctx)
    await keepPooling(ctx)
    await keepCountingAnswers(ctx)
    await keepReadyKeys(ctx)
    await keepWatchingDocuments(ctx, watchJob)
    await keepWatchingDuties(ctx)
    await loadKnown(ctx)
    await keepLookingLate(ctx)
    await publishChanged(ctx, { kind: 'policy', given: [{ id: 'log', body: { text: await policyTextOf(ctx) } }] })
    if (release) await publishChanged(ctx, { kind: 'release', given: [{ id: 'platform', body: release }] })
    const body = nation.antiCorruption?.agency
    if (reportKey && body)
      await publishChanged(ctx, { kind: 'report-key', given: [{ id: body, body: { key: reportKey } }] })
    if (people.length > 0) await loadPeople(ctx, people)
    if (officers.length > 0) await loadDemoOfficers(ctx, officers, demoWorld)
  })
}

const rightDays = 365

/** Their rights are granted anew at each start, for a year. */
async function loadDemoOfficers(
  ctx: Context,
  officers: readonly DemoOfficer[],
  demoWorld: DemoWorld | undefined,
): Promise<void> {
  const until = addDays(dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now()), rightDays)
  await loadOfficers(
    ctx,
    officers.map((officer) => ({ ...officer, until })),
  )
  if (demoWorld)
    await loadDemoKeys(
      ctx,
      officers.map(({ id }) => demoWorld.demoKeyOf(id)),
    )
}

/** The adapters to all that lies outside, over the one way out, which leads to what the configuration names. */
function openWaysOut({ config, nation, database, keys, witnesses }: PlatformOptions, clock: Clock) {
  const { smsGatewayUrl, pushOrigins, exchange, bank, timestamps, log } = config
  const { url, khur, membersFile } = exchange
  const trust = trustOf(exchange)
  const bankCa = textOf(bank.caFile)
  const policy = textOf(log.policyFile) ?? witnesses?.policy ?? noWitnesses.policy
  const outgoing = openOutgoing([
    { url, ...trust },
    ...(khur ? [{ url: khur.url, ...trust }] : []),
    { url: bank.url, ca: bankCa },
    { url: smsGatewayUrl },
    ...pushOrigins.map((url) => ({ url })),
    { url: timestamps.url },
    { url: timestamps.crlUrl ?? '' },
    ...witnessUrlsIn(policy).map((url) => ({ url })),
  ])
  return {
    sms: openSmsGateway({
      url: smsGatewayUrl,
      secret: config.smsSecret,
      from: nation.country.shortCode,
      line: outgoing.to(smsGatewayUrl),
      perSecond: config.smsPerSecond,
    }),
    push: openPush({
      origins: pushOrigins,
      outgoing,
      key: keys.privateKey('push', 'ES256'),
      contact: config.publicUrl,
      clock,
    }),
    exchange: openExchange({
      instance: nation.country.exchangeInstance,
      registers: nation.registers,
      url,
      outgoing,
      clock,
      db: database,
      key: keys.privateKey('exchange', 'ES256'),
      members: textOf(membersFile),
      ...(khur ? { khur: { ...khur, key: textOf(khur.keyFile)! } } : {}),
    }),
    bank: openQPay({ ...bank, clock, currency: nation.country.currency.code, way: outgoing.to(bank.url) }),
    witnesses: openWitnesses({ policy, everyMs: log.witnessEveryMs, outgoing }),
    timestamps: openTimestamps({ ...timestamps, ca: textOf(timestamps.caFile) ?? '', clock, outgoing }),
  }
}

function trustOf({ certFile, keyFile, caFile }: Config['exchange']): Pick<Destination, 'ca' | 'certificate'> {
  const [cert, key] = [textOf(certFile), textOf(keyFile)]
  return { ca: textOf(caFile), ...(cert && key ? { certificate: { cert, key } } : {}) }
}

/** Whose wallets are let in: makers as the file has them, each with its authority. */
function walletTrustOf({ attested, makersFile }: Config['wallets']): Edge['options']['wallets'] {
  const text = textOf(makersFile)
  return { attested, makers: text ? (JSON.parse(text) as Edge['options']['wallets']['makers']) : [] }
}

/** The key that reports of bribery are sealed to. */
function reportKeyOf({ reportKeyFile }: Config): Buffer | undefined {
  const pem = textOf(reportKeyFile)
  if (pem === undefined) return undefined
  const key = createPublicKey(pem)
  if (key.asymmetricKeyType !== 'x25519')
    throw new StartFailure('report-key', 'REPORT_KEY_FILE is not right: give a file with an X25519 key, as PEM.')
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url')
}

function textOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : readFileSync(file, 'utf8')
}

async function startWork(ctx: Context, database: Database): Promise<() => Promise<void>> {
  const stopSequencer = await startSequencer(ctx, database)
  const stopWorker = await startWorker(ctx, database, handlers)
  return async () => {
    await stopWorker()
    await stopSequencer()
  }
}
