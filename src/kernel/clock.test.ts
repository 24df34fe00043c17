import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dateIn, day, hour, minute, second, settableClock, yearsBetween } from './clock.ts'

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('a clock for tests stands still until it is moved', () => {
  const clock = settableClock('2026-11-24T02:00:00Z')
  assert.equal(clock.now().toISOString(), '2026-11-24T02:00:00.000Z')
  assert.equal(clock.now().getTime(), clock.now().getTime())
  clock.advance(day + hour + minute + second)
  assert.equal(clock.now().toISOString(), '2026-11-25T03:01:01.000Z')
  clock.set('2020-02-29T00:00:00Z')
  assert.equal(clock.now().toISOString(), '2020-02-29T00:00:00.000Z')
})

test('the time a clock gave away does not move it', () => {
  const clock = settableClock('2026-11-24T02:00:00Z')
  clock.now().setFullYear(1999)
  assert.equal(clock.now().getUTCFullYear(), 2026)
})

test('the date is that of the time zone, on either side of its midnight', () => {
  const dateOf = (at: string) => dateIn('Asia/Ulaanbaatar', new Date(at))
  assert.equal(dateOf('2026-11-24T15:59:59.999Z'), '2026-11-24')
  assert.equal(dateOf('2026-11-24T16:00:00Z'), '2026-11-25')
  assert.equal(dateIn('UTC', new Date('2026-01-05T00:00:00Z')), '2026-01-05')
})

test('days are added over the ends of months and years', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
  assert.equal(addDays('2024-02-28', 1), '2024-02-29')
  assert.equal(addDays('2025-02-28', 1), '2025-03-01')
  assert.equal(addDays('2026-11-24', 0), '2026-11-24')
  assert.equal(addDays('2026-01-01', -1), '2025-12-31')
})

test('days that are added and taken away again leave the date, and more days are later', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 50_000 }), (from, days) => {
      assert.equal(addDays(addDays(from, days), -days), from)
      assert.ok(addDays(from, days) > from)
    }),
  )
})

for (const [from, to, years] of [
  ['1991-05-28', '2026-05-27', 34],
  ['1991-05-28', '2026-05-28', 35],
  ['2010-11-25', '2026-11-24', 15],
  ['2010-11-24', '2026-11-24', 16],
  ['2004-02-29', '2026-02-28', 21],
  ['2004-02-29', '2026-03-01', 22],
  ['2026-11-24', '2026-11-24', 0],
] as const) {
  test(`from ${from} to ${to} are ${years} whole years`, () => assert.equal(yearsBetween(from, to), years))
}

test('nobody gets younger', () => {
  fc.assert(
    fc.property(date, date, fc.nat(1000), (born, on, days) => {
      assert.ok(yearsBetween(born, addDays(on, days)) >= yearsBetween(born, on))
    }),
  )
})
