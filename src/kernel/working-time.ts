/**
 * Working time: what a law means by a working day, and an office by its hours. Counted in the calendar's own time zone,
 * by wall clock, in whole minutes: seconds do not count, so that spans of time add up exactly. Days are walked, never
 * minutes, so that years cost microseconds.
 */
import { day as dayMs, minute as minuteMs } from './clock.ts'
import { assert } from './errors.ts'

/** Monday is 1 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export type WorkingCalendar = {
  /** Says which calendar a term was counted by. */
  readonly version: string
  readonly timeZone: string
  /** `['09:00', '13:00']`, in order; a break is the time between two spans, a day without spans is off. */
  readonly hours: Readonly<Record<Weekday, readonly (readonly [from: string, to: string])[]>>
  /** Days off whatever the weekday: `2026-12-29`. */
  readonly holidays: readonly string[]
  /** Every day off is known up to here; past it a term may be counted too short, never too long. */
  readonly knownUntil?: string
  readonly confidence?: 'high' | 'medium' | 'low'
}

/** Whether offices work on that date. */
export function isWorkingDay(calendar: WorkingCalendar, date: string): boolean {
  return spansOn(prepared(calendar), dayOf(date)).length > 0
}

/** The first working day after that date. */
export function nextWorkingDay(calendar: WorkingCalendar, date: string): string {
  return dateOf(workingDay(prepared(calendar), dayOf(date) + 1, 1))
}

/**
 * The statutory term: the day something came in does not count, and the term ends when offices close on the last of
 * `days` working days. What comes in on a day off came in on the working day before it.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Date, days: number): Date {
  assert(Number.isSafeInteger(days) && days >= 0, 'a term has a whole number of days')
  const given = prepared(calendar)
  let day = workingDay(given, placeOf(given, from).day, -1)
  for (let left = days; left > 0; left--) day = workingDay(given, day + 1, 1)
  return momentOf(given, { day, minute: spansOn(given, day).at(-1)!.to })
}

/** How many working days come after `from` up to and with `to`: the day `x` of a term that began on `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const given = prepared(calendar)
  const last = dayOf(to)
  let count = 0
  for (let day = dayOf(from) + 1; day <= last; day++) if (spansOn(given, day).length > 0) count++
  return count
}

/** The minutes from `from` to `to` in which offices work; none when `to` comes first. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  const given = prepared(calendar)
  const [start, end] = [placeOf(given, from), placeOf(given, to)]
  if (end.day < start.day || to <= from) return 0
  let minutes = minutesBefore(given, end) - minutesBefore(given, start)
  for (let day = start.day; day < end.day; day++) minutes += minutesOn(given, day)
  return Math.max(0, minutes)
}

/**
 * The moment when offices have worked `minutes` more. It always lies within their hours: what would end with the hours
 * ends then, and not when they open again.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  assert(Number.isSafeInteger(minutes) && minutes >= 0, 'time goes forward in whole minutes')
  const given = prepared(calendar)
  let { day, minute } = placeOf(given, from)
  for (let left = minutes; ; day++, minute = 0) {
    for (const span of spansOn(given, day)) {
      const start = Math.max(span.from, minute)
      if (start > span.to) continue
      if (left <= span.to - start) return momentOf(given, { day, minute: start + left })
      left -= span.to - start
    }
  }
}

/** The moment by which half of the working minutes between `from` and `due` are over; never after `due`. */
export function halfway(calendar: WorkingCalendar, from: Date, due: Date): Date {
  const half = Math.floor(workingMinutesBetween(calendar, from, due) / 2)
  const at = addWorkingMinutes(calendar, from, half)
  return at < due ? at : due
}

/** The moment clocks on the wall of the calendar's zone show `2026-12-01T10:20`. */
export function momentAt(calendar: WorkingCalendar, at: string): Date {
  return momentOf(prepared(calendar), { day: dayOf(at.slice(0, 10)), minute: minuteOf(at.slice(11)) })
}

