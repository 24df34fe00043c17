import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawFor } from '../../../simulators/population/seeded.ts'
import { claimsOf, deskNow, deskWorld, newKey, prefix, sealedBy, secondsNow } from '../../../test/contracts/desk.ts'
import { forgedTexts } from '../../../test/desk-forgeries.ts'
import { toBytes } from '../bytes.ts'
import { openCredential } from '../document/credential.ts'
import { linkOf } from '../document/link.ts'
import type { Answer } from './answer.ts'
import { checkGiven } from './check.ts'
import { openPack } from './pack.ts'
import { sheetOf } from './sheet.ts'
import { openWords, type PackedWords } from './words.ts'

const world = deskWorld()
const genuine = sealedBy(world.keys.own, claimsOf())
const verdictOf = (given: Uint8Array | string, now = deskNow) => checkGiven(given, world.pack, now).verdict
const words: PackedWords = {
  language: 'en',
  timeZone: 'Asia/Ulaanbaatar',
  texts: { 'verify.age-days': '{count} days', 'verify.age-keys': 'Keys {age}', 'verify.genuine-title': 'Genuine' },
  titles: { 'address-reference': 'Proof of address' },
  labels: { aimagCityName: 'Province' },
  own: { 'address-reference': { soumDistrictName: 'District' } },
  agencies: { ubeg: 'Registry' },
}
const sheet = (answer: Answer, now = deskNow) => sheetOf(answer, openWords(words, now))

test('a QR is genuine as its text, as a link in either case, and as a file of text', () => {
  const link = linkOf(genuine, 'https://e-mongolia.example')
  for (const given of [genuine, link, link.replace('/V#', '/v#').replace('HTTPS', 'https'), toBytes(`${genuine}\n`)])
    assert.equal(verdictOf(given), 'genuine')
})

test('what it says is in words of the pack: type, agency, each fact by the name its type has for it', () => {
  const { heading, lines, compare, tone } = sheet(checkGiven(genuine, world.pack, deskNow))
  assert.equal(heading, 'Proof of address')
  assert.equal(tone, 'success')
  assert.equal(compare, 'verify.compare-holder')
  assert.deepEqual(
    lines.filter(({ label }) => !label.startsWith('verify.')),
    [
      { label: 'Province', value: 'Улаанбаатар' },
      { label: 'District', value: 'Сонгинохайрхан' },
    ],
  )
  assert.equal(lines[0]?.value, 'Registry')
})

test('a name that no pack has shows itself and not what every object has', () => {
  const text = sealedBy(world.keys.own, claimsOf({ type: 'constructor', facts: [['toString', 'x']] }))
  const { heading, lines } = sheet(checkGiven(text, world.pack, deskNow))
  assert.equal(heading, 'constructor')
  assert.ok(lines.some(({ label, value }) => label === 'toString' && value === 'x'))
})

describe('lists grow old in three colours:', () => {
  for (const [days, tone, whole] of [
    [6.9, 'plain', 'success'],
    [7.1, 'warning', 'success'],
    [29.9, 'warning', 'success'],
    [30.1, 'error', 'warning'],
  ] as const)
    test(`${days} days`, () => {
      const keys = new Date(deskNow.getTime() - days * 86_400_000)
      const found = sheet({ kind: 'document', verdict: 'genuine', ages: { keys } })
      assert.equal(found.ages[0]?.tone, tone)
      assert.equal(found.tone, whole)
    })
})

test('a document holds to its last second and not beyond, and a revoked one not at all', () => {
  const expires = secondsNow + 1000
  const text = sealedBy(world.keys.own, claimsOf({ expires }))
  assert.equal(verdictOf(text, new Date((expires - 1) * 1000)), 'genuine')
  assert.equal(verdictOf(text, new Date(expires * 1000)), 'expired')
  assert.equal(verdictOf(sealedBy(world.keys.own, claimsOf({ status: { list: 0, index: 100 } }))), 'revoked')
  assert.equal(verdictOf(sealedBy(world.keys.own, claimsOf({ status: { list: 3, index: 7 } }))), 'unknown-status')
})

test('exchanged lists: a pack that another root signed, or with a byte changed, is not believed', () => {
  assert.throws(() => openPack(world.packed, newKey('P-384').point))
  for (let at = 0; at < world.packed.length; at += 17) {
    const changed = Uint8Array.from(world.packed)
    changed[at]! ^= 1
    let verdict = 'no pack'
    try {
      verdict = checkGiven(genuine, openPack(changed, world.root.point), deskNow).verdict
    } catch {
      // not opened at all
    }
    assert.notEqual(verdict, 'genuine', `byte ${at}`)
  }
})

test('what is neither document nor receipt is unreadable, and nothing of it is thrown back', () => {
  const odd = ['', ' ', 'hello', '🐎'.repeat(3000), 'https://evil.example/?a=MN1:', '<script>alert(1)</script>', '\0']
  for (const text of odd) assert.equal(verdictOf(text), 'unreadable', text.slice(0, 20))
  const bytes = [new Uint8Array(0), new Uint8Array(1_000_000), Uint8Array.from([0xff, 0xfe]), toBytes('%PDF-1.7')]
  for (const given of bytes) assert.equal(verdictOf(given), 'unreadable')
  assert.equal(verdictOf('c2sp.org/tlog-proof@v1\nindex 0\n'), 'unreadable')
})

test('of the two sound signatures that every document has, only the lower counts', () => {
  const draw = drawFor(1)
  const forged = forgedTexts['the second signature that anybody can make']!({ world, genuine, draw })
  const [opened, second] = [openCredential(genuine, prefix), openCredential(forged, prefix)]
  assert.deepEqual(second.claims, opened.claims)
  assert.ok(opened.isSealedBy(world.keys.own.point))
  assert.ok(!second.isSealedBy(world.keys.own.point))
})
