/**
 * A world for tests of modules: the nation loaded into a database of its own, its registers and text-message centre
 * simulated behind their real adapters, and the demo people with their accounts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jobs as alertJobs } from '#alerts'
import { jobs as applicationJobs } from '#applications'
import { openCatalogue } from '#catalogue'
import { openXRoad } from '#exchange'
import { type Actor, day } from '#kernel'
import { jobs as noticeJobs, openSmsGateway } from '#notices'
import { jobs as oversightJobs } from '#oversight'
import { openQPay, jobs as paymentJobs } from '#payments'
import { jobs as petitionJobs } from '#petitions'
import { actingAs, type Context, drain, type JobHandlers, type Outside, openKeyStore, sql } from '#platform'
import { nation } from '../../mongolia/index.ts'
import { lives } from '../../mongolia/people.ts'
import { type Bank, startBank } from '../../simulators/bank/server.ts'
import { makePopulation, type Population } from '../../simulators/population/population.ts'
import { type RegisterServer, startRegisters } from '../../simulators/registers/server.ts'
import { type SmsCentre, startSmsCentre } from '../../simulators/sms-centre/server.ts'
import { stampingWithoutHttp } from '../../simulators/timestamping/without-http.ts'
import { system, type TestWorld, testContext, testNow } from '../harness.ts'
import { loadInto, nationLoaded } from './filled.ts'

const secret = 'a secret for tests only'
const account = { username: 'platform', password: 'a password for tests only' }
const fonts = fileURLToPath(new URL('../../mongolia/fonts', import.meta.url))
/** Registers answer well within it, and one that hangs holds a test up no longer. */
const exchangeTimeoutMs = 3000

export const handlers: JobHandlers = {
  ...noticeJobs,
  ...paymentJobs,
  ...oversightJobs,
  ...alertJobs,
  ...petitionJobs,
  ...applicationJobs,
}

export type NationWorld = TestWorld & {
  readonly registers: RegisterServer
  readonly sms: SmsCentre
  readonly bank: Bank
  readonly population: Population
  /** The world as the system itself acts. */
  readonly ctx: Context
  /** The world as a demo person acts, by given name. */
  readonly as: (name: string) => Context
  /** The world as an officer of an office acts: the first, the second, or its lead. */
  readonly officerAt: (officeId: string, which?: 'first' | 'second' | 'lead') => Context
}
export type NationOptions = {
  readonly outside?: Partial<Outside>
  /** How long a register may take; short where it hangs on purpose. */
  readonly timeoutMs?: number
  /** The services there are, where not the nation's own. */
  readonly services?: typeof nation.services
}

/** Opens it; `close` ends the simulators and drops the database. */
export async function nationWorld({
  outside = {},
  timeoutMs = exchangeTimeoutMs,
  services = nation.services,
}: NationOptions = {}): Promise<NationWorld> {
  const population = makePopulation(0)
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  const sms = await startSmsCentre({ inboundUrl: () => '', secret })
  const clock: { current?: TestWorld['clock'] } = {}
  const now = () => clock.current?.now() ?? new Date(testNow)
  const registers = await startRegisters({ population, now })
  const bank = await startBank({ ...account, now, deliver: async () => true })
  const ports = {
    keys: openKeyStore(folder),
    site: { publicUrl: 'https://example.test', demo: true },
    fonts: {
      regular: join(fonts, 'document-regular.ttf'),
      semibold: join(fonts, 'document-semibold.ttf'),
      heading: join(fonts, 'document-heading.json'),
    },
    exchange: openXRoad({ url: registers.url, timeout: timeoutMs }),
    bank: openQPay({
      ...account,
      url: bank.url,
      invoiceCode: 'TEST',
      clock: { now },
      currency: nation.country.currency.code,
    }),
    timestamps: await stampingWithoutHttp({ now }),
    sms: openSmsGateway({ url: sms.url, secret, from: nation.country.shortCode }),
    ...outside,
  }
  const isOwn = services !== nation.services
  const world = await testContext({ nation, actor: system, outside: ports, ...(isOwn ? {} : { filled: nationLoaded }) })
  clock.current = world.clock
  const close = async () => {
    await Promise.all([registers.close(), sms.close(), bank.close()])
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const open = async () => {
    if (isOwn) await loadInto(world.ctx, services)
    return openCatalogue(world.ctx, nation)
  }
  const catalogue = await open().catch(async (error) => {
    await close()
    throw error
  })
  const ctx: Context = { ...world.ctx, outside: { ...world.ctx.outside, catalogue } }
  return {
    ...world,
    ctx,
    registers,
    sms,
    bank,
    population,
    close,
    as: (name) => actingAs(ctx, citizen(name)),
    officerAt: (officeId, which = 'first') => actingAs(ctx, officerActor(officeId, which)),
  }
}

/** A demo person by given name, as their life has it. */
export function lifeOf(name: string): (typeof lives)[number] {
  const found = lives.find(({ given }) => given === name)
  if (!found) throw new Error(`there is no demo person ${name}`)
  return found
}

export function citizen(name: string): Actor {
  return { kind: 'citizen', personId: lifeOf(name).id, level: 'low', sessionId: '019aa000-0000-7000-8000-00000000000a' }
}

function officerActor(officeId: string, which: 'first' | 'second' | 'lead'): Actor {
  const agency = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))
  const serving = nation.officers.filter((one) => one.officeId === officeId)
  const officers = serving.filter(({ role }) => role === 'officer')
  const found = which === 'lead' ? serving.find(({ role }) => role === 'lead') : officers[which === 'first' ? 0 : 1]
  if (!found || !agency) throw new Error(`there is no ${which} officer at ${officeId}`)
  const sessionId = '019aa000-0000-7000-8000-00000000000b'
  return { kind: 'officer', officerId: found.id, officeId, agencyId: agency.id, role: found.role, sessionId }
}

/** Does what is due now; what fails meanwhile is due later. */
export function work(world: Pick<NationWorld, 'ctx'>): Promise<number> {
  return drain(world.ctx, handlers)
}

/** Lets a day pass and does what is due: every pause of a job is over by then. */
export async function workTomorrow(world: Pick<NationWorld, 'ctx' | 'clock'>): Promise<number> {
  world.clock.advance(day)
  return work(world)
}

/** How many rows a table has. */
export async function countOf(ctx: Context, table: keyof typeof tables): Promise<number> {
  return (await ctx.db.one<{ count: number }>(tables[table])).count
}

const tables = {
  jobs: sql`select count(*) as count from platform.job`,
  receipts: sql`select count(*) as count from transparency.receipt`,
  exchanged: sql`select count(*) as count from exchange.exchanged`,
  documents: sql`select count(*) as count from documents.document`,
  applications: sql`select count(*) as count from applications.application`,
  notices: sql`select count(*) as count from notices.notice`,
  versions: sql`select count(*) as count from catalogue.version`,
  published: sql`select count(*) as count from transparency.entry where log = 'registry'`,
  entries: sql`select count(*) as count from transparency.entry`,
  inbound: sql`select count(*) as count from identity.inbound`,
  sessions: sql`select count(*) as count from identity.session`,
} as const
