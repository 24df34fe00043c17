import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { fromCanonical, toCanonical } from './cbor.ts'

const record = {
  v: 1,
  did: 'applications.submitted',
  about: '019aa000-0000-7000-8000-000000000001',
  data: { service: 'address-reference', big: 70_000, below: -500, yes: true, nothing: null, hash: Buffer.alloc(32, 7) },
  list: ['Сарангэрэл', '', 0, 23, 24, 255, 256],
}

function hex(text: string): Buffer {
  return Buffer.from(text.replaceAll(' ', ''), 'hex')
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

function decodes(bytes: Uint8Array, useMaps: boolean): unknown {
  try {
    return { value: fromCanonical(bytes, { useMaps }) }
  } catch {
    return undefined
  }
}

test('what is written is read back, and written again the same', () => {
  const bytes = toCanonical(record)
  assert.ok(isSame(toCanonical(fromCanonical(bytes)), bytes))
})

test('the order in which a record was made does not matter', () => {
  const turned = Object.fromEntries(Object.entries(record).reverse())
  assert.deepEqual(toCanonical(turned), toCanonical(record))
})

test('every change of one byte is refused or means something else', () => {
  const bytes = toCanonical(record)
  for (const useMaps of [false, true]) {
    const meant = decodes(bytes, useMaps)
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const changed = Uint8Array.from(bytes)
        changed[at]! ^= 1 << bit
        const read = decodes(changed, useMaps)
        assert.ok(!isDeepStrictEqual(read, meant), `byte ${at}, bit ${bit}`)
        if (read) assert.ok(isSame(toCanonical((read as { value: unknown }).value), changed), `byte ${at}, bit ${bit}`)
      }
  }
})

test('no two different byte strings are read as the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 24 }), (bytes) => {
      const read = decodes(bytes, true) as { value: unknown } | undefined
      if (read) assert.ok(isSame(toCanonical(read.value), bytes))
    }),
    { numRuns: 20_000 },
  )
})

const refused: readonly (readonly [string, string])[] = [
  ['a list of indefinite length', '9f 01 ff'],
  ['a map of indefinite length', 'bf 61 61 01 ff'],
  ['bytes of indefinite length', '5f 41 01 ff'],
  ['text of indefinite length', '7f 61 61 ff'],
  ['a map with a key twice', 'a2 61 61 01 61 61 02'],
  ['a map whose keys are not in order', 'a2 61 62 01 61 61 02'],
  ['a number longer than it need be', '18 01'],
  ['a length longer than it need be', '78 01 61'],
  ['a half float', 'f9 3e 00'],
  ['a single float', 'fa 3f c0 00 00'],
  ['a double float', 'fb 3f f1 99 99 99 99 99 9a'],
  ['a whole number as a float', 'f9 3c 00'],
  ['not a number', 'f9 7e 00'],
  ['infinity', 'f9 7c 00'],
  ['minus zero', 'f9 80 00'],
  ['something after the end', '01 00'],
  ['less than it says', '82 01'],
  ['nothing', ''],
  ['text that is not UTF-8', '61 ff'],
  ['text that is not in NFC', '63 65 cc 81'],
  ['a key that is not in NFC', 'a1 63 65 cc 81 01'],
]
for (const [what, bytes] of refused) {
  test(`refuses ${what}`, () => {
    for (const useMaps of [false, true]) assert.throws(() => fromCanonical(hex(bytes), { useMaps }), what)
  })
}

test('refuses to write floats and what is no number', () => {
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    assert.throws(() => toCanonical(value), /no floats/)
    assert.throws(() => toCanonical({ deep: [new Map([[1, value]])] }), /no floats/)
  }
})

test('prototype pollution: a key called __proto__ is refused or stays a key', () => {
  const bytes = hex('a1 69 5f5f70726f746f5f5f a1 65 61646d696e f5')
  const read = decodes(bytes, false) as { value: { admin?: boolean } } | undefined
  assert.equal(read?.value.admin, undefined)
  assert.equal(({} as { admin?: boolean }).admin, undefined)
})

test('text is written in NFC, and what is undefined is left out', () => {
  assert.deepEqual(toCanonical('и\u0306'), toCanonical('й'))
  assert.deepEqual(toCanonical({ a: 1, b: undefined }), toCanonical({ a: 1 }))
})
