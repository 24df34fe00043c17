/** What: the services that keep people waiting longest, why applications are refused, by which way they come, exceptions. */
import { html, type Markup } from '#kernel'
import { barFigure, figureTable, table } from '#ui'
import { inFigures, none, printed, theMeasure, toldOf } from './figures-text.ts'
import { placesTable } from './map.ts'
import { fileOf, limitOf, linkTo, measureName, type Page, serviceName } from './speech.ts'

const worstMost = 10
const sideBySide = ['on-time', 'median', 'p90', 'applications', 'promise-kept', 'returned', 'refused', 'exceptions']
const channels = ['web', 'app', 'sms', 'phone', 'operator']

/** By what was in time, then by how long nine of ten waited: speed beside what it may have cost. */
export function slowest(page: Page): Markup | false {
  const { view, shown, serviceOf } = page
  if (shown.query.service) return false
  const [onTime, p90] = [theMeasure('on-time'), theMeasure('p90')]
  const rows = shown.services
    .filter(({ service, figures }) => serviceOf(service!) && toldOf(onTime, figures) !== undefined)
    .toSorted(
      (one, other) =>
        toldOf(onTime, one.figures)! - toldOf(onTime, other.figures)! ||
        (toldOf(p90, other.figures) ?? 0) - (toldOf(p90, one.figures) ?? 0),
    )
    .slice(0, worstMost)
  const measures = sideBySide.map(theMeasure)
  return (
    rows.length > 0 &&
    html`<section class="figures wide-figures"><h2>${view.t('open.worst')}</h2><p>${view.t('open.worst-note')}</p>
    ${table({
      columns: [
        view.t('open.column-service'),
        view.t('open.limit'),
        ...measures.map((measure) => measureName(page, measure)),
      ],
      rows: rows.map(({ service, figures }) => [
        html`<a href="${linkTo(page, { service: serviceOf(service!) })}">${serviceName(page, service!)}</a>`,
        limitOf(page, service) ?? none,
        ...measures.map((measure) => printed(measure, figures)),
      ]),
    })}</section>`
  )
}

/** The parts of a group: reasons of refusals, channels, exceptions. */
export function parts(page: Page): Markup {
  const { view, shown } = page
  const { reason, channel, exception } = shown.breakdowns
  const hasReasons = shown.query.service && reason.length > 0
  return html`${hasReasons && part(page, { id: 'reasons', title: view.t('open.reasons'), list: reason, name: (code) => reasonText(page, code) })}
    ${channel.length > 0 && part(page, { id: 'channels', title: view.t('open.channels'), list: channel, name: (code) => channelText(page, code) })}
    ${exception.length > 0 && part(page, { id: 'exceptions', title: view.t('open.exceptions'), list: exception, name: (code) => exceptionText(page, code) })}`
}

type Part = {
  readonly id: string
  readonly title: string
  readonly list: readonly { readonly name: string; readonly count: number }[]
  readonly name: (code: string) => string
}

function part(page: Page, { id, title, list, name }: Part): Markup {
  const bars = list.map(({ name: code, count }) => ({
    name: name(code),
    value: count,
    text: inFigures({ unit: 'count' }, count),
  }))
  return html`<section><h2>${title}</h2>${barFigure({ id, title, description: '', bars })}
    ${figureTable({
      caption: title,
      summary: page.view.t('open.as-table'),
      columns: [title, page.view.t('open.column-count')],
      rows: bars.map(({ name: said, text }) => [said, text]),
      csv: { href: fileOf(page, 'csv'), label: page.view.t('open.csv') },
    })}</section>`
}

/** What the person was told, as the service's definition says it. */
function reasonText({ view, shown }: Page, code: string): string {
  const decide = shown.query.service?.in[view.language]?.decide
  const reasons = decide?.by === 'officer' ? decide.refusals : (decide?.refuseWhen ?? [])
  return reasons.find((one) => one.code === code)?.say.replace(/\{\w+\}/g, '…') ?? view.t('open.reason-other', { code })
}

function channelText({ view }: Page, code: string): string {
  return channels.includes(code) ? view.t(`open.channel-${code}`) : code
}

/** Somebody gave a case back, or it was taken from them: `recused-relative`, `released-absent`. */
function exceptionText({ view }: Page, code: string): string {
  const [kind, why] = [code.slice(0, code.indexOf('-')), code.slice(code.indexOf('-') + 1)]
  return kind === 'recused' ? view.t(`office.recusal-${why}`) : view.t(`office.release-${why}`)
}

/** Further down: the agencies of the country, the offices of a province or an agency. */
export function within(page: Page): Markup {
  const { view, shown } = page
  const { agencies, offices } = shown
  return html`${agencies.length > 0 && html`<section><h2>${view.t('open.agencies')}</h2>${placesTable(page, { caption: view.t('open.agencies-table'), rows: agencies })}</section>`}
    ${offices.length > 0 && html`<section><h2>${view.t('open.offices')}</h2>${placesTable(page, { caption: view.t('open.offices-table'), rows: offices, open: true })}</section>`}`
}
