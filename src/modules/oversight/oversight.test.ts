import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { officerById } from '#agencies'
import { day, hour, minute } from '#kernel'
import { noticesOf } from '#notices'
import { actingAs, type Context, sql, transact } from '#platform'
import { countReadings, readByOfficer, readingsOf, receiptOf } from '#transparency'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { officerActor, type Planned, readOnce, sequenceAll } from '../../../test/office/readings.ts'
import {
  clearFlag,
  type Flag,
  flagsFor,
  lookAtFlag,
  readInSecret,
  readingCounts,
  readKin,
  setPublicFigure,
  toldLeast,
  watch,
} from './index.ts'
import { limits } from './rules.ts'

let world: NationWorld
let inspector: Context
let turn = 0
before(async () => {
  world = await nationWorld()
  inspector = acting('inspector', 0)
})
/** A Tuesday each, so that nothing is odd by its day. */
beforeEach(() => world.clock.advance(7 * day))
after(() => world.close())

const { id: person } = lifeOf('Сарангэрэл')
const { id: wife } = lifeOf('Энхжин')
const { id: husband } = lifeOf('Баярсайхан')

/** Some officer of a role, of the place in the list. */
function acting(role: string, place: number, of = (_: string) => true): Context {
  const { officers } = world.ctx.outside.nation
  const found = officers.filter((one) => one.role === role && of(one.officeId) && !one.personId)[place]!
  return actingAs(world.ctx, officerActor(found.id))
}
const idOf = (ctx: Context) => (ctx.actor.kind === 'officer' ? ctx.actor.officerId : '')
const officer = (place = 0) => idOf(acting('officer', place))

async function look(): Promise<void> {
  await sequenceAll(world.ctx)
  await watch(world.ctx, { turn: turn++ })
}
const flagsOf = async (receiptId: string) =>
  (await flagsFor(inspector, { isOpen: true })).filter((flag) => flag.receiptId === receiptId)
const rulesOf = async (receiptId: string) => (await flagsOf(receiptId)).map(({ rule }) => rule).sort()
async function flagged(given: Planned): Promise<Flag> {
  const receiptId = await readOnce(world.ctx, given)
  await look()
  const [flag] = await flagsOf(receiptId)
  return flag!
}
const noticed = async (personId: string) =>
  (await noticesOf(world.ctx, personId, { limit: 50 })).filter(({ key }) => key === 'reading-odd').length

test('what registers say of an officer is kept as keyed hashes, and recognises a wife', async () => {
  const own = world.ctx.outside.nation.officers.find(({ personId }) => personId === husband)!
  await readKin(world.ctx, await officerById(world.ctx, own.id))
  const [ofWife, ofOther] = [
    await readOnce(world.ctx, { personId: wife, officerId: own.id }),
    await readOnce(world.ctx, { personId: person, officerId: own.id }),
  ]
  await look()
  assert.deepEqual(await rulesOf(ofWife), ['relative'])
  assert.deepEqual(await rulesOf(ofOther), [])
  const kept = await world.database.one<{ all: string }>(
    sql`select string_agg(kin::text, '') as all from oversight.kin`,
  )
  assert.ok(!kept.all.includes(lifeOf('Энхжин').registerNumber))
  assert.match(kept.all, /\\\\x[0-9a-f]{64}/)
})

test('an officer’s own data, a colleague’s, and those of a person on the list are odd', async () => {
  const own = world.ctx.outside.nation.officers.find(({ personId }) => personId === husband)!
  const colleague = idOf(acting('officer', 0, (officeId) => officeId === own.officeId))
  await transact(inspector, (ctx) => setPublicFigure(ctx, { personId: person, isListed: true }))
  const read = [
    await readOnce(world.ctx, { personId: husband, officerId: own.id }),
    await readOnce(world.ctx, { personId: husband, officerId: colleague }),
    await readOnce(world.ctx, { personId: person, officerId: officer(9) }),
  ]
  await look()
  assert.deepEqual(await Promise.all(read.map(rulesOf)), [['own'], ['colleague'], ['public-figure']])
  await transact(inspector, (ctx) => setPublicFigure(ctx, { personId: person, isListed: false }))
})

