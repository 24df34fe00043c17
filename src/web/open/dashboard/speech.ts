/** With what the parts of the page are drawn: the view, and how things are called in its language. */
import type { Nation } from '#engine'
import type { Measure, Place } from '#openness'
import type { View } from '#ui'
import { routes } from '../../routes.ts'
import { inFigures, toldOf } from './figures-text.ts'
import type { Row, Shown } from './load.ts'
import { periodText, placeName } from './names.ts'
import { addressOf, type Known, type Query } from './query.ts'

export type Page = {
  readonly view: View
  readonly shown: Shown
  readonly nation: Nation
  readonly serviceOf: Known['serviceOf']
}

/** The address of the same page with something else chosen. */
export function linkTo({ view, shown }: Page, change: Partial<Query>): string {
  return view.url(addressOf(routes.open, { ...shown.query, ...change }))
}

/** The file with the same numbers. */
export function fileOf({ view, shown }: Page, format: 'csv' | 'json'): string {
  return view.url(addressOf(routes.openFigures(format), shown.query))
}

export function nameOf({ view, nation }: Page, place: Place): string {
  return placeName(nation, place, view)
}

export function serviceName({ view, serviceOf }: Pick<Page, 'view' | 'serviceOf'>, id: string): string {
  return serviceOf(id)?.in[view.language]?.title ?? id
}

export function periodName({ view }: Page, period: string): string {
  return periodText(period, view)
}

export function measureName({ view }: Page, { id }: Pick<Measure, 'id'>): string {
  return view.t(`open.measure-${id}`)
}

/** A told value with its unit, as it stands in a sentence. */
export function inWords({ view }: Page, measure: Measure, value: number | undefined): string {
  const figures = inFigures(measure, value)
  return measure.unit === 'days' && value !== undefined ? view.t('open.days', { value: figures }) : figures
}

export function wordsOf(page: Page, measure: Measure, { figures }: Row): string {
  return inWords(page, measure, toldOf(measure, figures))
}

/** The legal limit of the service in working days, where an officer decides and so has a clock. */
export function limitOf({ serviceOf }: Pick<Page, 'serviceOf'>, service: string | undefined): number | undefined {
  const decide = service === undefined ? undefined : serviceOf(service)?.definition.decide
  return decide?.by === 'officer' ? decide.workingDays : undefined
}
