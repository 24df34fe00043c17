import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { type Service, serviceIn } from '#catalogue'
import { day } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { countOf, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { resetGates } from '../exchange/gate.ts'
import { bundleParts, heldOf, submitBundle } from './index.ts'

const name = 'Сарангэрэл'

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(async () => {
  world.clock.set(testNow)
  resetGates()
  await world.database.script(
    'truncate applications.submission, documents.document, applications.application, platform.job cascade',
  )
})
after(() => world.close())

const bundle = () => world.ctx.outside.nation.bundles.find(({ id }) => id === 'visa')!
function its(ids: readonly string[] = bundle().services): Service[] {
  return ids.map((id) => serviceIn(world.ctx, id))
}

type Taking = { readonly key?: string; readonly services?: readonly Service[]; readonly ctx?: Context }
async function take({ key = randomUUID(), services = its(), ctx = world.as(name) }: Taking = {}): Promise<string> {
  await transact(ctx, (ctx) => submitBundle(ctx, { key, bundle: bundle(), services, language: 'mn' }))
  return key
}

/** What became of each service: its document, the state of its application, or that it was left out. */
async function endsOf(key: string, ctx = world.as(name)): Promise<string[]> {
  const parts = await bundleParts(ctx, { key, bundle: bundle(), services: its() })
  return parts.map(({ document, application }) => (document ? 'document' : (application?.state ?? 'left out')))
}

/** How often this person agreed to a bundle, and to which services, as the log has it. */
async function agreed(): Promise<readonly string[][]> {
  const rows = await world.database.many<{ record: Buffer }>(sql`select record from transparency.entry order by id`)
  return rows
    .map(({ record }) => fromCanonical<{ did?: string; data?: { services?: string[] } }>(record))
    .flatMap(({ did, data }) => (did === 'applications.bundle-agreed' ? [data?.services ?? []] : []))
}

test('one consent is an application for each service, and a document for each', async () => {
  const key = await take()
  assert.deepEqual(
    await endsOf(key),
    its().map(() => 'submitted'),
  )
  await work(world)
  assert.deepEqual(
    await endsOf(key),
    its().map(() => 'document'),
  )
  assert.deepEqual((await agreed()).at(-1), bundle().services)
})

test('only what was chosen is asked for', async () => {
  const [first, ...others] = its()
  const key = await take({ services: [first!] })
  await work(world)
  assert.deepEqual(await endsOf(key), ['document', ...others.map(() => 'left out')])
})

test('double click: the same consent many times at once is one application a service', async () => {
  const key = randomUUID()
  await Promise.all(Array.from({ length: 10 }, () => take({ key })))
  await work(world)
  await take({ key })
  assert.equal(await countOf(world.ctx, 'applications'), its().length)
})

test('a document that is held is used again, while it is valid', async () => {
  await take()
  await work(world)
  const [service] = its()
  assert.ok(await heldOf(world.as(name), service!))
  const again = await take()
  assert.deepEqual(
    await endsOf(again),
    its().map(() => 'document'),
  )
  assert.equal(await countOf(world.ctx, 'applications'), its().length)

  world.clock.advance((service!.definition.issue!.validDays + 1) * day)
  assert.equal(await heldOf(world.as(name), service!), undefined)
})

test('half a consent: when one service cannot be asked for, none is', async () => {
  const other = serviceIn(world.ctx, 'passport-order')
  await assert.rejects(take({ services: [...its(), other] }))
  assert.equal(await countOf(world.ctx, 'applications'), 0)
})

test('a consent without a transaction is refused: what follows from it would be in parts', async () => {
  const sending = { key: randomUUID(), bundle: bundle(), services: its(), language: 'mn' }
  await assert.rejects(submitBundle(world.as(name), sending))
  assert.equal(await countOf(world.ctx, 'applications'), 0)
})

test('somebody else’s key says nothing of what they took', async () => {
  const key = await take()
  await work(world)
  assert.deepEqual(
    await endsOf(key, world.as('Айгүл')),
    its().map(() => 'left out'),
  )
})

test('nobody takes a bundle who is not signed in', async () => {
  await assert.rejects(take({ ctx: world.ctx }), { name: 'Refusal' })
})
