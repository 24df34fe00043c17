import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation, Terms } from './nation.ts'
import { termsOf } from './terms.ts'

const terms: Terms = { sensitivity: 'personal', law: { act: 'Law on boats' }, freshMinutes: 60 }
const boats: Operation = { code: 'B1', name: 'Boats', title: 'Boats', fields: {} }

test('an operation that says nothing answers under its register’s terms', () => {
  assert.deepEqual(termsOf({ terms }, boats), terms)
})

test('what an operation says of itself holds, a zero as well, and the rest is its register’s', () => {
  assert.deepEqual(termsOf({ terms }, { ...boats, freshMinutes: 0 }), { ...terms, freshMinutes: 0 })
  const own: Terms = { sensitivity: 'sensitive', law: { act: 'Law on sailors' }, freshMinutes: 1440 }
  assert.deepEqual(termsOf({ terms }, { ...boats, ...own }), own)
})
