/** The outside world in miniature: registers, text-message centre and bank, each behind HTTP on loopback. */
import { country } from '../mongolia/country.ts'
import type { Config, ExchangeConfig } from '../src/config.ts'
import type { Surroundings } from '../src/start.ts'
import type { DemoWorld } from '../src/web/demo/index.ts'
import { type Bank, startBank } from './bank/server.ts'
import { startHistory } from './history/index.ts'
import { demoKeyOf, softwareKey } from './passkey/authenticator.ts'
import { makePopulation, type Population } from './population/population.ts'
import { openStored } from './population/seed/stored.ts'
import { type Exchange, startExchange } from './registers/exchange.ts'
import { type RegisterServer, startRegisters } from './registers/server.ts'
import { type SmsCentre, startSmsCentre } from './sms-centre/server.ts'

export type Simulators = {
  readonly population: Population
  readonly registers: RegisterServer
  /** How the platform reaches them, where it lets us know where its keys lie. */
  readonly exchange: ExchangeConfig | undefined
  readonly sms: SmsCentre
  readonly bank: Bank
  readonly demoWorld: DemoWorld
  readonly close: () => Promise<void>
}

/** Starts them on free ports; `platformUrl` is asked for when a text message has to be delivered. */
export async function startSimulators({
  platformUrl,
  publicUrl = '',
  secret,
  dataDir,
  bank: account = { username: '', password: '' },
}: {
  platformUrl: () => string
  /** Where people reach the platform. */
  publicUrl?: string
  secret: string
  /** Where the platform keeps its keys; without it registers take unsigned questions. */
  dataDir?: string
  /** What the platform shows the bank that it is itself. */
  bank?: { username: string; password: string }
}): Promise<Simulators> {
  const population = makePopulation()
  const { timeZone } = country
  const [{ registers, config: exchange }, sms, bank] = await Promise.all([
    exchangeOf(population, dataDir),
    startSmsCentre({ inboundUrl: () => `${platformUrl()}/sms/inbound`, secret }),
    startBank({ ...account, timeZone, payPage: (id) => `${publicUrl}/demo/bank?invoice=${id}` }),
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
    bank,
    demoWorld,
    close: async () => void (await Promise.all([registers.close(), sms.close(), bank.close()])),
  }
}

async function exchangeOf(
  population: Population,
  dataDir?: string,
): Promise<Pick<Exchange, 'registers'> & { config: ExchangeConfig | undefined }> {
  if (dataDir) return startExchange({ population, dataDir })
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
    bank: config.bank,
  })
  started(simulators)
  const { exchange, sms, bank, population, demoWorld, close } = simulators
  return {
    exchange: exchange!,
    smsGatewayUrl: sms.url,
    bankUrl: bank.url,
    people: population.accounts,
    demoWorld,
    begin: (platform) => {
      openStored(platform.ctx.db).then(
        (people) => Object.assign(population.laidDown, { people }),
        () => {},
      )
      return config.demoHistory ? startHistory({ ...platform, population }) : async () => {}
    },
    stop: close,
  }
}
