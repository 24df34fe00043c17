import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refusal } from '#kernel'
import { sql, transact } from '#platform'
import { agencies } from '../../../mongolia/agencies.ts'
import { type TestWorld, testContext } from '../../../test/harness.ts'
import { agencyById, loadAgencies } from './index.ts'

let world: TestWorld
before(async () => {
  world = await testContext()
})
after(() => world.close())

const load = (list: typeof agencies) => transact(world.ctx, (ctx) => loadAgencies(ctx, list))
const counted = () =>
  world.database.one<{ agencies: number; offices: number }>(sql`
    select (select count(*) from agencies.agency) as agencies, (select count(*) from agencies.office) as offices`)

test('every agency of the nation is loaded with its offices, and once more changes nothing', async () => {
  await load(agencies)
  const once = await counted()
  assert.deepEqual(once, { agencies: agencies.length, offices: agencies.flatMap(({ offices }) => offices).length })
  await load(agencies)
  assert.deepEqual(await counted(), once)
})

test('an agency that is renamed, or comes under another, is the same agency still', async () => {
  const [first, second, ...others] = agencies as [(typeof agencies)[0], (typeof agencies)[0], ...typeof agencies]
  await load([{ ...first, name: { ...first.name, en: 'Renamed' }, parent: second.id }, second, ...others])
  const { name, parentId } = await agencyById(world.ctx, first.id)
  assert.deepEqual([name.en, parentId], ['Renamed', second.id])
  await load(agencies)
  assert.equal((await agencyById(world.ctx, first.id)).name.en, first.name.en)
})

test('an agency may come before its parent in the list, but not without it', async () => {
  const child = agencies.find(({ parent }) => parent)!
  await load([child, ...agencies.filter(({ id }) => id !== child.id)])
  await assert.rejects(load([{ ...child, parent: 'nobody' }]), /foreign key/)
})

test('refuses an agency that does not exist', async () => {
  await assert.rejects(agencyById(world.ctx, 'nobody'), (error) => {
    assert.ok(error instanceof Refusal)
    assert.equal(error.code, 'agencies/not-found')
    return true
  })
})
