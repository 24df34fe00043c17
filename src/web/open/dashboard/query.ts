/**
 * What the address asks for: a period, a place, a service, a measure. It is read strictly, so that every page has one
 * address and what does not exist is not found; links are made by changing a query.
 */
import type { Service } from '#catalogue'
import type { Nation } from '#engine'
import { type Grain, grainOf, measureOf, type Place } from '#openness'

export type Query = {
  readonly grain: Grain
  readonly period: string
  readonly place: Place
  readonly service?: Service | undefined
  readonly measure: string
}
export const filters = ['period', 'place', 'service', 'measure'] as const
export type Filter = (typeof filters)[number]
export type Asked = Readonly<Partial<Record<Filter, string>>>
export type Known = {
  readonly nation: Nation
  readonly serviceOf: (id: string) => Service | undefined
  readonly today: string
}

export const country: Place = 'country'
const usualMeasure = 'on-time'
/** Nothing was counted before there was a platform. */
const firstYear = '2020'

/** The filters of an address; an empty one, as a form sends it, is none. */
export function askedIn(search: URLSearchParams): Asked {
  return Object.fromEntries(
    filters.flatMap((name) => {
      const value = search.get(name)
      return value ? [[name, value]] : []
    }),
  )
}

/** The query that was asked for, or the first filter whose value does not exist. */
export function readQuery(asked: Asked, { latest, ...known }: Known & { latest: string }): Query | { unknown: Filter } {
  const period = asked.period ?? latest
  const grain = grainOf(period)
  if (!grain || period < firstYear || period > known.today) return { unknown: 'period' }
  const place = asked.place === undefined ? country : placeIn(known.nation, asked.place)
  if (!place) return { unknown: 'place' }
  const service = asked.service === undefined ? undefined : known.serviceOf(asked.service)
  if (asked.service !== undefined && !service) return { unknown: 'service' }
  const measure = asked.measure ?? usualMeasure
  if (!measureOf(measure)) return { unknown: 'measure' }
  return { grain, period, place, measure, ...(service && { service }) }
}

/** The one address of a query at a path; what is usual is left out. */
export function addressOf(path: string, { period, place, service, measure }: Query): string {
  const search = new URLSearchParams({
    period,
    ...(place !== country && { place }),
    ...(service && { service: service.id }),
    ...(measure !== usualMeasure && { measure }),
  })
  return `${path}?${search}`
}

function placeIn({ divisions, agencies }: Nation, given: string): Place | undefined {
  if (given === country) return country
  const [, kind, id] = /^(province|agency|office):([\w-]{1,60})$/.exec(given) ?? []
  const isKnown =
    (kind === 'province' && divisions.some(({ level, code }) => level === 1 && code === id)) ||
    (kind === 'agency' && agencies.some((agency) => agency.id === id)) ||
    (kind === 'office' && agencies.some(({ offices }) => offices.some((office) => office.id === id)))
  return isKnown ? (given as Place) : undefined
}
