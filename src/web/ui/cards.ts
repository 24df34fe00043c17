import { html, type Markup } from '#kernel'
import { icon } from './icon.ts'

export type ServiceRowProps = {
  readonly title: string
  readonly href: string
  readonly icon: string
  readonly note?: string
}

/** A line to go on by: sign, words, one fact. */
export function serviceRow({ title, href, icon: sign, note }: ServiceRowProps): Markup {
  return html`<li class="service-row">
    <span class="service-sign">${icon(sign)}</span>
    <span class="service-words"><a href="${href}">${title}</a>${note && html`<span class="hint">${note}</span>`}</span>
    <span class="service-go">${icon('chevron-right')}</span>
  </li>`
}

export type CardProps = { readonly title: string; readonly href: string; readonly icon: string }

export function lifeEventCard({ title, href, icon: sign }: CardProps): Markup {
  return html`<li class="card"><span class="card-sign">${icon(sign)}</span><a href="${href}">${title}</a></li>`
}

type DocumentCardProps = {
  readonly title: string
  readonly holder: string
  readonly number: string
  readonly href: string
  readonly state: 'valid' | 'expired' | 'revoked'
  readonly note: string
}

export function documentCard({ title, holder, number, href, state, note }: DocumentCardProps): Markup {
  return html`<li class="document-card ${state}">
    <p class="document-kind"><a href="${href}">${title}</a></p>
    <p class="document-holder">${holder}</p>
    <p class="document-note">${icon(state === 'valid' ? 'circle-check' : state === 'expired' ? 'clock' : 'circle-x')} ${note}</p>
    <p class="document-number">${number}</p>
  </li>`
}
