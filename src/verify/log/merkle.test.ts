import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { sameBytes } from '../bytes.ts'
import {
  consistencyRanges,
  foldRight,
  type Hash,
  inclusionRanges,
  leafHash,
  nodeHash,
  placesOf,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './merkle.ts'
import { runVectors } from './vectors.ts'

test('passes every public vector, and fails where it must', () => {
  const { passed, total, failed } = runVectors((name) =>
    readFileSync(new URL(`../../../test/vectors/${name}`, import.meta.url), 'utf8'),
  )
  assert.deepEqual(failed, [])
  assert.equal(passed, total)
  assert.equal(total, 518)
})

const leaves = Array.from({ length: 70 }, (_, i) => leafHash(Buffer.from([i])))

function rootOf(start: number, end: number): Hash {
  if (end - start === 1) return leaves[start]!
  let split = 1
  while (split * 2 < end - start) split *= 2
  return nodeHash(rootOf(start, start + split), rootOf(start + split, end))
}

test('hashes neighbouring complete subtrees to the root the definition gives', () => {
  for (let size = 1; size <= 70; size++) {
    const hashes = placesOf(0, size).map(({ level, index }) => rootOf(index * 2 ** level, (index + 1) * 2 ** level))
    assert.ok(sameBytes(foldRight(hashes), rootOf(0, size)), `size ${size}`)
  }
})

test('proves every leaf of every size, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(69), (size, at) => {
      const index = at % size
      const proof = inclusionRanges(index, size).map(([start, end]) => rootOf(start, end))
      const given = { index, size, leaf: leaves[index]!, proof, root: rootOf(0, size) }
      assert.ok(verifyInclusion(given))
      assert.ok(!verifyInclusion({ ...given, leaf: leafHash(Buffer.from('other')) }))
      assert.ok(size === 1 || !verifyInclusion({ ...given, index: (index + 1) % size }))
    }),
  )
})

test('proves that every size continues every smaller one, and refuses size nought', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(69), (size2, at) => {
      const size1 = (at % size2) + 1
      const proof = consistencyRanges(size1, size2).map(([start, end]) => rootOf(start, end))
      const given = { size1, size2, root1: rootOf(0, size1), root2: rootOf(0, size2), proof }
      assert.ok(verifyConsistency(given))
      assert.ok(!verifyConsistency({ ...given, root2: leaves[0]! }) || size2 === 1)
      assert.ok(!verifyConsistency({ ...given, size1: 0 }))
    }),
  )
})

test('refuses a subtree of a shape that is none', () => {
  assert.ok(
    !verifySubtreeInclusion({ index: 1, start: 1, end: 3, leaf: leaves[1]!, proof: [leaves[2]!], root: rootOf(1, 3) }),
  )
  assert.ok(
    !verifySubtreeConsistency({ start: 1, end: 3, size: 4, root1: rootOf(1, 3), root2: rootOf(0, 4), proof: [] }),
  )
})
