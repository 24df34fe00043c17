import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn, messagesOf, plant } from '../../../../test/exchange/planted.ts'
import { differencesOf, type Logged, type OwnLogged } from './compare.ts'

const one: Logged = { id: 'a', code: 'WS1', requestHash: 'h', responseSha256: 'ff' }
const unheard: OwnLogged = { id: 'a', code: 'WS1', requestHash: null, responseSha256: null }

test('what both wrote down alike is no difference', () => {
  assert.deepEqual(differencesOf([one], [one]), [])
})

test('an answer that was never heard may stand on the other side, or not', () => {
  assert.deepEqual(differencesOf([unheard], [one]), [])
  assert.deepEqual(differencesOf([unheard], []), [])
})

test('an answer the member does not know of is missing there; one we never asked for, here', () => {
  assert.deepEqual(differencesOf([one], []), [{ kind: 'missing-there', messageId: 'a' }])
  assert.deepEqual(differencesOf([], [one]), [{ kind: 'missing-here', messageId: 'a' }])
})

test('tampering: another operation, question or answer under the same identifier is altered', () => {
  for (const change of [{ code: 'WS2' }, { requestHash: 'i' }, { responseSha256: 'fe' }])
    assert.deepEqual(differencesOf([one], [{ ...one, ...change }]), [{ kind: 'altered', messageId: 'a' }])
})

test('a replay: the same message twice shows', () => {
  assert.deepEqual(differencesOf([one], [one, one]), [{ kind: 'twice', messageId: 'a' }])
})

test('of ten thousand messages with a hundred planted faults each fault is found, and nothing else', () => {
  const ours = messagesOf(10_000)
  const { theirs, planted } = plant(ours, 100)
  const found = differencesOf(ours, theirs)
  assert.equal(planted.length, 100)
  assert.deepEqual(faultsIn(found), faultsIn(planted))
})
