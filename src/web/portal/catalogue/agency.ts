import type { Service } from '#catalogue'
import type { Agency, Nation, Office } from '#engine'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { details, factList, serviceRow, type View } from '#ui'
import type { RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { kindSigns, serviceLines } from './rows.ts'

const officesShown = 60

/** The agencies, and the page of each: what it gives, where it is, by which hours it works. */
export const agencyRoutes: RouteAdder = (app, { edge, pages }) => {
  const { nation } = edge
  const { services } = edge.base.outside.catalogue
  const givenBy = (id: string) => services.filter(({ definition }) => definition.agency === id)

  app.get(routes.agencies, (c) => {
    const active = nation.agencies.filter(({ id }) => givenBy(id).length > 0)
    const render = (view: View) => ({
      title: view.t('catalogue.by-agency'),
      back: { href: view.url(routes.services), label: view.t('catalogue.title') },
      main: html`<h1>${view.t('catalogue.by-agency')}</h1>
        <p class="lead">${view.t('catalogue.by-agency-note', { count: active.length })}</p>
        ${agencyRows(view, active, (id) => givenBy(id).length)}`,
    })
    return showShared(c, pages, { render })
  })

  app.get(routes.agency(':id'), (c) => {
    const agency = nation.agencies.find(({ id }) => id === c.req.param('id'))
    if (!agency) throw new Refusal('web/not-found')
    return showShared(c, pages, {
      render: (view) => agencyPage(view, agency, { nation, services: givenBy(agency.id) }),
    })
  })
}

function agencyRows(view: View, agencies: readonly Agency[], count: (id: string) => number): Markup {
  const name = (agency: Agency) => inLanguage(agency.name, view.language)
  const sorted = agencies.toSorted((a, b) => name(a).localeCompare(name(b), view.language))
  return html`<ul class="service-rows">${sorted.map((agency) =>
    serviceRow({
      title: name(agency),
      href: view.url(routes.agency(agency.id)),
      icon: 'landmark',
      note: view.t('catalogue.count', { count: count(agency.id) }),
    }),
  )}</ul>`
}

type Given = { readonly nation: Nation; readonly services: readonly Service[] }

function agencyPage(view: View, agency: Agency, { nation, services }: Given) {
  const { t, language } = view
  const title = inLanguage(agency.name, language)
  const parent = nation.agencies.find(({ id }) => id === agency.parent)
  return {
    title,
    back: { href: view.url(routes.agencies), label: t('catalogue.by-agency') },
    main: html`<h1>${title}</h1>
      <p class="lead">${t('catalogue.count', { count: services.length })}</p>
      ${factList([
        ...(parent
          ? [
              {
                label: t('catalogue.parent'),
                value: html`<a href="${view.url(routes.agency(parent.id))}">${inLanguage(parent.name, language)}</a>`,
              },
            ]
          : []),
        { label: t('catalogue.phone'), value: agency.phone ?? t('catalogue.phone-unknown', { phone: view.helpLine }) },
        ...(agency.website ? [{ label: t('catalogue.website'), value: agency.website }] : []),
        { label: t('catalogue.hours'), value: hoursText(view, nation) },
        { label: t('catalogue.decides'), value: t('catalogue.decides-note') },
      ])}
      ${Object.keys(kindSigns).map((kind) => ofKind(view, kind, services))}
      ${officesSection(view, agency.offices)}`,
  }
}

function ofKind(view: View, kind: string, services: readonly Service[]): Markup | undefined {
  const found = services.filter(({ definition }) => definition.kind === kind)
  if (found.length === 0) return undefined
  return html`<section><h2>${view.t(`catalogue.kind-${kind}`)}</h2>${serviceLines(view, found)}</section>`
}

/** The working hours of the centre; a province may keep an hour of its own. */
export function hoursText({ t }: View, nation: Nation, division?: string): string {
  const spans = nation.calendarFor(division).hours[1]
  return t('catalogue.hours-text', { from: spans[0]?.[0] ?? '', to: spans.at(-1)?.[1] ?? '' })
}

function officesSection(view: View, offices: readonly Office[]): Markup | undefined {
  const { t, language } = view
  if (offices.length === 0) return undefined
  const rows = offices.slice(0, officesShown)
  const rest = offices.length - rows.length
  return details({
    summary: t('catalogue.offices', { count: offices.length }),
    body: html`<ul>${rows.map(({ name, division }) => html`<li>${division ? html`<a href="${view.url(routes.place(division.slice(0, 2)))}">${inLanguage(name, language)}</a>` : inLanguage(name, language)}</li>`)}</ul>
      ${rest > 0 && html`<p><a href="${view.url(routes.places)}">${t('catalogue.offices-more', { count: rest })}</a></p>`}`,
  })
}
