import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, dateIn, day } from './clock.ts'
import {
  addWorkingDays,
  addWorkingMinutes,
  halfway,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
  workingMinutesBetween,
} from './working-time.ts'

const full = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
] as const
const week = { 1: full, 2: full, 3: full, 4: full, 5: full, 6: [], 7: [] }
/** 24 November 2026 is a Tuesday; the holidays are a Thursday, a Saturday, and five days around a week-end. */
const holidays = ['2026-11-26', '2026-11-28', '2027-07-11', '2027-07-12', '2027-07-13', '2027-07-14', '2027-07-15']
const capital: WorkingCalendar = { version: 'test', timeZone: 'Asia/Ulaanbaatar', hours: week, holidays }
const west: WorkingCalendar = { ...capital, timeZone: 'Asia/Hovd' }
/** Clocks are moved here, in summer by an hour and on the island by half of one; this office works at night. */
const movedClocks: readonly WorkingCalendar[] = [
  { ...capital, timeZone: 'America/New_York' },
  { ...capital, timeZone: 'Australia/Lord_Howe' },
]
const night: WorkingCalendar = {
  ...capital,
  hours: { ...week, 5: [['00:00', '24:00']], 6: [['00:00', '24:00']], 7: [['00:00', '02:00']] },
}

const inCapital = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`)
const shown = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('a working day', () => {
  for (const [date, works] of [
    ['2026-11-24', true],
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2024-02-29', true],
    ['1969-12-29', true],
    ['1969-12-28', false],
  ] as const)
    test(`${date} is ${works ? 'one' : 'none'}`, () => assert.equal(isWorkingDay(capital, date), works))

  test('the next one skips holidays and week-ends', () => {
    assert.equal(nextWorkingDay(capital, '2026-11-24'), '2026-11-25')
    assert.equal(nextWorkingDay(capital, '2026-11-25'), '2026-11-27')
    assert.equal(nextWorkingDay(capital, '2026-11-27'), '2026-11-30')
    assert.equal(nextWorkingDay(capital, '2027-07-09'), '2027-07-16')
  })

  test('the first day of a term is the one after it began', () => {
    assert.equal(workingDaysBetween(capital, '2026-11-24', '2026-11-24'), 0)
    assert.equal(workingDaysBetween(capital, '2026-11-24', '2026-11-25'), 1)
    assert.equal(workingDaysBetween(capital, '2026-11-24', '2026-11-30'), 3)
    assert.equal(workingDaysBetween(capital, '2026-11-30', '2026-11-24'), 0)
  })
})

describe('a term of working days ends when offices close', () => {
  for (const [from, days, end] of [
    ['2026-11-24 10:00', 1, '2026-11-25 18:00'],
    ['2026-11-24 00:00', 1, '2026-11-25 18:00'],
    ['2026-11-24 23:59', 1, '2026-11-25 18:00'],
    ['2026-11-25 00:00', 1, '2026-11-27 18:00'],
    ['2026-11-24 10:00', 5, '2026-12-02 18:00'],
    ['2026-11-27 10:00', 1, '2026-11-30 18:00'],
    ['2026-11-28 10:00', 1, '2026-11-30 18:00'],
    ['2026-11-29 23:59', 1, '2026-11-30 18:00'],
    ['2026-11-24 10:00', 0, '2026-11-24 18:00'],
    ['2026-11-29 10:00', 0, '2026-11-27 18:00'],
    ['2027-07-09 12:00', 1, '2027-07-16 18:00'],
  ] as const)
    test(`${days} from ${from} end ${end}`, () =>
      assert.equal(shown(addWorkingDays(capital, inCapital(from), days)), end))

  test('of its own time zone: at the same moment one has Tuesday still and the other Wednesday', () => {
    const at = new Date('2026-11-24T16:30:00Z')
    assert.equal(addWorkingDays(west, at, 1).toISOString(), '2026-11-25T11:00:00.000Z')
    assert.equal(addWorkingDays(capital, at, 1).toISOString(), '2026-11-27T10:00:00.000Z')
  })

  test('in summer and in winter where clocks are moved', () => {
    const [newYork] = movedClocks
    assert.equal(
      addWorkingDays(newYork!, new Date('2026-10-30T16:00:00Z'), 1).toISOString(),
      '2026-11-02T23:00:00.000Z',
    )
    assert.equal(
      addWorkingDays(newYork!, new Date('2026-10-29T16:00:00Z'), 1).toISOString(),
      '2026-10-30T22:00:00.000Z',
    )
  })
})

describe('working minutes', () => {
  for (const [from, to, minutes] of [
    ['2026-11-24 09:00', '2026-11-24 18:00', 480],
    ['2026-11-24 12:59', '2026-11-24 14:01', 2],
    ['2026-11-24 13:00', '2026-11-24 14:00', 0],
    ['2026-11-24 18:00', '2026-11-25 09:00', 0],
    ['2026-11-24 17:59', '2026-11-25 09:01', 2],
    ['2026-11-25 17:00', '2026-11-27 10:00', 120],
    ['2026-11-27 18:00', '2026-11-30 09:00', 0],
    ['2026-11-24 10:00', '2026-11-24 10:00', 0],
    ['2026-11-25 10:00', '2026-11-24 10:00', 0],
  ] as const)
    test(`${from} to ${to} are ${minutes}`, () =>
      assert.equal(workingMinutesBetween(capital, inCapital(from), inCapital(to)), minutes))

  for (const [from, minutes, end] of [
    ['2026-11-24 09:00', 480, '2026-11-24 18:00'],
    ['2026-11-24 09:00', 481, '2026-11-25 09:01'],
    ['2026-11-24 12:00', 60, '2026-11-24 13:00'],
    ['2026-11-24 12:00', 61, '2026-11-24 14:01'],
    ['2026-11-24 13:30', 0, '2026-11-24 14:00'],
    ['2026-11-25 18:30', 1, '2026-11-27 09:01'],
    ['2026-11-28 12:00', 0, '2026-11-30 09:00'],
  ] as const)
    test(`${minutes} after ${from} it is ${end}`, () =>
      assert.equal(shown(addWorkingMinutes(capital, inCapital(from), minutes)), end))

  test('half of a term is over when half of its working minutes are', () => {
    assert.equal(
      shown(halfway(capital, inCapital('2026-11-24 09:00'), inCapital('2026-11-25 18:00'))),
      '2026-11-24 18:00',
    )
    assert.equal(
      shown(halfway(capital, inCapital('2026-11-28 09:00'), inCapital('2026-11-28 18:00'))),
      '2026-11-28 18:00',
    )
  })
})

const calendar = fc.constantFrom(capital, west, night, ...movedClocks)
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
const minutes = fc.nat({ max: 30_000 })

/** The minute of the day that clocks show, by the machine's own table. */
function minuteShown({ timeZone }: WorkingCalendar, at: Date): number {
  const [hours, min] = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    .format(at)
    .split(':')
  return Number(hours) * 60 + Number(min)
}

describe('whatever the calendar, the moment and the length:', () => {
  test('what was added is what lies between', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, (given, from, more) => {
        assert.equal(workingMinutesBetween(given, from, addWorkingMinutes(given, from, more)), more)
      }),
    )
  })

  test('a span that is cut in two adds up', () => {
    fc.assert(
      fc.property(calendar, fc.array(moment, { minLength: 3, maxLength: 3 }), (given, moments) => {
        const [a, b, c] = moments.sort((one, other) => one.getTime() - other.getTime()) as [Date, Date, Date]
        const parts = workingMinutesBetween(given, a, b) + workingMinutesBetween(given, b, c)
        assert.equal(parts, workingMinutesBetween(given, a, c))
      }),
    )
  })

  test('more time, or a later start, never ends sooner', () => {
    fc.assert(
      fc.property(calendar, moment, fc.nat({ max: 5 * day }), minutes, minutes, (given, from, later, few, more) => {
        const end = addWorkingMinutes(given, from, few)
        assert.ok(addWorkingMinutes(given, from, few + more) >= end)
        assert.ok(addWorkingMinutes(given, new Date(from.getTime() + later), few) >= end)
      }),
    )
  })

  test('an end lies within the hours of a working day', () => {
    fc.assert(
      fc.property(fc.constantFrom(capital, west, ...movedClocks), moment, minutes, (given, from, more) => {
        const end = addWorkingMinutes(given, from, more)
        const minute = minuteShown(given, end)
        assert.ok(isWorkingDay(given, dateIn(given.timeZone, end)))
        assert.ok((minute >= 540 && minute <= 780) || (minute >= 840 && minute <= 1080), `${minute}`)
      }),
    )
  })

  test('a term of days holds as many working days, and its last one is a working day', () => {
    fc.assert(
      fc.property(fc.constantFrom(capital, west, ...movedClocks), moment, fc.nat({ max: 60 }), (given, from, days) => {
        const end = dateIn(given.timeZone, addWorkingDays(given, from, days))
        assert.equal(workingDaysBetween(given, dateIn(given.timeZone, from), end), days)
        assert.ok(isWorkingDay(given, end))
        assert.equal(minuteShown(given, addWorkingDays(given, from, days)), 1080)
      }),
    )
  })

  test('halfway lies between, with as much time before it as after, but for a minute', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, (given, from, more) => {
        const due = addWorkingMinutes(given, from, more)
        const middle = halfway(given, from, due)
        assert.ok(middle <= due)
        const rest = workingMinutesBetween(given, middle, due) - workingMinutesBetween(given, from, middle)
        assert.ok(rest === 0 || rest === 1, `${rest}`)
      }),
    )
  })
})

test('a year full of holidays is walked through', () => {
  const closed = { ...capital, holidays: Array.from({ length: 3 * 366 }, (_, i) => addDays('2026-01-01', i)) }
  assert.equal(shown(addWorkingDays(closed, inCapital('2026-01-01 10:00'), 1)), '2029-01-03 18:00')
  assert.equal(workingMinutesBetween(closed, inCapital('2026-01-01 10:00'), inCapital('2028-12-31 10:00')), 0)
})

test('a calendar in which no term would end, or hours that are none, is a bug and not an endless walk', () => {
  const never = { ...capital, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
  assert.throws(() => addWorkingDays(never, inCapital('2026-11-24 10:00'), 1), /no term would ever end/)
  for (const hours of [
    ['18:00', '09:00'],
    ['9:00', '18:00'],
    ['09:00', '25:00'],
  ] as const)
    assert.throws(() => isWorkingDay({ ...capital, hours: { ...week, 1: [hours] } }, '2026-11-24'), /hours/)
  assert.throws(() => addWorkingMinutes(capital, new Date('never'), 1), /exists/)
  assert.throws(() => addWorkingMinutes(capital, new Date(0), -1), /forward/)
})
