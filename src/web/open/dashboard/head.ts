/** What the page is about, and the figures that matter most: speed, and beside it what speed alone does not say. */
import { html, type Markup } from '#kernel'
import { type Measure, measures, sizeOf } from '#openness'
import { type Kpi, kpiRow, noticeBanner } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { inFigures, theMeasure, toldOf } from './figures-text.ts'
import { placesAbove } from './names.ts'
import { fileOf, inWords, linkTo, measureName, nameOf, type Page, periodName, serviceName, wordsOf } from './speech.ts'

const first = ['on-time', 'median', 'refused', 'overdue']

export function head(page: Page): Markup {
  const { view, shown, nation } = page
  const { t, url, language } = view
  const { counted, query } = shown
  const upTo = counted.at
    ? t('open.counted', { time: timeText(counted.at, language, nation.country) })
    : t('open.not-counted')
  const said = [
    query.service ? serviceName(page, query.service.id) : t('open.services-all'),
    nameOf(page, query.place),
    periodName(page, query.period),
    upTo,
  ]
  return html`<h1>${t('open.title')}</h1>
    <p class="hint">${said.join(' · ')}</p><p class="hint figure-files"><a href="${fileOf(page, 'csv')}" download>${t('open.csv')}</a> · <a href="${fileOf(page, 'json')}" download>JSON</a> · <a href="${url(routes.openMethod)}">${t('open.method')}</a></p>
    ${ways(page)}
    ${counted.demo && noticeBanner({ kind: 'info', title: t('open.demo'), body: html`<p>${t('open.demo-note')}</p>` })}`
}

/** The ways back to what the place lies in, and to all services. */
function ways(page: Page): Markup | false {
  const { query } = page.shown
  const links = placesAbove(page.nation, query.place).map(
    (place) => html`<li><a class="chip" href="${linkTo(page, { place })}">${nameOf(page, place)}</a></li>`,
  )
  const all =
    query.service &&
    html`<li><a class="chip" href="${linkTo(page, { service: undefined })}">${page.view.t('open.services-all')}</a></li>`
  return (links.length > 0 || !!all) && html`<ul class="chips filters">${links}${all}</ul>`
}

export function keyFigures(page: Page): Markup {
  const beside = measures.filter(({ id }) => !first.includes(id))
  return html`${kpiRow(first.map((id) => kpi(page, theMeasure(id))))}
    <h2>${page.view.t('open.beside')}</h2><p>${page.view.t('open.beside-note')}</p>
    ${kpiRow(beside.map((measure) => kpi(page, measure)))}`
}

function kpi(page: Page, measure: Measure): Kpi {
  const { view, shown } = page
  const size = sizeOf(measure, shown.here.figures)
  const hasOwnSize = size !== undefined && measure.unit !== 'count'
  const notes = [hasOwnSize && view.t('open.of', { count: inFigures({ unit: 'count' }, size) }), change(page, measure)]
  return {
    value: wordsOf(page, measure, shown.here),
    label: measureName(page, measure),
    note: notes.filter(Boolean).join(' · '),
  }
}

/** What it was in the period before, and whether it is more or less now: in words. */
function change(page: Page, measure: Measure): string | undefined {
  const { here, before } = page.shown
  const [now, then] = [toldOf(measure, here.figures), toldOf(measure, before.figures)]
  if (now === undefined || then === undefined) return undefined
  const said = { period: periodName(page, before.period), value: inWords(page, measure, then) }
  if (now === then) return page.view.t('open.as-before', said)
  return now > then ? page.view.t('open.more-than-before', said) : page.view.t('open.less-than-before', said)
}
