import { html, type Markup, type Printable } from '#kernel'
import { button } from './button.ts'
import { icon } from './icon.ts'

export function details({ summary, body, open = false }: { summary: string; body: Markup; open?: boolean }): Markup {
  return html`<details class="details"${open && html` open`}><summary>${summary}</summary><div>${body}</div></details>`
}

type Fact = { readonly label: string; readonly value: Printable; readonly note?: string | undefined }

/** What one wants to know before starting: time, price, who, what is read. */
export function factList(facts: readonly Fact[]): Markup {
  return html`<dl class="facts">${facts.map(({ label, value, note }) => html`<div><dt>${label}</dt><dd>${value}${note && html` <span class="hint">${note}</span>`}</dd></div>`)}</dl>`
}

type SummaryRow = {
  readonly label: string
  readonly value: Printable
  /** Where it can be changed; the link says to those who listen what it changes. */
  readonly action?: { readonly href: string; readonly label: string } | undefined
}

export function summaryList(rows: readonly SummaryRow[]): Markup {
  const kind = rows.some(({ action }) => action) ? 'summary answers' : 'summary'
  return html`<dl class="${kind}">${rows.map(
    ({ label, value, action }) =>
      html`<div><dt>${label}</dt><dd>${value}${action && html`<a class="change" href="${action.href}">${action.label}<span class="unseen"> ${label}</span></a>`}</dd></div>`,
  )}</dl>`
}

type BannerKind = 'info' | 'success' | 'warning' | 'error'
const bannerSigns: Readonly<Record<BannerKind, string>> = {
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
  error: 'octagon-alert',
}

/** Something to know before anything else: colour, sign and words say the same. */
export function noticeBanner({ kind, title, body }: { kind: BannerKind; title: string; body?: Markup }): Markup {
  return html`<section class="banner ${kind}"><h2>${icon(bannerSigns[kind])}<span>${title}</span></h2>${body}</section>`
}

export function tag({ label, kind }: { label: string; kind: BannerKind }): Markup {
  return html`<span class="tag ${kind}">${label}</span>`
}

export function table({
  caption,
  columns,
  rows,
}: {
  caption?: string
  columns: readonly string[]
  rows: readonly (readonly Printable[])[]
}): Markup {
  return html`<div class="table-scroll" role="region" tabindex="0"${caption ? html` aria-label="${caption}"` : html` aria-label="${columns.join(', ')}"`}>
    <table>${caption && html`<caption>${caption}</caption>`}
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell, i) => html`<td data-label="${columns[i]!}">${cell}</td>`)}</tr>`)}</tbody>
    </table></div>`
}

export function qrFigure({ svg, caption, title }: { svg: Markup; caption: string; title: string }): Markup {
  return html`<figure class="qr-figure"><div class="qr-frame">${svg}</div><figcaption><b>${title}</b><br>${caption}</figcaption></figure>`
}

type Message = {
  readonly text: string
  readonly time: string
  readonly unread: boolean
  readonly note?: string
  /** What it tells of. */
  readonly link?: { readonly href: string; readonly label: string }
}

export function messageList(messages: readonly Message[]): Markup {
  return html`<ol class="messages">${messages.map(
    ({
      text,
      time,
      unread,
      note,
      link,
    }) => html`<li class="message${unread ? ' unread' : ''}"><p>${text}${link && html` <a href="${link.href}">${link.label}</a>`}</p>
      ${(time || note) && html`<p class="hint">${[time, note].filter(Boolean).join(' · ')}</p>`}</li>`,
  )}</ol>`
}

/** Nothing here yet: said plainly, with the way on. */
export function emptyState({
  title,
  body,
  action,
}: {
  title: string
  body?: string
  action?: { label: string; href: string }
}): Markup {
  return html`<div class="empty"><p class="lead">${title}</p>${body && html`<p>${body}</p>`}${action && button({ ...action, kind: 'secondary' })}</div>`
}
