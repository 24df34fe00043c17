import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { minute, Outage, settableClock } from '#kernel'
import { lineTo } from '#platform'
import { makePopulation } from '../../../../simulators/population/population.ts'
import { type RegisterServer, startRegisters } from '../../../../simulators/registers/server.ts'
import { type ScriptedServer, scriptedServer } from '../../../../test/contracts/scripted-server.ts'
import { requestFor } from '../../../../test/contracts/x-road.ts'
import { type TestWorld, testContext, testNow } from '../../../../test/harness.ts'
import { openXRoad } from '../xroad-http.ts'
import { type Metadata, openMetadata } from './metadata.ts'
import { describedBy, digestOfDescription, recordedIn, watchInterfaces } from './watch.ts'

const client = ['MN', 'GOV', '0001', 'platform']
const service = ['MN', 'GOV', '1001', 'civil', 'WS100103']
let world: TestWorld
let registers: RegisterServer
before(async () => {
  world = await testContext()
  registers = await startRegisters({ population: makePopulation(0) })
})
beforeEach(() => registers.setMood('civil', 'up'))
after(async () => {
  await registers.close()
  await world.close()
})

/** A platform that was just started on the database there is. */
function started(described = 'as agreed') {
  const clock = settableClock(testNow)
  const line = lineTo({ url: registers.url })
  const interfaces = watchInterfaces({
    metadata: openMetadata({ line, client, clock }),
    recorded: recordedIn(world.ctx.db, { described: () => described, clock }),
    clock,
  })
  return { clock, port: openXRoad({ url: registers.url, line, interfaces }) }
}

test('an interface is recorded when it is first seen, and a changed one is found out, over a restart too', async () => {
  assert.equal((await started().port.send(requestFor())).kind, 'answer')
  const { port, clock } = started()
  assert.equal((await port.send(requestFor())).kind, 'answer')
  registers.setMood('civil', 'changed')
  const changed = { kind: 'broken', code: 'interface-changed' }
  assert.deepEqual(await started().port.send(requestFor()), changed)
  assert.equal((await port.send(requestFor())).kind, 'answer', 'looked at ten minutes ago at most')
  clock.advance(10 * minute)
  assert.deepEqual(await port.send(requestFor()), changed)
  const other = requestFor({ service: ['MN', 'GOV', '1007', 'tax', 'WS100605'] })
  assert.equal((await port.send(other)).kind, 'answer', 'the change is of one member')
})

test('a change is taken on by describing the operation anew, and not by starting again', async () => {
  await started().port.send(requestFor())
  registers.setMood('civil', 'changed')
  assert.equal((await started().port.send(requestFor())).kind, 'broken')
  assert.equal((await started('anew').port.send(requestFor())).kind, 'answer')
  registers.setMood('civil', 'up')
  assert.equal((await started('anew').port.send(requestFor())).kind, 'broken')
  assert.equal((await started().port.send(requestFor())).kind, 'answer')
})

test('what changes something does not leave for an interface that changed', async () => {
  await started().port.send(requestFor())
  registers.setMood('civil', 'changed')
  const before = registers.answered()
  const answer = await started().port.send(requestFor({ key: randomUUID() }))
  assert.deepEqual(answer, { kind: 'broken', code: 'interface-changed' })
  assert.equal(registers.answered(), before)
})

test('a member that describes nothing is asked all the same', async () => {
  const metadata: Pick<Metadata, 'openApi'> = { openApi: () => Promise.reject(new Outage('exchange/unreachable')) }
  const interfaces = watchInterfaces({ metadata, recorded: recordedIn(world.ctx.db, { described: () => '' }) })
  assert.equal(await interfaces.look({ service: [...service.slice(0, 4), 'none'] }, 100), 'unknown')
  assert.equal((await openXRoad({ url: registers.url, interfaces }).send(requestFor())).kind, 'answer')
})

test('our own description of a service changes with the row of its operation and with no other', () => {
  const rows = registers.members.registers
  const changed = rows.map((register) =>
    register.id === 'tax'
      ? { ...register, operations: { ...register.operations, debt: { ...register.operations.debt!, many: true } } }
      : register,
  )
  const [before, after] = [describedBy('MN', rows), describedBy('MN', changed)]
  assert.equal(before('MN/GOV/1001/civil/WS100103'), after('MN/GOV/1001/civil/WS100103'))
  assert.notEqual(before('MN/GOV/1007/tax/WS100605'), after('MN/GOV/1007/tax/WS100605'))
  assert.notEqual(before('MN/GOV/1007/tax/WS100605'), before('MN/GOV/1007/tax/WS100601'))
})

test('a description with its members in another order is the same, with another field it is not', () => {
  const digest = (text: string) => digestOfDescription(Buffer.from(text))
  assert.equal(digest('{"a":1,"b":{"c":2,"d":[1,2]}}'), digest('{ "b": {"d":[1,2],"c":2}, "a": 1 }'))
  assert.notEqual(digest('{"a":[1,2]}'), digest('{"a":[2,1]}'))
  assert.notEqual(digest('{"a":1}'), digest('{"a":1,"b":2}'))
  assert.notEqual(digest('openapi: "3.0.0"'), digest('openapi: "3.0.1"'))
})

test('the exchange says who is on it, what they offer and how', async () => {
  const metadata = openMetadata({ line: lineTo({ url: registers.url }), client })
  const members = await metadata.listClients()
  assert.ok(members.some(({ id }) => id.join('/') === 'MN/GOV/1001/civil'))
  const offered = await metadata.listMethods(['MN', 'GOV', '1001', 'civil'])
  assert.ok(offered.some(({ code }) => code === 'WS100103'))
  assert.match((await metadata.openApi(service)).toString(), /"openapi":"3/)
})

test('metadata that is none, too large, late, or refused is an outage, and asked for anew', async () => {
  const server: ScriptedServer = await scriptedServer(() => {})
  try {
    const metadata = openMetadata({ line: lineTo({ url: server.url }), client })
    for (const answer of [
      (response: Parameters<ScriptedServer['answer']>[1]) => response.end('{"member":1}'),
      (response: Parameters<ScriptedServer['answer']>[1]) => response.end('<xml/>'),
      (response: Parameters<ScriptedServer['answer']>[1]) => response.writeHead(302, { location: '/' }).end(),
      (response: Parameters<ScriptedServer['answer']>[1]) => response.destroy(),
    ]) {
      server.answer = (_, response) => answer(response)
      await assert.rejects(openMetadata({ line: lineTo({ url: server.url }), client }).listClients(), {
        name: 'Outage',
      })
    }
    server.answer = (_, response) => response.end(Buffer.alloc(3_000_000, 0x20))
    await assert.rejects(metadata.listClients(), { name: 'Outage' })
    server.answer = (_, response) => response.end('{"member":[]}')
    assert.deepEqual(await metadata.listClients(), [])
    const asked = server.seen.length
    await metadata.listClients()
    assert.equal(server.seen.length, asked, 'what came well is kept for a while')
  } finally {
    await server.close()
  }
})
