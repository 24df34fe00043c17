import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { documentFor, openDocument, verifyText } from '#documents'
import { Outage } from '#kernel'
import { type Context, type Db, type Sql, sql, transact } from '#platform'
import { fromCanonical } from '#verify'
import { lifeOf, type NationWorld, nationWorld } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { resetGates } from '../exchange/gate.ts'
import { type Application, applicationOf, fulfil, submitApplication, withdrawApplication } from './index.ts'

const name = 'Сарангэрэл'
const { id: personId } = lifeOf(name)

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(() => {
  world.clock.set(testNow)
  resetGates()
})
after(() => world.close())

let forms = 0
async function apply(serviceId = 'address-reference'): Promise<string> {
  const submission = { key: `form ${++forms}`, serviceId, answers: {}, language: 'mn' }
  return (await transact(world.as(name), (ctx) => submitApplication(ctx, submission))).applicationId
}

function found(id: string): Promise<Application> {
  return applicationOf(world.ctx, { id, personId })
}

type Ended = { state: string; documents: number; valid: number; granted: number; notices: number }

/** What came of an application, counted where it is stored. */
async function endOf(id: string): Promise<Ended> {
  const counted = await world.database.one<Omit<Ended, 'granted'>>(sql`
    select state,
      (select count(*) from documents.document where application_id = ${id}) as documents,
      (select count(*) from documents.document where application_id = ${id} and revoked_at is null) as valid,
      (select count(*) from notices.notice where about = ${id} or about in (select id from documents.document where application_id = ${id})) as notices
    from applications.application where id = ${id}`)
  const entries = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${id}`,
  )
  const granted = entries.filter(({ record }) => fromCanonical<{ did?: string }>(record).did === 'applications.granted')
  return { ...counted, granted: granted.length }
}

const once: Ended = { state: 'granted', documents: 1, valid: 1, granted: 1, notices: 1 }

type Fault = { readonly at: number; readonly when: 'before' | 'after' }

/** A database that breaks at its n-th statement: before it is done, or when it is done and nobody hears so. */
function breaking(db: Db, fault: Fault): { db: Db; statements: () => number } {
  let count = 0
  const wrap = (inner: Db): Db => {
    const guarded =
      <Value>(work: (query: Sql) => Promise<Value>) =>
      async (query: Sql): Promise<Value> => {
        const isNow = ++count === fault.at
        if (isNow && fault.when === 'before') throw new Outage('platform/database-away')
        const value = await work(query)
        if (isNow) throw new Outage('platform/database-away')
        return value
      }
    return {
      ...inner,
      many: guarded(inner.many) as Db['many'],
      one: guarded(inner.one) as Db['one'],
      maybe: guarded(inner.maybe) as Db['maybe'],
      run: guarded(inner.run),
      transaction: async (work) => {
        const value = await inner.transaction((db) => work(wrap(db)))
        const isNow = ++count === fault.at
        if (isNow) throw new Outage('platform/database-away')
        return value
      },
      inTransaction: inner.inTransaction,
      wake: inner.wake,
    }
  }
  return { db: wrap(db), statements: () => count }
}

for (const when of ['before', 'after'] as const)
  test(`killed ${when} any statement, or when a commit was not heard of, it ends once: one document, one grant, one notice`, async () => {
    let isThrough = false
    for (let at = 1; !isThrough; at++) {
      const id = await apply()
      const { db, statements } = breaking(world.ctx.db, { at, when })
      await fulfil({ ...world.ctx, db }, id).catch((error: unknown) =>
        assert.ok(error instanceof Outage, String(error)),
      )
      isThrough = statements() < at
      await fulfil(world.ctx, id)
      const { notices, ...end } = await endOf(id)
      // A fault within a reading looks like a register that is away, of which the person is told first.
      assert.deepEqual({ ...end, notices: Math.min(notices, 1) }, once, `statement ${at}`)
      assert.ok(notices <= 2, `statement ${at}: ${notices} notices`)
      resetGates()
      assert.ok(at < 200)
    }
  })

test('a port that breaks at any call leaves something to go on from', async () => {
  const { outside } = world.ctx
  const breaks = () => {
    throw new Outage('test/away')
  }
  const ports: Record<string, Partial<Context['outside']>> = {
    'exchange, first reading': { exchange: { send: breaks } },
    'exchange, second reading': { exchange: { send: secondBreaks(outside.exchange.send) } },
    keys: { keys: { ...outside.keys, privateKey: breaks, keep: breaks } },
    fonts: { fonts: { regular: '/nowhere/regular.ttf', semibold: '/nowhere/semibold.ttf' } },
  }
  for (const [port, broken] of Object.entries(ports)) {
    const id = await apply()
    await assert.rejects(fulfil({ ...world.ctx, outside: { ...outside, ...broken } }, id), port)
    assert.equal((await found(id)).state, 'submitted', port)
    resetGates()
    await fulfil(world.ctx, id)
    const end = await endOf(id)
    assert.deepEqual({ ...end, notices: Math.min(end.notices, 1) }, once, port)
  }
})

function secondBreaks(send: Context['outside']['exchange']['send']): typeof send {
  let calls = 0
  return (request) => (++calls > 1 ? Promise.resolve({ kind: 'broken', code: 'test' }) : send(request))
}

test('two workers that do the same job at once end it once', async () => {
  for (let i = 0; i < 5; i++) {
    const id = await apply()
    await Promise.all(Array.from({ length: 4 }, () => fulfil(world.ctx, id)))
    assert.deepEqual(await endOf(id), once)
  }
})

test('a register that changed between two tries does not turn an issued document into a refusal', async () => {
  const id = await apply()
  const { id: applicationId } = await found(id)
  await world.database.script(`create function stop_grants() returns trigger language plpgsql as 'begin raise exception ''stopped''; end';
    create trigger stop_grants before update on applications.application for each row execute function stop_grants()`)
  try {
    await assert.rejects(fulfil(world.ctx, applicationId), /stopped/)
  } finally {
    await world.database.script('drop trigger stop_grants on applications.application; drop function stop_grants')
  }
  const nothing = { send: async () => Promise.reject(new Error('nobody is asked again')) }
  await fulfil({ ...world.ctx, outside: { ...world.ctx.outside, exchange: nothing } }, applicationId)
  assert.deepEqual(await endOf(id), once)
})

test('withdrawn while it is being fulfilled: one of the two wins, and no valid document is left of a withdrawn one', async () => {
  const won = { granted: 0, withdrawn: 0 }
  for (let i = 0; i < 16; i++) {
    const id = await apply()
    const pause = (i % 8) * 4
    const withdrawal = new Promise((resolve) => setTimeout(resolve, pause)).then(() =>
      transact(world.as(name), (ctx) => withdrawApplication(ctx, { id })),
    )
    const [fulfilled, withdrew] = await Promise.allSettled([fulfil(world.ctx, id), withdrawal])
    assert.equal(fulfilled.status, 'fulfilled')
    const { state, ...end } = await endOf(id)
    assert.equal(state, withdrew.status === 'fulfilled' ? 'withdrawn' : 'granted')
    if (state === 'granted') assert.deepEqual({ state, ...end }, once)
    else assert.deepEqual([end.valid, end.granted, end.notices], [0, 0, 0])
    won[state as keyof typeof won]++
  }
  assert.equal(won.granted + won.withdrawn, 16)
})

test('withdrawn while a register is asked: it stays withdrawn, and the document that came of it is revoked', async () => {
  const id = await apply()
  const { exchange } = world.ctx.outside
  const send: typeof exchange.send = async (request) => {
    await transact(world.as(name), (ctx) => withdrawApplication(ctx, { id }))
    return exchange.send(request)
  }
  await fulfil({ ...world.ctx, outside: { ...world.ctx.outside, exchange: { send } } }, id)
  assert.deepEqual(await endOf(id), { state: 'withdrawn', documents: 1, valid: 0, granted: 0, notices: 0 })
})

test('withdrawn after its document was issued and before it was granted: the document is revoked when the job comes round', async () => {
  const id = await apply()
  const { db } = breaking(world.ctx.db, { at: Number.POSITIVE_INFINITY, when: 'before' })
  const dies: Db = {
    ...db,
    transaction: (work) =>
      db
        .transaction(work)
        .then((value) =>
          (value as { revokedAt?: null })?.revokedAt === null ? Promise.reject(new Outage('test/killed')) : value,
        ),
  }
  await assert.rejects(fulfil({ ...world.ctx, db: dies }, id), { code: 'test/killed' })
  const document = await documentFor(world.ctx, id)
  assert.equal(document?.personId, personId)
  await transact(world.as(name), (ctx) => withdrawApplication(ctx, { id }))
  await fulfil(world.ctx, id)
  assert.deepEqual(await endOf(id), { state: 'withdrawn', documents: 1, valid: 0, granted: 0, notices: 0 })
  const { credential } = await openDocument(world.as(name), { id: document!.id, personId })
  assert.equal((await verifyText(world.ctx, credential)).verdict, 'revoked')
})

test('withdrawing twice is withdrawing once, and stands once in the log', async () => {
  const id = await apply()
  for (let i = 0; i < 2; i++) await transact(world.as(name), (ctx) => withdrawApplication(ctx, { id }))
  const entries = await world.database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where about = ${id}`,
  )
  const did = entries.map(({ record }) => fromCanonical<{ did: string }>(record).did)
  assert.deepEqual(did.toSorted(), ['applications.submitted', 'applications.withdrawn'])
})
