/** One set: what each column means, its first rows, how to take it by machine, and when it became another. */
import type { Nation } from '#engine'
import { html, type Markup } from '#kernel'
import type { Cell, Column, Row, Version } from '#openness'
import { emptyState, factList, noticeBanner, type PageContent, table, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { demoNote, fileLinks, freshness, licence, type SetShown } from './list.ts'

type Shown = SetShown & {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly versions: readonly Version[]
  readonly origin: string
  readonly nation: Nation
}

const cellMost = 60

export function datasetPage(view: View, shown: Shown): PageContent {
  const { t, url } = view
  const { dataset, columns, rows, origin, nation } = shown
  const title = t(`data.${dataset.id}-title`)
  return {
    title,
    width: 'page',
    back: { href: url(routes.openData), label: t('data.title') },
    main: html`<h1>${title}</h1>
      <p class="lead">${t(`data.${dataset.id}-about`)}</p>
      ${dataset.hasDemo && demoNote(view)}
      ${shown.state === 'stale' && noticeBanner({ kind: 'warning', title: t('data.stale'), body: html`<p>${t('data.stale-note')}</p>` })}
      ${factList([
        { label: t('data.head-updated'), value: freshness(view, shown, nation) },
        { label: t('data.head-every'), value: t(`data.every-${dataset.every}`) },
        { label: t('data.head-files'), value: fileLinks(view, dataset) },
        { label: t('data.licence'), value: html`<a href="${licence.href}">${licence.name}</a>` },
        { label: t('data.publisher'), value: view.platformName },
      ])}
      <section class="named-table"><h2>${t('data.columns')}</h2>
      ${table({
        caption: t('data.columns'),
        columns: ['column', 'means', 'type'].map((name) => t(`data.head-${name}`)),
        rows: columns.map((column) => [
          html`<code>${column.name}</code>`,
          meaning(view, column, nation),
          t(`data.type-${column.type}`),
        ]),
      })}</section>
      <section class="named-table"><h2>${t('data.sample')}</h2>
      ${rows.length === 0 ? emptyState({ title: t('data.no-rows') }) : table({ caption: t('data.sample'), columns: columns.map(({ name }) => name), rows: rows.map((row) => row.map(cellText)) })}</section>
      <h2>${t('data.use')}</h2>
      <p>${t('data.use-file')}</p>
      <pre class="command" tabindex="0">curl -O ${origin}${routes.openDataFile(dataset.id, 'csv')}</pre>
      <p>${t('data.use-api')}</p>
      <pre class="command" tabindex="0">curl "${origin}${routes.apiOpenDataset(dataset.id)}?limit=100"</pre>
      <p>${t('data.use-cite', { title, platform: view.platformName, licence: licence.name })}</p>
      ${dataset.hasVersions && versionTable(view, shown)}`,
  }
}

function meaning({ t }: View, { means, language }: Column, nation: Nation): string {
  const name = nation.country.languages.find(({ code }) => code === language)?.name
  return name ? `${t(means)} (${name})` : t(means)
}

function versionTable({ t, language }: View, { versions, nation }: Shown): Markup {
  return html`<section class="named-table"><h2>${t('data.versions')}</h2>
    ${
      versions.length === 0
        ? html`<p>${t('data.not-yet')}</p>`
        : table({
            caption: t('data.versions'),
            columns: ['updated', 'rows', 'digest'].map((name) => t(`data.head-${name}`)),
            rows: versions.map(({ at, rows, sha256 }) => [
              timeText(at, language, nation.country),
              rows,
              html`<code class="hash">${sha256.toString('hex').slice(0, 16)}</code>`,
            ]),
          })
    }</section>`
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return text.length > cellMost ? `${text.slice(0, cellMost)}…` : text
}
