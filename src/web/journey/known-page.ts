/** What registers know already: shown before anything is asked, with a way to say that it is wrong. */
import { html, type Markup } from '#kernel'
import { button, noticeBanner, type PageContent, summaryList, type View } from '#ui'
import { backFrom, type Drawn, stepUrl, whereOf } from './frame.ts'
import type { KnownRow } from './known.ts'
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

/** The facts by who said them and when, what is missing of them, and where each register is told of a mistake. */
export function knownFacts(view: View, shown: Drawn): Markup {
  const { t } = view
  const { rows = [], missing = [] } = shown.known ?? {}
  const unconfirmed = unconfirmedWhom(shown)
  return html`
    ${[...missing, ...(unconfirmed ? [unconfirmed] : [])].map((register) =>
      noticeBanner({
        kind: 'info',
        title: t('apply.options-down-title', { register }),
        body: html`<p>${t('journey.known-later')}</p>`,
      }),
    )}
    ${knownList(view, rows)}`
}

/** The register that has yet to confirm whom it is for; until then nobody's data is read. */
export function unconfirmedWhom({ known, given, progress }: Drawn): string | undefined {
  return known || progress.answers.whom === undefined ? undefined : given.typed?.whom
}

/** The facts as they are: each register with the day on which it said so, and beside each fact where to say it is wrong. */
export function knownList(view: View, rows: readonly KnownRow[]): Markup {
  const { t } = view
  return html`<div class="known">${sourcesOf(rows).map((said) => {
    const { registerTitle: register, at, awaited } = said[0]!
    const source = awaited
      ? t('journey.known-awaited', { register })
      : t('journey.known-said', { register, date: dotted(at) })
    return html`<p class="caption">${source}</p>
      ${summaryList(said.map((row) => knownRow(view, row)))}`
  })}</div>`
}

function knownRow(view: View, row: KnownRow) {
  const { title, correction } = row
  const wrong = correction && { href: view.url(correction), label: view.t('journey.known-wrong') }
  return { label: title, value: html`<b>${valueText(view, row)}</b>`, ...(wrong ? { action: wrong } : {}) }
}

/** The rows of one register and day together, in the order they came. */
function sourcesOf(rows: readonly KnownRow[]): KnownRow[][] {
  const groups = new Map<string, KnownRow[]>()
  for (const row of rows) {
    const key = `${row.register} ${dotted(row.at)}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function valueText({ t }: View, { value, awaited }: KnownRow): string {
  if (awaited) return t('journey.known-fetch')
  if (value === null || value === '') return t('journey.known-none')
  return typeof value === 'boolean' ? t(value ? 'frame.yes' : 'frame.no') : value
}
