import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Context, lineTo, silentLog, sql } from '#platform'
import { countOf, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { resetGates } from './gate.ts'
import { ask, openMetadata, openXRoad, watchInterfaces } from './index.ts'
import { recordedIn } from './metadata/watch.ts'

const { registerNumber, id: personId, given } = lifeOf('Сарангэрэл')
let world: NationWorld
let ctx: Context
const logged: unknown[] = []

before(async () => {
  world = await nationWorld()
  const { url, members } = world.registers
  const client = ['MN', 'GOV', '0001', 'platform']
  const { clock } = world
  const metadata = openMetadata({ line: lineTo({ url }), client, clock })
  const recorded = recordedIn(world.ctx.db, { described: () => 'as agreed', clock })
  const interfaces = watchInterfaces({ metadata, recorded, clock })
  const exchange = openXRoad({ url, timeout: 500, clock, members: members.publicKeys(), interfaces })
  const log = { ...silentLog, warn: (...line: unknown[]) => logged.push(line) } as Context['log']
  ctx = { ...world.ctx, log, outside: { ...world.ctx.outside, exchange } }
})
beforeEach(() => {
  resetGates()
  logged.length = 0
})
after(() => world.close())

function reading() {
  return ask(ctx, {
    personId,
    registerNumber,
    register: 'civil',
    operation: 'address',
    fields: ['soumDistrictName'],
    service: 'address-reference',
    purpose: 'document',
    applicationId: '019aa000-0000-7000-8000-0000000000c1',
    law: 'Иргэний улсын бүртгэлийн тухай хууль',
  })
}

for (const [mood, code, known, tries] of [
  ['replayed', 'exchange/replayed', 'evidence-replayed', 1],
  ['wrong-echo', 'exchange/replayed', 'echo-x-road-id', 1],
  ['wrong-hash', 'exchange/replayed', 'echo-x-road-request-hash', 1],
  ['altered', 'exchange/altered', 'evidence-altered', 1],
  ['clock', 'exchange/clock', 'evidence-clock', 1],
  ['wrong-key', 'exchange/unsigned', 'evidence-wrong-key', 1],
  ['unsigned', 'exchange/unsigned', 'evidence-missing', 1],
  ['wrong', 'exchange/other-person', 'other-person', 1],
  ['charset', 'exchange/malformed', 'charset', 1],
  ['vast', 'exchange/too-large', 'too-large', 1],
  ['redirect', 'exchange/unreachable', 'status-302', 1],
  ['fault-server', 'exchange/unreachable', 'Server.ServerProxy.ServiceFailed', 2],
  ['down', 'exchange/unreachable', 'network', 2],
  ['loris', 'exchange/unreachable', 'network', 2],
] as const)
  test(`a register in the mood "${mood}" is told as ${code}, logged without anybody's data, and leaves its receipt`, async () => {
    const receipts = await countOf(ctx, 'receipts')
    world.registers.setMood('civil', mood)
    try {
      await assert.rejects(reading(), { name: 'Outage', code })
    } finally {
      world.registers.setMood('civil', 'up')
    }
    assert.equal(logged.length, tries)
    assert.match(JSON.stringify(logged), new RegExp(known.replaceAll('.', '\\.')))
    for (const personal of [registerNumber, given, personId]) assert.ok(!JSON.stringify(logged).includes(personal))
    assert.equal(await countOf(ctx, 'receipts'), receipts + 1)
    for (const [language, words] of Object.entries(world.ctx.outside.nation.words))
      assert.ok((words as Record<string, string>)[`refusal.${code}`], `${code} has no words in ${language}`)
  })

test('the signature over question and answer is kept with the attempt', async () => {
  await reading()
  const kept = await world.database.one<{ evidence: string }>(
    sql`select evidence from exchange.exchanged where outcome = 'answer' order by started_at desc limit 1`,
  )
  assert.equal(kept.evidence.split('.').length, 3)
})

for (const mood of ['malformed', 'wrong-types'] as const)
  test(`what a register in the mood "${mood}" says becomes nobody's fact`, async () => {
    world.registers.setMood('civil', mood)
    try {
      await assert.rejects(reading(), { name: 'Outage', code: 'exchange/malformed' })
    } finally {
      world.registers.setMood('civil', 'up')
    }
  })

test('a service that the register no longer has, and one it does not let us ask, are each told as what they are', async () => {
  const { members } = world.registers
  members.revoke('MN/GOV/0001/platform', 'MN/GOV/1001/civil/WS100103')
  await assert.rejects(reading(), { name: 'Refusal', code: 'exchange/denied' })
  members.grant('MN/GOV/0001/platform', 'MN/GOV/1001/civil/WS100103')
  members.cutOff('MN/GOV/1001')
  await assert.rejects(reading(), { name: 'Outage', code: 'exchange/unknown-service' })
  members.readmit('MN/GOV/1001')
  assert.equal((await reading()).state, 'found')
})

test('an agency that changed its interface is found out, and asked again once it is as agreed', async () => {
  const { url, members } = world.registers
  const again = () => {
    const { clock } = world
    const metadata = openMetadata({ line: lineTo({ url }), client: ['MN', 'GOV', '0001', 'platform'], clock })
    const recorded = recordedIn(world.ctx.db, { described: () => 'as agreed', clock })
    const interfaces = watchInterfaces({ metadata, recorded, clock })
    const exchange = openXRoad({ url, timeout: 2000, clock, members: members.publicKeys(), interfaces })
    ctx = { ...ctx, outside: { ...ctx.outside, exchange } }
  }
  assert.equal((await reading()).state, 'found')
  world.registers.setMood('civil', 'changed')
  again()
  await assert.rejects(reading(), { name: 'Outage', code: 'exchange/changed' })
  world.registers.setMood('civil', 'up')
  again()
  assert.equal((await reading()).state, 'found')
})
