import type { Found, Service } from '#catalogue'
import { html, type Markup } from '#kernel'
import { button, emptyState, searchBox, serviceRow, type View } from '#ui'
import { goTo, type RouteAdder, show, viewOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { timeAndPrice } from './service-facts.ts'

const resultsMax = 10
const queryMax = 200

export const searchRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.search, async (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, queryMax)
    const view = await viewOf(c, 'home')
    if (query === '') return show(c, view, { title: view.t('search.title-empty'), main: askAgain(view, '') })
    const found = edge.base.outside.catalogue.search(query, resultsMax)
    if (found.confident && c.req.query('all') === undefined) {
      return goTo(c, `${routes.service(found.services[0]!.id)}?q=${encodeURIComponent(query)}`)
    }
    return show(c, view, { title: view.t('search.title', { query }), main: results(view, query, found) })
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
            ${topResult(view, top)}
            <ul class="service-rows">${others.map((service) => row(view, service))}</ul>`
        : html`<h1>${t('search.none')}</h1>
            ${emptyState({ title: t('search.none-help', { phone: view.helpLine }), action: { label: t('search.all'), href: view.url(routes.services) } })}`
    }`
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

function row(view: View, service: Service): Markup {
  const definition = service.in[view.language]!
  return serviceRow({
    title: definition.title,
    href: view.url(routes.service(service.id)),
    icon: 'file-text',
    note: timeAndPrice(view, definition),
  })
}
