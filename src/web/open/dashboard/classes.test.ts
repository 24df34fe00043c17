import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classesOf, classOf } from './classes.ts'

const tables: readonly [unit: 'share' | 'days' | 'count', values: readonly number[]][] = [
  ['share', [62, 71.4, 88.5, 96.1, 100]],
  ['share', [87.5, 87.6, 87.9, 88.3, 88.5]],
  ['days', [1.8, 2.2, 5.9]],
  ['days', [2, 2.1]],
  ['count', [10, 11, 12]],
  ['count', [10, 3917, 420]],
  ['count', [0]],
]

for (const [unit, values] of tables)
  test(`of ${unit} ${values.join(', ')} every value lies in the class that the legend names, and in no other`, () => {
    const classes = classesOf({ unit }, values)
    assert.ok(classes.length >= 1 && classes.length <= 5)
    for (const value of values) {
      const holding = classes.filter(({ from, to }) => from <= value && value <= to)
      assert.deepEqual(holding, [classes[classOf(classes, value)]], String(value))
    }
    const [step] = unit === 'count' ? [1] : [0.1]
    for (const [i, { from }] of classes.entries())
      if (i > 0) assert.equal(Math.round((from - classes[i - 1]!.to) * 10), Math.round(step! * 10))
  })

test('of nothing there are no classes', () => {
  assert.deepEqual(classesOf({ unit: 'days' }, []), [])
})
