/** All sets with when they were updated, and which are older than they should be: in words and by a sign. */
import type { Nation } from '#engine'
import { html, type Markup } from '#kernel'
import type { Dataset, Freshness } from '#openness'
import { icon, noticeBanner, type PageContent, table, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { formats } from './files.ts'

export type SetShown = Freshness & { readonly dataset: Dataset }

export const licence = {
  href: 'https://creativecommons.org/licenses/by/4.0/',
  iri: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  name: 'CC BY 4.0',
} as const

export function dataPage(view: View, shown: readonly SetShown[], nation: Nation): PageContent {
  const { t, url } = view
  const stale = shown.filter(({ state }) => state === 'stale')
  return {
    title: t('data.title'),
    width: 'page',
    back: { href: url(routes.open), label: t('open.title') },
    main: html`<h1>${t('data.title')}</h1>
      <p class="lead">${t('data.lead', { count: shown.length })}</p>
      ${demoNote(view)}
      ${
        stale.length > 0 &&
        noticeBanner({
          kind: 'warning',
          title: t('data.some-stale', { count: stale.length }),
          body: html`<p>${stale.map(({ dataset }, i) => html`${i > 0 && ', '}<a href="${url(routes.openDataset(dataset.id))}">${t(`data.${dataset.id}-title`)}</a>`)}</p>`,
        })
      }
      <section class="named-table"><h2>${t('data.sets')}</h2>${table({
        caption: t('data.sets'),
        columns: ['set', 'every', 'updated', 'files'].map((name) => t(`data.head-${name}`)),
        rows: shown.map((one) => [
          html`<a class="roomy" href="${url(routes.openDataset(one.dataset.id))}">${t(`data.${one.dataset.id}-title`)}</a><br><span class="hint">${t(`data.${one.dataset.id}-about`)}</span>`,
          t(`data.every-${one.dataset.every}`),
          freshness(view, one, nation),
          fileLinks(view, one.dataset),
        ]),
      })}</section>
      <p><a href="${url(routes.openAgencies)}">${t('duty.title')}</a></p>
      <p>${t('data.licence-note')} <a href="${licence.href}">${licence.name}</a></p>
      <h2>${t('data.machines')}</h2>
      <p>${t('data.machines-note')}</p>
      <ul>
        <li><a href="${routes.apiDescription}">${t('data.api')}</a></li>
        <li><a href="${routes.openDataTurtle}">DCAT-AP 3, Turtle</a></li>
        <li><a href="${routes.openDataJsonLd}">DCAT-AP 3, JSON-LD</a></li>
      </ul>`,
  }
}

/** When it was updated; what is too old says so. */
export function freshness({ t, language }: View, { state, updatedAt, dataset }: SetShown, nation: Nation): Markup {
  if (dataset.isLive && state === 'fresh') return html`${t('data.live')}`
  if (!updatedAt) return html`${t('data.not-yet')}`
  const at = timeText(updatedAt, language, nation.country)
  if (state !== 'stale') return html`${at}`
  return html`${at}<br><span class="tag warning">${icon('triangle-alert')} ${t('data.stale')}</span>`
}

export function fileLinks({ t }: View, { id }: Dataset): Markup {
  return html`${formats.map((format, i) => html`${i > 0 && ' · '}<a href="${routes.openDataFile(id, format)}" download>${format.toUpperCase()}<span class="unseen"> ${t(`data.${id}-title`)}</span></a>`)}`
}

/** That people are made up, as long as they are. */
export function demoNote({ t, demo }: View): Markup | undefined {
  return demo ? html`<p class="hint">${icon('flask-conical')} ${t('data.demo')}</p>` : undefined
}
