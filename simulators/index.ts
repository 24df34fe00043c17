/** The outside world in miniature: registers, text-message centre and bank, each behind HTTP on loopback. */
import { join } from 'node:path'
import { country } from '../mongolia/country.ts'
import type { Config, ExchangeConfig, TimestampConfig } from '../src/config.ts'
import type { Surroundings } from '../src/start.ts'
import type { DemoWorld } from '../src/web/demo/index.ts'
import { type Bank, startBank } from './bank/server.ts'
import { showAlert } from './history/alert.ts'
import { startHistory } from './history/index.ts'
import { demoKeyOf, softwareKey } from './passkey/authenticator.ts'
import { makePopulation, type Population } from './population/population.ts'
import { openStored } from './population/seed/stored.ts'
import { type PushService, startPushService } from './push/server.ts'
import { type Exchange, startExchange } from './registers/exchange.ts'
import { type RegisterServer, startRegisters } from './registers/server.ts'
import { type SmsCentre, startSmsCentre } from './sms-centre/server.ts'
import { stampingKeysIn } from './timestamping/kept.ts'
import { type StampingServer, startTimestamping } from './timestamping/server.ts'
import { startWitnesses, type Witnesses } from './witnesses/server.ts'

export type Simulators = {
  readonly population: Population
  readonly registers: RegisterServer
  /** How the platform reaches them, where it lets us know where its keys lie. */
  readonly exchange: ExchangeConfig | undefined
  readonly sms: SmsCentre
  readonly push: PushService
  readonly bank: Bank
  readonly stamping: StampingServer
  /** How the platform reaches it, where its certificate is kept. */
  readonly timestamps: TimestampConfig | undefined
  /** Who watches the logs, where there is a folder for what they saw. */
  readonly witnesses: Witnesses | undefined
  readonly demoWorld: DemoWorld
  readonly close: () => Promise<void>
}

/** Starts them on free ports; `platformUrl` is asked for when a text message has to be delivered. */
export async function startSimulators({
  platformUrl,
  publicUrl = '',
  secret,
  dataDir,
  passphraseFile,
  bank: account = { username: '', password: '' },
}: {
  platformUrl: () => string
  /** Where people reach the platform. */
  publicUrl?: string
  secret: string
  /** Where the platform keeps its keys; without it registers take unsigned questions. */
  dataDir?: string
  /** What they are sealed with, where they are. */
  passphraseFile?: string | undefined
  /** What the platform shows the bank that it is itself. */
  bank?: { username: string; password: string }
}): Promise<Simulators> {
  const population = makePopulation()
  const { timeZone } = country
  const kept = dataDir ? stampingKeysIn(dataDir) : undefined
  const [{ registers, config: exchange }, sms, bank, stamping, witnesses, push] = await Promise.all([
    exchangeOf(population, { dataDir, passphraseFile }),
    startSmsCentre({ inboundUrl: () => `${platformUrl()}/sms/inbound`, secret }),
    startBank({ ...account, timeZone, payPage: (id) => `${publicUrl}/demo/bank?invoice=${id}` }),
    startTimestamping(kept ? { keys: kept.keys } : {}),
    dataDir ? startWitnesses({ folder: join(dataDir, 'simulated-witnesses') }) : undefined,
    startPushService(),
  ])
  const demoWorld: DemoWorld = {
    messagesOf: sms.messagesOf,
    sendFrom: sms.sendFrom,
    signWithDemoKey: (officerId, asked) => softwareKey(officerId).assert(asked),
    demoKeyOf,
    isUp: (register) => registers.moodOf(register) === 'up',
    setUp: (register, up) => registers.setMood(register, up ? 'up' : 'down'),
    bank: { ...bank, pay: async (id) => void (await bank.pay(id)) },
  }
  return {
    population,
    registers,
    exchange,
    sms,
    push,
    bank,
    stamping,
    timestamps: kept && { url: stamping.url, caFile: kept.caFile, crlUrl: undefined },
    witnesses,
    demoWorld,
    close: async () =>
      void (await Promise.all([registers, sms, push, bank, stamping, witnesses].map((one) => one?.close()))),
  }
}

async function exchangeOf(
  population: Population,
  { dataDir, passphraseFile }: { dataDir: string | undefined; passphraseFile: string | undefined },
): Promise<Pick<Exchange, 'registers'> & { config: ExchangeConfig | undefined }> {
  if (dataDir) return startExchange({ population, dataDir, passphraseFile })
  return { registers: await startRegisters({ population }), config: undefined }
}

/** The simulators as the surroundings of a platform that starts; `started` is given them for whoever wants to switch them. */
export async function simulate(
  { config }: { config: Config },
  started: (simulators: Simulators) => void = () => {},
): Promise<Surroundings> {
  const host = /^(0\.0\.0\.0|::)$/.test(config.host) ? '127.0.0.1' : config.host
  const platformUrl = () => `http://${host.includes(':') ? `[${host}]` : host}:${config.port}`
  const simulators = await startSimulators({
    platformUrl,
    publicUrl: config.publicUrl,
    secret: config.smsSecret,
    dataDir: config.dataDir,
    passphraseFile: config.keys.passphraseFile,
    bank: config.bank,
  })
  started(simulators)
  const { exchange, sms, push, bank, timestamps, witnesses, population, demoWorld, close } = simulators
  return {
    exchange: exchange!,
    smsGatewayUrl: sms.url,
    pushUrl: push.url,
    bankUrl: bank.url,
    timestamps: timestamps!,
    witnesses,
    people: population.accounts,
    demoWorld,
    begin: (platform) => {
      openStored(platform.ctx.db).then(
        (people) => Object.assign(population.laidDown, { people }),
        () => {},
      )
      if (config.demoHistory) showAlert(platform.ctx).catch(() => {})
      return config.demoHistory ? startHistory({ ...platform, population }) : async () => {}
    },
    stop: close,
  }
}
