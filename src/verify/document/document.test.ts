import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import {
  bitsOf,
  type Claims,
  checkCredential,
  draftCredential,
  draftKeyList,
  draftStatusList,
  isSet,
  type KeyList,
  type ListedKey,
  lengthOf,
  linkOf,
  openCredential,
  openKeyList,
  openStatusList,
  type Pack,
  partsOfLink,
  statusCapacity,
  textOfLink,
} from '../index.ts'

const prefix = 'MN1:'
const at = 1_795_000_000
const day = 86_400
const pair = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve }).privateKey
const [qr, status, root] = [pair(), pair(), pair('P-384')]

function pointOf(key: KeyObject): Uint8Array {
  const { x, y } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.concat([Buffer.from([4]), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')])
}

const signed = (key: KeyObject, bytes: Uint8Array) =>
  sign(key === root ? 'sha384' : 'sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })
const kidOf = (letter: string) => Buffer.from(letter.repeat(8))

const claims: Claims = {
  agency: 'register',
  expires: at + 30 * day,
  issuedAt: at,
  type: 'address-reference',
  number: '2026-D-0000001-K',
  holder: 'Бат-Эрдэнэ Сарангэрэл',
  maskedNumber: 'УХ••••2824',
  facts: [['fullAddress', 'Улаанбаатар, Сонгинохайрхан, 32-р хороо, Ба']],
  recordSha256: Buffer.alloc(32, 7),
  bound: 'holder',
  status: { list: 0, index: 77_123 },
}

function credential(more: Partial<Claims> = {}, key = qr): string {
  const draft = draftCredential({ ...claims, ...more }, { kid: kidOf('q'), prefix })
  return draft.with(signed(key, draft.bytes))
}

const listed = (use: 'qr' | 'status', key: KeyObject, more: Partial<ListedKey> = {}): ListedKey => ({
  kid: kidOf(use[0]!),
  agency: use === 'qr' ? 'register' : '',
  use,
  key: pointOf(key),
  from: at - day,
  until: at + 365 * day,
  ...more,
})

const keyList: KeyList = {
  v: 1,
  at,
  until: at + 30 * day,
  prefix,
  keys: [listed('qr', qr), listed('status', status)],
  authorities: [],
  timestamping: [],
  policy: 'quorum none\n',
}

function signedList(revoked: readonly number[], key = status): Uint8Array {
  const packed = deflateSync(bitsOf(revoked), { level: 9 })
  const uri = 'https://example.test/status/0'
  const draft = draftStatusList({ uri, at, until: at + 7 * day, ttl: 300, packed }, kidOf('s'))
  return draft.with(signed(key, draft.bytes))
}

function pack(revoked: readonly number[] = [], keys = keyList.keys): Pack {
  const draft = draftKeyList({ ...keyList, keys }, kidOf('r'))
  const list = openKeyList(draft.with(signed(root, draft.bytes)), pointOf(root))
  return { keyList: list, statusLists: new Map([[0, openStatusList(signedList(revoked), list.keys)]]) }
}

const verdict = (text: string, given = pack(), now = at + 1) => checkCredential(text, given, now).verdict

test('what was written into a credential is what is read from it', () => {
  const { claims: read, kid } = openCredential(credential(), prefix)
  assert.deepEqual({ ...read, recordSha256: Buffer.from(read.recordSha256) }, claims)
  assert.deepEqual(Buffer.from(kid), kidOf('q'))
  assert.equal(lengthOf(claims) + prefix.length, credential().length)
})

test('a document is told apart: genuine, revoked, expired, of an unknown key', () => {
  const text = credential()
  assert.equal(verdict(text), 'genuine')
  assert.equal(verdict(text, pack([77_122, 77_124])), 'genuine')
  assert.equal(verdict(text, pack([77_123])), 'revoked')
  assert.equal(verdict(text, pack(), claims.expires - 1), 'unknown-status') // the list is older than it may be
  assert.equal(verdict(text, pack(), claims.expires), 'expired')
  assert.equal(verdict(text, pack([], [listed('status', status)])), 'unknown-key')
  assert.equal(verdict(credential({}, pair())), 'changed')
  assert.equal(verdict('HC1:ABC'), 'unreadable')
})

test('a status list counts to its last second and not one longer', () => {
  assert.equal(verdict(credential(), pack(), at + 7 * day - 1), 'genuine')
  assert.equal(verdict(credential(), pack(), at + 7 * day), 'unknown-status')
  assert.equal(verdict(credential({ status: { list: 1, index: 5 } })), 'unknown-status')
})

test('one agency cannot issue in the name of another', () => {
  assert.equal(verdict(credential({ agency: 'police' })), 'unknown-key')
})

test('a key that was made and used at once: what it signed before the waiting time was over does not count', () => {
  const keys = (from: number) => [listed('qr', qr, { from }), listed('status', status)]
  assert.equal(verdict(credential(), pack([], keys(at))), 'genuine')
  assert.equal(verdict(credential(), pack([], keys(at + 1))), 'too-early-key')
  // Dated forward past the wait: it is from the future, until the wait is over.
  assert.equal(verdict(credential({ issuedAt: at + day })), 'too-early-key')
})

test('a key that fell into other hands signs nothing that counts, whatever date stands there', () => {
  const keys = [listed('qr', qr, { revokedAt: at + 5 }), listed('status', status)]
  assert.equal(verdict(credential(), pack([], keys)), 'unknown-key')
  const other = { ...keyList, keys: [listed('status', status, { revokedAt: at + 5 })] }
  assert.throws(() => openStatusList(signedList([]), other.keys))
})

test('lists of somebody else are no lists', () => {
  assert.throws(() => openStatusList(signedList([], pair()), keyList.keys))
  const asQr = [listed('qr', status, { kid: kidOf('s') })]
  assert.throws(() => openStatusList(signedList([]), asQr)) // a key for QRs signs no list
  const draft = draftKeyList(keyList, kidOf('r'))
  assert.throws(() => openKeyList(draft.with(signed(pair('P-384'), draft.bytes).fill(1)), pointOf(root)))
  const bytes = draft.with(signed(root, draft.bytes))
  for (let place = 0; place < bytes.length; place += 5) {
    const changed = Uint8Array.from(bytes)
    changed[place]! ^= 1
    assert.throws(() => openKeyList(changed, pointOf(root)), `byte ${place}`)
  }
})

test('a bit more than a list holds is no document of ours', () => {
  assert.throws(() => isSet({ bits: bitsOf([]) }, statusCapacity))
  assert.ok(isSet({ bits: bitsOf([statusCapacity - 1]) }, statusCapacity - 1))
})

test('decompression bomb: a list that unpacks to more than a list is refused, and takes no more room', () => {
  const bomb = deflateSync(Buffer.alloc(50_000_000))
  const draft = draftStatusList(
    { uri: 'https://example.test/status/0', at, until: at + day, ttl: 1, packed: bomb },
    kidOf('s'),
  )
  const bytes = draft.with(signed(status, draft.bytes))
  assert.throws(() => openStatusList(bytes, keyList.keys))
})

test('as a link it says the same, for every text', () => {
  const text = credential()
  const link = linkOf(text, 'https://www.example.test')
  assert.match(link, /^HTTPS:\/\/WWW\.EXAMPLE\.TEST\/V#MN1:[0-9A-Z$%*+\-./:]+$/)
  assert.equal(textOfLink(link), text)
  assert.equal(textOfLink(new URL(link).href), text)
  assert.equal(verdict(link), 'genuine')
  const letters = `MN1:0 A%B%20%25$%*+-./: `
  assert.equal(textOfLink(linkOf(letters, 'http://127.0.0.1:3000')), letters)
  assert.equal(textOfLink('https://elsewhere.test/other#x'), 'https://elsewhere.test/other#x')
  assert.deepEqual(partsOfLink('HTTPS://A/V#MN1:B'), ['HTTPS://A/V', '#', 'MN1:B'])
})

test('a million documents, one in a hundred revoked, are no more than 15 kB', () => {
  let state = 1
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const revoked = Array.from({ length: 1_000_000 }, (_, index) => index).filter(() => random() < 0.01)
  assert.ok(Math.abs(revoked.length - 10_000) < 500)
  const { length } = signedList(revoked)
  assert.ok(length <= 15_000, `${length}`)
  const { bits } = openStatusList(signedList(revoked), keyList.keys)
  assert.ok(isSet({ bits }, revoked[7]!))
  assert.equal(isSet({ bits }, revoked[7]! + 1), revoked.includes(revoked[7]! + 1))
})
