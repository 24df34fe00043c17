import assert from 'node:assert/strict'
import { generateKeyPairSync, randomInt } from 'node:crypto'
import { test } from 'node:test'
import { type Claims, openCredential, sealCredential } from '../src/modules/documents/credential.ts'
import { qrForgeries } from './forgeries.ts'

const prefix = 'MN1:'
const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rounds = 12

function credential(number: string): string {
  const claims: Claims = {
    agency: 'ubeg',
    expires: 1_900_000_000,
    issuedAt: 1_800_000_000,
    type: 'address-reference',
    number,
    holder: 'Бат-Эрдэнэ Сарангэрэл',
    maskedNumber: 'УХ••••2824',
    facts: [['aimagCityName', 'Улаанбаатар']],
    recordSha256: Buffer.alloc(32, 7),
    bound: 'holder',
  }
  return sealCredential(claims, { key, kid: Buffer.alloc(8, 1), prefix })
}

/** Only what reads as ours, under our key, could be taken for genuine. */
function holds(text: string): boolean {
  try {
    return openCredential(text, prefix).isSealedBy(publicKey)
  } catch {
    return false
  }
}

const [genuine, other] = [credential('2026-D-0000001-A'), credential('2026-D-0000002-B')]
const mathematicalTwin = 'the other signature of the same'

for (const [kind, forge] of Object.entries(qrForgeries)) {
  if (kind === mathematicalTwin) continue
  test(`"${kind}" differs from the genuine QR, and its seal does not hold`, () => {
    for (let round = 0; round < rounds; round++) {
      const forged = forge(genuine, other, randomInt)
      assert.notEqual(forged, genuine)
      assert.equal(holds(forged), false, forged)
    }
  })
}

test('the second signature of the same holds by itself, so that only the stored one tells it apart', () => {
  const forged = qrForgeries[mathematicalTwin]!(genuine, other, randomInt)
  assert.notEqual(forged, genuine)
  assert.equal(holds(genuine), true)
  assert.equal(holds(forged), true)
})