type Span = { readonly from: number; readonly to: number }
type Prepared = {
  /** By weekday, Monday first, in minutes of the day. */
  readonly spans: readonly (readonly Span[])[]
  readonly minutes: readonly number[]
  readonly off: ReadonlySet<number>
  readonly timeZone: string
}
/** A day since 1970 and a minute of it, as clocks and calendars on the wall show them. */
type Place = { readonly day: number; readonly minute: number }

const none: readonly Span[] = []
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const known = new WeakMap<WorkingCalendar, Prepared>()

function prepared(calendar: WorkingCalendar): Prepared {
  const found = known.get(calendar)
  if (found) return found
  const spans = weekdays.map((weekday) => spansOf(calendar.hours[weekday]))
  const minutes = spans.map((list) => list.reduce((sum, { from, to }) => sum + to - from, 0))
  assert(
    minutes.some((sum) => sum > 0),
    'a calendar has hours on some weekday, or no term would ever end',
  )
  const made = { spans, minutes, off: new Set(calendar.holidays.map(dayOf)), timeZone: calendar.timeZone }
  known.set(calendar, made)
  return made
}

function spansOf(hours: WorkingCalendar['hours'][Weekday]): Span[] {
  const spans = hours.map(([from, to]) => ({ from: minuteOf(from), to: minuteOf(to) }))
  const inOrder = spans.every(({ from, to }, at) => from < to && (at === 0 || spans[at - 1]!.to <= from))
  assert(inOrder, 'the hours of a day stand in order')
  return spans
}

function minuteOf(time: string): number {
  assert(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time), 'hours are written as 09:00')
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function dayOf(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / dayMs
  assert(Number.isInteger(day), 'a date is written as 2026-11-24')
  return day
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The first day of 1970 was a Thursday. */
function weekdayAt(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

function spansOn({ spans, off }: Prepared, day: number): readonly Span[] {
  return off.has(day) ? none : spans[weekdayAt(day)]!
}

function minutesOn({ minutes, off }: Prepared, day: number): number {
  return off.has(day) ? 0 : minutes[weekdayAt(day)]!
}

function minutesBefore(given: Prepared, { day, minute }: Place): number {
  let sum = 0
  for (const { from, to } of spansOn(given, day)) sum += Math.max(0, Math.min(to, minute) - from)
  return sum
}

/** The nearest working day from `day` on, itself included. */
function workingDay(given: Prepared, day: number, step: 1 | -1): number {
  let at = day
  while (spansOn(given, at).length === 0) at += step
  return at
}

function placeOf({ timeZone }: Prepared, at: Date): Place {
  const ms = at.getTime()
  assert(Number.isFinite(ms), 'a moment is a date that exists')
  const shown = ms + offsetMs(timeZone, ms)
  const day = Math.floor(shown / dayMs)
  return { day, minute: Math.floor((shown - day * dayMs) / minuteMs) }
}

function momentOf({ timeZone }: Prepared, { day, minute }: Place): Date {
  const shown = day * dayMs + minute * minuteMs
  const near = shown - offsetMs(timeZone, shown)
  return new Date(shown - offsetMs(timeZone, near))
}

const offsetsMax = 20_000
/** By zone and day of UTC; nothing where the clocks are moved within that day. */
const offsets = new Map<string, Map<number, number | undefined>>()

/** What clocks in the zone are ahead of UTC; asked of the machine's table twice for a day, which is slow. */
function offsetMs(timeZone: string, ms: number): number {
  const ofZone = offsets.get(timeZone) ?? new Map<number, number | undefined>()
  offsets.set(timeZone, ofZone)
  const day = Math.floor(ms / dayMs)
  if (!ofZone.has(day)) {
    if (ofZone.size >= offsetsMax) ofZone.clear()
    const [first, last] = [offsetAt(timeZone, day * dayMs), offsetAt(timeZone, (day + 1) * dayMs)]
    ofZone.set(day, first === last ? first : undefined)
  }
  return ofZone.get(day) ?? offsetAt(timeZone, ms)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function offsetAt(timeZone: string, ms: number): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })
    clocks.set(timeZone, clock)
  }
  const wholeSecond = Math.floor(ms / 1000) * 1000
  return Date.parse(`${clock.format(wholeSecond).replace(', ', 'T')}Z`) - wholeSecond
}
