/** How to be told of alerts without looking here: by a text message from any telephone, or with an account. */
import { html, inLanguage, type Markup, nothing } from '#kernel'
import type { View } from '#ui'
import type { Edge } from '../edge.ts'
import { routes } from '../routes.ts'

/** What to write and where to, for the place being read; and the page of those who have an account. */
export function subscribeBox(view: View, { nation }: Edge, place: string | undefined): Markup {
  const { t, url, language } = view
  const { country, alertWords, divisions } = nation
  const words = alertWords?.languages[language] ?? alertWords?.languages[country.languages[0]!.code]
  const division = divisions.find(({ code }) => code === place)
  const where = division ? inLanguage(division.name, language) : words?.everywhere[0]
  const [ask, end] = [words?.ask[0], words?.end[0]]
  if (!ask || !end || !where) return nothing
  const message = `${ask} ${where}`.toLocaleUpperCase(language)
  const ending = `${ask} ${end}`.toLocaleUpperCase(language)
  return html`<section class="panel"><h2>${t('alerts.subscribe')}</h2>
    <p>${t('alerts.subscribe-sms', { number: country.shortCode })}</p>
    <p><b class="sms-word">${message}</b></p>
    <p class="hint">${t('alerts.subscribe-end', { word: ending })}</p>
    <p><a href="${url(routes.alertSubscription)}">${t('alerts.subscribe-account')}</a></p></section>`
}
