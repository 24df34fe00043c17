/** How one item stands, in words and by a sign: shown to everyone and, with its form, to the lead who answers for it. */
import type { Agency, KnownDuty, Nation } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import type { DutyShown, DutyState, Publication } from '#openness'
import { icon, type View } from '#ui'
import { dateText, timeText } from '../../format.ts'
import { routes } from '../../routes.ts'

const looks: Readonly<Record<DutyState, { readonly kind: string; readonly sign: string }>> = {
  published: { kind: 'success', sign: 'circle-check' },
  late: { kind: 'warning', sign: 'triangle-alert' },
  never: { kind: 'warning', sign: 'info' },
  nothing: { kind: 'info', sign: 'info' },
  'not-sourced': { kind: 'info', sign: 'info' },
}

export function stateTag({ t }: View, state: DutyState): Markup {
  const { kind, sign } = looks[state]
  return html`<span class="tag ${kind}">${icon(sign)} ${t(`duty.state-${state}`)}</span>`
}

/** The item's name; what only follows from a group's name says so. */
export function itemName({ t, language }: View, { duty }: DutyShown): Markup {
  if (!duty) return html`${t('duty.no-name')}`
  const name = inLanguage(duty.title, language)
  return duty.confidence === 'low' ? html`${name}<br><span class="hint">${t('duty.assumed')}</span>` : html`${name}`
}

/** Where it is: our own page of it, the agency's, or the words themselves. */
export function whereShown(view: View, { duty, publication, known }: DutyShown, agency: Agency): Markup {
  if (known && duty?.known) return html`<a href="${view.url(knownPath(duty.known, agency))}">${view.t('duty.here')}</a>`
  return publication ? publicationShown(publication) : html`–`
}

/** What an agency entered; a link leads away from here and tells nobody from where. */
export function publicationShown({ title, link, said }: Publication): Markup {
  return html`${link ? html`<a href="${link}" rel="noopener noreferrer nofollow ugc">${title}</a>` : html`<b>${title}</b>`}${said && html`<br>${said}`}`
}

/** That no agency wrote any of it, as long as this is a demonstration. */
export function demoNote({ t, demo }: View): Markup | undefined {
  return demo ? html`<p class="hint">${icon('flask-conical')} ${t('duty.demo')}</p>` : undefined
}

/** When it was last looked at anew, by when that has to be again, and since when it is late. */
export function whenShown({ t, language }: View, { publication, known, ...shown }: DutyShown, nation: Nation): Markup {
  if (known)
    return known.changedAt
      ? html`${t('duty.changed', { date: timeText(known.changedAt, language, nation.country) })}`
      : html`${t('duty.changed-unknown')}`
  if (!publication) return html`–`
  const { dueOn, lateSince, slowDays } = shown
  return html`${t('duty.updated', { date: dateText(publication.publishedOn, language) })}
    ${dueOn && html`<br><span class="hint">${t('duty.due', { date: dateText(dueOn, language) })}</span>`}
    ${lateSince && html`<br><b>${t('duty.late-since', { date: dateText(lateSince, language) })}</b>`}
    ${slowDays && html`<br>${t('duty.slow', { count: slowDays })}`}`
}

function knownPath(known: KnownDuty, { id }: Agency): string {
  return known === 'registers' ? routes.registers : routes.agency(id)
}
