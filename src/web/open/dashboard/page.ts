/** `/open`: one question, the figures that answer it, and all the ways to look closer. */
import { html, type Markup } from '#kernel'
import { button, emptyState, type PageContent, type View } from '#ui'
import { routes } from '../../routes.ts'
import { chooser } from './choose.ts'
import { head, keyFigures } from './head.ts'
import { parts, slowest, within } from './lists.ts'
import { byProvince } from './map.ts'
import type { Filter } from './query.ts'
import { registersAnswer } from './registers.ts'
import type { Page } from './speech.ts'
import { overTime } from './trend.ts'

export function dashboardPage(page: Page, today: string): PageContent {
  const { view, shown } = page
  const isEmpty = [shown.here, ...shown.provinces].every(({ figures }) => Object.keys(figures.groups).length === 0)
  return {
    title: view.t('open.title'),
    width: 'page',
    hasFigures: true,
    back: { href: view.url(routes.home), label: view.t('frame.back') },
    main: html`${head(page)}${chooser(page, today)}
      ${
        isEmpty
          ? emptyState({ title: view.t('open.nothing'), body: view.t('open.nothing-note') })
          : html`${keyFigures(page)}${byProvince(page)}`
      }
      ${overTime(page)}${!isEmpty && html`${slowest(page)}${parts(page)}${within(page)}`}${registersAnswer(page)}${elsewhere(view)}`,
  }
}

function elsewhere({ t, url }: View): Markup {
  const links = [
    [routes.openMethod, t('open.method')],
    [routes.openData, t('data.title')],
    [routes.openAgencies, t('duty.title')],
    [routes.petitionsAnswered, t('petition.answers-title')],
    [routes.openLog, t('log.title')],
    [routes.openKeys, t('keys.title')],
    [routes.openReads, t('oversight.open-title')],
  ] as const
  return html`<section class="filters"><h2>${t('open.elsewhere')}</h2><ul>${links.map(([path, label]) => html`<li><a class="roomy" href="${url(path)}">${label}</a></li>`)}</ul></section>`
}

/** A filter names what does not exist: which one, and the way on. */
export function unknownPage({ t, url }: View, filter: Filter): PageContent {
  const title = t(`open.unknown-${filter}`)
  return {
    title,
    main: html`<h1>${title}</h1><p>${t('open.unknown-note')}</p>${button({ label: t('open.unknown-go'), href: url(routes.open) })}`,
  }
}
