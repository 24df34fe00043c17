/** What is happening as text alone, for the weakest signal and the oldest telephone: no style, no script, a few kilobytes. */
import { type Day, dayOf, daysWith } from '#alerts'
import type { CountKind } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import type { Context } from '#platform'
import type { View } from '#ui'
import type { Edge } from '../edge.ts'
import { dateText } from '../format.ts'
import { routes } from '../routes.ts'
import { countText } from './day-table.ts'
import { placeName, type Said, said } from './said.ts'
import type { Known } from './situation.ts'

/** So that the page stays small whatever happens: the worst whole, the others in a line each. */
const wholeMost = 4
const linesMost = 20
const rulesMost = 240

type Given = { readonly ctx: Context; readonly edge: Edge; readonly known: Known; readonly place: string | undefined }

/** The whole document, for the country or one place. */
export async function textPage(view: View, { ctx, edge, known, place }: Given): Promise<string> {
  const { t, url, language } = view
  const { nation, base } = edge
  const where = placeName(nation, place ?? '', language)
  const here = place ? known.at(place).alerts : known.active
  const words = here.map((alert) => said(view, { nation, now: base.clock.now() }, alert))
  const provinces = nation.divisions.filter(({ level }) => level === 1)
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${where}: ${t('alerts.text-title')}</title></head>
<body><main><h1>${where}: ${t('alerts.text-title')}</h1>
${words.length === 0 && html`<p>${t('alerts.calm', { place: where })}</p>`}
${words.slice(0, wholeMost).map((one) => whole(view, one))}
${words.length > wholeMost && html`<ul>${words.slice(wholeMost, linesMost).map(({ level, where, what }) => html`<li>${level}: ${where}, ${what}</li>`)}</ul>`}
${await figures(view, { ctx, edge, place })}
<form action="${url(routes.alertText)}"><select name="place" aria-label="${t('alerts.place')}">${provinces.map(({ code, name }) => html`<option value="${code}"${code === place?.slice(0, 2) && html` selected`}>${inLanguage(name, language)}</option>`)}</select> <button>${t('alerts.show')}</button></form>
<p><a href="${url(place ? routes.alertsAt(place) : routes.alerts)}">${t('alerts.title')}</a></p></main></body></html>
`.text
}

function whole({ t }: View, { level, where, what, fromTo, rules, doWhat, phone }: Said): Markup {
  return html`<h2>${level}: ${where}, ${what}</h2><p>${fromTo}</p>${rules && html`<p>${shortened(rules)}</p>`}${doWhat && html`<p>${shortened(doWhat)}</p>`}<p><a href="tel:${phone.replace(/[^\d+]/g, '')}">${t('alerts.call', { phone })}</a></p>`
}

/** As many whole sentences as there is room for, or what fits of the first. */
function shortened(text: string): string {
  if (text.length <= rulesMost) return text
  const cut = text.slice(0, rulesMost)
  const end = cut.lastIndexOf('. ')
  return end > 0 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

/** The newest day of each hazard that is counted: of the place's province, or of the country. */
async function figures(view: View, { ctx, edge, place }: Omit<Given, 'known'>): Promise<Markup> {
  const { t, language } = view
  const counted = (edge.nation.alerting?.hazards ?? []).flatMap((hazard) =>
    hazard.figures ? [{ ...hazard, figures: hazard.figures }] : [],
  )
  const parts = await Promise.all(
    counted.map(async ({ id, name, figures: { counts } }) => {
      const [newest] = (await daysWith(ctx, { hazard: id })).filter(({ places, country }) => places > 0 || country)
      if (!newest) return html``
      const day = await dayOf(ctx, { hazard: id, day: newest.day })
      const lines = counts.flatMap((kind) => lineOf(view, { day, kind, place }))
      return html`<h2>${inLanguage(name, language)}: ${dateText(newest.day, language)}</h2>${lines.length > 0 ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : html`<p>${t('alerts.row-none')}</p>`}`
    }),
  )
  return html`${parts}`
}

function lineOf({ t }: View, { day, kind, place }: { day: Day; kind: CountKind; place: string | undefined }): string[] {
  const row = day.rows.find(({ division }) => division === place?.slice(0, 2)) ?? day.country
  const [count, total] = [row.counts[kind] ?? (place ? undefined : day.sum.counts[kind]), row.totals[kind]]
  if (count === undefined && total === undefined) return []
  return [
    `${t(`alerts.count-${kind}`)}: ${countText(count)}${total === undefined ? '' : `, ${t('alerts.total', { total: countText(total) })}`}`,
  ]
}
