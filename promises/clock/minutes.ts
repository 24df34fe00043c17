/**
 * Working time counted minute by minute: slow to make, quick to ask, and written from the calendar's words alone, so that
 * it cannot share a mistake with what the platform counts by.
 */
import type { WorkingCalendar } from '#kernel'

const minuteMs = 60_000
const dayMinutes = 1440

export type Minutes = {
  /** Working minutes from one moment to another. */
  readonly between: (from: number, to: number) => number
  /** The moment at which so many more have passed. */
  readonly after: (from: number, minutes: number) => number
  /** When offices close on the n-th working day after the day of a moment; a day off counts as the working day before. */
  readonly closingAfter: (from: number, days: number) => number
}

/** Counts a span of time; offsets are whole hours, without summer time. */
export function countMinutes(calendar: WorkingCalendar, { from, to }: { from: number; to: number }): Minutes {
  const offsetMs = offsetOf(calendar.timeZone, from)
  const first = Math.floor((from + offsetMs) / minuteMs / dayMinutes) * dayMinutes
  const count = Math.ceil((to + offsetMs) / minuteMs) - first
  const passed = new Int32Array(count + 1)
  const works = hoursOf(calendar)
  for (let i = 0; i < count; i++) passed[i + 1] = passed[i]! + (works(first + i) ? 1 : 0)
  const place = (ms: number) => Math.floor((ms + offsetMs) / minuteMs) - first
  const moment = (at: number) => (first + at) * minuteMs - offsetMs
  const isWorkingDay = (dayAt: number) => passed[dayAt + dayMinutes]! > passed[dayAt]!

  function after(start: number, minutes: number): number {
    let at = place(start)
    const wanted = passed[at]! + minutes
    while (passed[at]! < wanted) at++
    return moment(at)
  }
  function closingAfter(start: number, days: number): number {
    let dayAt = Math.floor(place(start) / dayMinutes) * dayMinutes
    while (!isWorkingDay(dayAt)) dayAt -= dayMinutes
    for (let left = days; left > 0; left--) {
      dayAt += dayMinutes
      while (!isWorkingDay(dayAt)) dayAt += dayMinutes
    }
    let at = dayAt + dayMinutes
    while (passed[at - 1] === passed[at]) at--
    return moment(at)
  }
  return { between: (start, end) => Math.max(0, passed[place(end)]! - passed[place(start)]!), after, closingAfter }
}

function offsetOf(timeZone: string, ms: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(ms)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - ms
}

/** Whether offices work in a minute of local time, counted from 1970. */
function hoursOf({ hours, holidays }: WorkingCalendar): (minute: number) => boolean {
  const off = new Set(holidays)
  const inMinutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  const days = new Map<number, (minute: number) => boolean>()
  return (minute) => {
    const dayNumber = Math.floor(minute / dayMinutes)
    let works = days.get(dayNumber)
    if (!works) {
      const date = new Date(dayNumber * dayMinutes * minuteMs)
      const weekday = (date.getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7
      const spans = off.has(date.toISOString().slice(0, 10)) ? [] : hours[weekday]
      const inSpans = spans.map(([from, to]) => [inMinutes(from), inMinutes(to)] as const)
      works = (of) => inSpans.some(([from, to]) => of >= from && of < to)
      days.set(dayNumber, works)
    }
    return works(minute - dayNumber * dayMinutes)
  }
}
