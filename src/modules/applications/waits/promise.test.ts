import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { promisedDays } from './promise.ts'

const none = { p90: undefined, waiting: 0, perDay: 0, limit: 10 }

describe('days promised:', () => {
  for (const [what, given, days, basis] of [
    ['without a history the legal limit', none, 10, 'limit'],
    ['without a history the legal limit, however short the queue', { ...none, perDay: 50 }, 10, 'limit'],
    ['what nine of ten took', { ...none, p90: 6, perDay: 1 }, 6, 'history'],
    ['a day begun counts as one', { ...none, p90: 5.01, perDay: 1 }, 6, 'history'],
    ['at least one', { ...none, p90: 0, perDay: 1 }, 1, 'history'],
    ['a queue that is shorter changes nothing', { ...none, p90: 6, waiting: 12, perDay: 2 }, 6, 'history'],
    ['a queue that is longer lengthens it', { ...none, p90: 6, waiting: 13, perDay: 2 }, 7, 'history'],
    ['never later than the law', { ...none, p90: 6, waiting: 21, perDay: 2 }, 10, 'limit'],
    ['as late as the law, and no excuse', { ...none, p90: 10, waiting: 20, perDay: 2 }, 10, 'history'],
    ['slower than the law', { ...none, p90: 10.5, perDay: 2 }, 10, 'limit'],
    ['something waits and nothing gets done', { ...none, p90: 2, waiting: 1 }, 10, 'limit'],
    ['nothing waits and nothing gets done', { ...none, p90: 2 }, 2, 'history'],
  ] as const)
    test(what, () => assert.deepEqual(promisedDays(given), { days, basis }))
})

const basis = fc.record({
  p90: fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: undefined }),
  waiting: fc.nat(10_000),
  perDay: fc.double({ min: 0, max: 500, noNaN: true }),
  limit: fc.integer({ min: 1, max: 60 }),
})

test('a promise is whole days, at least one, at most the legal limit', () => {
  fc.assert(
    fc.property(basis, (given) => {
      const { days } = promisedDays(given)
      assert.ok(Number.isInteger(days) && days >= 1 && days <= given.limit, String(days))
    }),
  )
})

test('a longer queue, a slower office and a slower history never promise less', () => {
  fc.assert(
    fc.property(basis, fc.nat(500), fc.double({ min: 0, max: 20, noNaN: true }), (given, more, slower) => {
      const { days } = promisedDays(given)
      assert.ok(promisedDays({ ...given, waiting: given.waiting + more }).days >= days)
      assert.ok(promisedDays({ ...given, perDay: given.perDay / (1 + slower) }).days >= days)
      if (given.p90 !== undefined) assert.ok(promisedDays({ ...given, p90: given.p90 + slower }).days >= days)
    }),
  )
})

test('what is promised from history is never shorter than what nine of ten took', () => {
  fc.assert(
    fc.property(basis, (given) => {
      const promised = promisedDays(given)
      if (promised.basis === 'history') assert.ok(promised.days >= given.p90!)
    }),
  )
})
