import { type Service, serviceIn } from '#catalogue'
import { type Definition, type Nation, readsOf } from '#engine'
import { html, inLanguage, type Language, type Markup } from '#kernel'
import { button, details, factList, serviceRow, type View } from '#ui'
import { contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { readsInWords } from './reads-in-words.ts'
import { priceText, timeAndPrice, timeText } from './service-facts.ts'

const queryMax = 200

export const serviceRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.services, (c) => {
    const render = (view: View) => ({
      title: view.t('service.list-title'),
      main: serviceList(view, edge.base.outside.catalogue.services, edge.nation),
    })
    return showShared(c, pages, { render })
  })

  app.get(routes.service(':id'), async (c) => {
    const service = serviceIn(contextOf(c), c.req.param('id') ?? '')
    const query = c.req.query('q')?.slice(0, queryMax)
    const render = (view: View) => servicePage(view, { service, nation: edge.nation, query })
    if (!query) return showShared(c, pages, { render })
    const view = await viewOf(c)
    return show(c, view, render(view))
  })
}

function servicePage(view: View, given: { service: Service; nation: Nation; query: string | undefined }) {
  const { t } = view
  const { service, nation, query } = given
  const definition = service.in[view.language]!
  const price = priceText(view, definition, nation.country)
  return {
    title: definition.title,
    back: { href: view.url(routes.home), label: t('frame.back') },
    main: html`
      ${
        query &&
        html`<p class="hint">${t('search.instead', { query })}
        <a href="${view.url(`${routes.search}?q=${encodeURIComponent(query)}&all`)}">${t('search.others')}</a></p>`
      }
      <h1>${definition.title}</h1>
      <p class="lead">${definition.summary}</p>
      ${factList([
        {
          label: t('service.time'),
          value: timeText(view, definition),
          note: definition.decide.by === 'rule' ? t('service.promise-rule') : undefined,
        },
        {
          label: t('service.price'),
          value: price,
          note: definition.fee === 'unknown' ? t('service.price-nothing-here') : undefined,
        },
        { label: t('service.who'), value: definition.for.map((who) => t(`service.for-${who}`)).join(', ') },
        ...(definition.issue
          ? [{ label: t('service.valid'), value: t('service.valid-days', { days: definition.issue.validDays }) }]
          : []),
        { label: t('service.reads'), value: readsList(view, definition, nation), note: t('service.reads-promise') },
      ])}
      ${button({ label: t('service.start'), href: view.url(routes.apply(service.id)), icon: 'arrow-right' })}
      ${!view.signedInAs && html`<p class="hint">${t('service.start-note')}</p>`}
      ${lawDetails(view, definition)}
      ${details({ summary: t('service.other-ways'), body: html`<p>${t('service.other-call', { phone: view.helpLine })}</p>` })}`,
  }
}

function readsList(view: View, definition: Definition, nation: Nation): Markup {
  const reads = readsInWords(readsOf(definition, nation.registers), { nation, language: view.language, t: view.t })
  return html`<ul class="plain">${reads.map(({ what, from }) => html`<li>${what} <span class="hint">${from}</span></li>`)}</ul>`
}

function lawDetails(view: View, definition: Definition): Markup {
  const { t } = view
  return details({
    summary: t('service.law'),
    body: html`<ul>${definition.law.map(({ act, article }) => html`<li>${article ? t('service.law-article', { act, article }) : act}</li>`)}</ul>
      <p class="hint">${t('service.source')}: ${t(`service.confidence-${definition.confidence}`)}</p>`,
  })
}

function serviceList(view: View, services: readonly Service[], nation: Nation): Markup {
  const { t, language } = view
  const agencies = nation.agencies.filter(({ id }) => services.some(({ definition }) => definition.agency === id))
  return html`<h1>${t('service.list-title')}</h1>
    <p class="lead">${t('service.list-count', { agencies: agencies.length, count: services.length })}</p>
    ${agencies.map(
      (agency) => html`<section><h2>${inLanguage(agency.name, language)}</h2>
        <ul class="service-rows">
          ${services.filter(({ definition }) => definition.agency === agency.id).map((service) => serviceLine(view, service, language))}
        </ul></section>`,
    )}`
}

function serviceLine(view: View, service: Service, language: Language): Markup {
  const definition = service.in[language]!
  return serviceRow({
    title: definition.title,
    href: view.url(routes.service(service.id)),
    icon: 'file-text',
    note: timeAndPrice(view, definition),
  })
}
