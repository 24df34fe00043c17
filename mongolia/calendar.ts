/**
 * When offices work: the days off of `holidays.json`, and the hours. Days that go by the moon are listed as far as they
 * are known and never computed; past `knownUntil` a term may be counted too short, which is in the citizen's favour.
 */
import { addDays, type WorkingCalendar } from '#kernel'
import holidays from './holidays.json' with { type: 'json' }

const years = { first: 2020, last: 2050 } as const
const { fixed, lunar } = holidays

const everyYear = fixed.flatMap(({ from, days, ...only }) => {
  const last = 'lastYear' in only && only.lastYear ? only.lastYear : years.last
  return Array.from({ length: last - years.first + 1 }, (_, i) => daysFrom(`${years.first + i}-${from}`, days)).flat()
})
const byTheMoon = lunar.flatMap(({ known, days }) => known.flatMap((first) => daysFrom(first, days)))

function daysFrom(first: string, days: number): string[] {
  return Array.from({ length: days }, (_, i) => addDays(first, i))
}

/** The last year for which every day by the moon is listed. */
const lastKnownYear = lunar.map(({ known }) => known.at(-1)!.slice(0, 4)).sort()[0]!

/** What offices usually keep; no source says it, so a term ends at six until somebody knows better. */
const officeDay = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
] as const

const central: WorkingCalendar = {
  version: '2026-1',
  timeZone: 'Asia/Ulaanbaatar',
  hours: { 1: officeDay, 2: officeDay, 3: officeDay, 4: officeDay, 5: officeDay, 6: [], 7: [] },
  holidays: [...new Set([...everyYear, ...byTheMoon])].sort(),
  knownUntil: `${lastKnownYear}-12-31`,
  confidence: 'low',
}
const western: WorkingCalendar = { ...central, timeZone: 'Asia/Hovd' }

/** Bayan-Ölgii, Khovd and Uvs have an hour less. */
const westernProvinces = ['83', '84', '85']

/** By which calendar the offices in a division work; the capital's when none is named. */
export function calendarFor(division?: string): WorkingCalendar {
  return division && westernProvinces.includes(division.slice(0, 2)) ? western : central
}
