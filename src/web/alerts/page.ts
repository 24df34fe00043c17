/** What is happening, in the whole country or at one place: what is in force first, then where, then what there was. */
import { type Alert, alertsAt, daysWith } from '#alerts'
import type { Hazard } from '#engine'
import { addDays, dateIn, html, inLanguage, type Markup, nothing } from '#kernel'
import type { Context } from '#platform'
import { button, type PageContent, serviceRow, type View } from '#ui'
import type { Edge } from '../edge.ts'
import { dateText } from '../format.ts'
import { routes } from '../routes.ts'
import { alertCards, paragraphs, pastList } from './alert-list.ts'
import { partsOf, placeForm } from './choose.ts'
import type { Happening } from './happening.ts'
import { levelMap } from './level-map.ts'
import { placeName, said } from './said.ts'
import { subscribeBox } from './subscribe-box.ts'

const pastDays = 30
const pastMost = 50

type Given = { readonly ctx: Context; readonly edge: Edge; readonly happening: Happening }

/** The page of the country: the reader's own place first, then the map, then everything else. */
export async function countryPage(view: View, given: Given): Promise<PageContent> {
  const { t } = view
  const { edge, happening } = given
  const { place, known, here } = happening
  const others = known.active.filter((alert) => !here.alerts.includes(alert))
  const isOnlyInParts = !place && here.alerts.length === 0 && others.length > 0
  return {
    title: t('alerts.title'),
    width: 'page',
    feed: view.url(routes.alertFeed),
    hasFigures: true,
    main: html`<h1>${t('alerts.title')}</h1>
      ${placeForm(view, edge.nation, place)}
      ${
        isOnlyInParts
          ? html`<section aria-labelledby="here"><h2 id="here">${t('alerts.strip')}</h2>${otherList(view, edge, others)}${wiseAnyway(view, edge)}</section>`
          : html`${hereSection(view, given, { place: place ?? '', alerts: here.alerts })}
      ${others.length > 0 && html`<section><h2>${t('alerts.elsewhere')}</h2>${otherList(view, edge, others)}</section>`}`
      }
      ${await figuresSection(view, given)}
      <section><h2>${t('alerts.map')}</h2>${levelMap(view, { nation: edge.nation, now: edge.base.clock.now(), active: known.active })}</section>
      ${await pastSection(view, given, '')}
      ${subscribeBox(view, edge, place)}
      ${filesSection(view)}`,
  }
}

/** The page of one place; the same for everyone, so that it can be sent on. */
export async function placePage(view: View, given: Given & { place: string }): Promise<PageContent> {
  const { t, url, language } = view
  const { edge, happening, place } = given
  const { known } = happening
  const name = placeName(edge.nation, place, language)
  const { alerts } = known.at(place)
  const below = known.active.filter((alert) => alert.place.length > place.length && alert.place.startsWith(place))
  const above = place.length > 2 ? place.slice(0, 2) : ''
  return {
    title: t('alerts.title-at', { place: name }),
    width: 'page',
    feed: url(routes.alertFeedAt(place)),
    hasFigures: true,
    back: above
      ? { href: url(routes.alertsAt(above)), label: placeName(edge.nation, above, language) }
      : { href: url(routes.alerts), label: t('alerts.country') },
    main: html`<h1>${name}</h1>
      ${hereSection(view, given, { place, alerts })}
      ${below.length > 0 && html`<section><h2>${t('alerts.within')}</h2>${otherList(view, edge, below)}</section>`}
      ${happening.place !== place && html`<p>${button({ label: t('alerts.keep', { place: name }), kind: 'secondary', href: url(`${routes.alertPlace}?code=${place}`) })}</p>`}
      ${place.length === 2 && partsOf(view, edge.nation, place)}
      ${await figuresSection(view, given)}
      ${await pastSection(view, given, place)}
      ${subscribeBox(view, edge, place)}
      ${filesSection(view, place)}`,
  }
}

function hereSection(
  view: View,
  { edge }: Given,
  { place, alerts }: { place: string; alerts: readonly Alert[] },
): Markup {
  const { t, language } = view
  const where = placeName(edge.nation, place, language)
  if (alerts.length === 0) return calmSection(view, edge, where)
  return html`<section aria-labelledby="here"><h2 id="here">${t('alerts.here', { place: where })}</h2>${alertCards(view, inWords(view, edge, alerts))}</section>`
}

/** Nothing is announced: said calmly, with what is wise anyway and whom to call. */
function calmSection(view: View, edge: Edge, where: string): Markup {
  const { t } = view
  return html`<section aria-labelledby="here"><h2 id="here">${t('alerts.calm', { place: where })}</h2><p>${t('alerts.calm-note')}</p>${wiseAnyway(view, edge)}</section>`
}

