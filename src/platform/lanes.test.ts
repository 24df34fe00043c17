import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openLanes } from './lanes.ts'

test('so many work at once and not one more, each in a lane of its own, in the order they came', async () => {
  const lanes = openLanes(2)
  const [busy, order]: [Set<number>, number[]] = [new Set(), []]
  let most = 0
  const work = (i: number) =>
    lanes.take(async (lane) => {
      assert.ok(!busy.has(lane))
      busy.add(lane)
      most = Math.max(most, busy.size)
      order.push(i)
      await nextTurn()
      busy.delete(lane)
    })
  await Promise.all([0, 1, 2, 3, 4, 5, 6].map(work))
  assert.equal(most, 2)
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5, 6])
})

test('work that fails gives its lane back', async () => {
  const lanes = openLanes(1)
  await assert.rejects(
    lanes.take(() => Promise.reject(new Error('failed'))),
    /failed/,
  )
  assert.equal(await lanes.take(async (lane) => lane), 0)
})
