import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isUuid, randomIds, uuidv7 } from './ids.ts'

const latest = 2 ** 48 - 1
const time = fc.integer({ min: 0, max: latest })
const random = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('the example of the standard comes out as it stands there', () => {
  // RFC 9562, appendix A.6
  const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  assert.equal(uuidv7(0x017f22e279b0, bytes), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('an identifier sorts by its time, whatever its random part', () => {
  fc.assert(
    fc.property(time, time, random, random, (a, b, first, second) => {
      fc.pre(a !== b)
      assert.equal(uuidv7(a, first) < uuidv7(b, second), a < b)
    }),
  )
})

test('every identifier is a version 7 UUID of the standard variant that keeps its time', () => {
  fc.assert(
    fc.property(time, random, (ms, bytes) => {
      const uuid = uuidv7(ms, bytes)
      assert.ok(isUuid(uuid))
      assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      assert.equal(Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16), ms)
    }),
  )
})

test('what is no identifier of ours is none', () => {
  const uuid = '01900000-0000-7000-8000-000000000001'
  assert.ok(isUuid(uuid))
  for (const other of [
    '',
    uuid.toUpperCase().replace('0000', 'ABCD'),
    ` ${uuid}`,
    `${uuid}\n`,
    uuid.replaceAll('-', ''),
    uuid.replace('-7', '-9'),
    uuid.replace('-8', '-c'),
    `${uuid}/..`,
  ])
    assert.ok(!isUuid(other), JSON.stringify(other))
})

test('random identifiers, secrets and digits have their shape and do not come twice', () => {
  const draw = <Value>(make: () => Value) => new Set(Array.from({ length: 200 }, make)).size
  assert.equal(draw(randomIds.uuid), 200)
  assert.equal(draw(randomIds.secret), 200)
  assert.match(randomIds.secret(), /^[\w-]{43}$/)
  assert.match(randomIds.digits(6), /^\d{6}$/)
  assert.equal(randomIds.digits(0), '')
  assert.equal(new Set(randomIds.digits(2000)).size, 10)
})
