/** Every agency answers: each operation of each register is asked by the configured exchange, in every protocol it speaks. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExchangePort, openExchange } from '#exchange'
import { randomIds, systemClock } from '#kernel'
import { openKeyStore, openOutgoing } from '#platform'
import { country } from '../mongolia/country.ts'
import { nation } from '../mongolia/index.ts'
import { makePopulation } from '../simulators/population/population.ts'
import { type Exchange, soapAgencies, startExchange } from '../simulators/registers/exchange.ts'
import { type TestWorld, testContext } from '../test/harness.ts'
import type { Promised, Run } from './promise.ts'

const agenciesLeast = 61
const exchangeOperations = 370
const atOnce = 8

type Protocol = 'X-Road' | 'SOAP'
type Question = {
  readonly protocol: Protocol
  readonly send: () => ReturnType<ExchangePort['send']>
  readonly name: string
}

export const promise: Promised = {
  name: 'registers',
  says: 'Every operation of every register answers, and those of the national exchange in both its protocols.',
  limit: `operations silent 0, agencies ≥ ${agenciesLeast}, operations of the national exchange ${exchangeOperations}`,
  measure: async ({ note }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'exchange-'))
    const world = await testContext()
    const exchange = await startExchange({ population: makePopulation(200), dataDir })
    try {
      return await askAll({ world, exchange, dataDir, note })
    } finally {
      await exchange.registers.close()
      await world.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

type Setting = {
  readonly world: TestWorld
  readonly exchange: Exchange
  readonly dataDir: string
  readonly note: Run['note']
}

async function askAll(setting: Setting): Promise<{ figure: string; kept: boolean }> {
  const questions = [...questionsOver('X-Road', setting, []), ...questionsOver('SOAP', setting, allAgencies())]
  const silent: string[] = []
  let next = 0
  async function goOn(): Promise<void> {
    for (let question = questions[next++]; question; question = questions[next++]) {
      const answer = await question.send()
      if (answer.kind === 'answer') continue
      silent.push(`${question.protocol} ${question.name}: ${answer.code}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  for (const one of silent) setting.note(one)
  const agencies = allAgencies().length
  const members = new Set(nation.registers.map(({ member }) => Object.values(member).join('/'))).size
  const count = (protocol: Protocol) => questions.filter((question) => question.protocol === protocol).length
  const national = new Set(
    nation.registers.flatMap(({ operations }) =>
      Object.values(operations).flatMap(({ code, assumed }) => (assumed ? [] : [code])),
    ),
  ).size
  return {
    figure: `operations silent ${silent.length}; X-Road ${count('X-Road')}, SOAP ${count('SOAP')} asked; agencies ${agencies}, members ${members}, operations of the national exchange ${national}; in SOAP as configured ${soapAgencies.length} agencies`,
    kept: silent.length === 0 && agencies >= agenciesLeast && national === exchangeOperations,
  }
}

function allAgencies(): string[] {
  return [...new Set(nation.registers.map(({ agency }) => agency))]
}

/** A question for every operation that a protocol has a place for. */
function questionsOver(protocol: Protocol, setting: Setting, inSoap: readonly string[]): Question[] {
  const port = openPort(setting, inSoap)
  return nation.registers.flatMap(({ agency, member, operations }) =>
    Object.values(operations).flatMap(({ code, name, by = 'person', inputs = [], assumed }) => {
      if (protocol === 'SOAP' && assumed) return []
      const body = {
        ...(by === 'person' ? { regnum: someone } : {}),
        ...Object.fromEntries(inputs.map((input) => [input, '1'])),
      }
      const service = [country.exchangeInstance, member.memberClass, member.memberCode, member.subsystem, code]
      const send = () =>
        port.send({
          id: randomIds.uuid(),
          client: [country.exchangeInstance, 'GOV', '0001', 'platform'],
          service,
          agency,
          name,
          userId: `${country.exchangeInstance}${randomIds.uuid()}`,
          issue: randomIds.uuid(),
          about: someone,
          body,
        })
      return [{ protocol, send, name: `${code} ${name}` }]
    }),
  )
}

const someone = country.registerNumber.example

function openPort({ world, exchange, dataDir }: Setting, inSoap: readonly string[]): ExchangePort {
  const { url, khur, membersFile } = exchange.config
  return openExchange({
    instance: country.exchangeInstance,
    registers: nation.registers,
    url,
    outgoing: openOutgoing([{ url }, { url: khur!.url }]),
    clock: systemClock,
    db: world.ctx.db,
    key: openKeyStore(join(dataDir, 'keys')).privateKey('exchange', 'ES256'),
    members: readFileSync(membersFile!, 'utf8'),
    khur: { ...khur!, key: readFileSync(khur!.keyFile, 'utf8'), agencies: inSoap },
  })
}
