/** Choosing whose alerts come first: a list and a button, kept in the reader's own browser. */
import type { Nation } from '#engine'
import { attributes, html, inLanguage, type Markup } from '#kernel'
import { button, type View } from '#ui'
import { routes } from '../routes.ts'

/** The form that keeps a province, as it stands now. */
export function placeForm({ t, url, language }: View, { divisions }: Nation, chosen: string | undefined): Markup {
  const provinces = divisions.filter(({ level }) => level === 1)
  const province = chosen?.slice(0, 2)
  return html`<form class="place-form" method="get" action="${url(routes.alertPlace)}">
    <label for="field-code">${t('alerts.place')}</label>
    <select class="input" id="field-code" name="code"><option value="">${t('alerts.place-none')}</option>${provinces.map(
      ({ code, name }) =>
        html`<option${attributes({ value: code, selected: code === province })}>${inLanguage(name, language)}</option>`,
    )}</select>
    ${button({ label: t('alerts.choose'), kind: 'secondary' })}
  </form>`
}

/** The parts of a province, each a page of its own. */
export function partsOf({ t, url, language }: View, { divisions }: Nation, province: string): Markup {
  const parts = divisions.filter(({ level, code }) => level === 2 && code.startsWith(province))
  return html`<details class="details"><summary>${t('alerts.parts', { count: parts.length })}</summary><ul class="columns">${parts.map(
    ({ code, name }) => html`<li><a href="${url(routes.alertsAt(code))}">${inLanguage(name, language)}</a></li>`,
  )}</ul></details>`
}
