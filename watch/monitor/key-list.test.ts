import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftKeyList, type KeyList, type ListedKey, toHex } from '#verify'
import { newKey, prefix, secondsNow, signWith } from '../../test/contracts/desk.ts'
import { holdKeyList, type SeenList } from './key-list.ts'
import type { Key } from './registry.ts'

const [root, other, own] = [newKey('P-384'), newKey('P-384'), newKey()]
const listed: ListedKey = {
  kid: own.kid,
  key: own.point,
  agency: 'ubeg',
  use: 'qr',
  from: secondsNow,
  until: secondsNow + 1000,
}
const known: Key = {
  agency: 'ubeg',
  purpose: 'qr',
  point: toHex(own.point),
  from: secondsNow * 1000,
  until: (secondsNow + 1000) * 1000,
}
type Given = {
  readonly keys?: readonly ListedKey[]
  readonly at?: number
  readonly by?: typeof root
  readonly says?: typeof root
  readonly before?: SeenList
  readonly registry?: Partial<Key>
}

function look({ keys = [listed], at = secondsNow, by = root, says = by, before, registry }: Given = {}) {
  const list: KeyList = { v: 1, at, until: at + 9, prefix, keys, authorities: [], timestamping: [], policy: '' }
  const draft = draftKeyList(list, by.kid)
  const sentences: string[] = []
  const { seen } = holdKeyList({
    list: draft.with(signWith(by, draft.bytes, 'sha384')),
    root: toHex(says.point),
    before,
    keys: new Map([[toHex(own.kid), { ...known, ...registry }]]),
    now: new Date((secondsNow + 600) * 1000),
    found: (sentence) => sentences.push(sentence),
  })
  return { seen, found: sentences.join('\n') }
}

test('a list that agrees with the registry gives no finding, and is remembered', () => {
  const { seen, found } = look()
  assert.equal(found, '')
  assert.deepEqual(seen, { root: toHex(root.point), at: secondsNow })
  assert.equal(look({ before: seen, at: secondsNow + 1 }).found, '')
})

test('an attack: lists by another root, by none, and older than one that was seen, are found', () => {
  const { seen } = look()
  assert.match(look({ before: seen, by: other }).found, /another than the one seen before(.|\n)*did not sign it/)
  assert.match(look({ before: seen, by: other, says: root }).found, /did not sign it/)
  assert.match(look({ by: other, says: root }).found, /did not sign it/)
  const older = look({ before: seen, at: secondsNow - 1 })
  assert.match(older.found, /older than one/)
  assert.equal(older.seen.at, secondsNow)
})

test('an attack: a list that says other than the registry of a key is found', () => {
  const lies: readonly [RegExp, Partial<ListedKey>][] = [
    [/never published/, { kid: Buffer.alloc(8, 1) }],
    [/another in the list/, { key: newKey().point }],
    [/another in the list/, { agency: 'teg' }],
    [/another in the list/, { use: 'status' }],
    [/counts earlier/, { from: secondsNow - 2 }],
    [/counts longer/, { until: secondsNow + 1002 }],
  ]
  for (const [sentence, lie] of lies) assert.match(look({ keys: [{ ...listed, ...lie }] }).found, sentence)
})

test('a key of which the log may not know yet is no finding, and one a second older is', () => {
  const unknown = (from: number) => look({ keys: [{ ...listed, kid: Buffer.alloc(8, 1), from }] }).found
  assert.equal(unknown(secondsNow + 300), '')
  assert.match(unknown(secondsNow + 299), /never published/)
})

test('an attack: a list that keeps quiet about a key that was revoked is found, once the list had the time', () => {
  assert.match(look({ registry: { revoked: secondsNow * 1000 } }).found, /does not say so/)
  assert.equal(look({ registry: { revoked: (secondsNow + 301) * 1000 } }).found, '')
  const keys = [{ ...listed, revokedAt: secondsNow }]
  assert.equal(look({ keys, registry: { revoked: secondsNow * 1000 } }).found, '')
})
