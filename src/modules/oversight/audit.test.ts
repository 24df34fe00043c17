import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { officerById } from '#agencies'
import { actingAs, type Context, sql, transact } from '#platform'
import { type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { officerActor, readOnce, sequenceAll } from '../../../test/office/readings.ts'
import { auditsFor, drawnOf, flagsFor, judgeAudit, keepWatching, readKin, watch } from './index.ts'

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

const officers = () => world.ctx.outside.nation.officers
const acting = (id: string) => actingAs(world.ctx, officerActor(id))
const leadOf = (officeId: string) =>
  acting(officers().find((one) => one.officeId === officeId && one.role === 'lead')!.id)

type Drawn = { receiptId: string; officerId: string; officeId: string }

/** Reads so often that lots fall, by many officers so that nothing else is odd; what was drawn. */
async function drawn(): Promise<Drawn[]> {
  const readers = officers().filter(({ role, personId }) => role === 'officer' && !personId)
  for (let i = 0; i < drawnOf * 8; i++)
    await readOnce(world.ctx, { personId: world.ctx.ids.uuid(), officerId: readers[i % readers.length]!.id })
  await sequenceAll(world.ctx)
  for (let turn = 0; turn < 5; turn++) await watch(world.ctx, { turn })
  return world.database.many<Drawn>(
    sql`select receipt_id, officer_id, office_id from oversight.audit order by receipt_id`,
  )
}

test('about one of a hundred is drawn, for an office that is not the reader’s, and judged there once', async () => {
  const all = await drawn()
  assert.ok(all.length > 0 && all.length < (drawnOf * 8) / 10, `${all.length} were drawn`)
  for (const { officerId, officeId } of all)
    assert.notEqual((await officerById(world.ctx, officerId)).officeId, officeId)

  const [{ receiptId, officeId, officerId }] = all as [Drawn]
  const lead = leadOf(officeId)
  const shown = (await auditsFor(lead)).find((one) => one.receiptId === receiptId)
  assert.equal(shown?.receipt.operation, 'address')
  const judge = (ctx: Context, finding: 'justified' | 'unjustified') =>
    transact(ctx, (ctx) => judgeAudit(ctx, { receiptId, finding }))
  const elsewhere = leadOf((await officerById(world.ctx, officerId)).officeId)
  await assert.rejects(judge(elsewhere, 'justified'), { code: 'oversight/not-found' })
  await assert.rejects(judge(acting(officerId), 'justified'), { code: 'identity/not-allowed' })
  await judge(lead, 'unjustified')
  await assert.rejects(judge(lead, 'justified'), { code: 'oversight/cleared-already' })

  const inspector = acting(officers().find(({ role }) => role === 'inspector')!.id)
  const flags = await flagsFor(inspector, { isOpen: true, rule: 'audit' })
  assert.deepEqual(
    flags.map((flag) => flag.receiptId),
    [receiptId],
  )
})

test('a register that is down leaves what was known of an officer’s kin, and leaves a receipt of having asked', async () => {
  const own = await officerById(world.ctx, officers().find(({ personId }) => personId)!.id)
  const known = () => world.database.one<{ count: number }>(sql`select count(*) as count from oversight.kin`)
  await readKin(world.ctx, own)
  const before = await known()
  assert.ok(before.count > 0)
  world.registers.setMood('civil', 'down')
  await readKin(world.ctx, own)
  world.registers.setMood('civil', 'up')
  assert.deepEqual(await known(), before)
  const { asked } = await world.database.one<{ asked: number }>(sql`
    select count(*) as asked from transparency.receipt where person_id = ${own.personId} and purpose = 'kinship' and law is not null`)
  assert.ok(asked > 0)
})

test('however often the platform starts, readings are looked through by one round', async () => {
  for (let i = 0; i < 3; i++) await transact(world.ctx, keepWatching)
  const { jobs } = await world.database.one<{ jobs: number }>(sql`
    select count(*) as jobs from platform.job where name = 'oversight.watch' and data = '{"turn": 0}'`)
  assert.equal(jobs, 1)
})
