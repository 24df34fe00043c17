/** Time is given, never taken: only this file asks the machine what time it is. */
export type Clock = { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock for tests: stands still until it is moved. */
export function settableClock(
  start: Date | string,
): Clock & { set(at: Date | string): void; advance(ms: number): void } {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    set: (to) => {
      at = new Date(to)
    },
    advance: (ms) => {
      at = new Date(at.getTime() + ms)
    },
  }
}

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** The calendar date (`2026-11-24`) it is at `at` in `timeZone`. */
export function dateIn(timeZone: string, at: Date): string {
  return calendarOf(timeZone).format(at)
}

/** One a zone: making it takes a hundred times as long as using it. */
const calendars = new Map<string, Intl.DateTimeFormat>()

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  calendars.set(timeZone, made)
  return made
}

/** The moment a calendar date (`2026-11-24`) ends in `timeZone`. */
export function endOfDay(timeZone: string, date: string): Date {
  const asIfUtc = Date.parse(`${addDays(date, 1)}T00:00:00Z`)
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  const shown = Date.parse(`${parts.format(asIfUtc).replace(', ', 'T')}Z`)
  return new Date(asIfUtc - (shown - asIfUtc))
}

/** `date` moved by whole calendar days; both as `2026-11-24`. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`, both as `2026-11-24`; below zero when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)
}

/** Whole years from `from` to `to`, both as `2026-11-24`: a person's age on that day. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
