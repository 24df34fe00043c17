import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { minute, Outage, second } from '#kernel'
import { type TestWorld, testContext } from '../../test/harness.ts'
import { transact } from './context.ts'
import { sql } from './database.ts'
import { claim, drain, enqueue, type Job, type JobHandlers, pauseMs, perform, roomFor, startWorker } from './jobs.ts'

const triesMax = 12
const waitMs = 15_000

let world: TestWorld
before(async () => {
  world = await testContext()
})
beforeEach(() => world.database.script('delete from platform.job'))
after(() => world.close())

type Stored = { tries: number; failure: string | null; parkedAt: Date | null; due: Date }
function stored(): Promise<Stored[]> {
  return world.database.many<Stored>(sql`select tries, failure, parked_at, due from platform.job`)
}

function claimNow(): Promise<Job[]> {
  return claim(world.ctx.db, world.clock.now())
}

const wrong: JobHandlers = { 'test.work': () => Promise.reject(new Error('a bug')) }
const failing: JobHandlers = {
  'test.work': () => Promise.reject(new Outage('test/away', { cause: new Error('УХ91052824 was typed here') })),
}

test('a job is there when its cause committed, and never after a rollback', async () => {
  await assert.rejects(
    transact(world.ctx, async (ctx) => {
      await enqueue(ctx, 'test.work', {})
      throw new Error('rolled back')
    }),
  )
  assert.equal((await stored()).length, 0)
  await transact(world.ctx, (ctx) => enqueue(ctx, 'test.work', {}))
  assert.equal((await stored()).length, 1)
})

test('nobody takes a job whose cause has not committed yet', async () => {
  await transact(world.ctx, async (ctx) => {
    await enqueue(ctx, 'test.work', {})
    assert.deepEqual(await claimNow(), [])
  })
  assert.equal((await claimNow()).length, 1)
})

test('a handler gets what was left for it, and acts as the system', async () => {
  const got: unknown[] = []
  await enqueue(world.ctx, 'test.work', { id: 'one' })
  const done = await drain(world.ctx, { 'test.work': async (ctx, data) => void got.push(data, ctx.actor) })
  assert.equal(done, 1)
  assert.deepEqual(got, [{ id: 'one' }, { kind: 'system', job: 'test.work' }])
  assert.equal((await stored()).length, 0)
})

test('a job that waits for something outside is never parked, and tried every five minutes at least', async () => {
  await enqueue(world.ctx, 'test.work', {})
  for (let tried = 1; tried <= 2 * triesMax; tried++) {
    assert.equal(await drain(world.ctx, failing), 1, `try ${tried}`)
    const [job] = await stored()
    assert.equal(job?.parkedAt, null)
    assert.ok(job.due.getTime() - world.clock.now().getTime() <= 5 * minute)
    world.clock.set(job.due)
  }
  await drain(world.ctx, { 'test.work': async () => {} })
  assert.deepEqual(await stored(), [])
})

test('a job is not done before it is due', async () => {
  const due = new Date(world.clock.now().getTime() + minute)
  await enqueue(world.ctx, 'test.work', {}, due)
  assert.deepEqual(await claim(world.ctx.db, new Date(due.getTime() - 1)), [])
  assert.equal((await claim(world.ctx.db, due)).length, 1)
})

test('the pause doubles from a second to a quarter of an hour', () => {
  const pauses = Array.from({ length: triesMax }, (_, i) => pauseMs(i + 1))
  assert.deepEqual(
    pauses.slice(0, 5),
    [1, 2, 4, 8, 16].map((seconds) => seconds * second),
  )
  assert.deepEqual(pauses.slice(-2), [15 * minute, 15 * minute])
  assert.deepEqual(
    pauses,
    pauses.toSorted((a, b) => a - b),
  )
})

test('a job that failed is due again after its pause, and not a moment sooner', async () => {
  await enqueue(world.ctx, 'test.work', {})
  await drain(world.ctx, failing)
  const now = world.clock.now().getTime()
  assert.deepEqual(await claim(world.ctx.db, new Date(now + pauseMs(1) - 1)), [])
  const [again] = await claim(world.ctx.db, new Date(now + pauseMs(1)))
  assert.equal(again?.tries, 2)
})

test('a job is parked after its last try, not before, and stays for a person to look at', async () => {
  await enqueue(world.ctx, 'test.work', {})
  for (let tried = 1; tried <= triesMax; tried++) {
    assert.equal((await stored())[0]!.parkedAt, null, `after ${tried - 1} tries`)
    assert.equal(await drain(world.ctx, wrong), 1)
    world.clock.advance(15 * minute)
  }
  const [job] = await stored()
  assert.ok(job?.parkedAt)
  world.clock.advance(1000 * minute)
  assert.deepEqual(await claimNow(), [])
})

