import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fromBase64, toBase64 } from './base64.ts'
import { newDeviceKey, recordId, seal, unseal } from './seal.ts'

const place = { store: 'drafts', id: 'a' }
const canary = 'Сарангэрэл'
const key = await newDeviceKey()

describe('what is sealed on the device', () => {
  test('opens again in its place', async () => {
    assert.deepEqual(await unseal(key, place, await seal(key, place, { name: canary })), { name: canary })
  })

  test('shows nothing of what it holds, and is never the same twice', async () => {
    const [one, two] = await Promise.all([seal(key, place, canary), seal(key, place, canary)])
    assert.equal(Buffer.from(one.sealed).includes(canary), false)
    assert.notDeepEqual(Buffer.from(one.sealed), Buffer.from(two.sealed))
    assert.notDeepEqual(one.iv, two.iv)
  })

  const moved = [
    { what: 'another store', to: { ...place, store: 'outbox' } },
    { what: 'another record', to: { ...place, id: 'b' } },
    { what: 'a place that reads alike', to: { store: 'drafts|a', id: '' } },
  ]
  for (const { what, to } of moved)
    test(`does not open when it was moved to ${what}`, async () => {
      const sealed = await seal(key, place, canary)
      await assert.rejects(unseal(key, to, sealed))
    })

  test('does not open with one bit changed, or with the key of somebody else', async () => {
    const { iv, sealed } = await seal(key, place, canary)
    const bent = Uint8Array.from(new Uint8Array(sealed))
    bent[3]! ^= 1
    await assert.rejects(unseal(key, place, { iv, sealed: bent.buffer }))
    await assert.rejects(unseal(await newDeviceKey(), place, { iv, sealed }))
  })

  test('stands under a key that no script can read out', async () => {
    assert.equal(key.extractable, false)
    for (const format of ['raw', 'jwk'] as const) await assert.rejects(crypto.subtle.exportKey(format, key))
  })

  test('is filed under a name that differs by person, store and record and tells none of them', async () => {
    const names = await Promise.all([
      recordId('one', place),
      recordId('two', place),
      recordId('one', { ...place, store: 'files' }),
      recordId('one', { ...place, id: 'b' }),
    ])
    assert.equal(new Set(names).size, names.length)
    for (const name of names) assert.match(name, /^[0-9a-f]{32}$/)
    assert.equal(await recordId('one', place), names[0])
  })
})

test('bytes go through text and back, of any length', () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256)
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'))
    assert.deepEqual(fromBase64(toBase64(bytes)), bytes)
  }
})
