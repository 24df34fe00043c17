/** A definition that changes while applications run under it: each ends under the one it began with. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openCatalogue, publishServices, serviceIn } from '#catalogue'
import type { Answers, Definition, FeeLine, Nation } from '#engine'
import { invoiceOf } from '#payments'
import { actingAs, type Context, sql, transact } from '#platform'
import { citizen, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { decide, nextCase, submitApplication } from './index.ts'

const office = 'ubeg-6201'
const many = 100
const passport: Answers = {
  whom: 'self',
  reason: 'first',
  latinRight: true,
  kind: 'ordinary',
  abroad: false,
  office,
  truth: true,
}

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

/** The nation with a passport that costs more, takes longer, and may be refused for other reasons. */
async function changed(): Promise<Context> {
  const { nation } = world.ctx.outside
  const services = nation.services.map((file) => {
    if (file.definition.id !== 'passport-order') return file
    const { decide } = file.definition
    assert.ok(decide.by === 'officer')
    const definition: Definition = {
      ...file.definition,
      fee: (file.definition.fee as readonly FeeLine[]).map((line) => ({ ...line, amount: 99_000 })),
      decide: {
        ...decide,
        workingDays: 30,
        refusals: decide.refusals.map((refusal) => ({ ...refusal, code: `new-${refusal.code}` })),
      },
    }
    return { ...file, definition }
  })
  const newer: Nation = { ...nation, services }
  await transact(world.ctx, (ctx) => publishServices(ctx, newer))
  const catalogue = await openCatalogue(world.ctx, nation)
  return { ...world.ctx, outside: { ...world.ctx.outside, catalogue } }
}

test('a hundred applications run under the old one while a new one comes into force', async () => {
  const old = serviceIn(world.ctx, 'passport-order').hash
  const send = (ctx: Context, i: number) =>
    transact(actingAs(ctx, citizen('Энхжин')), (ctx) =>
      submitApplication(ctx, { key: `v ${i}`, serviceId: 'passport-order', answers: passport, language: 'mn' }),
    )
  const before = await Promise.all(Array.from({ length: many }, (_, i) => send(world.ctx, i)))
  await work(world) // a register is read and a fee is asked for
  const newer = await changed()
  const late = await send(newer, many)
  await work({ ctx: newer })

  const fees = await world.database.many<{ fee: number; hash: string; count: number }>(sql`
    select fee, definition_hash = ${old} as hash, count(*) as count from applications.application group by 1, 2 order by 1`)
  assert.deepEqual(fees, [
    { fee: 32_500, hash: true, count: many },
    { fee: 99_000, hash: false, count: 1 },
  ])
  const first = before[0]!.applicationId
  for (const id of [first, late.applicationId]) await world.bank.pay((await invoiceOf(newer, { about: id }))!.qrText!)
  world.clock.advance(60_000)
  await work({ ctx: newer })

  const officer = actingAs(newer, world.officerAt(office).actor)
  const dueFirst = await transact(officer, nextCase)
  assert.equal(dueFirst?.id, first, 'ten working days are over before thirty')
  const refusal = { kind: 'refuse', code: 'not-same-person', note: '' } as const
  await transact(officer, (ctx) => decide(ctx, { id: first, given: refusal }))
  const second = await transact(officer, nextCase)
  assert.equal(second?.id, late.applicationId)
  await assert.rejects(
    transact(officer, (ctx) => decide(ctx, { id: late.applicationId, given: refusal })),
    { code: 'applications/bad-decision' },
  )
})
