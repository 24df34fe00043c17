/** What registers know already: shown before anything is asked, with a way to say that it is wrong. */
import { html, type Markup } from '#kernel'
import { button, noticeBanner, type PageContent, table, type View } from '#ui'
import { backFrom, type Drawn, stepUrl, whereOf } from './frame.ts'
import type { KnownRow } from './known.ts'
import { journeyPaths } from './paths.ts'
import { stepAfter } from './steps.ts'
import { dotted } from './stops.ts'

export function knownPage(view: View, shown: Drawn): PageContent {
  const { t } = view
  const title = t('journey.known-title')
  return {
    title,
    back: backFrom(view, shown),
    main: html`
      ${whereOf(view, shown)}
      <h1>${title}</h1>
      ${knownFacts(view, shown)}
      ${button({ label: t('journey.continue'), href: stepUrl(view, shown, stepAfter(shown.progress, shown.step)) })}`,
  }
}

/** The facts as a table with their sources, what is missing of them, and where each register is told of a mistake. */
export function knownFacts(view: View, { known }: Drawn): Markup {
  const { t } = view
  const { rows = [], missing = [] } = known ?? {}
  const corrections = new Map(rows.flatMap((row) => (row.correction ? [[row.correction, row.registerTitle]] : [])))
  return html`
    ${missing.map((register) =>
      noticeBanner({
        kind: 'info',
        title: t('apply.options-down-title', { register }),
        body: html`<p>${t('journey.known-later')}</p>`,
      }),
    )}
    ${rows.length > 0 && knownTable(view, rows)}
    ${[...corrections].map(
      ([service, register]) =>
        html`<p><a href="${view.url(journeyPaths.start(service))}">${t('journey.known-wrong', { register })}</a></p>`,
    )}`
}

export function knownTable(view: View, rows: readonly KnownRow[]): Markup {
  const { t } = view
  return table({
    columns: [t('journey.known-what'), t('journey.known-value'), t('journey.known-source')],
    rows: rows.map((row) => [
      row.title,
      html`<b>${valueText(view, row)}</b>`,
      html`<span class="hint">${t('journey.known-said', { register: row.registerTitle, date: dotted(row.at) })}</span>`,
    ]),
  })
}

function valueText({ t }: View, { value }: KnownRow): string {
  if (value === null || value === '') return t('journey.known-none')
  return typeof value === 'boolean' ? t(value ? 'frame.yes' : 'frame.no') : value
}
