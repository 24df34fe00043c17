/** Checking a document, for anyone: a PDF or the text of a QR, no account, and an answer that says what is wrong. */
import { type Verification, verifyPdf, verifyText } from '#documents'
import { dateIn, html, type Issue, inLanguage, type Markup } from '#kernel'
import {
  button,
  errorSummary,
  fileUpload,
  form,
  noticeBanner,
  type PageContent,
  summaryList,
  textarea,
  type View,
} from '#ui'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { readFormWithFile, textOf } from '../form.ts'
import { dateText, timeText } from '../format.ts'
import { documentContent } from '../portal/documents.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'

const textMax = 5000

export const verifyRoutes: RouteAdder = (app, { pages }) => {
  app.get(routes.verify, (c) => showShared(c, pages, { render: (view) => askPage(view, []) }))

  app.post(routes.verify, async (c) => {
    const { fields, file } = await readFormWithFile(c)
    const text = textOf(fields, 'text').trim().slice(0, textMax)
    const view = await viewOf(c)
    if (!file && text === '') return show(c, view, askPage(view, [{ field: 'pdf', code: 'verify.empty' }]), 422)
    const ctx = contextOf(c)
    const found = file ? await verifyPdf(ctx, file.bytes) : await verifyText(ctx, text)
    return show(c, view, answerPage(c, view, found))
  })
}

function askPage(view: View, issues: readonly Issue[]): PageContent {
  const { t } = view
  const error = issues.length > 0 ? t('verify.empty') : undefined
  return {
    title: t('verify.title'),
    error: issues.length > 0,
    scripts: ['scan.js'],
    main: html`
      ${errorSummary(view, issues)}
      <h1>${t('verify.title')}</h1>
      <p class="lead">${t('verify.lead')}</p>
      ${form(view, {
        action: view.url(routes.verify),
        multipart: true,
        fields: html`
          ${fileUpload({ name: 'pdf', label: t('verify.pdf'), hint: t('verify.pdf-hint'), accept: 'application/pdf', error })}
          <div class="scanner" id="scanner" hidden data-no-code="${t('verify.no-code')}" data-no-camera="${t('verify.camera-none')}" data-stop="${t('verify.camera-stop')}">
            ${fileUpload({ name: 'photo', label: t('verify.photo'), hint: t('verify.photo-hint'), accept: 'image/*', capture: true })}
            ${button({ label: t('verify.camera'), kind: 'secondary', type: 'button', id: 'scan', icon: 'camera' })}
            <p role="status" id="scan-status"></p>
            <video id="scan-video" hidden muted playsinline></video>
          </div>
          ${textarea({ name: 'text', label: t('verify.text'), hint: t('verify.text-hint'), rows: 3 })}
          ${button({ label: t('verify.check'), icon: 'scan-line' })}`,
      })}`,
  }
}

function answerPage(c: C, view: View, found: Verification): PageContent {
  const { t, language } = view
  const { country } = c.var.edge.nation
  const { verdict, document } = found
  const dateOf = {
    revoked: document?.revokedAt && dateIn(country.timeZone, document.revokedAt),
    expired: document?.validUntil,
  }
  const date = verdict === 'revoked' || verdict === 'expired' ? dateOf[verdict] : undefined
  const kind = verdict === 'genuine' ? 'success' : verdict === 'expired' ? 'warning' : 'error'
  return {
    title: t(`verify.${verdict}-title`),
    back: { href: view.url(routes.verify), label: t('verify.title') },
    main: html`
      <h1>${t(`verify.${verdict}-title`)}</h1>
      ${noticeBanner({ kind, title: t(`verify.${verdict}-note`, { date: date ? dateText(date, language) : '' }) })}
      ${document && said(view, document)}
      <p class="hint">${t('verify.checked-at', { time: timeText(c.var.edge.base.clock.now(), language, country) })}</p>
      ${button({ label: t('verify.another'), href: view.url(routes.verify), kind: 'secondary' })}`,
  }
}

function said(view: View, document: NonNullable<Verification['document']>): Markup {
  const { t, language } = view
  return html`<h2>${t('verify.says')}</h2>
    ${summaryList([
      { label: t('documents.number'), value: document.number },
      { label: t('documents.agency'), value: inLanguage(document.agency, language) },
      {
        label: t('documents.valid-until'),
        value: t('documents.valid-until-date', { date: dateText(document.validUntil, language) }),
      },
    ])}
    <h3>${inLanguage(document.title, language)}</h3>
    ${documentContent(view, document)}
    ${document.bound === 'holder' && html`<p><b>${t('verify.compare-holder')}</b></p>`}`
}
