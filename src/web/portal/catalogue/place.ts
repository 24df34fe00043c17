import type { Service } from '#catalogue'
import type { Division, Nation } from '#engine'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { details, serviceRow, type View } from '#ui'
import type { RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { byKind, hoursText } from './agency.ts'
import { priceOf } from './rows.ts'

/** The provinces, and the page of each: what is decided there, and which offices lie in it. */
export const placeRoutes: RouteAdder = (app, { edge, pages }) => {
  const { nation } = edge
  const provinces = nation.divisions.filter(({ level }) => level === 1)
  const local = edge.base.outside.catalogue.services.filter(({ definition }) => definition.local)

  app.get(routes.places, (c) => {
    const render = (view: View) => ({
      title: view.t('catalogue.by-place'),
      back: { href: view.url(routes.services), label: view.t('catalogue.title') },
      width: 'page' as const,
      main: html`<h1>${view.t('catalogue.by-place')}</h1>
        <p class="lead">${view.t('catalogue.local-count', { count: local.length })}</p>
        <ul class="service-rows two-columns">${provinces.map((province) => provinceRow(view, province, nation))}</ul>`,
    })
    return showShared(c, pages, { render })
  })

  app.get(routes.place(':code'), (c) => {
    const province = provinces.find(({ code }) => code === c.req.param('code'))
    if (!province) throw new Refusal('web/not-found')
    return showShared(c, pages, { render: (view) => placePage(view, province, { nation, local }) })
  })
}

function provinceRow(view: View, { code, name, kind }: Division, nation: Nation): Markup {
  const count = officesIn(nation, code).length
  return serviceRow({
    title: `${inLanguage(name, view.language)}`,
    href: view.url(routes.place(code)),
    icon: 'map-pin',
    note: `${inLanguage(kind, view.language)} · ${view.t('catalogue.offices', { count })}`,
  })
}

function officesIn({ agencies }: Nation, code: string) {
  return agencies.flatMap(({ offices }) => offices.filter(({ division }) => division?.startsWith(code)))
}

type Given = { readonly nation: Nation; readonly local: readonly Service[] }

function placePage(view: View, { code, name }: Division, { nation, local }: Given) {
  const { t, language } = view
  const title = inLanguage(name, language)
  const offices = officesIn(nation, code)
  return {
    title,
    width: 'page' as const,
    back: { href: view.url(routes.places), label: t('catalogue.by-place') },
    main: html`<h1>${title}</h1>
      <p class="lead">${t('catalogue.hours')}: ${hoursText(view, nation, `${code}01`)}</p>
      <section><h2>${t('catalogue.local')}</h2>
        <p class="hint">${t('catalogue.local-note')}</p>
      </section>
      ${byKind(view, local, (service) => priceOf(view, service, { code, country: nation.country }))}
      ${details({
        summary: t('catalogue.offices', { count: offices.length }),
        body: html`<ul>${offices.map((office) => html`<li>${inLanguage(office.name, language)}</li>`)}</ul>`,
      })}`,
  }
}
