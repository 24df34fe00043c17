import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Definition, Nation } from '#engine'
import { addWorkingDays, day, minute, workingMinutesBetween } from '#kernel'
import { nation } from '../../../../mongolia/index.ts'
import { alarms, calendarOf, dueOf, minutesLeft, resumed } from './clock.ts'

const office = 'ubeg-1119'
const west = 'ubeg-8301'
const calendar = calendarOf(nation, office)
const definitionOf = (id: string): Definition =>
  nation.services.find(({ definition }) => definition.id === id)!.definition
/** A moment in the capital. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const shown = (moment: Date) =>
  new Date(moment.getTime() + 8 * 60 * minute).toISOString().slice(0, 16).replace('T', ' ')

describe('an office keeps the calendar of where it lies:', () => {
  for (const [what, id, timeZone] of [
    ['in the capital', office, 'Asia/Ulaanbaatar'],
    ['in the west an hour less', west, 'Asia/Hovd'],
    ['abroad that of the capital', 'mfa-stockholm', 'Asia/Ulaanbaatar'],
    ['nobody knows which', null, 'Asia/Ulaanbaatar'],
    ['one that is gone', 'gone', 'Asia/Ulaanbaatar'],
  ] as const)
    test(what, () => assert.equal(calendarOf(nation, id).timeZone, timeZone))
})

describe('the legal time ends', () => {
  const due = (from: string, id = office) =>
    shown(dueOf(definitionOf('civil-correction'), calendarOf(nation, id), at(from))!)
  for (const [from, end] of [
    ['2026-11-23 00:00', '2026-11-30 18:00'],
    ['2026-11-23 23:59', '2026-11-30 18:00'],
    ['2026-11-22 12:00', '2026-11-27 18:00'], // a Sunday counts as the Friday before it
    ['2026-12-24 10:00', '2027-01-04 18:00'], // 29 December and 1 January are off
  ] as const)
    test(`for what is complete at ${from} at ${end}`, () => assert.equal(due(from), end))

  test('when the office closes by its own time', () => assert.equal(due('2026-11-23 10:00', west), '2026-11-30 19:00'))

  test('never, where a rule decides at once', () =>
    assert.equal(dueOf(definitionOf('address-reference'), calendar, at('2026-11-23 10:00')), undefined))
})

const moment = fc.integer({
  min: at('2026-01-01 00:00').getTime() / minute,
  max: at('2027-12-01 00:00').getTime() / minute,
})
const later = (from: number, ms: number) => new Date(from * minute + ms)

test('alarms come in their order, none before half of the time is over, the last a working day after the end', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 30 }), (start, days) => {
      const startedAt = later(start, 0)
      const dueAt = addWorkingDays(calendar, startedAt, days)
      const { half, due, overdue } = alarms(calendar, { startedAt, dueAt })
      assert.ok(startedAt <= half && half <= due && due < overdue)
      const whole = workingMinutesBetween(calendar, startedAt, dueAt)
      assert.equal(workingMinutesBetween(calendar, startedAt, half), Math.floor(whole / 2))
      assert.equal(due.getTime(), dueAt.getTime())
      assert.equal(overdue.getTime(), addWorkingDays(calendar, dueAt, 1).getTime())
    }),
  )
})

test('a clock that stops and goes on has exactly as much working time as one that never stopped', () => {
  fc.assert(
    fc.property(moment, fc.nat(20 * 1440), fc.nat(60 * 1440), (start, ran, stood) => {
      const startedAt = later(start, 0)
      const dueAt = addWorkingDays(calendar, startedAt, 10)
      const stoppedAt = later(start, ran * minute)
      const goesOnAt = later(start, (ran + stood) * minute)
      const left = minutesLeft(calendar, stoppedAt, dueAt)
      const newDueAt = resumed(calendar, goesOnAt, left)
      assert.equal(workingMinutesBetween(calendar, goesOnAt, newDueAt), left)
      assert.ok(newDueAt >= goesOnAt)
      if (stoppedAt <= dueAt) {
        const whole = workingMinutesBetween(calendar, startedAt, dueAt)
        assert.equal(workingMinutesBetween(calendar, startedAt, stoppedAt) + left, whole)
      } else assert.equal(left, 0)
    }),
  )
})

test('what was late when it was sent back is late at once when it comes back', () => {
  const dueAt = at('2026-11-23 18:00')
  assert.equal(minutesLeft(calendar, new Date(dueAt.getTime() + day), dueAt), 0)
  const back = at('2026-12-01 03:00')
  assert.equal(resumed(calendar, back, 0).getTime(), back.getTime())
})

test('an office that the nation moved to another calendar is counted by that', () => {
  const moved: Nation = { ...nation, calendarFor: () => ({ ...calendar, timeZone: 'Asia/Hovd' }) }
  assert.equal(calendarOf(moved, office).timeZone, 'Asia/Hovd')
})
