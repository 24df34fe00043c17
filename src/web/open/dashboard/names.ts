/** What places and periods are called, and where a place lies. */
import type { Nation, Office } from '#engine'
import { holdTogether, inLanguage, type Language, type Translate } from '#kernel'
import { type Grain, grainOf, type Place } from '#openness'
import { dateText } from '../../format.ts'
import { country } from './query.ts'

export type Speech = { readonly t: Translate; readonly language: Language }

/** A place by its name: the country's own, a province's, an agency's, an office's. */
export function placeName(nation: Nation, place: Place, { language, t }: Speech): string {
  if (place === country) return t('open.country')
  const [kind, id] = split(place)
  const found =
    kind === 'province'
      ? nation.divisions.find(({ code }) => code === id)
      : kind === 'agency'
        ? nation.agencies.find((agency) => agency.id === id)
        : officesIn(nation).find((office) => office.id === id)
  return found ? inLanguage(found.name, language) : id
}

/** The agency and the province that an office belongs to; the country for all else: where one came from. */
export function placesAbove(nation: Nation, place: Place): Place[] {
  const [kind, id] = split(place)
  if (kind !== 'office') return place === country ? [] : [country]
  const agency = nation.agencies.find(({ offices }) => offices.some((office) => office.id === id))
  const code = agency?.offices.find((office) => office.id === id)?.division?.slice(0, 2)
  return [country, ...(agency ? [`agency:${agency.id}` as const] : []), ...(code ? [`province:${code}` as const] : [])]
}

/** The offices of an agency or in a province. */
export function officesWithin(nation: Nation, place: Place): Place[] {
  const [kind, id] = split(place)
  const offices =
    kind === 'agency'
      ? (nation.agencies.find((agency) => agency.id === id)?.offices ?? [])
      : kind === 'province'
        ? officesIn(nation).filter(({ division }) => division?.startsWith(id))
        : []
  return offices.map((office) => `office:${office.id}` as const)
}

const yearDigits = 5
const months = new Map<Language, Intl.DateTimeFormat>()

/** A period as people write it: a day, a month with its year, a year. */
export function periodText(period: string, { language, t }: Speech): string {
  const grain = grainOf(period)
  if (grain === 'day') return dateText(period, language)
  if (grain === 'year') return t('open.year', { year: period })
  const format =
    months.get(language) ?? new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  months.set(language, format)
  return holdTogether(format.format(new Date(`${period}-01T00:00:00Z`)), [])
}

/** A period where there is little room. */
export function periodShort(period: string, grain: Grain): string {
  return grain === 'day' ? period.slice(yearDigits) : period
}

function split(place: Place): [kind: string, id: string] {
  const at = place.indexOf(':')
  return at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at + 1)]
}

function officesIn({ agencies }: Nation): readonly Office[] {
  return agencies.flatMap(({ offices }) => offices)
}
