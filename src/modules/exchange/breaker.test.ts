import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { Outage, Refusal, second } from '#kernel'
import { type BreakerState, closed, enter, leave } from './breaker.ts'
import { resetGates, through } from './gate.ts'

const failuresMax = 5
const openMs = 10 * second
const atOnceMax = 16
const waitingMax = 256

beforeEach(resetGates)

function failed(times: number, now = 0): BreakerState {
  let state = closed
  for (let i = 0; i < times; i++) state = leave(enter(state, now).state, { worked: false, now })
  return state
}

const down = () => Promise.reject(new Outage('exchange/unreachable'))
const fine = async () => 'fine'

/** Asks one register at a time that the test moves. */
function asker(): { at: number; ask: <Value>(work: () => Promise<Value>, register?: string) => Promise<Value> } {
  const self = {
    at: 0,
    ask: <Value>(work: () => Promise<Value>, register = 'civil') => through(register, { now: () => self.at }, work),
  }
  return self
}

test('four failures in a row keep it closed, the fifth opens it', () => {
  assert.ok(enter(failed(failuresMax - 1), 0).may)
  assert.ok(!enter(failed(failuresMax), 0).may)
})

test('one success in between and the count begins again', () => {
  const state = leave(failed(failuresMax - 1), { worked: true, now: 0 })
  assert.deepEqual(state, closed)
})

test('after ten seconds one may try, and only one', () => {
  const open = failed(failuresMax)
  assert.ok(!enter(open, openMs - 1).may)
  const half = enter(open, openMs)
  assert.ok(half.may)
  assert.ok(!enter(half.state, openMs + 60 * second).may)
})

test('a trial that works closes it, one that fails opens it for ten seconds more', () => {
  const { state } = enter(failed(failuresMax), openMs)
  assert.deepEqual(leave(state, { worked: true, now: openMs }), closed)
  const again = leave(state, { worked: false, now: openMs })
  assert.ok(!enter(again, 2 * openMs - 1).may)
  assert.ok(enter(again, 2 * openMs).may)
})

test('whatever happened, it lets somebody in again after ten quiet seconds', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ worked: fc.boolean(), after: fc.nat(20_000) })), (steps) => {
      let [state, now] = [closed, 0]
      for (const { worked, after } of steps) {
        now += after
        const entered = enter(state, now)
        state = entered.may ? leave(entered.state, { worked, now }) : entered.state
      }
      assert.ok(enter(state, now + openMs).may)
    }),
  )
})

test('a register that failed five times is not asked, and others are', async () => {
  const { ask } = asker()
  for (let i = 0; i < failuresMax; i++) await assert.rejects(ask(down), { code: 'exchange/unreachable' })
  await assert.rejects(ask(fine), { code: 'exchange/breaker-open' })
  assert.equal(await ask(fine, 'transport'), 'fine')
})

test('an agency that came back is asked by one first and then by all who waited for that', async () => {
  const world = asker()
  for (let i = 0; i < failuresMax; i++) await assert.rejects(world.ask(down))
  world.at = openMs
  const answered = Promise.withResolvers<string>()
  let asked = 0
  const trial = world.ask(() => answered.promise)
  const others = [1, 2, 3].map(() => world.ask(async () => ++asked))
  const hurried = through('civil', { now: () => world.at, withinMs: 5 }, fine)
  await assert.rejects(hurried, { code: 'exchange/breaker-open' })
  assert.equal(asked, 0)
  answered.resolve('back')
  assert.equal(await trial, 'back')
  await Promise.all(others)
  assert.equal(asked, 3)
})

test('an agency that did not come back is asked by one alone', async () => {
  const world = asker()
  for (let i = 0; i < failuresMax; i++) await assert.rejects(world.ask(down))
  world.at = openMs
  const answered = Promise.withResolvers<never>()
  const all = Promise.allSettled([world.ask(() => answered.promise), world.ask(fine), world.ask(fine)])
  answered.reject(new Outage('exchange/unreachable'))
  const codes = (await all).map((one) => (one as PromiseRejectedResult).reason.code)
  assert.deepEqual(codes, ['exchange/unreachable', 'exchange/breaker-open', 'exchange/breaker-open'])
})

test('a refusal is an answer and no failure of the register', async () => {
  const { ask } = asker()
  for (let i = 0; i < 2 * failuresMax; i++)
    await assert.rejects(
      ask(() => Promise.reject(new Refusal('exchange/denied'))),
      { code: 'exchange/denied' },
    )
  assert.equal(await ask(fine), 'fine')
})

test('never more than sixteen are inside at once, however they come and go', async () => {
  const { ask } = asker()
  let [inside, most, done] = [0, 0, 0]
  const work = async () => {
    most = Math.max(most, ++inside)
    for (let i = 0; i < done % 4; i++) await null
    inside--
    done++
  }
  const chain = async () => {
    for (let i = 0; i < 10; i++) await ask(work)
  }
  await Promise.all(Array.from({ length: 60 }, chain))
  assert.equal(done, 600)
  assert.equal(most, atOnceMax)
})

test('so many may wait and no more, and those who wait get their turn', async () => {
  const { ask } = asker()
  const finish = Promise.withResolvers<void>()
  const taken = Array.from({ length: atOnceMax + waitingMax }, () => ask(() => finish.promise))
  await assert.rejects(ask(fine), { code: 'exchange/too-busy' })
  finish.resolve()
  assert.equal((await Promise.all(taken)).length, atOnceMax + waitingMax)
  assert.equal(await ask(fine), 'fine')
})

test('those who waited do not go on to ask a register that failed meanwhile', async () => {
  const { ask } = asker()
  const fail = Promise.withResolvers<never>()
  let asked = 0
  const work = () => {
    asked++
    return fail.promise
  }
  const all = Promise.allSettled(Array.from({ length: atOnceMax + 50 }, () => ask(work)))
  fail.reject(new Outage('exchange/unreachable'))
  const codes = (await all).map((one) => (one as PromiseRejectedResult).reason.code)
  assert.ok(asked < atOnceMax + 50, `${asked} asked`)
  assert.equal(codes.filter((code) => code === 'exchange/breaker-open').length, atOnceMax + 50 - asked)
})
