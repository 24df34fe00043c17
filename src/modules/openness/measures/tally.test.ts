import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { added, count, quantile, share, type Tally } from './tally.ts'

describe('a figure of', () => {
  const tally: Tally = { decided: 40, 'decided.refused': 3, ruled: 10, 'ruled.refused': 2, sent: 12 }
  for (const [what, value, said] of [
    ['a count', count('sent'), 12],
    ['a count of none in a group that is there', count('decided.on-time', 'decided'), 0],
    ['a count of a group that is not there', count('read'), undefined],
    ['a share', share(['decided'], ['decided.refused']), 0.075],
    ['a share over two groups', share(['decided', 'ruled'], ['decided.refused', 'ruled.refused']), 0.1],
    ['a share of nobody', share(['ready'], ['ready.promise-kept']), undefined],
    ['a wait of nobody', quantile('ready.days', 0.5), undefined],
  ] as const)
    test(what, () => assert.equal(value(tally), said))
})

test('a quantile is what sorting every wait and taking the nearest rank gives, and adding loses nothing', () => {
  const waits = fc.array(fc.nat(200), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(waits, waits, fc.constantFrom(0.5, 0.9), (one, other, share) => {
      const tallyOf = (tenths: readonly number[]) =>
        tenths.reduce<Tally>((all, wait) => added(all, { ready: 1, 'ready.days': { [wait]: 1 } }), {})
      const both = added(tallyOf(one), tallyOf(other))
      const sorted = [...one, ...other].sort((a, b) => a - b)
      assert.equal(quantile('ready.days', share)(both), sorted[Math.ceil(share * sorted.length) - 1]! / 10)
      assert.equal(both.ready, sorted.length)
    }),
  )
})
