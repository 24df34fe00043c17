/**
 * The composition root: the only file that knows every module. It puts adapters into the ports, loads the nation,
 * and gives back one function from request to response and one that starts the work in the background.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAgencies, loadOfficers } from '#agencies'
import { jobs as applicationJobs, keepSweepingDrafts } from '#applications'
import { openCatalogue, publishServices } from '#catalogue'
import type { DemoOfficer, Nation } from '#engine'
import { loadRegisters, openXRoad } from '#exchange'
import { loadDemoKeys, loadPeople, type PersonToLoad } from '#identity'
import { addDays, type Clock, dateIn, type Ids, randomIds, systemClock } from '#kernel'
import { jobs as noticeJobs, openSmsGateway } from '#notices'
import { keepReconciling, openQPay, jobs as paymentJobs } from '#payments'
import {
  type Context,
  type Database,
  fileJobs,
  type JobHandlers,
  type KeyStore,
  type Log,
  type Outside,
  startFileSweep,
  startWorker,
  transact,
} from '#platform'
import { startSequencer } from '#transparency'
import type { Config } from './config.ts'
import type { DemoWorld } from './web/demo/index.ts'
import { type Edge, newTranslators } from './web/edge.ts'
import { openEdge } from './web/server.ts'
import { openAssets } from './web/ui/assets.ts'

export type PlatformOptions = {
  readonly config: Config
  readonly nation: Nation
  readonly database: Database
  readonly keys: KeyStore
  readonly log: Log
  /** Demo people to give an account; none in earnest. */
  readonly people?: readonly PersonToLoad[]
  /** Demo officers to give their place, and with `demoWorld` a key; none in earnest. */
  readonly officers?: readonly DemoOfficer[]
  /** The simulators' switches, in demo mode. */
  readonly demoWorld?: DemoWorld
  readonly clock?: Clock
  readonly ids?: Ids
}

export type Platform = {
  readonly fetch: (request: Request, info?: { address?: string }) => Response | Promise<Response>
  /** Answers from memory what needs nobody's attention; for the server in front of `fetch`. */
  readonly fromMemory: ReturnType<typeof openEdge>['fromMemory']
  readonly ctx: Context
  readonly handlers: JobHandlers
  /** Starts sequencer and workers; returns how to stop them. */
  readonly start: () => Promise<() => Promise<void>>
}

export const handlers: JobHandlers = { ...fileJobs, ...noticeJobs, ...paymentJobs, ...applicationJobs }

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
    sms: openSmsGateway({ url: config.smsGatewayUrl, secret: config.smsSecret, from: nation.country.shortCode }),
    exchange: openXRoad({ url: config.exchangeUrl }),
    bank: openBank(config.bank, { clock: base.clock, currency: nation.country.currency.code }),
    site: { publicUrl: config.publicUrl, demo: config.demo },
    fonts: {
      regular: join(config.nation, 'fonts/document-regular.ttf'),
      semibold: join(config.nation, 'fonts/document-semibold.ttf'),
    },
  }
  const loading: Context = { ...base, outside: ports as unknown as Outside }
  await loadNation(loading, options)
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
    },
    translators: newTranslators(nation),
    ...(options.demoWorld ? { demoWorld: options.demoWorld } : {}),
  }
  const { fetch, fromMemory } = openEdge(edge)
  return { fetch, fromMemory, ctx, handlers, start: () => startWork(ctx, database) }
}

async function loadNation(
  ctx: Context,
  { nation, people = [], officers = [], demoWorld }: PlatformOptions,
): Promise<void> {
  await transact(ctx, async (ctx) => {
    await loadAgencies(ctx, nation.agencies)
    await loadRegisters(ctx, nation.registers)
    await publishServices(ctx, nation)
    await keepReconciling(ctx)
    await startFileSweep(ctx)
    await keepSweepingDrafts(ctx)
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

function openBank({ caFile, ...bank }: Config['bank'], given: { clock: Clock; currency: string }) {
  return openQPay({ ...bank, ...given, ca: caFile && readFileSync(caFile, 'utf8') })
}

async function startWork(ctx: Context, database: Database): Promise<() => Promise<void>> {
  const stopSequencer = await startSequencer(ctx, database)
  const stopWorker = await startWorker(ctx, database, handlers)
  return async () => {
    await stopWorker()
    await stopSequencer()
  }
}
