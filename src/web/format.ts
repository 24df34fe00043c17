/** Dates, times and amounts as people of a language write them (CLDR), in the country's own time zone. */
import type { Country } from '#engine'
import { dateIn, groupDigits, holdTogether, type Language } from '#kernel'
import type { View } from '#ui'

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

const parts: Readonly<Record<'day' | 'weekday' | 'moment', Intl.DateTimeFormatOptions>> = {
  day: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'long' },
  moment: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

function partFormat(part: keyof typeof parts, language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${part} ${language} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, { ...parts[part], timeZone })
  formats.set(key, made)
  return made
}

/** A calendar date as it stands in a sentence: month, day and weekday; with its year when that is not the one of `today`. */
export function dayText({ t, language }: Pick<View, 't' | 'language'>, date: string, today: string): string {
  const at = new Date(`${date}T00:00:00Z`)
  const day =
    date.slice(0, 4) === today.slice(0, 4)
      ? partFormat('day', language, 'UTC').format(at)
      : format(language, 'UTC', false).format(at)
  const weekday = partFormat('weekday', language, 'UTC').format(at)
  return holdTogether(t('application.day', { day, weekday }), [])
}

/** A moment in short: without its year while that is the one of `now`. */
export function momentText(at: Date, language: Language, { country, now }: { country: Country; now: Date }): string {
  const { timeZone } = country
  if (dateIn(timeZone, at).slice(0, 4) !== dateIn(timeZone, now).slice(0, 4)) return timeText(at, language, country)
  return holdTogether(partFormat('moment', language, timeZone).format(at), [])
}

export function amountText(amount: number, country: Country): string {
  return `${groupDigits(amount)}\u00a0${country.currency.sign}`
}
