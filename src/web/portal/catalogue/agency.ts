import type { Service } from '#catalogue'
import type { Agency, Nation, Office } from '#engine'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { details, factList, type View } from '#ui'
import { goTo, type RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { byLetter, inGroups } from './entries.ts'
import { kindSigns, serviceEntry } from './rows.ts'

const officesShown = 60
const movedForGood = 301

/** The agencies, and the page of each: what it gives, where it is, by which hours it works. */
export const agencyRoutes: RouteAdder = (app, { edge, pages }) => {
  const { nation } = edge
  const { services } = edge.base.outside.catalogue
  const givenBy = (id: string) => services.filter(({ definition }) => definition.agency === id)

  app.get(routes.agencies, (c) => {
    const active = nation.agencies.filter(({ id }) => givenBy(id).length > 0)
    const render = (view: View) => ({
      title: view.t('catalogue.by-agency'),
      width: 'page' as const,
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
    if (agency.into) return goTo(c, routes.agency(agency.into), movedForGood)
    return showShared(c, pages, {
      render: (view) => agencyPage(view, agency, { nation, services: givenBy(agency.id) }),
    })
  })
}

function agencyRows(view: View, agencies: readonly Agency[], count: (id: string) => number): Markup {
  return byLetter(
    view,
    agencies.map(({ id, name }) => ({
      title: inLanguage(name, view.language),
      href: view.url(routes.agency(id)),
      note: view.t('catalogue.count', { count: count(id) }),
    })),
  )
}

type Given = { readonly nation: Nation; readonly services: readonly Service[] }

function agencyPage(view: View, agency: Agency, { nation, services }: Given) {
  const { t, language } = view
  const title = inLanguage(agency.name, language)
  const parent = nation.agencies.find(({ id }) => id === agency.parent)
  return {
    title,
    width: 'page' as const,
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
      <p><a href="${view.url(routes.openAgency(agency.id))}">${t('duty.title')}</a></p>
      ${byKind(view, services)}
      ${officesSection(view, agency.offices)}`,
  }
}

/** The services under their kinds. */
export function byKind(view: View, services: readonly Service[], note?: (service: Service) => string): Markup {
  return inGroups(
    view,
    Object.keys(kindSigns).map((kind) => ({
      title: view.t(`catalogue.kind-${kind}`),
      entries: services
        .filter(({ definition }) => definition.kind === kind)
        .map((service) => serviceEntry(view, service, note?.(service))),
    })),
  )
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
