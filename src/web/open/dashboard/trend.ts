/** When: the last twelve periods. Of one service how long it took beside the legal limit, of all what was in time. */
import { html, type Markup } from '#kernel'
import { figureTable, lineFigure } from '#ui'
import { inFigures, printed, theMeasure, toldOf } from './figures-text.ts'
import { periodShort } from './names.ts'
import { fileOf, limitOf, measureName, type Page, periodName, wordsOf } from './speech.ts'

const whole = 100

export function overTime(page: Page): Markup {
  const { view, shown } = page
  const service = shown.query.service?.id
  const measures = (service ? ['p90', 'median'] : ['on-time']).map(theMeasure)
  const limit = limitOf(page, service)
  const title = service ? view.t('open.trend-waits') : view.t('open.trend-on-time')
  const isKnown = shown.trend.some(({ figures }) => measures.some((measure) => toldOf(measure, figures) !== undefined))
  const beside = (service ? ['median', 'p90', 'on-time', 'applications'] : ['on-time', 'applications']).map(theMeasure)
  return html`<section><h2>${title}</h2>
    ${!isKnown && html`<p>${view.t('open.trend-none')}</p>`}
    ${
      isKnown &&
      lineFigure({
        ...{ id: 'trend', title, description: says(page) },
        x: shown.trend.map(({ period }) => periodShort(period, shown.query.grain)),
        lines: measures.map((measure) => ({
          name: measureName(page, measure),
          values: shown.trend.map(({ figures }) => toldOf(measure, figures)),
        })),
        limit: service
          ? limit === undefined
            ? undefined
            : { label: view.t('open.limit-of', { days: limit }), value: limit }
          : { label: view.t('open.limit-all'), value: whole },
        format: (value) => inFigures(measures[0]!, value),
      })
    }
    ${service && limit === undefined && html`<p class="hint">${view.t('open.limit-none')}</p>`}
    ${figureTable({
      caption: title,
      summary: view.t('open.as-table'),
      columns: [view.t('open.column-period'), ...beside.map((measure) => measureName(page, measure))],
      rows: shown.trend.map(({ period, figures }) => [
        periodName(page, period),
        ...beside.map((measure) => printed(measure, figures)),
      ]),
      csv: { href: fileOf(page, 'csv'), label: view.t('open.csv') },
    })}</section>`
}

/** The first and the last that is known, as a sentence. */
function says(page: Page): string {
  const measure = theMeasure(page.shown.query.service ? 'p90' : 'on-time')
  const known = page.shown.trend.filter(({ figures }) => toldOf(measure, figures) !== undefined)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return page.view.t('open.nothing')
  const said = (row: typeof first) => `${periodName(page, row.period)}: ${wordsOf(page, measure, row)}`
  return `${measureName(page, measure)}. ${said(first)}; ${said(last)}.`
}
