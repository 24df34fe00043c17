import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { day, Refusal } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { found, office, send } from '../../../../test/office/desk.ts'
import { decide, deskOf, nextCase, officeCounts, officeLoad, recuse, releaseByLead } from '../index.ts'

let world: NationWorld
let [one, other, lead]: Context[] = []
before(async () => {
  world = await nationWorld()
  one = world.officerAt(office)
  other = world.officerAt(office, 'second')
  lead = world.officerAt(office, 'lead')
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.run(sql`delete from applications.recusal`)
  await world.database.run(sql`delete from applications.decision`)
  await world.database.run(
    sql`update applications.application set state = 'withdrawn', officer_id = null where state = 'in-review'`,
  )
})
after(() => world.close())

const next = (officer = one!) => transact(officer, nextCase)
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('nothing waits: nothing is given', async () => {
  assert.equal(await next(), undefined)
})

test('two officers who ask at once get different cases, fifty times over', async () => {
  const cases = [await send(world), await send(world)].sort()
  for (let round = 0; round < 50; round++) {
    const got = await Promise.all([next(one), next(other)])
    assert.deepEqual(got.map((taken) => taken?.id).sort(), cases, `round ${round}`)
    for (const id of cases) await transact(lead!, (ctx) => releaseByLead(ctx, { id, because: 'absent' }))
  }
})

test('an officer who asks from many windows at once gets one case, and cannot collect them to choose from', async () => {
  const cases = [await send(world), await send(world), await send(world)]
  const got = await Promise.all(Array.from({ length: 6 }, () => next()))
  assert.equal(new Set(got.map((taken) => taken?.id)).size, 1)
  assert.equal((await deskOf(one!)).length, 1)
  assert.ok(cases.includes(got[0]!.id))
})

test('what is due first comes first, whenever it was sent', async () => {
  const [early, late] = [await send(world), await send(world)]
  await world.database.run(
    sql`update applications.application set due_at = ${new Date(Date.parse(testNow) + day)} where id = ${late}`,
  )
  assert.equal((await next(one))?.id, late)
  assert.equal((await next(other))?.id, early)
})

test('a case stays the next one until it is decided', async () => {
  const [first] = [await send(world), await send(world)]
  assert.equal((await next())?.id, first)
  assert.equal((await next())?.id, first)
  await transact(one!, (ctx) => decide(ctx, { id: first!, given: { kind: 'grant' } }))
  assert.notEqual((await next())?.id, first)
})

test('a case of another office never comes', async () => {
  await send(world)
  assert.equal(await next(world.officerAt('ubeg-6701')), undefined)
})

test('an officer who moved to another office gets its cases, and those that lay at the old one hold nothing up', async () => {
  await send(world)
  await next()
  assert.ok(one!.actor.kind === 'officer')
  const moved: Context = { ...one!, actor: { ...one!.actor, officeId: 'ubeg-6701' } }
  assert.equal(await next(moved), undefined)
})

test('a case that was given back never comes to the same officer again, and another gets it', async () => {
  const id = await send(world)
  await next()
  await transact(one!, (ctx) => recuse(ctx, { id, because: 'relative' }))
  assert.equal((await found(world, id)).officerId, null)
  assert.equal(await next(), undefined)
  assert.equal((await next(other))?.id, id)
  const entry = await world.database.one<{ count: number }>(
    sql`select count(*) as count from transparency.entry where about = ${id} and convert_from(record, 'LATIN1') like '%applications.recused%'`,
  )
  assert.equal(entry.count, 1)
})

test('a reason that is not on the list gives nothing back', async () => {
  const id = await send(world)
  await next()
  const because = 'I would rather not' as 'relative'
  await assert.rejects(
    transact(one!, (ctx) => recuse(ctx, { id, because })),
    refused('applications/bad-decision'),
  )
  assert.ok((await found(world, id)).officerId)
})

test('a case that was just decided can neither be given back nor taken away: two would decide it', async () => {
  const id = await send(world)
  await next()
  await transact(one!, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
  await assert.rejects(
    transact(one!, (ctx) => recuse(ctx, { id, because: 'unwell' })),
    refused('applications/decided-already'),
  )
  await assert.rejects(
    transact(lead!, (ctx) => releaseByLead(ctx, { id, because: 'absent' })),
    refused('applications/decided-already'),
  )
  assert.equal(await next(other), undefined)
})

test('the lead takes a case from the desk of somebody who is absent, with a reason in the log; whoever asks gets it', async () => {
  const id = await send(world)
  await next()
  await transact(lead!, (ctx) => releaseByLead(ctx, { id, because: 'absent' }))
  assert.equal((await next(other))?.id, id)
  const { record } = await world.database.one<{ record: Buffer }>(sql`
    select record from transparency.entry where about = ${id} order by id desc offset 1 limit 1`)
  assert.match(record.toString('latin1'), /applications\.released/)
  assert.match(record.toString('latin1'), /absent/)
})

test('neither an officer nor the lead of another office takes a case from a desk', async () => {
  const id = await send(world)
  await next()
  await assert.rejects(
    transact(other!, (ctx) => releaseByLead(ctx, { id, because: 'absent' })),
    refused('identity/not-allowed'),
  )
  await assert.rejects(
    transact(world.officerAt('ubeg-6701', 'lead'), (ctx) => releaseByLead(ctx, { id, because: 'absent' })),
    refused('applications/not-found'),
  )
  assert.ok((await found(world, id)).officerId)
})

test('a citizen is given no case', async () => {
  await send(world)
  await assert.rejects(next(world.as('Сарангэрэл')), refused('identity/officer-needed'))
})

test('officers see how much waits, their lead also what and with whom, page after page without a gap', async () => {
  const ids = [await send(world), await send(world), await send(world)]
  await next()
  const counts = await officeCounts(other!)
  assert.deepEqual([counts.waiting, counts.onDesks, counts.overdue, counts.dueToday], [2, 1, 0, 0])
  await assert.rejects(officeLoad(one!), refused('identity/not-allowed'))
  const load = await officeLoad(lead!)
  assert.deepEqual(load.lying.map(({ id }) => id).sort(), [...ids].sort())
  assert.deepEqual([load.desks.length, load.desks[0]?.cases, load.hasMore], [1, 1, false])
  const [first] = load.lying
  const rest = await officeLoad(lead!, { dueAt: first!.dueAt!, id: first!.id })
  assert.deepEqual(
    rest.lying.map(({ id }) => id),
    load.lying.slice(1).map(({ id }) => id),
  )
  world.clock.set(load.lying[0]!.dueAt!)
  assert.equal((await officeCounts(one!)).overdue, 3)
  world.clock.set(new Date(load.lying[0]!.dueAt!.getTime() - 60_000))
  assert.deepEqual([(await officeCounts(one!)).overdue, (await officeCounts(one!)).dueToday], [0, 3])
})
