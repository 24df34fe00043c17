/** Writing a report, and the receipt for it. */
import { attributes, html, type Markup } from '#kernel'
import { button, details, fileUpload, icon, noticeBanner, textarea } from '#ui'
import { keyPage, reportRoutes } from '../routes.ts'
import { photosMost, textMost } from '../sealing/letter.ts'
import { receiptShown } from '../sealing/receipt.ts'
import type { ReportPage, ReportView } from './frame.ts'

export type Writing = {
  readonly wrong?: 'empty' | 'long'
  readonly failed?: 'busy' | 'full'
  readonly text?: string
}

const rows = 10
const itemsCount = 4
/** What is only so where the script seals. */
const sealedHere: readonly number[] = [1, 3]

/** The page to write on; `writing` is what did not go through. */
export function writePage(view: ReportView, { wrong, failed, text = '' }: Writing = {}): ReportPage {
  const { t, body } = view
  const errors = { empty: t('report.empty'), long: t('report.long', { most: textMost }) }
  return {
    title: t('report.title'),
    path: reportRoutes.write,
    error: Boolean(wrong ?? failed),
    main: html`<div id="writing"><h1 tabindex="-1">${t('report.title')}</h1>
      <p class="lead">${t('report.lead', { body: body.name })}</p>
      ${failed && noticeBanner({ kind: 'error', title: t(failed === 'busy' ? 'report.busy' : 'report.full') })}
      ${wrong && html`<div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-title"><h2 id="error-title">${t('frame.errors')}</h2><ul><li><a href="#field-text">${errors[wrong]}</a></li></ul></div>`}
      ${plainBanner(view)}
      ${letterForm(view, { text, error: wrong && errors[wrong], photos: true })}
      <p><a href="${view.url(reportRoutes.receipt)}">${t('report.have-receipt')}</a></p>
      <h2>${t('report.safe')}</h2>${listOf(view, 'safe')}
      <h2>${t('report.unsafe')}</h2>${listOf(view, 'unsafe')}
      <h2>${t('report.next')}</h2>${listOf(view, 'next')}
      ${details({ summary: t('report.key'), body: html`<p>${t('report.key-note')}</p><p><code>${view.key.match(/.{4}/g)!.join(' ')}</code></p>${view.platformUrl && html`<p><a rel="noreferrer" href="${view.platformUrl}${view.url(keyPage)}">${t('report.key-compare')}</a></p>`}` })}
      </div>${doneTemplate(view)}`,
  }
}

/** Said until the script took over: who reads along for a moment. */
export function plainBanner({ t, body }: ReportView): Markup {
  return html`<div class="without-seal">${noticeBanner({ kind: 'warning', title: t('report.plain-title'), body: html`<p>${t('report.plain-note')}</p><p><a href="tel:${body.phone}">${t('report.call', { phone: body.phone })}</a></p>` })}</div>`
}

function listOf({ t }: ReportView, name: 'safe' | 'unsafe' | 'next'): Markup {
  const items = Array.from({ length: itemsCount }, (_, i) => {
    const item = `${name}-${i + 1}`
    const ofScript = name === 'safe' && sealedHere.includes(i + 1)
    return html`<li${ofScript && html` class="by-script" hidden`}>${t(`report.item-${item}`)}</li>`
  })
  return html`<ul>${items}</ul>`
}

type Letter = { readonly text?: string; readonly error?: string | undefined; readonly photos?: boolean }

/** The form a letter is written in; `data-` holds what the script says meanwhile. */
export function letterForm(view: ReportView, { text = '', error, photos }: Letter, receipt?: string): Markup {
  const { t } = view
  const said = {
    'data-language': view.language,
    'data-most': textMost,
    'data-photos-most': photosMost,
    'data-receipt-page': view.url(reportRoutes.receipt),
    'data-said-working': t('report.working'),
    'data-said-sending': t('report.sending'),
    'data-said-empty': t('report.empty'),
    'data-said-long': t('report.long', { most: textMost }),
    'data-said-photo': t('report.photo-wrong'),
    'data-said-photos': t('report.photos-many', { most: photosMost }),
    'data-said-failed': t('report.failed'),
    'data-said-busy': t('report.busy'),
    'data-said-full': t('report.full'),
    'data-said-sent': t('report.reply-sent'),
  }
  return html`<form class="letter" novalidate method="post" action="${view.url(reportRoutes.reports)}" autocomplete="off"${attributes(said)}>
    ${receipt && html`<input type="hidden" name="receipt" value="${receipt}">`}
    ${textarea({ name: 'text', label: t(photos ? 'report.what' : 'report.reply'), hint: photos ? t('report.what-hint') : undefined, value: text, rows, error })}
    ${photos && html`<div class="by-script" hidden>${fileUpload({ name: 'photos', label: t('report.photos'), hint: t('report.photos-hint', { most: photosMost }), accept: 'image/*' })}</div>`}
    <p class="status" role="status"></p>
    ${button({ label: t(photos ? 'report.send' : 'report.send-reply') })}
  </form>`
}

/** What stands there once it is sent: the receipt, and that there is no other way back. */
export function doneSection({ t, url }: ReportView, receipt = ''): Markup {
  return html`<h1 tabindex="-1">${t('report.done')}</h1>
    <p class="lead">${t('report.done-note')}</p>
    <div class="code-panel"><p class="hint">${t('report.receipt')}</p><p class="code receipt">${receipt && receiptShown(receipt)}</p></div>
    ${noticeBanner({ kind: 'warning', title: t('report.keep-title'), body: html`<p>${t('report.keep-note')}</p>` })}
    <p class="actions by-script" hidden>${button({ label: t('report.copy'), kind: 'secondary', type: 'button', id: 'copy', icon: 'copy' })} ${button({ label: t('report.print'), kind: 'secondary', type: 'button', id: 'print', icon: 'printer' })}</p>
    <p id="copied" role="status" data-said="${t('report.copied')}"></p>
    <p>${icon('info')} ${t('report.delay')}</p>
    <p><a href="${url(reportRoutes.receipt)}">${t('report.back-title')}</a></p>`
}

function doneTemplate(view: ReportView): Markup {
  return html`<template id="done">${doneSection(view)}</template>`
}
