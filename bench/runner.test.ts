import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median, type Row } from './row.ts'
import { cellsOf, loadRows, measureRows } from './runner.ts'
import { openSetting } from './setting.ts'

const verdict = (...given: Parameters<typeof cellsOf>) => cellsOf(...given).at(-1)

test('a target is met at its very figure and missed just below it', () => {
  const against = { unit: '/s', limits: [100, 100, 100] }
  assert.equal(verdict({ ratioAtLeast: 0.75 }, { ...against, figures: [75, 75, 75] }), 'met')
  assert.equal(verdict({ ratioAtLeast: 0.75 }, { ...against, figures: [74, 74, 74] }), 'missed')
  assert.equal(verdict({ atLeast: 200 }, { unit: '/s', figures: [200] }), 'met')
  assert.equal(verdict({ atLeast: 200 }, { unit: '/s', figures: [199.9] }), 'missed')
  assert.equal(verdict({ atMost: 30 }, { unit: 'ms', figures: [30] }), 'met')
  assert.equal(verdict({ atMost: 30 }, { unit: 'ms', figures: [30.1] }), 'missed')
  assert.equal(verdict(undefined, { unit: 'ms', figures: [1] }), 'for information')
})

test('the ratio is that of each round, so that a slow round of both counts for neither', () => {
  const [figure, limit, ratio] = cellsOf(
    { ratioAtLeast: 0.5 },
    { unit: '/s', figures: [80, 8, 60], limits: [100, 10, 100] },
  )
  assert.deepEqual([figure, limit, ratio], ['60.0 (8.00–80.0) /s', '100 (10.0–100) /s', '0.80 (0.60–0.80)'])
})

test('the median of an even number is between the two in the middle', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5)
})

test('a row that cannot be measured is missed, and why stands below', async () => {
  const lines: string[] = []
  const row: Row = { name: 'broken', target: { atMost: 1 }, measure: () => Promise.reject(new Error('no server')) }
  const setting = openSetting()
  try {
    await measureRows([row], { setting, print: (line) => lines.push(line) })
  } finally {
    await setting.stop()
  }
  assert.match(lines[1]!, /^broken +could not be measured .*missed$/)
  assert.match(lines[2]!, /no server/)
})

test('rows are chosen by the beginning of their names, and one that does not exist is named', async () => {
  const names = (await loadRows(['submit'])).map(({ name }) => name)
  assert.deepEqual(names, ['submit-verb', 'submit-http', 'submit-paid'])
  await assert.rejects(loadRows(['fly']), /"fly": choose from start-first, /)
})
