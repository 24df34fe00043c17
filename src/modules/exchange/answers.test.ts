import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Nation, Terms } from '#engine'
import { minute, Outage } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { shred } from '#vault'
import { type ScriptedServer, scriptedServer } from '../../../test/contracts/scripted-server.ts'
import { countOf, lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { answerWell } from '../../../test/contracts/x-road.ts'
import { resetGates } from './gate.ts'
import { type Asked, ask, openXRoad } from './index.ts'

const { registerNumber, id: personId } = lifeOf('Сарангэрэл')
const law = 'Иргэний улсын бүртгэлийн тухай хууль'
const freshMinutes = 10

let world: NationWorld
let server: ScriptedServer
let ctx: Context
before(async () => {
  server = await scriptedServer(answerWell)
  world = await nationWorld({ outside: { exchange: openXRoad({ url: server.url, timeout: 400 }) } })
})
beforeEach(async () => {
  resetGates()
  server.seen.length = 0
  await world.database.script('truncate exchange.answer')
  ctx = under({ freshMinutes })
  says('Сонгинохайрхан')
})
after(async () => {
  await server.close()
  await world.close()
})

/** The world in which the civil register answers under these terms. */
function under(terms: Partial<Terms>): Context {
  const nation: Nation = {
    ...world.ctx.outside.nation,
    registers: world.ctx.outside.nation.registers.map((register) =>
      register.id === 'civil'
        ? {
            ...register,
            operations: { ...register.operations, address: { ...register.operations.address!, ...terms } },
          }
        : register,
    ),
  }
  return { ...world.ctx, outside: { ...world.ctx.outside, nation } }
}

function says(soumDistrictName: string): void {
  const body = JSON.stringify({ resultCode: 0, response: { soumDistrictName, fullAddress: 'бүтэн хаяг' } })
  server.answer = (seen, response) => answerWell(seen, response, { body })
}

function reading(more: Partial<Asked> = {}): Asked {
  return {
    personId,
    registerNumber,
    register: 'civil',
    operation: 'address',
    fields: ['soumDistrictName'],
    service: 'address-reference',
    purpose: 'form',
    law,
    ...more,
  }
}

const written = { purpose: 'document', applicationId: '019aa000-0000-7000-8000-0000000000c1' } as const

test('what was said lately is used again on a screen, with its time and a receipt of its own', async () => {
  const first = await ask(ctx, reading())
  const before = await countOf(ctx, 'receipts')
  world.clock.advance(freshMinutes * minute - 1)
  const again = await ask(ctx, reading())
  assert.deepEqual({ ...again, receiptId: '' }, { ...first, readFrom: 'kept', receiptId: '' })
  assert.equal(first.readFrom, 'register')
  assert.equal(server.seen.length, 1)
  assert.equal(await countOf(ctx, 'receipts'), before + 1)
})

test('once its time is over it is asked for anew', async () => {
  await ask(ctx, reading())
  world.clock.advance(freshMinutes * minute)
  assert.equal((await ask(ctx, reading())).readFrom, 'register')
  assert.equal(server.seen.length, 2)
})

test('a register that lets nothing be kept has nothing kept', async () => {
  ctx = under({ freshMinutes: 0 })
  await ask(ctx, reading())
  await ask(ctx, reading())
  assert.equal(server.seen.length, 2)
  assert.deepEqual(await world.database.many(sql`select id from exchange.answer`), [])
})

test('nothing is written or decided on what was kept, and what is read for that is the newest for all', async () => {
  await ask(ctx, reading())
  says('Баянгол')
  const answer = await ask(ctx, reading(written))
  assert.deepEqual(answer.state === 'found' && answer.rows, [{ soumDistrictName: 'Баянгол' }])
  const shown = await ask(ctx, reading())
  assert.deepEqual(shown.state === 'found' && shown.rows, [{ soumDistrictName: 'Баянгол' }])
  assert.equal(shown.readFrom, 'kept')
  assert.equal(server.seen.length, 2)
})

test('fewer fields than were kept are shown alone, and more are asked for', async () => {
  await ask(ctx, reading({ fields: ['soumDistrictName', 'fullAddress'] }))
  const fewer = await ask(ctx, reading())
  assert.deepEqual(fewer.state === 'found' && fewer.rows, [{ soumDistrictName: 'Сонгинохайрхан' }])
  assert.equal(server.seen.length, 1)
  await ask(ctx, reading({ fields: ['soumDistrictName', 'aimagCityName'] }))
  assert.equal(server.seen.length, 2)
})

test('what was said of one is not shown to another, nor for another question', async () => {
  await ask(ctx, reading())
  const other = lifeOf('Айгүл')
  await ask(ctx, reading({ registerNumber: other.registerNumber }))
  await ask(ctx, reading({ personId: other.id }))
  assert.equal(server.seen.length, 3)
})

test('that there is no record is kept as well', async () => {
  server.answer = (seen, response) =>
    answerWell(seen, response, { body: JSON.stringify({ resultCode: 1, response: null }) })
  await ask(ctx, reading())
  const again = await ask(ctx, reading())
  assert.deepEqual([again.state, again.readFrom], ['none', 'kept'])
})

test('a register that was told something is asked anew, even if nobody knows whether it heard', async () => {
  await ask(ctx, reading())
  server.answer = (_, response) => response.destroy()
  await assert.rejects(ask(ctx, reading({ ...written, purpose: 'tell' })), Outage)
  says('Баянгол')
  assert.equal((await ask(ctx, reading())).readFrom, 'register')
})

test('what is kept lies sealed and names nobody’s number', async () => {
  await ask(ctx, reading())
  const rows = await world.database.many<{ row: string }>(sql`
    select answer::text || encode(sealed.bytes, 'escape') as row
    from exchange.answer join vault.sealed on sealed.id = sealed_id`)
  assert.equal(rows.length, 1)
  for (const secret of ['Сонгинохайрхан', registerNumber]) assert.ok(!rows[0]!.row.includes(secret), secret)
})

test('shredded, it is asked for anew', async () => {
  await ask(ctx, reading())
  await transact(ctx, (ctx) => shred(ctx, { personId, sensitivity: 'personal' }))
  assert.equal((await ask(ctx, reading())).readFrom, 'register')
  assert.equal((await ask(ctx, reading())).readFrom, 'kept')
})

test('the register’s own law is the basis where the service names none, and its class stands in the receipt', async () => {
  const own = { act: 'Өөрийн хууль' } as unknown as Terms['law']
  const { receiptId } = await ask(under({ law: own, sensitivity: 'sensitive' }), reading({ law: undefined } as never))
  const receipt = await world.database.one(
    sql`select law, sensitivity from transparency.receipt where id = ${receiptId}`,
  )
  assert.deepEqual(receipt, { law: 'Өөрийн хууль', sensitivity: 'sensitive' })
})

test('without any law nobody is asked', async () => {
  const lawless = under({ law: { act: '' } as unknown as Terms['law'] })
  const before = await countOf(ctx, 'receipts')
  for (const law of [undefined, ''])
    await assert.rejects(ask(lawless, reading({ law } as Partial<Asked>)), { code: 'exchange/no-basis' })
  assert.equal(await countOf(ctx, 'receipts'), before)
  assert.equal(server.seen.length, 0)
})

test('an agency that hangs fills its own line and no other', async () => {
  const other = world.ctx.outside.nation.registers.find(
    ({ agency, operations }) => agency !== 'ubeg' && Object.keys(operations).length > 0,
  )!
  const [operation, { fields }] = Object.entries(other.operations)[0]!
  const elsewhere = reading({ register: other.id, operation, fields: Object.keys(fields).slice(0, 1), once: true })
  server.answer = (seen, response) => {
    if (!seen.url.includes('/civil/'))
      answerWell(seen, response, { body: JSON.stringify({ resultCode: 1, response: null }) })
  }
  const hanging = Array.from({ length: 60 }, () => ask(world.ctx, reading({ once: true })).catch((error) => error.code))
  while (server.seen.length === 0) await sleep(5)
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(world.ctx, elsewhere)))
  assert.ok(answers.every(({ state }) => state === 'none'))
  for (const codes = await Promise.all(hanging); codes.length > 0; )
    assert.match(codes.pop() as string, /^exchange\/(unreachable|breaker-open)$/)
})

test('whoever can wait only so long for a place does not wait longer', async () => {
  server.answer = () => {}
  const hanging = Array.from({ length: 16 }, () => ask(world.ctx, reading({ once: true })).catch((error) => error.code))
  while (server.seen.length < hanging.length) await sleep(5)
  await assert.rejects(ask(world.ctx, reading({ once: true, withinMs: 20 })), { code: 'exchange/too-busy' })
  await Promise.all(hanging)
})
