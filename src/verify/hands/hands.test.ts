import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import * as native from './native.ts'
import * as noble from './noble.ts'

const bytes = Buffer.from('what is signed')
const pair = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })

function pointOf(key: KeyObject): Uint8Array {
  const { x, y } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.concat([Buffer.from([4]), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')])
}

const es256 = pair('P-256').privateKey
const es384 = pair('P-384').privateKey
const edwards = generateKeyPairSync('ed25519').privateKey
const signed = [
  ['verifyEs256', pointOf(es256), sign('sha256', bytes, { key: es256, dsaEncoding: 'ieee-p1363' })],
  ['verifyEs384', pointOf(es384), sign('sha384', bytes, { key: es384, dsaEncoding: 'ieee-p1363' })],
  [
    'verifyEd25519',
    createPublicKey(edwards).export({ format: 'der', type: 'spki' }).subarray(-32),
    sign(null, bytes, edwards),
  ],
] as const

for (const [name, key, signature] of signed) {
  test(`${name}: both take what was signed, and nothing with a byte changed`, () => {
    for (const hands of [native, noble]) {
      assert.ok(hands[name](key, bytes, signature))
      assert.ok(!hands[name](key, Buffer.from('something else'), signature))
      assert.ok(!hands[name](key.subarray(1), bytes, signature))
      assert.ok(!hands[name](key, bytes, signature.subarray(1)))
    }
    for (let at = 0; at < signature.length; at += 7) {
      const changed = Uint8Array.from(signature)
      changed[at]! ^= 1
      for (const hands of [native, noble]) assert.ok(!hands[name](key, bytes, changed))
    }
  })

  test(`${name}: neither throws on what is no key and no signature`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (other, wrong) => {
        for (const hands of [native, noble]) assert.equal(hands[name](other, bytes, wrong), false)
      }),
      { numRuns: 200 },
    )
  })
}

test('both hash the same', () => {
  for (const hands of [native, noble])
    assert.equal(Buffer.from(hands.sha256(bytes)).toString('hex'), Buffer.from(native.sha256(bytes)).toString('hex'))
})
