import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { newKey, prefix, secondsNow, signWith } from '../../../test/contracts/desk.ts'
import { fromCanonical } from '../cbor.ts'
import { draftKeyList, type ListedKey } from '../document/key-list.ts'
import { bitsOf, draftStatusList } from '../document/status-list.ts'
import { newestPack, openPack, writePack } from './pack.ts'

const [root, status, other] = [newKey('P-384'), newKey(), newKey('P-384')]
const term = { from: secondsNow - 1000, until: secondsNow + 1000, agency: '' }

function packAt(at: number, { revoked = [], key = {}, by = root }: Given = {}): Uint8Array {
  const keys: ListedKey[] = [{ kid: status.kid, key: status.point, use: 'status', ...term, ...key }]
  const list = { v: 1, at, until: at + 1000, prefix, keys, authorities: [], timestamping: [], policy: '' } as const
  const draft = draftKeyList(list, by.kid)
  return writePack({ keys: draft.with(signWith(by, draft.bytes, 'sha384')), statusLists: [listAt(at, revoked)] })
}
type Given = { readonly revoked?: readonly number[]; readonly key?: Partial<ListedKey>; readonly by?: typeof root }

function listAt(at: number, revoked: readonly number[]): Uint8Array {
  const packed = deflateSync(bitsOf(revoked))
  const draft = draftStatusList(
    { uri: 'https://example.test/status/1', at, until: at + 1000, ttl: 1, packed },
    status.kid,
  )
  return draft.with(signWith(status, draft.bytes))
}

const read = (bytes: Uint8Array) => {
  const { keyList, statusLists } = openPack(bytes, root.point)
  const list = statusLists.get(1)
  return { keysAt: keyList.at, statusAt: list?.at, isRevoked: list && list.bits[0] === 1 }
}

test('an attack: who brings older lists, each signed, does not bring back what was revoked since', () => {
  const [older, newer] = [packAt(secondsNow - 60), packAt(secondsNow, { revoked: [0] })]
  const wanted = { keysAt: secondsNow, statusAt: secondsNow, isRevoked: true }
  assert.deepEqual(read(newestPack(newer, older, root.point)), wanted)
  assert.deepEqual(read(newestPack(older, newer, root.point)), wanted)
})

test('an attack: a new list of keys beside an old list of what was revoked; and both of that list in one pack', () => {
  const kept = packAt(secondsNow, { revoked: [0] })
  const { keys } = unpacked(packAt(secondsNow + 5))
  const mixed = writePack({ keys, statusLists: [listAt(secondsNow - 60, [])] })
  const wanted = { keysAt: secondsNow + 5, statusAt: secondsNow, isRevoked: true }
  assert.deepEqual(read(newestPack(kept, mixed, root.point)), wanted)
  const both = writePack({ keys, statusLists: [listAt(secondsNow, [0]), listAt(secondsNow - 60, [])] })
  assert.deepEqual(read(both), wanted)
})

test('a list whose key was revoked meanwhile does not come along, and another root is never taken', () => {
  const kept = packAt(secondsNow)
  const fresh = packAt(secondsNow + 5, { key: { revokedAt: secondsNow + 1 } })
  assert.deepEqual(read(newestPack(kept, fresh, root.point)), {
    keysAt: secondsNow + 5,
    statusAt: undefined,
    isRevoked: undefined,
  })
  assert.throws(() => newestPack(kept, packAt(secondsNow + 5, { by: other }), root.point))
})

function unpacked(pack: Uint8Array): { keys: Uint8Array } {
  const [, keys] = fromCanonical<[number, Uint8Array]>(pack)
  return { keys }
}
