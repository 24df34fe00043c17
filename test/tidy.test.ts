import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTree } from './tidy/tree.ts'
import { walls } from './tidy/walls.ts'

const tree = readTree()

for (const [sentence, wall] of Object.entries(walls)) {
  test(sentence, () => {
    assert.deepEqual(wall(tree), [])
  })
}
