/**
 * The times there are by rule alone: on working days, within the hours of each, one after the other from the beginning of
 * each span of hours, so that a break is never cut into. The first day is the next working day: who comes must be expected.
 */
import { addDays, assert, isWorkingDay, nextWorkingDay, type Weekday, type WorkingCalendar } from '#kernel'

/** How many people an office sees at once for one service; no source says it, so it is the least that is more than one. */
export const windows = 2
/** How many working days ahead one can book. */
export const horizonDays = 14
const minutesLeast = 5
const minutesMost = 480

export type Span = {
  readonly minutes: number
  /** The first day that is wanted, and how many working days from there. */
  readonly from?: string | undefined
  readonly days?: number | undefined
}

/** All times within the horizon that starts after `today`, as `2026-12-01T10:20`, in order. */
export function slotsIn(
  calendar: WorkingCalendar,
  { today, minutes, from = today, days = horizonDays }: Span & { readonly today: string },
): string[] {
  assert(minutes >= minutesLeast && minutes <= minutesMost, 'an appointment takes from five minutes to a day')
  const slots: string[] = []
  let [date, left] = [today, days]
  for (let ahead = 0; ahead < horizonDays && left > 0; ahead++) {
    date = nextWorkingDay(calendar, date)
    if (date < from) continue
    slots.push(...slotsOn(calendar, { date, minutes }))
    left--
  }
  return slots
}

function slotsOn(calendar: WorkingCalendar, { date, minutes }: { date: string; minutes: number }): string[] {
  return calendar.hours[weekdayOf(date)].flatMap(([from, to]) => {
    const [first, last] = [minuteOf(from), minuteOf(to)]
    const count = Math.floor((last - first) / minutes)
    return Array.from({ length: count }, (_, i) => `${date}T${timeOf(first + i * minutes)}`)
  })
}

export type Taken = { readonly startsAt: string; readonly minutes: number; readonly windowNumber: number }

/** The windows that are free at a time, the lowest first: those in which nobody else is then, not even in part. */
export function freeWindows(startsAt: string, minutes: number, taken: readonly Taken[]): number[] {
  const [date, start] = [startsAt.slice(0, 10), minuteOf(startsAt.slice(11))]
  const there = taken.filter((one) => {
    const begins = minuteOf(one.startsAt.slice(11))
    return one.startsAt.startsWith(date) && begins < start + minutes && start < begins + one.minutes
  })
  const all = Array.from({ length: windows }, (_, i) => i + 1)
  return all.filter((number) => !there.some(({ windowNumber }) => windowNumber === number))
}

/** The working day before a date. */
export function workingDayBefore(calendar: WorkingCalendar, date: string): string {
  let day = addDays(date, -1)
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1)
  return day
}

/** When an office opens on a working day. */
export function openingOn(calendar: WorkingCalendar, date: string): string {
  const [first] = calendar.hours[weekdayOf(date)]
  assert(first, 'an office opens on its working days')
  return first[0]
}

function weekdayOf(date: string): Weekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
