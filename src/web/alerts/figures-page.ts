/**
 * The figures of a day: the country and the reader's own province first, then the map, every province in a table, and how
 * it went. What nobody published is said to be missing; nothing is put in its place.
 */
import { type Alert, alertsOn, type Day, type DayKnown, dayOf, daysWith } from '#alerts'
import type { Hazard } from '#engine'
import { addDays, endOfDay, html, inLanguage, type Markup } from '#kernel'
import type { Context } from '#platform'
import { button, type PageContent, type View } from '#ui'
import type { Edge } from '../edge.ts'
import { dateText } from '../format.ts'
import { routes } from '../routes.ts'
import { pastList } from './alert-list.ts'
import { daySummary } from './day-summary.ts'
import { dayTable, kindsIn } from './day-table.ts'
import { figuresMap } from './figures-map.ts'
import { said } from './said.ts'
import { trendFigure } from './trend.ts'

export type Given = {
  readonly ctx: Context
  readonly edge: Edge
  readonly hazard: Hazard
  /** The reader's province. */
  readonly province: string | undefined
}

/** The page of a day, whether or not there are figures of it. */
export async function dayPage(view: View, given: Given & { day: string }): Promise<PageContent> {
  const { t, url, language } = view
  const { ctx, hazard, day } = given
  const [figures, known] = await Promise.all([
    dayOf(ctx, { hazard: hazard.id, day }),
    daysWith(ctx, { hazard: hazard.id }),
  ])
  const name = inLanguage(hazard.name, language)
  const isThere = known.some((one) => one.day === day)
  return {
    title: t('alerts.figures-title', { hazard: name, day: dateText(day, language) }),
    width: 'page',
    hasFigures: true,
    feed: url(routes.hazardFile(hazard.id, 'atom')),
    back: { href: url(routes.alerts), label: t('alerts.title') },
    main: html`<h1>${name}: ${dateText(day, language)}</h1>
      ${neighbours(view, hazard, { day, known })}
      ${isThere ? dayShown(view, given, figures) : noData(view, day)}
      ${await restrictions(view, given, day)}
      ${await trendFigure(view, { ...given, day })}
      ${history(view, hazard, known)}`,
  }
}

/** Nobody published anything of that day. */
function noData({ t, language }: View, day: string): Markup {
  return html`<section class="banner info"><h2>${t('alerts.no-data', { day: dateText(day, language) })}</h2><p>${t('alerts.no-data-note')}</p></section>`
}

/** The days with figures before and after. */
function neighbours(
  { t, url, language }: View,
  hazard: Hazard,
  { day, known }: { day: string; known: readonly DayKnown[] },
): Markup {
  const before = known.find((one) => one.day < day)
  const after = known.findLast((one) => one.day > day)
  const to = (key: string, one: DayKnown | undefined) =>
    one &&
    html`<a href="${url(routes.hazardDay(hazard.id, one.day))}">${t(key, { day: dateText(one.day, language) })}</a>`
  return html`<p class="neighbours">${to('alerts.day-before', before)} ${to('alerts.day-after', after)}</p>`
}

function dayShown(view: View, { hazard, province, edge }: Given, day: Day): Markup {
  const kinds = kindsIn(hazard, [...day.rows, day.country])
  const kind = kindsIn(hazard, day.rows)[0]
  return html`${daySummary(view, { edge, hazard, day, province, kinds })}
    ${figuresMap(view, { nation: edge.nation, day, hazard, kind })}
    ${dayTable(view, { edge, hazard, day })}`
}

/** What held on that day, by the words that held then. */
async function restrictions(view: View, { ctx, edge, hazard }: Given, day: string): Promise<Markup> {
  const { t, language } = view
  const { nation, base } = edge
  const { timeZone } = nation.country
  const [from, to] = [endOfDay(timeZone, addDays(day, -1)), endOfDay(timeZone, day)]
  const held = await alertsOn(ctx, { from, to, hazard: hazard.id })
  const words = held.map((alert: Alert) => said(view, { nation, now: base.clock.now() }, alert))
  return html`<section><h2>${t('alerts.restrictions', { day: dateText(day, language) })}</h2>${
    words.length > 0 ? pastList(view, words) : html`<p>${t('alerts.restrictions-none')}</p>`
  }</section>`
}

/** Every day of which there is anything, and a field to write another into. */
function history({ t, url, language }: View, { id }: Hazard, known: readonly DayKnown[]): Markup {
  const years = [...new Set(known.map(({ day }) => day.slice(0, 4)))]
  const of = (year: string) =>
    known
      .filter(({ day }) => day.startsWith(year))
      .map(
        ({ day, places }) =>
          html`<li><a href="${url(routes.hazardDay(id, day))}">${dateText(day, language)}</a>${places > 0 && html` <span class="hint">${t('alerts.places', { count: places })}</span>`}</li>`,
      )
  return html`<section><h2>${t('alerts.history')}</h2>
    <form class="place-form" method="get" action="${url(routes.hazard(id))}"><label for="field-day">${t('alerts.day')}</label><input class="input" id="field-day" type="date" name="day"${known.length > 0 && html` min="${known.at(-1)!.day}" max="${known[0]!.day}"`}>${button({ label: t('alerts.show'), kind: 'secondary' })}</form>
    ${years.map((year) => html`<details class="details"><summary>${t('alerts.days-of', { year, count: of(year).length })}</summary><ul class="columns">${of(year)}</ul></details>`)}
    <p class="files"><a href="${routes.hazardFile(id, 'csv')}">${t('alerts.csv-all')}</a> <a href="${routes.hazardFile(id, 'json')}">JSON</a> <a href="${url(routes.hazardFile(id, 'atom'))}">${t('alerts.feed')}</a></p></section>`
}
