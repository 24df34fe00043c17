import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarFor } from '../../../mongolia/calendar.ts'
import { type Looked, limits, oddities, type RuleName } from './rules.ts'

const ordinary: Looked = {
  at: new Date('2026-11-24T02:00:00Z'), // a Tuesday, 10 in the morning
  calendar: calendarFor('1119'),
  hasCase: true,
  isInspection: false,
  isOwn: false,
  isColleague: false,
  isRelative: false,
  isPublicFigure: false,
  peopleInHour: 1,
  peopleInDay: 1,
  timesInMonth: 1,
}
const local = (time: string) => ({ at: new Date(`${time}:00+08:00`) })

const table: readonly (readonly [name: string, given: Partial<Looked>, broken: readonly RuleName[]])[] = [
  ['an ordinary reading', {}, []],
  ['as many people in an hour as the work needs', { peopleInHour: limits.peopleInHour }, []],
  ['one more than that', { peopleInHour: limits.peopleInHour + 1 }, ['many-hour']],
  ['as many people in a day as the work needs', { peopleInDay: limits.peopleInDay }, []],
  ['one more a day than that', { peopleInDay: limits.peopleInDay + 1 }, ['many-day']],
  ['one person as often as a case may need', { timesInMonth: limits.timesInMonth }, []],
  ['one person once more often', { timesInMonth: limits.timesInMonth + 1 }, ['again']],
  ['a minute before ten in the evening', local('2026-11-24T21:59'), []],
  ['at ten in the evening', local('2026-11-24T22:00'), ['night']],
  ['a minute before six in the morning', local('2026-11-24T05:59'), ['night']],
  ['at six in the morning', local('2026-11-24T06:00'), []],
  ['on a Saturday at noon', local('2026-11-28T12:00'), ['day-off']],
  ['on the Friday before', local('2026-11-27T12:00'), []],
  ['on a Sunday night', local('2026-11-29T23:00'), ['night', 'day-off']],
  ['about a relative', { isRelative: true }, ['relative']],
  ['about themselves', { isOwn: true }, ['own']],
  ['about a colleague', { isColleague: true }, ['colleague']],
  ['without a case', { hasCase: false }, ['no-case']],
  ['without a case, to look into a reading', { hasCase: false, isInspection: true }, []],
  ['about a person on the list', { isPublicFigure: true }, ['public-figure']],
]
for (const [name, given, broken] of table) {
  test(`${name}: ${broken.join(', ') || 'nothing odd'}`, () => {
    assert.deepEqual(oddities({ ...ordinary, ...given }), broken)
  })
}

test('night is night where the office is: an hour earlier in the west', () => {
  const west = { ...ordinary, calendar: calendarFor('8401') }
  assert.deepEqual(oddities({ ...west, at: new Date('2026-11-24T14:30:00Z') }), [])
  assert.deepEqual(oddities({ ...west, at: new Date('2026-11-24T15:00:00Z') }), ['night'])
})
