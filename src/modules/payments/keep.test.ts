import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judge } from './keep.ts'

const payments = (...amounts: number[]) => amounts.map((amount, i) => ({ id: String(i), amount, returning: false }))

for (const [what, amounts, settled, surplus] of [
  ['nothing', [], false, []],
  ['exactly the total', [1000], true, []],
  ['one short of it', [999], false, []],
  ['one above it', [1001], false, ['0']],
  ['the total twice', [1000, 1000], true, ['1']],
  ['a part and the rest', [400, 600], true, []],
  ['a part and too much', [400, 601], false, ['1']],
  ['a part and the total', [400, 1000], true, ['0']],
  ['too much and then the total', [1500, 1000], true, ['0']],
  ['parts that pass the total, and one that fits', [400, 700, 600], true, ['1']],
] as const)
  test(`of 1000 asked, ${what} came`, () => {
    assert.deepEqual(judge(1000, payments(...amounts)), { settled, surplus })
  })

test('what is on its way back counts for nothing', () => {
  const [first, second] = payments(1000, 400)
  assert.deepEqual(judge(1000, [{ ...first!, returning: true }, second!]), { settled: false, surplus: [] })
})

test('whatever comes, never more than the total is kept, and settled is when all of it is', () => {
  const amount = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(amount, fc.array(amount, { maxLength: 8 }), (total, amounts) => {
      const given = payments(...amounts)
      const { settled, surplus } = judge(total, given)
      const kept = given.filter(({ id }) => !surplus.includes(id)).reduce((sum, one) => sum + one.amount, 0)
      assert.ok(kept <= total)
      assert.equal(settled, kept === total)
      if (amounts.includes(total)) assert.ok(settled)
    }),
  )
})