function wiseAnyway(view: View, { nation }: Edge): Markup {
  const { t, language } = view
  const hazards = nation.alerting?.hazards ?? []
  const advice = ({ name, doWhat, phone }: Hazard) =>
    html`<dt>${inLanguage(name, language)}</dt><dd>${paragraphs(inLanguage(doWhat, language))}<p><a href="tel:${phone.replace(/[^\d+]/g, '')}">${t('alerts.call', { phone })}</a></p></dd>`
  return html`${phones(view, hazards)}
    ${hazards.length > 0 && html`<details class="details"><summary>${t('alerts.anyway')}</summary><dl class="advice">${hazards.map(advice)}</dl></details>`}`
}

/** Each number to call once, the one for most hazards first. */
function phones({ t }: View, hazards: readonly Hazard[]): Markup {
  const times = (phone: string) => hazards.filter((hazard) => hazard.phone === phone).length
  const all = [...new Set(hazards.map(({ phone }) => phone))].sort((a, b) => times(b) - times(a))
  return html`<ul class="chips">${all.map((phone) => html`<li><a class="chip" href="tel:${phone.replace(/[^\d+]/g, '')}">${t('alerts.call', { phone })}</a></li>`)}</ul>`
}

const inWords = (view: View, { nation, base }: Edge, alerts: readonly Alert[]) =>
  alerts.map((alert) => said(view, { nation, now: base.clock.now() }, alert))

/** Alerts of other places, a row each. */
function otherList(view: View, edge: Edge, alerts: readonly Alert[]): Markup {
  const rows = inWords(view, edge, alerts).map(({ alert, icon, level, what, where, fromTo }) =>
    serviceRow({
      title: `${where}: ${level}`,
      href: view.url(alert.place ? routes.alertsAt(alert.place) : routes.alerts),
      icon,
      note: `${what} · ${fromTo}`,
    }),
  )
  return html`<ul class="service-rows">${rows}</ul>`
}

/** What is counted each day, with the newest day there is; nothing is said of what nobody counts. */
async function figuresSection(view: View, { ctx, edge }: Given): Promise<Markup> {
  const { t, language, url } = view
  const counted = (edge.nation.alerting?.hazards ?? []).filter(({ figures }) => figures)
  if (counted.length === 0) return nothing
  const rows = await Promise.all(
    counted.map(async ({ id, name, icon }) => {
      const [newest] = await daysWith(ctx, { hazard: id })
      return serviceRow({
        title: t('alerts.figures-of', { hazard: inLanguage(name, language) }),
        href: url(routes.hazard(id)),
        icon,
        note: newest ? t('alerts.newest-day', { day: dateText(newest.day, language) }) : t('alerts.no-days'),
      })
    }),
  )
  return html`<section><h2>${t('alerts.figures')}</h2><ul class="service-rows">${rows}</ul></section>`
}

async function pastSection(view: View, { ctx, edge, happening }: Given, place: string): Promise<Markup> {
  const since = new Date(`${addDays(dateIn(edge.nation.country.timeZone, ctx.clock.now()), -pastDays)}T00:00:00Z`)
  const all = await alertsAt(ctx, { place, since, limit: pastMost, withBelow: true })
  const holding = new Set(happening.known.active.map(({ id }) => id))
  const [now, others] = [ctx.clock.now(), all.filter(({ id }) => !holding.has(id))]
  const coming = others.filter(({ from }) => from > now)
  const past = others.filter(({ from }) => from <= now)
  return html`${coming.length > 0 && html`<section><h2>${view.t('alerts.coming')}</h2>${pastList(view, inWords(view, edge, coming))}</section>`}
  <section><h2>${view.t('alerts.past', { count: pastDays })}</h2>${pastList(view, inWords(view, edge, past))}</section>`
}

/** The same for machines, and for a weak signal. */
function filesSection({ t, url }: View, place?: string): Markup {
  const feed = place ? routes.alertFeedAt(place) : routes.alertFeed
  const text = place ? `${routes.alertText}?place=${place}` : routes.alertText
  return html`<section class="files"><h2>${t('alerts.files')}</h2><ul>
    <li><a href="${url(text)}">${t('alerts.text')}</a></li>
    <li><a href="${url(feed)}">${t('alerts.feed')}</a></li>
    <li><a href="${routes.alertJson}">JSON</a></li>
    <li><a href="${routes.alertCsv}">CSV</a></li></ul></section>`
}
