import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql, transact } from '#platform'
import { agencies } from '../../../mongolia/agencies.ts'
import { nation } from '../../../mongolia/index.ts'
import { officers } from '../../../mongolia/officers.ts'
import { type TestWorld, testContext, testNow } from '../../../test/harness.ts'
import {
  loadAgencies,
  loadOfficers,
  type OfficerToLoad,
  officeById,
  officerById,
  officersIn,
  officesOf,
  servingOfficer,
} from './index.ts'

const until = '2027-01-31'
const all: readonly OfficerToLoad[] = officers.map((officer) => ({ ...officer, until }))
const [first, second] = [all[0]!, all[1]!]

let world: TestWorld
const load = (list: readonly OfficerToLoad[]) => transact(world.ctx, (ctx) => loadOfficers(ctx, list))
before(async () => {
  world = await testContext({ nation })
  await transact(world.ctx, (ctx) => loadAgencies(ctx, agencies))
})
beforeEach(async () => {
  world.clock.set(testNow)
  await load(all)
})
after(() => world.close())

test('every office has somebody who leads it and somebody who works there', async () => {
  for (const { id } of agencies.flatMap(({ offices }) => offices)) {
    const roles = (await officersIn(world.ctx, id)).map(({ role }) => role)
    assert.ok(roles.includes('lead') && roles.includes('officer'), id)
  }
})

test('no two officers have the same number or identifier', () => {
  for (const key of ['id', 'number'] as const) assert.equal(new Set(all.map((one) => one[key])).size, all.length)
})

test('the demonstration offers a few of them to sign in as, of several offices', () => {
  const offered = officers.filter((officer) => officer.offered)
  assert.ok(offered.length <= 20, `${offered.length}`)
  assert.ok(new Set(offered.map(({ officeId }) => officeId)).size >= 5)
})

test('loading once more changes nothing', async () => {
  const stored = () =>
    world.database.one(sql`select md5(string_agg(concat(officer, xmin), '' order by id)) as all from agencies.officer`)
  const once = await stored()
  await load(all)
  assert.deepEqual(await stored(), once)
})

test('an officer serves where their office is, for its agency', async () => {
  const officer = await officerById(world.ctx, first.id)
  const office = await officeById(world.ctx, first.officeId)
  assert.deepEqual(officer, { ...officer, number: first.number, officeId: office.id, agencyId: office.agencyId, until })
  assert.deepEqual(await servingOfficer(world.ctx, { number: first.number }), officer)
})

test('a right ends with its last day: past it an officer is nobody', async () => {
  world.clock.set('2027-01-31T15:59:59Z')
  assert.ok(await servingOfficer(world.ctx, { id: first.id }))
  world.clock.set('2027-01-31T16:00:00Z')
  assert.equal(await servingOfficer(world.ctx, { id: first.id }), undefined)
  assert.equal(await servingOfficer(world.ctx, { number: first.number }), undefined)
  assert.equal((await officerById(world.ctx, first.id)).until, until)
})

test('a number that went to somebody else is theirs alone', async () => {
  await load([{ ...second, number: first.number }])
  assert.equal((await servingOfficer(world.ctx, { number: first.number }))?.id, second.id)
  assert.equal(await servingOfficer(world.ctx, { number: second.number }), undefined)
})

test('refuses an officer or office that does not exist', async () => {
  await assert.rejects(officerById(world.ctx, world.ctx.ids.uuid()), { code: 'agencies/no-officer' })
  await assert.rejects(officeById(world.ctx, 'nowhere'), { code: 'agencies/no-office' })
})

test('an agency’s offices are its own, and one abroad lies in no division', async () => {
  const [agency] = agencies as [(typeof agencies)[0]]
  const abroad = { id: 'abroad', name: { mn: 'x', en: 'x' } }
  await transact(world.ctx, (ctx) => loadAgencies(ctx, [{ ...agency, offices: [...agency.offices, abroad] }]))
  const offices = await officesOf(world.ctx, agency.id)
  assert.deepEqual(
    offices.map(({ id }) => id),
    [...agency.offices.map(({ id }) => id), abroad.id].sort(),
  )
  assert.equal((await officeById(world.ctx, abroad.id)).division, null)
})
