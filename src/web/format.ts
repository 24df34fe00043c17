/** Dates, times and amounts as people of a language write them (CLDR), in the country's own time zone. */
import type { Country } from '#engine'
import { groupDigits, holdTogether, type Language } from '#kernel'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${withTime}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeZone,
    ...(withTime ? { timeStyle: 'short', hourCycle: 'h23' } : {}),
  })
  formats.set(key, made)
  return made
}

const dates = new Map<string, string>()
const datesMax = 2000

/** A calendar date (`2026-11-24`) as people write it. */
export function dateText(date: string, language: Language): string {
  const key = `${language} ${date}`
  const known = dates.get(key)
  if (known) return known
  const made = writtenDate(date, language)
  if (dates.size >= datesMax) dates.clear()
  dates.set(key, made)
  return made
}

function writtenDate(date: string, language: Language): string {
  return holdTogether(format(language, 'UTC', false).format(new Date(`${date}T00:00:00Z`)), [])
}

/** A moment as a date and time of day. */
export function timeText(at: Date, language: Language, country: Country): string {
  return holdTogether(format(language, country.timeZone, true).format(at), [])
}

export function amountText(amount: number, country: Country): string {
  return `${groupDigits(amount)}\u00a0${country.currency.sign}`
}
