import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { checkService, type Nation, type ServiceFile } from '#engine'
import { Refusal } from '#kernel'
import { sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { nation as whole } from '../../../mongolia/index.ts'
import { countOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { type Catalogue, openCatalogue, publishServices, serviceIn, versionOf } from './index.ts'
import { contentHash } from './publish.ts'

const changedId = 'address-reference'

/** One agency's services: what is true of publishing them is true of publishing all. */
const services = whole.services.filter(
  ({ definition }) => definition.agency === 'ubeg' && definition.stop.every(({ instead }) => instead === undefined),
)
const nation: Nation = { ...whole, services, mostUsed: [], often: [], lifeEvents: [], bundles: [], advice: [] }

let world: NationWorld
let wholeWorld: NationWorld
before(async () => {
  ;[world, wholeWorld] = await Promise.all([nationWorld({ services }), nationWorld()])
})
beforeEach(() => publishNation(nation))
after(() => Promise.all([world.close(), wholeWorld.close()]))

function publishNation(given: Nation): Promise<number> {
  return transact(world.ctx, (ctx) => publishServices(ctx, given))
}

function inForce(): Promise<Catalogue> {
  return openCatalogue(world.ctx, nation)
}

function original(id = changedId): ServiceFile {
  return nation.services.find(({ definition }) => definition.id === id)!
}

/** The nation with one service written anew. */
function rewritten(change: (file: ServiceFile) => ServiceFile, id = changedId): Nation {
  return { ...nation, services: nation.services.map((file) => (file.definition.id === id ? change(file) : file)) }
}

function titled(title: string): Nation {
  return rewritten((file) => ({ ...file, definition: { ...file.definition, title } }))
}

type Entry = { kind: string; id: string; body: { hash?: string; withdrawn?: boolean } }
async function publicEntries(id = changedId): Promise<Entry[]> {
  const rows = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where log = 'registry' order by id`,
  )
  return rows.map(({ record }) => fromCanonical<Entry>(record)).filter((entry) => entry.id === id)
}

test('every service of the nation is in force, in every language', async () => {
  const { services } = wholeWorld.ctx.outside.catalogue
  assert.equal(services.length, whole.services.length)
  for (const service of services)
    assert.deepEqual(
      Object.keys(service.in),
      nation.country.languages.map(({ code }) => code),
    )
})

test('publishing again changes nothing and leaves no public entry', async () => {
  const before = [await countOf(world.ctx, 'versions'), await countOf(world.ctx, 'published')]
  assert.equal(await publishNation(nation), 0)
  assert.deepEqual([await countOf(world.ctx, 'versions'), await countOf(world.ctx, 'published')], before)
})

test('two starts that publish at once leave one version and one entry', async () => {
  const given = titled('Хаягийн лавлагаа, хоёр удаа')
  const before = (await publicEntries()).length
  await Promise.all([publishNation(given), publishNation(given)])
  assert.equal((await publicEntries()).length, before + 1)
})

test('a definition that lost its way through the database is found the same, by its hash', async () => {
  const { catalogue } = wholeWorld.ctx.outside
  for (const file of whole.services) {
    const service = catalogue.byId(file.definition.id)!
    assert.deepEqual(service.definition, file.definition)
    assert.equal(service.hash, contentHash(file))
  }
})

test('a changed definition is a new version with a public entry of its own, and the old one can be had by its hash', async () => {
  const old = (await inForce()).byId(changedId)!
  assert.equal(await publishNation(titled('Хаягийн шинэ лавлагаа')), 1)
  const current = (await inForce()).byId(changedId)!
  assert.notEqual(current.hash, old.hash)
  assert.equal(current.definition.title, 'Хаягийн шинэ лавлагаа')
  assert.equal((await publicEntries()).at(-1)?.body.hash, current.hash)
  assert.deepEqual((await versionOf(world.ctx, nation.country, old.hash)).definition, original().definition)
})

test('a changed translation is a new version too', async () => {
  const given = rewritten((file) => ({
    ...file,
    translations: { ...file.translations, en: { ...file.translations.en, title: 'Proof of address' } },
  }))
  assert.equal(await publishNation(given), 1)
  assert.equal((await inForce()).byId(changedId)?.in.en?.title, 'Proof of address')
})

test('covert change of policy: going back to an older version stands in the public log as well', async () => {
  await publishNation(titled('Түр зуурын нэр'))
  const before = (await publicEntries()).length
  assert.equal(await publishNation(nation), 0)
  const entries = await publicEntries()
  assert.equal(entries.length, before + 1)
  assert.equal(entries.at(-1)?.body.hash, contentHash(original()))
  assert.equal((await inForce()).byId(changedId)?.definition.title, original().definition.title)
})

test('a withdrawn service is not in force, stands so in the public log, and still lets applications end', async () => {
  const without = { ...nation, services: nation.services.filter(({ definition }) => definition.id !== changedId) }
  await publishNation(without)
  const catalogue = await inForce()
  assert.equal(catalogue.byId(changedId), undefined)
  assert.ok(!catalogue.search('хаяг', 20).services.some(({ id }) => id === changedId))
  const ctx = { ...world.ctx, outside: { ...world.ctx.outside, catalogue } }
  assert.throws(() => serviceIn(ctx, changedId), { code: 'catalogue/not-found' })
  assert.deepEqual((await publicEntries()).at(-1)?.body, { withdrawn: true })
  assert.equal((await versionOf(ctx, nation.country, contentHash(original()))).id, changedId)
  await publishNation(nation)
  assert.ok((await inForce()).byId(changedId))
})

const faulty: readonly (readonly [string, (file: ServiceFile) => ServiceFile])[] = [
  ['that cites no law', (file) => ({ ...file, definition: { ...file.definition, law: [] } })],
  ['without a text in every language', (file) => ({ ...file, translations: { en: {} } })],
  [
    'whose fee is below zero',
    (file) => ({ ...file, definition: { ...file.definition, fee: [{ label: 'Хөнгөлөлт', amount: -1 }] } }),
  ],
  [
    'that reads a field no register has',
    (file) => ({
      ...file,
      definition: { ...file.definition, facts: { ...file.definition.facts, secret: { from: 'civil.address.secret' } } },
    }),
  ],
]
for (const [what, change] of faulty) {
  test(`a service ${what} refuses all, naming file and remedy, and stores nothing`, async () => {
    const before = await countOf(world.ctx, 'versions')
    const given = rewritten(change)
    const together = {
      ...given,
      services: given.services.map((file) =>
        file.definition.id === 'id-card-reference'
          ? { ...file, definition: { ...file.definition, title: 'Өөр нэр' } }
          : file,
      ),
    }
    await assert.rejects(publishNation(together), (error) => {
      assert.ok(error instanceof Refusal)
      assert.equal(error.code, 'catalogue/faulty')
      const [fault] = error.detail.faults as string[]
      assert.match(fault!, /^services\/ubeg\/address-reference\.ts: [\w.-]+: .{10,}/)
      return true
    })
    assert.equal(await countOf(world.ctx, 'versions'), before)
    assert.equal(
      (await inForce()).byId('id-card-reference')?.definition.title,
      original('id-card-reference').definition.title,
    )
  })
}

test('no service of the nation is faulty', () => {
  for (const file of whole.services) assert.deepEqual(checkService(file, whole), [], file.file)
})

test('a service is found by the words people use, however long the query', async () => {
  const { catalogue } = wholeWorld.ctx.outside
  assert.equal(catalogue.search('машины лавлагаа', 5).services[0]?.id, 'vehicle-reference')
  assert.ok(catalogue.search('машин '.repeat(20_000), 5).services.length <= 5)
})