test('many people in an hour are said once, and an ordinary hour is not', async () => {
  const people = world.ctx.outside.nation.people.map(({ id }) => id)
  const start = world.clock.now().getTime()
  // More people than the demonstration has: what is counted is whose data, not who they are.
  const all = [
    ...people,
    ...Array.from({ length: limits.peopleInHour + 3 - people.length }, () => world.ctx.ids.uuid()),
  ]
  const read = async (officerId: string, count: number) => {
    for (const [i, personId] of all.slice(0, count).entries())
      await readOnce(world.ctx, { personId, officerId, at: new Date(start + i * 30_000) })
  }
  await read(officer(1), limits.peopleInHour)
  await read(officer(2), limits.peopleInHour + 3)
  await look()
  const flags = await flagsFor(inspector, { isOpen: true, rule: 'many-hour' })
  assert.deepEqual(
    flags.map(({ officerId }) => officerId),
    [officer(2)],
  )
})

test('the same person again and again is said once a month', async () => {
  const start = world.clock.now().getTime()
  for (let i = 0; i < limits.timesInMonth + 5; i++)
    await readOnce(world.ctx, { personId: wife, officerId: officer(3), at: new Date(start + i * 10 * minute) })
  await look()
  const flags = await flagsFor(inspector, { isOpen: true, rule: 'again' })
  assert.deepEqual(
    flags.map(({ personId, officerId }) => [personId, officerId]),
    [[wife, officer(3)]],
  )
})

test('a reading is looked at once, whatever runs twice, and the person is told once a day', async () => {
  const before = await noticed(person)
  const read = { personId: person, officerId: officer(4), purpose: 'look', hasCase: false }
  await readOnce(world.ctx, read)
  await readOnce(world.ctx, read)
  await look()
  const all = async () => (await flagsFor(inspector, { isOpen: true })).length
  const once = await all()
  await Promise.all([watch(world.ctx, { turn }), watch(world.ctx, { turn })])
  turn++
  assert.equal(await all(), once)
  assert.equal(await noticed(person), before + 1)
  world.clock.advance(day + hour)
  await readOnce(world.ctx, read)
  await look()
  assert.equal(await noticed(person), before + 2)
})

test('a turn that ran leaves one next turn, however often it is repeated', async () => {
  const waiting = () =>
    world.database.one<{ count: number }>(sql`
      select count(*) as count from platform.job where name = 'oversight.watch' and data = ${{ turn: turn + 1 }}::jsonb`)
  await world.database.run(sql`insert into platform.round (name, turn) values ('oversight.watch', ${turn})
    on conflict (name) do update set turn = excluded.turn`)
  await watch(world.ctx, { turn })
  await watch(world.ctx, { turn })
  assert.equal((await waiting()).count, 1)
  turn++
})

test('an inspector’s look leaves a receipt that the person sees, and is itself nothing odd', async () => {
  const flag = await flagged({ personId: wife, officerId: officer(5), hasCase: false })
  await lookAtFlag(inspector, flag.id)
  const [newest] = await readingsOf(world.ctx, wife, { filter: {}, limit: 1 })
  assert.equal(newest?.purpose, 'inspection')
  assert.equal(newest?.actorId, idOf(inspector))
  await look()
  assert.deepEqual(await rulesOf(newest!.id), [])
})

test('an attack: who is no inspector sees no flags and settles none; nobody settles one about themselves', async () => {
  const flag = await flagged({ personId: wife, officerId: officer(6), hasCase: false })
  for (const ctx of [acting('officer', 6), acting('lead', 0), world.as('Энхжин')]) {
    assert.throws(() => flagsFor(ctx, { isOpen: true }))
    await assert.rejects(lookAtFlag(ctx, flag.id))
    await assert.rejects(clearFlag(ctx, { id: flag.id, finding: 'justified' }))
  }
  const own = await flagged({ personId: wife, officerId: idOf(inspector), hasCase: false })
  const settle = (id: string) => transact(inspector, (ctx) => clearFlag(ctx, { id, finding: 'justified' }))
  await assert.rejects(settle(own.id), { code: 'oversight/not-yours' })
  await settle(flag.id)
  await assert.rejects(settle(flag.id), { code: 'oversight/cleared-already' })
})

