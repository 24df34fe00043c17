import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type ExchangePort, openExchange } from '#exchange'
import { systemClock } from '#kernel'
import { openKeyStore, openOutgoing } from '#platform'
import { country } from '../../mongolia/country.ts'
import { requestFor } from '../../test/contracts/x-road.ts'
import { type TestWorld, testContext } from '../../test/harness.ts'
import { makePopulation } from '../population/population.ts'
import { type Exchange, soapAgencies, startExchange } from './exchange.ts'

let world: TestWorld
let exchange: Exchange
let port: ExchangePort
const dataDir = mkdtempSync(join(tmpdir(), 'exchange-'))
before(async () => {
  world = await testContext()
  exchange = await startExchange({ population: makePopulation(0), dataDir })
  const { url, khur, membersFile } = exchange.config
  port = openExchange({
    instance: country.exchangeInstance,
    registers: exchange.registers.members.registers,
    url,
    outgoing: openOutgoing([{ url }, { url: khur!.url }]),
    clock: systemClock,
    db: world.ctx.db,
    key: openKeyStore(join(dataDir, 'keys')).privateKey('exchange', 'ES256'),
    members: readFileSync(membersFile!, 'utf8'),
    khur: { ...khur!, key: readFileSync(khur!.keyFile, 'utf8') },
  })
})
after(async () => {
  await exchange.registers.close()
  await world.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const tax = { agency: 'teg', name: 'GetTaxPayerInfo', service: ['MN', 'GOV', '1007', 'tax', 'WS100601'] }

test('the platform as it is configured asks one register over X-Road, signed, and another in SOAP, about the same person', async () => {
  const civil = await port.send(requestFor())
  assert.ok(civil.kind === 'answer' && civil.evidence)
  const answer = await port.send(requestFor(tax))
  assert.ok(answer.kind === 'answer', JSON.stringify(answer))
  assert.equal(answer.evidence, undefined)
  const { response } = answer.body as { response: { tin: string } }
  assert.ok(response.tin)
  assert.equal(exchange.registers.answered(), 2)
  assert.deepEqual(
    exchange.registers.switchboard
      .noted()
      .map(({ register }) => register)
      .sort(),
    ['civil', 'tax'],
  )
})

test('a mood is of the register, whatever it speaks', async () => {
  exchange.registers.setMood('tax', 'down')
  try {
    assert.equal((await port.send(requestFor(tax))).kind, 'broken')
    assert.equal((await port.send(requestFor())).kind, 'answer')
  } finally {
    exchange.registers.setMood('tax', 'up')
  }
})

test('every agency that speaks SOAP is one of the nation, and a handful', () => {
  const agencies = new Set(exchange.registers.members.registers.map(({ agency }) => agency))
  for (const agency of soapAgencies) assert.ok(agencies.has(agency), agency)
  assert.ok(agencies.size > 10 * soapAgencies.length)
})

test('each register is a member of the exchange, and no two registers are one', () => {
  const { registers } = exchange.registers.members
  const ids = registers.map(({ member }) => Object.values(member).join('/'))
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(ids.length >= 61, `${ids.length}`)
})

test('started again on the same folder it has the same key for SOAP, and the platform is still known', async () => {
  const again = await startExchange({ population: makePopulation(0), dataDir })
  try {
    assert.equal(again.config.khur!.keyFile, exchange.config.khur!.keyFile)
    assert.notEqual(again.config.khur!.token, exchange.config.khur!.token)
  } finally {
    await again.registers.close()
  }
})
