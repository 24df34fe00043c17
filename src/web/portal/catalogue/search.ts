import { type Found, type Guide, noteUnfound, type Service, shownFrom, wantedMost } from '#catalogue'
import { html, inLanguage, type Localised, type Markup } from '#kernel'
import { button, emptyState, searchBox, serviceRow, type View } from '#ui'
import { contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { timeAndPrice } from './facts.ts'
import { serviceLine } from './rows.ts'

const resultsMax = 10
const queryMax = 200
const wantedShown = 100

export const searchRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.search, async (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, queryMax)
    const view = await viewOf(c, 'home')
    if (query === '') return show(c, view, { title: view.t('search.title-empty'), main: askAgain(view, '') })
    const found = edge.base.outside.catalogue.search(query, resultsMax)
    if (found.confident && !found.guide && c.req.query('all') === undefined) {
      return goTo(c, `${routes.service(found.services[0]!.id)}?q=${encodeURIComponent(query)}`)
    }
    if (found.services.length === 0 && !found.guide) await noteUnfound(contextOf(c), query)
    return show(c, view, { title: view.t('search.title', { query }), main: results(view, query, found) })
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

function results(view: View, query: string, found: Found): Markup {
  const { t } = view
  const [top, ...others] = found.services
  return html`
    ${searchBox(view, { action: view.url(routes.search), value: query })}
    ${
      top
        ? html`<h1>${t('search.results', { count: found.services.length })}</h1>
            ${found.understood && html`<p class="hint">${t('search.understood', { understood: found.understood })}</p>`}
            ${found.guide && guidePanel(view, found.guide)}
            ${topResult(view, top)}
            <ul class="service-rows">${others.map((service) => serviceLine(view, service))}</ul>`
        : html`${found.guide ? guidePanel(view, found.guide) : nothingFound(view, found)}`
    }`
}

/** The words of somebody who found nothing are not theirs alone: what is near, whom to call, everything there is. */
function nothingFound(view: View, { near }: Found): Markup {
  const { t } = view
  return html`<h1>${t('search.none')}</h1>
    ${near.length > 0 && html`<h2>${t('search.near')}</h2><ul class="service-rows">${near.map((service) => serviceLine(view, service))}</ul>`}
    ${emptyState({ title: t('search.none-help', { phone: view.helpLine }), body: t('search.none-kept'), action: { label: t('search.all'), href: view.url(routes.services) } })}`
}

/** What to do first, before any form. */
function guidePanel(view: View, guide: Guide): Markup {
  const { t, language } = view
  const title = inLanguage(guide.of.title, language)
  if (guide.kind === 'advice') return advicePanel(view, { title, say: guide.of.say })
  const { href, note, icon } =
    guide.kind === 'event'
      ? { href: routes.lifeEvent(guide.of.id), note: t('catalogue.event-lead'), icon: guide.of.icon }
      : { href: routes.bundle(guide.of.id), note: inLanguage(guide.of.purpose, language), icon: guide.of.icon }
  return html`<ul class="service-rows">${serviceRow({ title, href: view.url(href), icon, note })}</ul>`
}

function advicePanel({ language }: View, { title, say }: { title: string; say: readonly Localised[] }): Markup {
  return html`<section class="panel advice"><h2>${title}</h2><ol>${say.map((text) => html`<li>${inLanguage(text, language)}</li>`)}</ol></section>`
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