test('what a court keeps secret is not seen, nor told, and comes by itself when that ends', async () => {
  const before = await noticed(person)
  const police = acting('officer', 0, (officeId) => officeId.startsWith('cheg'))
  const reading = { personId: person, service: 'civil-correction', purpose: 'review', register: 'civil', law: 'x' }
  const secret = { ...reading, operation: 'address', fields: ['fullAddress'], applicationId: world.ctx.ids.uuid() }
  const night = { ...police, clock: { now: () => new Date('2027-06-14T16:00:00Z') } }
  world.clock.set('2027-06-14T16:00:00Z')
  const ended = new Date('2027-06-18T00:00:00Z')
  const id = await readInSecret(night, { ...secret, secrecy: { until: ended, order: '2026/114' } }, async (r) => r.id)
  await look()
  assert.deepEqual(await rulesOf(id), ['night'])
  assert.equal(await countReadings(world.ctx, person, { applicationId: secret.applicationId }), 0)
  await assert.rejects(receiptOf(world.ctx, { id, personId: person }), { code: 'transparency/not-found' })
  const flag = (await flagsOf(id))[0]!
  await lookAtFlag(inspector, flag.id)
  assert.equal(await countReadings(world.ctx, person, { from: new Date('2027-06-14T15:00:00Z') }), 0)
  assert.equal(await noticed(person), before)
  world.clock.set(ended)
  const [seen] = await readingsOf(world.ctx, person, { filter: { applicationId: secret.applicationId }, limit: 1 })
  assert.equal(seen?.id, id)
  assert.deepEqual(seen.secretUntil, ended)
  await work(world)
  assert.equal(await noticed(person), before + 1)
})

test('an attack: secrecy without an order, without an end, or by an agency that no court may allow it', async () => {
  const police = acting('officer', 1, (officeId) => officeId.startsWith('cheg'))
  const reading = {
    personId: person,
    service: 'x',
    purpose: 'review',
    register: 'civil',
    operation: 'address',
    law: 'x',
  }
  const given = { ...reading, fields: ['fullAddress'], applicationId: world.ctx.ids.uuid() }
  const order = '2026/114'
  const until = new Date(world.clock.now().getTime() + day)
  const tried: [Context, { until: Date; order: string }][] = [
    [police, { until, order: '' }],
    [police, { until: world.clock.now(), order }],
    [police, { until: new Date(world.clock.now().getTime() + 400 * day), order }],
    [acting('officer', 0, (officeId) => officeId.startsWith('ubeg')), { until, order }],
    [world.as('Энхжин'), { until, order }],
    [world.ctx, { until, order }],
  ]
  for (const [ctx, secrecy] of tried)
    await assert.rejects(readInSecret(ctx, { ...given, secrecy }, async () => assert.fail('it was read')))
})

test('in public stand the counts, and few are not told apart', async () => {
  const officerId = officer(7)
  const read = async (service: string, count: number) => {
    for (let i = 0; i < count; i++)
      await readOnce(world.ctx, { personId: person, officerId: i % 2 ? officerId : officer(8), service })
  }
  world.clock.set('2027-09-07T02:00:00Z')
  await read('few', toldLeast - 1)
  await read('enough', toldLeast)
  await read('more', 2 * toldLeast - 1)
  await look()
  const counts = await readingCounts(world.ctx, (service) => service)
  const of = (agency: string) => counts.find((one) => one.agency === agency && one.month === '2027-09')?.readings
  assert.deepEqual([of('few'), of('enough'), of('more')], [null, toldLeast, toldLeast])
})

test('a stolen session: whose data, which fields, since when, in one query', async () => {
  const officerId = officer(10)
  const [from, to] = [world.clock.now(), new Date(world.clock.now().getTime() + hour)]
  const at = (minutes: number) => new Date(from.getTime() + minutes * minute)
  await readOnce(world.ctx, { personId: person, officerId, at: new Date(from.getTime() - 1) })
  await readOnce(world.ctx, { personId: person, officerId, at: at(5) })
  await readOnce(world.ctx, { personId: wife, officerId, at: at(7), operation: 'person', fields: ['firstname', 'sex'] })
  await readOnce(world.ctx, { personId: person, officerId, at: at(9), fields: ['soumDistrictName'] })
  await readOnce(world.ctx, { personId: person, officerId: officer(11), at: at(9) })
  assert.deepEqual(await readByOfficer(world.ctx, { officerId, from, to, limit: 1000 }), [
    {
      personId: person,
      fields: ['civil.address.fullAddress', 'civil.address.soumDistrictName'],
      firstAt: at(5),
      lastAt: at(9),
      readings: 2,
    },
    {
      personId: wife,
      fields: ['civil.person.firstname', 'civil.person.sex'],
      firstAt: at(7),
      lastAt: at(7),
      readings: 1,
    },
  ])
})
