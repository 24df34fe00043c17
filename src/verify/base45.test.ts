import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromBase45, toBase45 } from './base45.ts'
import { fromBytes } from './bytes.ts'

test('base45 is that of RFC 9285, both ways, and only one text for the same bytes', () => {
  assert.equal(toBase45(Buffer.from('AB')), 'BB8')
  assert.equal(toBase45(Buffer.from('Hello!!')), '%69 VD92EX0')
  assert.equal(toBase45(Buffer.from('base-45')), 'UJCLQE7W581')
  assert.equal(fromBytes(fromBase45('QED8WEX0')), 'ietf!')
  fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.deepEqual(fromBase45(toBase45(bytes)), bytes)))
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789ABCZ $:%a'), maxLength: 9 }), (text) => {
      let bytes: Uint8Array
      try {
        bytes = fromBase45(text)
      } catch {
        return
      }
      assert.equal(toBase45(bytes), text)
    }),
  )
  for (const text of ['A', 'AAAA', 'GGW', ':::', '::', 'a00', 'Я00'])
    assert.throws(() => fromBase45(text), /not base45/, text)
})
