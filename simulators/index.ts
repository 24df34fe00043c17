/** The outside world in miniature: registers and text-message centre, each behind HTTP on loopback. */
import type { Config } from '../src/config.ts'
import type { Surroundings } from '../src/start.ts'
import type { DemoWorld } from '../src/web/demo/index.ts'
import { makePopulation, type Population } from './population/population.ts'
import { type RegisterServer, startRegisters } from './registers/server.ts'
import { type SmsCentre, startSmsCentre } from './sms-centre/server.ts'

export type Simulators = {
  readonly population: Population
  readonly registers: RegisterServer
  readonly sms: SmsCentre
  readonly demoWorld: DemoWorld
  readonly close: () => Promise<void>
}

/** Starts them on free ports; `platformUrl` is asked for when a text message has to be delivered. */
export async function startSimulators({
  platformUrl,
  secret,
}: {
  platformUrl: () => string
  secret: string
}): Promise<Simulators> {
  const population = makePopulation()
  const [registers, sms] = await Promise.all([
    startRegisters({ population }),
    startSmsCentre({ inboundUrl: () => `${platformUrl()}/sms/inbound`, secret }),
  ])
  const demoWorld: DemoWorld = {
    messagesOf: sms.messagesOf,
    sendFrom: sms.sendFrom,
    isUp: (register) => registers.moodOf(register) === 'up',
    setUp: (register, up) => registers.setMood(register, up ? 'up' : 'down'),
  }
  return {
    population,
    registers,
    sms,
    demoWorld,
    close: async () => void (await Promise.all([registers.close(), sms.close()])),
  }
}

/** The simulators as the surroundings of a platform that starts; `started` is given them for whoever wants to switch them. */
export async function simulate(
  { config }: { config: Config },
  started: (simulators: Simulators) => void = () => {},
): Promise<Surroundings> {
  const host = /^(0\.0\.0\.0|::)$/.test(config.host) ? '127.0.0.1' : config.host
  const platformUrl = () => `http://${host.includes(':') ? `[${host}]` : host}:${config.port}`
  const simulators = await startSimulators({ platformUrl, secret: config.smsSecret })
  started(simulators)
  const { registers, sms, population, demoWorld, close } = simulators
  return { exchangeUrl: registers.url, smsGatewayUrl: sms.url, people: population.accounts, demoWorld, stop: close }
}
