/**
 * The composition root: the only file that knows every module. It puts adapters into the ports, loads the nation,
 * and gives back one function from request to response and one that starts the work in the background.
 */
import { join } from 'node:path'
import { loadAgencies } from '#agencies'
import { jobs as applicationJobs } from '#applications'
import { openCatalogue, publishServices } from '#catalogue'
import type { Nation } from '#engine'
import { loadRegisters, openXRoad } from '#exchange'
import { loadPeople, type PersonToLoad } from '#identity'
import { type Clock, type Ids, randomIds, systemClock } from '#kernel'
import { jobs as noticeJobs, openSmsGateway } from '#notices'
import {
  type Context,
  type Database,
  type JobHandlers,
  type KeyStore,
  type Log,
  type Outside,
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

export const handlers: JobHandlers = { ...noticeJobs, ...applicationJobs }

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
    site: { publicUrl: config.publicUrl, demo: config.demo },
    fonts: {
      regular: join(config.nation, 'fonts/document-regular.ttf'),
      semibold: join(config.nation, 'fonts/document-semibold.ttf'),
    },
  }
  const loading: Context = { ...base, outside: ports as unknown as Outside }
  await loadNation(loading, nation, options.people ?? [])
  const outside: Outside = { ...ports, catalogue: await openCatalogue(loading, nation.country) }
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

async function loadNation(ctx: Context, nation: Nation, people: readonly PersonToLoad[]): Promise<void> {
  await transact(ctx, async (ctx) => {
    await loadAgencies(ctx, nation.agencies)
    await loadRegisters(ctx, nation.registers)
    await publishServices(ctx, nation)
    if (people.length > 0) await loadPeople(ctx, people)
  })
}

async function startWork(ctx: Context, database: Database): Promise<() => Promise<void>> {
  const stopSequencer = await startSequencer(ctx, database)
  const stopWorker = await startWorker(ctx, database, handlers)
  return async () => {
    await stopWorker()
    await stopSequencer()
  }
}
