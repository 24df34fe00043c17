import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isWorkingDay, momentAt, type WorkingCalendar } from '#kernel'
import { eveOf } from './remind.ts'
import { freeWindows, horizonDays, slotsIn, windows, workingDayBefore } from './slots.ts'

const day = [
  ['09:00', '13:00'],
  ['14:00', '17:30'],
] as const
const calendar: WorkingCalendar = {
  version: '1',
  timeZone: 'Asia/Hovd',
  hours: { 1: day, 2: day, 3: day, 4: day, 5: [['10:00', '11:00']], 6: [], 7: [] },
  holidays: ['2026-12-01'],
}
/** A Tuesday. */
const today = '2026-11-24'
const slots = (more: Partial<Parameters<typeof slotsIn>[1]> = {}) => slotsIn(calendar, { today, minutes: 20, ...more })
const daysOf = (list: readonly string[]) => [...new Set(list.map((slot) => slot.slice(0, 10)))]

describe('the times there are', () => {
  test('begin on the next working day and end with the horizon', () => {
    const days = daysOf(slots())
    assert.equal(days[0], '2026-11-25')
    assert.equal(days.length, horizonDays)
    assert.equal(days.at(-1), '2026-12-15')
    for (const date of days) assert.ok(isWorkingDay(calendar, date), date)
  })

  test('are none on a holiday and on a weekend, wherever today is', () => {
    assert.deepEqual(daysOf(slots({ today: '2026-11-27', days: 2 })), ['2026-11-30', '2026-12-02'])
    assert.deepEqual(daysOf(slots({ today: '2026-11-28', days: 1 })), ['2026-11-30'])
    assert.deepEqual(daysOf(slots({ today: '2026-11-30', days: 1 })), ['2026-12-02'])
  })

  test('fill the hours, leave the break out, and never go past the end', () => {
    const times = slots({ days: 1 }).map((slot) => slot.slice(11))
    assert.equal(times[0], '09:00')
    assert.ok(times.includes('12:40'))
    assert.ok(!times.includes('13:00') && !times.includes('13:40'))
    assert.ok(times.includes('14:00'))
    assert.equal(times.at(-1), '17:00', 'one that began at 17:20 would end after 17:30')
    assert.equal(times.length, 12 + 10)
  })

  test('are as long as they take: one that just fits is there, one that does not is not', () => {
    const friday = (minutes: number) => slots({ from: '2026-11-27', days: 1, minutes }).map((slot) => slot.slice(11))
    assert.deepEqual(friday(60), ['10:00'])
    assert.deepEqual(friday(61), [])
    assert.deepEqual(friday(30), ['10:00', '10:30'])
  })

  test('from a day on are those of that day and later, never past the horizon', () => {
    assert.equal(daysOf(slots({ from: '2026-12-04' }))[0], '2026-12-04')
    assert.deepEqual(daysOf(slots({ from: '2026-12-05', days: 1 })), ['2026-12-07'])
    assert.equal(daysOf(slots({ from: '2026-12-15' })).length, 1)
    assert.deepEqual(slots({ from: '2026-12-16' }), [])
    assert.equal(daysOf(slots({ days: 100 })).length, horizonDays)
  })

  test('of no length, or longer than a day, are a mistake of whoever asks', () => {
    for (const minutes of [0, 4, 481, Number.NaN]) assert.throws(() => slots({ minutes }))
  })
})

describe('a time', () => {
  const at = (startsAt: string, windowNumber = 1, minutes = 20) => ({ startsAt, windowNumber, minutes })
  const free = (...taken: ReturnType<typeof at>[]) => freeWindows('2026-11-25T09:20', 20, taken)

  test('has every window as long as nobody booked', () => {
    assert.equal(free().length, windows)
    assert.deepEqual(free(at('2026-11-25T09:00'), at('2026-11-25T09:40'), at('2026-11-26T09:20')), [1, 2])
  })

  test('has the windows that others left, the lowest first', () => {
    assert.deepEqual(free(at('2026-11-25T09:20')), [2])
    assert.deepEqual(free(at('2026-11-25T09:20', 2)), [1])
    assert.deepEqual(free(at('2026-11-25T09:20'), at('2026-11-25T09:20', 2)), [])
  })

  test('has no window in which somebody is for a part of it', () => {
    assert.deepEqual(free(at('2026-11-25T09:00', 1, 21)), [2])
    assert.deepEqual(free(at('2026-11-25T09:39', 1, 20)), [2])
    assert.deepEqual(free(at('2026-11-25T09:10', 1, 10), at('2026-11-25T09:40', 2, 10)), [1, 2])
  })
})

describe('one is reminded', () => {
  test('as the office opens on the working day before, by its own clock', () => {
    assert.equal(workingDayBefore(calendar, '2026-12-02'), '2026-11-30')
    assert.equal(workingDayBefore(calendar, '2026-11-30'), '2026-11-27')
    assert.equal(eveOf(calendar, '2026-12-02T14:20').toISOString(), '2026-11-30T02:00:00.000Z')
    assert.equal(eveOf(calendar, '2026-11-30T09:00').toISOString(), '2026-11-27T03:00:00.000Z')
  })

  test('and a time on the wall is one moment', () => {
    assert.equal(momentAt(calendar, '2026-11-25T09:20').toISOString(), '2026-11-25T02:20:00.000Z')
    const shifting = { ...calendar, timeZone: 'Europe/Berlin' }
    assert.equal(momentAt(shifting, '2026-03-27T09:00').toISOString(), '2026-03-27T08:00:00.000Z')
    assert.equal(momentAt(shifting, '2026-03-30T09:00').toISOString(), '2026-03-30T07:00:00.000Z')
  })
})
