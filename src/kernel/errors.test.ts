import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Bug, assert as ensure, good, mistake, Outage, Refusal } from './errors.ts'

test('a mistake is a value that names its field, its text and what the text needs', () => {
  assert.deepEqual(good(5), { ok: true, value: 5 })
  assert.deepEqual(mistake('name', 'question.text-empty'), {
    ok: false,
    issues: [{ field: 'name', code: 'question.text-empty' }],
  })
  assert.deepEqual(mistake('name', 'question.text-too-long', { longest: 5 }).issues[0]?.params, { longest: 5 })
})

test('a refusal is known by its code, and keeps its detail out of the message', () => {
  const refusal = new Refusal('documents/not-found', { id: 'x' })
  assert.equal(refusal.message, 'documents/not-found')
  assert.deepEqual(refusal.detail, { id: 'x' })
  assert.deepEqual(new Refusal('a/b').detail, {})
})

test('an outage passes its cause on', () => {
  const cause = new Error('refused')
  assert.equal(new Outage('exchange/unreachable', { cause }).cause, cause)
})

test('a state that cannot be is a bug, and says why', () => {
  assert.throws(() => ensure(0, 'there is always one'), new Bug('there is always one'))
  assert.doesNotThrow(() => ensure('yes', 'fine'))
})
