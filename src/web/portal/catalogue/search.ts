import { type Catalogue, type Found, type Guide, noteUnfound, type Service, shownFrom, wantedMost } from '#catalogue'
import type { Advice, Nation } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { button, emptyState, searchBox, serviceRow, type View } from '#ui'
import { contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { timeAndPrice } from './facts.ts'
import { serviceLine } from './rows.ts'

const resultsMax = 10
const queryMax = 200
const wantedShown = 100

export const searchRoutes: RouteAdder = (app, { edge }) => {
  const { nation } = edge
  const { catalogue } = edge.base.outside
  app.get(routes.search, async (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, queryMax)
    const view = await viewOf(c, 'home')
    if (query === '') return show(c, view, { title: view.t('search.title-empty'), main: askAgain(view, '') })
    const found = catalogue.search(query, resultsMax)
    if (found.confident && !found.guide && c.req.query('all') === undefined) {
      return goTo(c, `${routes.service(found.services[0]!.id)}?q=${encodeURIComponent(query)}`)
    }
    if (found.services.length === 0 && !found.guide) await noteUnfound(contextOf(c), query)
    return show(c, view, {
      title: view.t('search.title', { query }),
      main: results(view, { query, found, nation, catalogue }),
    })
  })

  app.get(routes.wanted, async (c) => {
    const view = await viewOf(c, 'home')
    const wanted = await wantedMost(contextOf(c), wantedShown)
    const { t } = view
    return show(c, view, {
      title: t('catalogue.wanted'),
      back: { href: view.url(routes.services), label: t('catalogue.title') },
      main: html`<h1>${t('catalogue.wanted')}</h1>
        <p class="lead">${t('catalogue.wanted-lead', { least: shownFrom })}</p>
        ${
          wanted.length === 0
            ? emptyState({ title: t('catalogue.wanted-none') })
            : html`<ul>${wanted.map(({ words, times }) => html`<li>${words} <span class="hint">${t('catalogue.wanted-times', { count: times })}</span></li>`)}</ul>`
        }`,
    })
  })
}

function askAgain(view: View, query: string): Markup {
  return html`<h1>${view.t('search.title-empty')}</h1>
    ${searchBox(view, { action: view.url(routes.search), hint: view.t('home.search-hint'), value: query })}`
}

type Shown = {
  readonly query: string
  readonly found: Found
  readonly nation: Nation
  readonly catalogue: Catalogue
}

/** Advice comes first and names its services itself; without it, what is meant most. */
function results(view: View, shown: Shown): Markup {
  const { t } = view
  const { services, understood, guide } = shown.found
  const box = searchBox(view, { action: view.url(routes.search), value: shown.query })
  if (guide?.kind === 'advice') return html`${box}${advised(view, guide.of, shown)}`
  const [top, ...others] = services
  if (!top && !guide) return html`${box}${nothingFound(view, shown.found)}`
  return html`${box}
    <h1>${top ? t('search.results', { count: services.length }) : t('search.near')}</h1>
    ${understood && html`<p class="hint">${t('search.understood', { understood })}</p>`}
    ${guide && guideRow(view, guide)}
    ${top && topResult(view, top)}
    ${serviceRows(view, others)}`
}

function serviceRows(view: View, services: readonly Service[]): Markup | undefined {
  if (services.length === 0) return undefined
  return html`<ul class="service-rows">${services.map((service) => serviceLine(view, service))}</ul>`
}

/** The words of somebody who found nothing are not theirs alone: what is near, whom to call, everything there is. */
function nothingFound(view: View, { near }: Found): Markup {
  const { t } = view
  return html`<h1>${t('search.none')}</h1>
    ${near.length > 0 && html`<h2>${t('search.near')}</h2><ul class="service-rows">${near.map((service) => serviceLine(view, service))}</ul>`}
    ${emptyState({ title: t('search.none-help', { phone: view.helpLine }), body: t('search.none-kept'), action: { label: t('search.all'), href: view.url(routes.services) } })}`
}

/** What leads on to several services: something that happens in a life, or a bundle. */
function guideRow(view: View, guide: Exclude<Guide, { kind: 'advice' }>): Markup {
  const { t, language } = view
  const { href, note } =
    guide.kind === 'event'
      ? { href: routes.lifeEvent(guide.of.id), note: t('catalogue.event-lead') }
      : { href: routes.bundle(guide.of.id), note: inLanguage(guide.of.purpose, language) }
  const title = inLanguage(guide.of.title, language)
  return html`<ul class="service-rows">${serviceRow({ title, href: view.url(href), icon: guide.of.icon, note })}</ul>`
}

/** What to do first, before any form; the services for it; the life event of the same name; and what else was found. */
function advised(view: View, advice: Advice, { found, nation, catalogue }: Shown): Markup {
  const { t, language } = view
  const event = nation.lifeEvents.find(({ id }) => id === advice.id)
  const its = advice.services.flatMap((id) => catalogue.byId(id) ?? [])
  const others = found.services.filter(({ id }) => !advice.services.includes(id))
  return html`<h1>${inLanguage(advice.title, language)}</h1>
    ${found.understood && html`<p class="hint">${t('search.understood', { understood: found.understood })}</p>`}
    <section class="panel advice">
      <ol>${advice.say.map((text) => html`<li>${inLanguage(text, language)}</li>`)}</ol>
      ${serviceRows(view, its)}
      ${event && guideRow(view, { kind: 'event', of: event })}
    </section>
    ${others.length > 0 && html`<h2>${t('catalogue.others')}</h2>${serviceRows(view, others)}`}`
}

function topResult(view: View, service: Service): Markup {
  const definition = service.in[view.language]!
  return html`<section class="panel">
    <h2><a href="${view.url(routes.service(service.id))}">${definition.title}</a></h2>
    <p>${definition.summary}</p>
    <p class="hint">${timeAndPrice(view, definition)}</p>
    ${button({ label: view.t('search.start'), href: view.url(routes.service(service.id)), icon: 'arrow-right' })}
  </section>`
}
