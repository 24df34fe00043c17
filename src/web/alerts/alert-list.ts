/** Alerts as they are read: the word of the level with its sign first, then what, where, until when, and what to do. */
import { html, type Markup } from '#kernel'
import { icon, type View } from '#ui'
import { routes } from '../routes.ts'
import type { Said } from './said.ts'
import { sourceLine } from './sources.ts'

/** What is in force, each whole: nobody has to open anything to learn what to do. */
export function alertCards(view: View, alerts: readonly Said[]): Markup {
  return html`${alerts.map((alert) => alertCard(view, alert))}`
}

function alertCard(view: View, { alert, ...words }: Said): Markup {
  const { t, url } = view
  const { icon: sign, level, shade, what, where, fromTo, rules, doWhat, phone } = words
  return html`<article class="alert at-${shade}" id="alert-${alert.id}">
    <h3>${icon(sign)}<span class="level">${level}</span> <span>${what}</span></h3>
    <p><b><a href="${url(alert.place ? routes.alertsAt(alert.place) : routes.alerts)}">${where}</a></b><br>${fromTo}</p>
    ${rules && html`<h4>${t('alerts.rules')}</h4>${paragraphs(rules)}`}
    ${doWhat && html`<h4>${t('alerts.do')}</h4>${paragraphs(doWhat)}`}
    ${phone && html`<p class="call"><a class="button secondary" href="tel:${phone.replace(/[^\d+]/g, '')}">${icon('phone')}<span>${t('alerts.call', { phone })}</span></a></p>`}
    ${alert.change === 'withdrawn' && html`<p>${t('alerts.withdrawn')}</p>`}
    ${alert.source && html`<p class="hint">${t('alerts.source')}: ${sourceLine(view, alert.source)}</p>`}
  </article>`
}

/** What there was lately, a line each. */
export function pastList({ t }: View, alerts: readonly Said[]): Markup {
  if (alerts.length === 0) return html`<p>${t('alerts.past-none')}</p>`
  return html`<ul class="past">${alerts.map(
    ({ alert, icon: sign, level, shade, what, where, fromTo }) =>
      html`<li class="at-${shade}">${icon(sign)}<b class="level">${level}</b> ${where}: ${what}${alert.state === 'withdrawn' && html` (${t('alerts.state-withdrawn')})`}<br><span class="hint">${fromTo}</span></li>`,
  )}</ul>`
}

export function paragraphs(text: string): Markup {
  return html`${text.split('\n').map((line) => html`<p>${line}</p>`)}`
}
