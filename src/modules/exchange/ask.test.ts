import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Outage, Refusal } from '#kernel'
import { openDatabase, sql, transact } from '#platform'
import { type ScriptedServer, scriptedServer } from '../../../test/contracts/scripted-server.ts'
import { countOf, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { answerWell } from '../../../test/contracts/x-road.ts'
import { resetGates } from './gate.ts'
import { type Asked, ask, openXRoad } from './index.ts'

const { registerNumber, id: personId } = lifeOf('Сарангэрэл')
const record = {
  aimagCityName: 'Улаанбаатар',
  soumDistrictName: 'Сонгинохайрхан',
  addressDetail: '34 тоот',
  fullAddress: 'бүтэн хаяг',
}

let world: NationWorld
let server: ScriptedServer
before(async () => {
  server = await scriptedServer(answerWell)
  world = await nationWorld({ outside: { exchange: openXRoad({ url: server.url, timeout: 400 }) } })
})
beforeEach(() => {
  resetGates()
  server.seen.length = 0
  answerWith({ resultCode: 0, response: record })
})
after(async () => {
  await server.close()
  await world.close()
})

function answerWith(body: unknown): void {
  server.answer = (seen, response) => answerWell(seen, response, { body: JSON.stringify(body) })
}

const law = 'Иргэний улсын бүртгэлийн тухай хууль'

function reading(more: Partial<Asked> = {}): Asked {
  return {
    personId,
    registerNumber,
    register: 'civil',
    operation: 'address',
    fields: ['soumDistrictName'],
    service: 'address-reference',
    purpose: 'document',
    applicationId: '019aa000-0000-7000-8000-0000000000c1',
    law,
    ...more,
  }
}

async function counts(): Promise<{ receipts: number; exchanged: number }> {
  return { receipts: await countOf(world.ctx, 'receipts'), exchanged: await countOf(world.ctx, 'exchanged') }
}

test('only the fields that were asked for come back, though the register said more', async () => {
  const answer = await ask(world.ctx, reading({ fields: ['soumDistrictName', 'addressStreetName'] }))
  assert.ok(answer.state === 'found')
  assert.deepEqual(answer.rows, [{ soumDistrictName: 'Сонгинохайрхан', addressStreetName: null }])
})

test('a register without a record says none', async () => {
  answerWith({ resultCode: 1, response: null })
  assert.equal((await ask(world.ctx, reading())).state, 'none')
})

test('no receipt, no reading: receipt and identifier are committed when the first byte arrives', async () => {
  const other = openDatabase({ url: world.url, connectionsMax: 1 })
  const found: { receipts: number; attempts: number }[] = []
  server.answer = async (seen, response) => {
    found.push(
      await other.one(sql`
        select (select count(*) from exchange.exchanged where id = ${seen.header('x-road-id')} and outcome is null) as attempts,
          (select count(*) from transparency.receipt join exchange.exchanged on receipt_id = receipt.id
            where exchanged.id = ${seen.header('x-road-id')} and person_id = ${personId}) as receipts`),
    )
    answerWell(seen, response, { body: JSON.stringify({ resultCode: 0, response: record }) })
  }
  try {
    await ask(world.ctx, reading())
  } finally {
    await other.close()
  }
  assert.deepEqual(found, [{ receipts: 1, attempts: 1 }])
})

test('a reading that is rolled back: its receipt stays when the caller throws afterwards', async () => {
  const before = await countOf(world.ctx, 'receipts')
  await assert.rejects(
    (async () => {
      await ask(world.ctx, reading())
      throw new Error('the caller gives up')
    })(),
  )
  server.answer = (_, response) => response.destroy()
  await assert.rejects(ask(world.ctx, reading()), Outage)
  assert.equal(await countOf(world.ctx, 'receipts'), before + 2)
})

test('a reading inside a transaction, which could take its receipt back, is refused before anything leaves', async () => {
  await assert.rejects(
    transact(world.ctx, (ctx) => ask(ctx, reading())),
    /outside of any transaction/,
  )
  assert.equal(server.seen.length, 0)
})

for (const [what, more, code] of [
  ['for a purpose nobody listed', { purpose: 'curiosity' }, 'vault/purpose-unknown'],
  ['without a case, where only a case gives the right', { applicationId: undefined }, 'vault/case-needed'],
  ['for an officer’s purpose by somebody who is none', { purpose: 'review' }, 'vault/not-permitted'],
  ['of a field the operation does not have', { fields: ['soumDistrictName', 'salary'] }, 'exchange/not-described'],
  ['of a field every object has', { fields: ['constructor'] }, 'exchange/not-described'],
  ['with an input the operation does not take', { inputs: { regnum: 'ТА52123062' } }, 'exchange/not-described'],
  ['of an operation nobody described', { operation: 'everything' }, 'exchange/not-described'],
  ['of a register nobody described', { register: 'police2' }, 'exchange/not-described'],
] as const)
  test(`a reading ${what} leaves neither the house nor a receipt`, async () => {
    const before = await counts()
    await assert.rejects(
      ask(world.ctx, reading(more as Partial<Asked>)),
      (error) => error instanceof Refusal && error.code === code,
    )
    assert.deepEqual(await counts(), before)
    assert.equal(server.seen.length, 0)
  })

test('the register number stands in the body and nowhere else', async () => {
  await ask(world.ctx, reading({ applicationId: world.ctx.ids.uuid() }))
  const [{ url, rawHeaders, body }] = server.seen as [(typeof server.seen)[number]]
  assert.ok(body.toString().includes(registerNumber))
  const outside = [url, ...rawHeaders].join('\n')
  for (const form of [
    registerNumber,
    encodeURIComponent(registerNumber),
    Buffer.from(registerNumber).toString('base64'),
    registerNumber.slice(2),
  ])
    assert.ok(!outside.includes(form), form)
})

test('a fault on the way is tried once more, under an identifier of its own', async () => {
  const before = await counts()
  server.answer = (seen, response) => {
    if (server.seen.length === 1) return response.destroy()
    answerWell(seen, response, { body: JSON.stringify({ resultCode: 0, response: record }) })
  }
  assert.equal((await ask(world.ctx, reading())).state, 'found')
  const ids = server.seen.map((seen) => seen.header('x-road-id'))
  assert.equal(new Set(ids).size, 2)
  assert.deepEqual(await counts(), { receipts: before.receipts + 1, exchanged: before.exchanged + 2 })
})

test('evidence of each attempt is kept: its outcome, the request hash and the digest of the answer', async () => {
  await ask(world.ctx, reading())
  const kept = await world.database.one<{ outcome: string; requestHash: string; responseSha256: Buffer }>(
    sql`select outcome, request_hash, response_sha256 from exchange.exchanged where id = ${server.seen[0]!.header('x-road-id')}`,
  )
  assert.equal(kept.outcome, 'answer')
  assert.equal(Buffer.from(kept.requestHash, 'base64').length, 64)
  assert.equal(kept.responseSha256.length, 32)
})

for (const [code, times, expected] of [
  ['Client.ServerProxy.AccessDenied', 1, { name: 'Refusal', code: 'exchange/denied' }],
  ['Server.ServerProxy.ServiceFailed', 2, { name: 'Outage', code: 'exchange/unreachable' }],
] as const)
  test(`${code} is asked ${times === 1 ? 'once' : 'twice'}`, async () => {
    server.answer = (_, response) => response.writeHead(500, { 'X-Road-Error': code }).end('{}')
    await assert.rejects(ask(world.ctx, reading()), expected)
    assert.equal(server.seen.length, times)
  })

const malformed: readonly (readonly [string, unknown])[] = [
  ['no object', 'text'],
  ['no result code', { response: record }],
  ['a result code nobody knows', { resultCode: 7, response: record }],
  ['rows where one record is said', { resultCode: 0, response: [record] }],
  ['no record though it says found', { resultCode: 0, response: null }],
  ['an object where text is said', { resultCode: 0, response: { soumDistrictName: { deep: 1 } } }],
  ['text without end', { resultCode: 0, response: { soumDistrictName: 'x'.repeat(2001) } }],
]
for (const [what, body] of malformed)
  test(`an answer with ${what} is an outage and becomes nobody's fact`, async () => {
    answerWith(body)
    await assert.rejects(ask(world.ctx, reading()), { name: 'Outage', code: 'exchange/malformed' })
  })

test('after five outages the register is left alone for ten seconds, then one tries and it is well again', async () => {
  server.answer = (_, response) => response.destroy()
  for (let i = 0; i < 5; i++) await assert.rejects(ask(world.ctx, reading()), { code: 'exchange/unreachable' })
  const asked = server.seen.length
  answerWith({ resultCode: 0, response: record })
  await assert.rejects(ask(world.ctx, reading()), { code: 'exchange/breaker-open' })
  world.clock.advance(9_999)
  await assert.rejects(ask(world.ctx, reading()), { code: 'exchange/breaker-open' })
  assert.equal(server.seen.length, asked)
  world.clock.advance(1)
  assert.equal((await ask(world.ctx, reading())).state, 'found')
  assert.equal((await ask(world.ctx, reading())).state, 'found')
})
