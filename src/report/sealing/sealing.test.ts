import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { argon2id } from '@noble/hashes/argon2.js'
import { slowHash } from '../slow-hash.ts'
import { bytesOfHex, hexOf, random, utf8 } from './bytes.ts'
import { newPair, pairOf, seal, unseal } from './hpke.ts'
import {
  deposit,
  depositSizes,
  fillingAnswer,
  lookupBytes,
  openAnswers,
  openOwnCopy,
  openReport,
  sealAnswer,
  sealedSizes,
  sealOwnCopy,
  textMost,
} from './letter.ts'
import { keysOf, newReceipt, receiptIn, receiptShown, slowness } from './receipt.ts'
import { isSolved, solve } from './work.ts'

const sealedOf = (deposited: Uint8Array) => deposited.subarray(lookupBytes + sealedSizes.answer)
/** The real hash is slow on purpose; what it is made of is compared once. */
const quickHash = (secret: Uint8Array) => new Uint8Array([...secret, ...secret])

describe('sealing to a key', () => {
  // RFC 9180 A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, the first message
  const once = pairOf(bytesOfHex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'))
  const receiver = pairOf(bytesOfHex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'))
  const given = {
    info: bytesOfHex('4f6465206f6e2061204772656369616e2055726e'),
    aad: bytesOfHex('436f756e742d30'),
    suite: { aead: 1, keyBytes: 16 },
  } as const
  const text = 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'

  test('gives the vector of RFC 9180 A.1.1 to the byte, and opens it', async () => {
    assert.equal(hexOf(receiver.public), '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')
    const sealed = await seal(receiver.public, utf8('Beauty is truth, truth beauty'), given, once)
    assert.equal(hexOf(sealed), hexOf(once.public) + text)
    assert.deepEqual(await unseal(receiver, sealed, given), utf8('Beauty is truth, truth beauty'))
  })

  test('opens for nobody else, for nothing else, and with no bit changed', async () => {
    const pair = newPair()
    const sealed = await seal(pair.public, utf8('secret'), { info: utf8('a') })
    assert.deepEqual(await unseal(pair, sealed, { info: utf8('a') }), utf8('secret'))
    await assert.rejects(unseal(newPair(), sealed, { info: utf8('a') }))
    await assert.rejects(unseal(pair, sealed, { info: utf8('b') }))
    for (const at of [0, 31, 32, sealed.length - 1]) {
      const changed = new Uint8Array(sealed)
      changed[at]! ^= 1
      await assert.rejects(unseal(pair, changed, { info: utf8('a') }), `byte ${at}`)
    }
    await assert.rejects(unseal(pair, new Uint8Array(10), { info: utf8('a') }))
  })
})

describe('a receipt', () => {
  test('is 16 digits, another each time, and read however it is typed', () => {
    const receipts = new Set(Array.from({ length: 500 }, newReceipt))
    assert.equal(receipts.size, 500)
    for (const receipt of receipts) {
      assert.match(receipt, /^\d{16}$/)
      assert.equal(receiptIn(receiptShown(receipt)), receipt)
    }
    assert.equal(receiptIn(' 1234-5678 9012\u00a03456 '), '1234567890123456')
    for (const wrong of ['', '123456789012345', '12345678901234567', '123456789012345a'])
      assert.equal(receiptIn(wrong), undefined, wrong)
  })

  test('leads to the same keys in a browser as on a server, and to others at another place', async () => {
    const salt = utf8('salt of 16 bytes')
    const inBrowser = ((secret, { memoryKib, passes, lanes, bytes }) =>
      argon2id(secret, salt, { m: memoryKib, t: passes, p: lanes, dkLen: bytes })) as typeof slowHash
    const [browser, server] = await Promise.all(
      [inBrowser, slowHash].map((hash) => keysOf('1234567890123456', salt, hash)),
    )
    assert.deepEqual(browser, server)
    const elsewhere = await keysOf('1234567890123456', utf8('another of 16 b.'), slowHash)
    assert.notDeepEqual(elsewhere.lookup, server!.lookup)
    assert.ok(slowness.memoryKib >= 19_456 && slowness.passes >= 2, 'the least that OWASP takes')
  })
})

describe('a letter', async () => {
  const body = newPair()
  const keys = await keysOf(newReceipt(), utf8('salt of 16 bytes'), quickHash)
  const letterOf = (text: string, photos: Uint8Array[] = []) =>
    deposit(body.public, keys, { text, language: 'mn', photos })

  test('is as long as every other, whatever it says', async () => {
    for (const text of ['', 'a', 'ᠮ'.repeat(textMost), '"'.repeat(textMost)])
      assert.equal((await letterOf(text)).length, depositSizes.text)
    for (const photos of [[random(1)], [random(300_000), random(600_000)]])
      assert.equal((await letterOf('a', photos)).length, depositSizes.photos)
    await assert.rejects(letterOf('a', [random(1_048_576)]))
  })

  test('comes to the body as it was written', async () => {
    const photos = [random(5), random(70_000)]
    const report = await openReport(body, sealedOf(await letterOf('Мөнгө нэхсэн\n', photos)))
    assert.deepEqual(report, { text: 'Мөнгө нэхсэн\n', language: 'mn', photos, reader: keys.reader.public })
  })

  test('attack: the number it lies under and the answers say nothing of the body’s key or the text', async () => {
    const [one, other] = [await letterOf('the same'), await letterOf('the same')]
    assert.deepEqual(one.subarray(0, lookupBytes), keys.lookup)
    assert.notDeepEqual(sealedOf(one), sealedOf(other))
    assert.ok(!Buffer.from(one).includes('the same'))
  })

  test('attack: what is sealed to the body and is no report of ours is not opened', async () => {
    for (const head of [
      {},
      { text: {}, language: '', reader: '00'.repeat(32), photos: [] },
      { text: '', language: '', reader: 'x', photos: [] },
    ]) {
      const json = utf8(JSON.stringify(head))
      const plain = new Uint8Array(8 + json.length)
      new DataView(plain.buffer).setUint32(0, 4 + json.length)
      new DataView(plain.buffer).setUint32(4, json.length)
      plain.set(json, 8)
      await assert.rejects(openReport(body, await seal(body.public, plain, { info: utf8('report/letter/1') })))
    }
  })

  test('is answered for the reporter alone, and the body keeps a copy it alone can read', async () => {
    const answer = { standing: 'asked', text: 'Хаана?', after: 1 } as const
    const bytes = await sealAnswer(keys.reader.public, answer)
    assert.equal(bytes.length, sealedSizes.answer)
    assert.equal(fillingAnswer().length, sealedSizes.answer)
    const among = Buffer.concat([fillingAnswer(), bytes, fillingAnswer()])
    assert.deepEqual(await openAnswers(keys.reader, among), [answer])
    assert.deepEqual(await openAnswers(newPair(), among), [])
    const copy = await sealOwnCopy(body.public, answer)
    assert.deepEqual(await openOwnCopy(body, copy), answer)
    await assert.rejects(openOwnCopy(keys.reader, copy))
  })
})

test('work is done when the hash begins with so many zero bits, and no sooner', async () => {
  let pauses = 0
  const counter = await solve('challenge', 11, async () => void pauses++)
  assert.ok(isSolved('challenge', counter, 11))
  for (let before = 0; before < counter; before++) assert.ok(!isSolved('challenge', before, 11), String(before))
  assert.ok(!isSolved('another', counter, 30))
})
