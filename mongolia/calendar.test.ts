import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addWorkingDays, isWorkingDay } from '#kernel'
import { calendarFor } from './calendar.ts'
import { country } from './country.ts'
import { divisions } from './divisions.ts'

const capital = calendarFor()

test('three provinces in the west have an hour less, and everybody else the capital’s time', () => {
  const named = (zone: string) =>
    divisions
      .filter(({ code, level }) => level === 1 && calendarFor(code).timeZone === zone)
      .map(({ name }) => name.en)
      .sort()
  assert.deepEqual(named('Asia/Hovd'), ['Bayan-Ölgii', 'Khovd', 'Uvs'])
  assert.equal(named(country.timeZone).length, 19)
  assert.equal(calendarFor('8440').timeZone, 'Asia/Hovd')
  assert.equal(calendarFor('1119'), capital)
  assert.equal(capital.timeZone, country.timeZone)
})

test('an office in the west closes an hour after one in the capital', () => {
  const at = new Date('2026-11-24T02:00:00Z')
  const hours =
    (addWorkingDays(calendarFor('85'), at, 3).getTime() - addWorkingDays(capital, at, 3).getTime()) / 3_600_000
  assert.equal(hours, 1)
})

for (const [what, date, works] of [
  ['the first day of the year', '2026-01-01', false],
  ['the day after it', '2026-01-02', true],
  ['the day before Naadam', '2025-07-10', true],
  ['the first day of Naadam', '2025-07-11', false],
  ['its last day', '2025-07-15', false],
  ['the day after Naadam', '2025-07-16', true],
  ['the day before the lunar new year', '2024-02-09', true],
  ['its third day, which runs over a week-end', '2024-02-12', false],
  ['the day after it', '2024-02-13', true],
  ['Republic Day while it was off', '2021-11-26', false],
  ['Republic Day since', '2024-11-26', true],
  ['Independence Day of a year far off', '2050-12-29', false],
] as const)
  test(`${what} is ${works ? 'worked' : 'off'}`, () => assert.equal(isWorkingDay(capital, date), works))

test('the calendar says how far its days by the moon are known, and holds none past that', () => {
  assert.equal(capital.knownUntil, '2024-12-31')
  assert.equal(capital.confidence, 'low')
  assert.ok(isWorkingDay(capital, '2026-02-18'), 'nothing was computed')
})

test('every day off is written as a date that exists, once', () => {
  assert.equal(new Set(capital.holidays).size, capital.holidays.length)
  for (const date of capital.holidays) assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date)
})
