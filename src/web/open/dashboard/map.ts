/** Where: the map of a measure with every unit's value, and the table of all units with all measures. */
import { attributes, html, type Markup } from '#kernel'
import { measures } from '#openness'
import { figureTable, mapFigure } from '#ui'
import { classesOf, classOf } from './classes.ts'
import { inFigures, none, printed, theMeasure, toldOf } from './figures-text.ts'
import type { Row } from './load.ts'
import { fileOf, inWords, linkTo, measureName, nameOf, type Page } from './speech.ts'

export function byProvince(page: Page): Markup | false {
  const { view, shown } = page
  const measure = theMeasure(shown.query.measure)
  const name = measureName(page, measure)
  return (
    shown.provinces.length > 0 &&
    html`<section id="map"><h2>${view.t('open.map-title', { measure: name })}</h2>
    <p>${view.t(`open.measure-${measure.id}-says`)}</p>
    <ul class="chips filters measures">${measures.map(({ id }) => html`<li><a class="chip" href="${linkTo(page, { measure: id })}#map"${attributes({ 'aria-current': id === measure.id ? 'true' : undefined })}>${measureName(page, { id })}</a></li>`)}</ul>
    ${picture(page)}
    <p class="hint">${view.t('open.few')} ${view.t('open.no-province')}</p>
    ${placesTable(page, { caption: view.t('open.provinces-table'), rows: shown.provinces, open: true })}</section>`
  )
}

function picture(page: Page): Markup | false {
  const { view, shown, nation } = page
  if (!nation.map) return false
  const measure = theMeasure(shown.query.measure)
  const told = shown.provinces.map((row) => ({ row, value: toldOf(measure, row.figures) }))
  const known = told.flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }]))
  const classes = classesOf(
    measure,
    known.map(({ value }) => value),
  )
  const says = ({ row, value }: (typeof known)[number]) =>
    `${nameOf(page, row.place)}: ${inWords(page, measure, value)}`
  const sorted = known.toSorted((one, other) => one.value - other.value)
  return mapFigure({
    id: 'provinces',
    title: view.t('open.map-title', { measure: measureName(page, measure) }),
    description:
      sorted.length > 0
        ? view.t('open.map-says', { least: says(sorted[0]!), greatest: says(sorted.at(-1)!) })
        : view.t('open.nothing'),
    map: nation.map,
    regions: told.map(({ row, value }) => ({
      code: row.place.slice('province:'.length),
      name: nameOf(page, row.place),
      value: inFigures(measure, value),
      level: value === undefined ? undefined : classOf(classes, value),
      href: linkTo(page, { place: row.place }),
    })),
    legend: [
      ...classes.map(({ from, to }, i) => ({
        level: i as 0,
        label: from >= to ? inFigures(measure, from) : `${inFigures(measure, from)}–${inFigures(measure, to)}`,
      })),
      ...(known.length < told.length ? [{ label: `${none} ${view.t('open.few-short')}` }] : []),
    ],
  })
}

type PlacesTable = { readonly caption: string; readonly rows: readonly Row[]; readonly open?: boolean }

/** All measures of some places, side by side and in no order of merit. */
export function placesTable(page: Page, { caption, rows, open = false }: PlacesTable): Markup {
  return html`<div class="wide-figures">${figureTable({
    ...{ caption, open },
    columns: [page.view.t('open.column-place'), ...measures.map((measure) => measureName(page, measure))],
    rows: rows.map(({ place, figures }) => [
      html`<a href="${linkTo(page, { place })}">${nameOf(page, place)}</a>`,
      ...measures.map((measure) => printed(measure, figures)),
    ]),
    csv: { href: fileOf(page, 'csv'), label: page.view.t('open.csv') },
  })}</div>`
}
