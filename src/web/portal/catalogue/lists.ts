import type { Service } from '#catalogue'
import type { Nation, ServiceKind } from '#engine'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { searchBox, serviceRow, type View } from '#ui'
import type { RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { byLetter } from './entries.ts'
import { kindSigns, serviceEntry } from './rows.ts'

/** All services: how many there are, and the three ways to go through them. */
export const listRoutes: RouteAdder = (app, { edge, pages }) => {
  const { services } = edge.base.outside.catalogue
  app.get(routes.services, (c) =>
    showShared(c, pages, {
      render: (view) => ({
        title: view.t('catalogue.title'),
        width: 'page',
        main: overview(view, { services, nation: edge.nation }),
      }),
    }),
  )

  app.get(routes.kind(':kind'), (c) => {
    const kind = c.req.param('kind') as ServiceKind
    const found = services.filter(({ definition }) => definition.kind === kind)
    if (found.length === 0) throw new Refusal('web/not-found')
    const render = (view: View) => {
      const title = view.t(`catalogue.kind-${kind}`)
      return {
        title,
        width: 'page' as const,
        back: { href: view.url(routes.services), label: view.t('catalogue.title') },
        main: html`<h1>${title}</h1>
          <p class="lead">${view.t(`catalogue.kind-${kind}-note`)}</p>
          <p class="hint">${view.t('catalogue.count', { count: found.length })}</p>
          ${byLetter(
            view,
            found.map((service) => serviceEntry(view, service)),
          )}`,
      }
    }
    return showShared(c, pages, { render })
  })
}

type Given = { readonly services: readonly Service[]; readonly nation: Nation }

function overview(view: View, { services, nation }: Given): Markup {
  const { t } = view
  const agencies = new Set(services.map(({ definition }) => definition.agency))
  return html`<h1>${t('catalogue.title')}</h1>
    <p class="lead">${t('service.list-count', { agencies: agencies.size, count: services.length })}</p>
    ${searchBox(view, { action: view.url(routes.search), hint: t('home.search-hint') })}
    <section><h2>${t('catalogue.by-kind')}</h2>
      <ul class="service-rows two-columns">${Object.entries(kindSigns).map(([kind, sign]) => kindRow(view, { kind, sign, services }))}</ul>
    </section>
    <section><h2>${t('catalogue.bundles')}</h2>
      <ul class="service-rows two-columns">${nation.bundles.map(({ id, title, purpose, icon }) =>
        serviceRow({
          title: inLanguage(title, view.language),
          href: view.url(routes.bundle(id)),
          icon,
          note: inLanguage(purpose, view.language),
        }),
      )}</ul>
    </section>
    <section><h2>${t('catalogue.other-ways')}</h2>
      <ul class="service-rows">
        ${serviceRow({ title: t('catalogue.by-agency'), href: view.url(routes.agencies), icon: 'landmark', note: t('catalogue.by-agency-note', { count: agencies.size }) })}
        ${serviceRow({ title: t('catalogue.by-place'), href: view.url(routes.places), icon: 'map-pin', note: t('catalogue.by-place-note') })}
        ${serviceRow({ title: t('catalogue.wanted'), href: view.url(routes.wanted), icon: 'search-x', note: t('catalogue.wanted-note') })}
      </ul>
    </section>`
}

type KindRow = { readonly kind: string; readonly sign: string; readonly services: readonly Service[] }

function kindRow(view: View, { kind, sign, services }: KindRow): Markup | undefined {
  const count = services.filter(({ definition }) => definition.kind === kind).length
  if (count === 0) return undefined
  return serviceRow({
    title: view.t(`catalogue.kind-${kind}`),
    href: view.url(routes.kind(kind)),
    icon: sign,
    note: view.t('catalogue.count', { count }),
  })
}