test('what a job failed with is kept as a code, without what anybody typed', async () => {
  await enqueue(world.ctx, 'test.work', {})
  const logged: unknown[] = []
  const log = { ...world.ctx.log, warn: (fields: unknown) => void logged.push(fields) }
  await drain({ ...world.ctx, log }, failing)
  assert.equal((await stored())[0]?.failure, 'test/away')
  assert.equal(logged.length, 1)
  assert.doesNotMatch(JSON.stringify(logged), /УХ91052824/)
})

test('a job nobody knows how to do is not lost', async () => {
  await enqueue(world.ctx, 'test.unknown', {})
  await drain(world.ctx, failing)
  const [job] = await stored()
  assert.equal(job?.failure, 'Error')
  assert.equal(job?.tries, 1)
})

test('ten workers that reach out at once never get the same job', async () => {
  const count = 200
  await transact(world.ctx, async (ctx) => {
    for (let i = 0; i < count; i++) await enqueue(ctx, 'test.work', { i })
  })
  const taken: string[] = []
  async function worker(): Promise<void> {
    for (let jobs = await claimNow(); jobs.length > 0; jobs = await claimNow()) {
      assert.ok(jobs.length <= 8, `${jobs.length} at once`)
      taken.push(...jobs.map(({ id }) => id))
    }
  }
  while (taken.length < count) await Promise.all(Array.from({ length: 10 }, worker))
  assert.equal(new Set(taken).size, count)
  assert.equal(taken.length, count)
})

test('a job whose worker died is taken again when its lease is over, not before', async () => {
  await enqueue(world.ctx, 'test.work', {})
  const [first] = await claimNow()
  const leaseEnds = (await stored())[0]!.due
  assert.ok(leaseEnds > world.clock.now())
  world.clock.set(new Date(leaseEnds.getTime() - 1))
  assert.deepEqual(await claimNow(), [])
  world.clock.set(leaseEnds)
  const [second] = await claimNow()
  assert.equal(second?.id, first?.id)
  assert.equal(second?.tries, 2)
})

test('a worker that comes back late does not bring a finished job back', async () => {
  await enqueue(world.ctx, 'test.work', {})
  const [late] = await claimNow()
  world.clock.set((await stored())[0]!.due)
  const [taken] = await claimNow()
  await perform(world.ctx, { 'test.work': async () => {} }, taken!)
  await perform(world.ctx, failing, late!)
  assert.deepEqual(await stored(), [])
})

test('a worker does jobs as they come, and none after it stopped', async () => {
  let done = 0
  const stop = await startWorker(world.ctx, world.database, { 'test.work': async () => void done++ })
  try {
    await enqueue(world.ctx, 'test.work', {})
    for (let waited = 0; done === 0 && waited < waitMs; waited += 20) await sleep(20)
  } finally {
    await stop()
  }
  assert.equal(done, 1)
  await enqueue(world.ctx, 'test.work', {})
  await sleep(100)
  assert.equal(done, 1)
})

test('stopping waits for the job that is under way', async () => {
  const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let ended = false
  const handler = async () => {
    begun.resolve()
    await finish.promise
    ended = true
  }
  const stop = await startWorker(world.ctx, world.database, { 'test.work': handler })
  await enqueue(world.ctx, 'test.work', {})
  await begun.promise
  const stopped = stop()
  finish.resolve()
  await stopped
  assert.ok(ended)
  assert.deepEqual(await stored(), [])
})

test('no name takes more than its share of what is done at once, nor does a batch go past it', () => {
  const names = (count: number, name = 'test.issue') => Array.from({ length: count }, () => name)
  assert.deepEqual(roomFor([]), { most: 8, without: [] })
  assert.deepEqual(roomFor(names(11)), { most: 1, without: [] })
  assert.deepEqual(roomFor(names(12)), { most: 4, without: ['test.issue'] })
  assert.deepEqual(roomFor([...names(12), ...names(4, 'test.send')]), { most: 0, without: ['test.issue'] })
})

test('thousands of one kind that take long do not keep a job of another kind waiting', async () => {
  const [held, sent] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  for (let i = 0; i < 40; i++) await enqueue(world.ctx, 'test.issue', {})
  let issuing = 0
  const stop = await startWorker(world.ctx, world.database, {
    'test.issue': () => {
      issuing++
      return held.promise
    },
    'test.send': async () => sent.resolve(),
  })
  await enqueue(world.ctx, 'test.send', {})
  await sent.promise
  assert.equal(issuing, 12)
  held.resolve()
  await stop()
})
