/** The page of readings: newest first, what is one's own folded away, each with its proof and a way to object. */
import type { Nation, Oversight } from '#engine'
import { dateIn, html, type Markup } from '#kernel'
import { button, emptyState, type PageContent, tag, type View } from '#ui'
import { dateText, timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { type Asked, filterForm, queryOf } from './filter.ts'
import type { ReadingInWords } from './words.ts'

export type GroupShown = { readonly lines: readonly ReadingInWords[]; readonly count: number }
export type Shown = {
  readonly groups: readonly GroupShown[]
  readonly asked: Asked
  readonly offered: Parameters<typeof filterForm>[2]
  readonly total: number
  /** Readings before this place have their proof. */
  readonly proved: number
  /** The reading after which the next page begins. */
  readonly next: string | undefined
  /** The service by which one says that a reading was not justified. */
  readonly complaint: Oversight['complaint'] | undefined
  readonly nation: Nation
}

export function readsPage(view: View, shown: Shown): PageContent {
  const { t, url } = view
  const { groups, asked, offered, total, next } = shown
  const isAsked = queryOf(asked) !== ''
  return {
    title: t('me.access-title'),
    back: { href: url(routes.me), label: t('frame.back') },
    main: html`<h1>${t('me.access-title')}</h1>
      <p class="lead">${t('me.access-lead')}</p>
      <p>${t('me.access-children')}</p>
      ${filterForm(view, asked, offered)}
      ${groups.length > 0 && html`<p class="hint">${t('me.access-total', { count: total })}</p>`}
      ${groups.length === 0 && emptyState({ title: t(isAsked ? 'me.access-none-such' : 'me.access-empty') })}
      <ol class="timeline reads">${groups.map((group) => groupShown(view, group, shown))}</ol>
      ${next && html`<p><a href="${url(`${routes.accessLog}${queryOf(asked, { before: next })}`)}">${t('me.older')}</a></p>`}
      ${total > 0 && downloads(view, asked)}
      <p><a href="${url(routes.openReads)}">${t('oversight.open-title')}</a><br><a href="${url(routes.openLog)}">${t('log.title')}</a></p>`,
  }
}

function downloads({ t, url }: View, asked: Asked): Markup {
  const link = (format: string) => url(`${routes.accessDownload(format)}${queryOf(asked)}`)
  return html`<h2>${t('me.access-take')}</h2><p>${t('me.access-take-note')}</p>
    <p class="actions">${button({ label: 'JSON', href: link('json'), kind: 'secondary' })} ${button({ label: 'CSV', href: link('csv'), kind: 'secondary' })}</p>
    <h2>${t('log.statement')}</h2><p>${t('log.statement-note')}</p>
    <p class="actions">${button({ label: t('log.statement-download'), href: url(routes.accessStatement), kind: 'secondary' })}</p>`
}

/** What officers read stands open; the rest is folded into a sentence. */
function groupShown(view: View, { lines, count }: GroupShown, shown: Shown): Markup {
  const [first] = lines
  if (!first) return html``
  const isOfficers = first.receipt.actorKind === 'officer'
  if (isOfficers || count === 1)
    return html`<li${isOfficers ? html` class="by-officer"` : ''}>${lineShown(view, first, shown)}</li>`
  const { t, language, url } = view
  const { application, receipt } = first
  const words = application
    ? t('me.access-group', { count, number: application.number })
    : t('me.access-group-own', { count })
  return html`<li>${when(view, first, shown)}
    <details class="details"><summary>${words}</summary><div>
      ${lines.map((line) => html`<div class="read">${lineShown(view, line, shown)}</div>`)}
      ${count > lines.length && html`<p><a href="${url(`${routes.accessLog}${moreOf(shown, receipt, application?.id)}`)}">${t('me.access-more', { date: dateText(dayOf(shown, receipt.at), language) })}</a></p>`}
    </div></details></li>`
}

/** All that was read in the same case, or on the same day by the same reader. */
function moreOf(
  { asked, nation }: Shown,
  { at, actorKind }: ReadingInWords['receipt'],
  applicationId: string | undefined,
): string {
  const day = dateIn(nation.country.timeZone, at)
  const own = { who: actorKind === 'citizen' ? 'me' : 'platform' } as const
  return queryOf({ ...asked, from: day, to: day, ...(applicationId ? { case: applicationId } : own) })
}

function dayOf({ nation }: Shown, at: Date): string {
  return dateIn(nation.country.timeZone, at)
}

function when({ language }: View, { receipt: { at } }: ReadingInWords, { nation }: Shown): Markup {
  return html`<p class="hint"><time datetime="${at.toISOString()}">${timeText(at, language, nation.country)}</time></p>`
}

function lineShown(view: View, line: ReadingInWords, shown: Shown): Markup {
  const { t, url, language } = view
  const { receipt, application } = line
  const sealed = receipt.secretUntil
  return html`${when(view, line, shown)}
    <p><b>${line.what}</b>${line.from && html`<br>${line.from}`}
      ${line.flag && tag({ kind: 'warning', label: t(`me.access-flag-${line.flag}`) })}</p>
    ${line.fields && html`<p>${t('me.access-what')}: ${line.fields}</p>`}
    <p>${t('me.access-why')}: ${line.why}${application && html` · <a href="${url(routes.application(application.id))}">${application.number}</a>`}</p>
    ${line.law && html`<p>${t('me.access-law')}: ${line.law}</p>`}
    <p>${t('me.access-who')}: ${line.who}</p>
    ${sealed && html`<p>${t('me.access-sealed', { date: dateText(dayOf(shown, sealed), language) })}</p>`}
    <p class="hint">${t('me.access-proof')}: ${
      receipt.index === null || receipt.index >= shown.proved
        ? t('me.access-soon')
        : html`<a href="${url(routes.accessEntry(receipt.id))}">${t('me.access-number', { index: receipt.index })}</a> · <a href="${url(routes.accessProof(receipt.id))}">${t('log.proof-file')}</a>`
    }</p>
    ${receipt.actorKind === 'officer' && shown.complaint && complaintLink(view, receipt.id, shown.complaint)}`
}

/** Where one says that this reading was not justified. */
function complaintLink({ t, url }: View, id: string, { service, question }: Oversight['complaint']): Markup {
  const href = url(`${routes.applyStep(service, question)}?${question}=${id}`)
  return html`<p>${button({ label: t('me.access-complain'), kind: 'secondary', href })}</p>`
}
