/** Choosing something else to see: four lists and a button, without script. */
import { html, inLanguage, type Markup } from '#kernel'
import { type Grain, measures, periodOf, periodsBefore, sizeOf } from '#openness'
import { button, type Choice, details, form, select, type View } from '#ui'
import { routes } from '../../routes.ts'
import { theMeasure } from './figures-text.ts'
import { measureName, nameOf, type Page, periodName, serviceName } from './speech.ts'

const offered: Readonly<Record<Grain, number>> = { month: 12, day: 14, year: 3 }
const servicesMost = 40

export function chooser(page: Page, today: string): Markup {
  const { view, shown } = page
  const { query } = shown
  const field = (name: string, options: readonly Choice[], value: string) =>
    select({ name, label: view.t(`open.filter-${name}`), options, value, empty: view.t(`open.filter-${name}-all`) })
  return html`<div class="filters">${details({
    summary: view.t('open.choose'),
    body: form(view, {
      ...{ action: view.url(routes.open), method: 'get' },
      fields: html`<div class="filter-fields">
        ${field('period', periods(page, today), query.period)}
        ${field('place', places(page), query.place)}
        ${field('service', services(page), query.service?.id ?? '')}
        ${field(
          'measure',
          measures.map(({ id }) => ({ value: id, label: measureName(page, { id }) })),
          query.measure,
        )}</div>
        ${button({ label: view.t('open.show') })}`,
    }),
  })}</div>`
}

function periods(page: Page, today: string): Choice[] {
  const listed = (Object.keys(offered) as Grain[]).flatMap((grain) =>
    periodsBefore(grain, periodOf(grain, today), offered[grain])
      .reverse()
      .map((period) => ({ value: period, label: periodName(page, period), group: groupOf(page.view, grain) })),
  )
  const { period, grain } = page.shown.query
  const isListed = listed.some(({ value }) => value === period)
  return isListed
    ? listed
    : [{ value: period, label: periodName(page, period), group: groupOf(page.view, grain) }, ...listed]
}

function groupOf({ t }: View, grain: Grain): string {
  return t(`open.grain-${grain}`)
}

/** The provinces, and those agencies that have figures; where one is now, in any case. */
function places(page: Page): Choice[] {
  const { view, shown, nation } = page
  const provinces = nation.divisions
    .filter(({ level }) => level === 1)
    .map(({ code, name }) => ({
      ...{ value: `province:${code}`, label: inLanguage(name, view.language) },
      group: view.t('open.filter-provinces'),
    }))
  const here = shown.query.place
  const agencies = [
    ...new Set([
      ...shown.agencies.map(({ place }) => place),
      ...(here.startsWith('province:') || here === 'country' ? [] : [here]),
    ]),
  ]
  return [
    ...provinces,
    ...agencies.map((place) => ({ value: place, label: nameOf(page, place), group: view.t('open.agencies') })),
  ]
}

/** The services that are asked for most at the place; others are reached by their agency. */
function services(page: Page): Choice[] {
  const { shown, serviceOf } = page
  const sent = theMeasure('applications')
  const most = shown.services
    .filter(({ service }) => serviceOf(service!))
    .toSorted((one, other) => (sizeOf(sent, other.figures) ?? 0) - (sizeOf(sent, one.figures) ?? 0))
    .slice(0, servicesMost)
    .map(({ service }) => service!)
  const own = shown.query.service?.id
  return [...new Set([...(own ? [own] : []), ...most])].map((id) => ({ value: id, label: serviceName(page, id) }))
}
