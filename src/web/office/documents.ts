/** Documents of one's agency that are wrong: looked up by number, written anew from the registers, or made invalid. Who leads may. */
import { correctDocument } from '#applications'
import { type Document, documentToCorrect, revoke } from '#documents'
import { leadOf } from '#identity'
import { html, type Issue, inLanguage, type Markup, Refusal } from '#kernel'
import { notify } from '#notices'
import { transact } from '#platform'
import { button, details, errorSummary, form, noticeBanner, radios, summaryList, textField, type View } from '#ui'
import type { C, RouteAdder } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { officeContextOf, officeView } from './edge.ts'
import { type OfficePage, showOffice } from './frame.ts'
import { orTell } from './stopped.ts'

/** Why an agency ends a document of its own. */
const reasons = ['mistake', 'fraud', 'court'] as const
const numberMost = 40

export const officeDocumentRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeDocuments,
    orTell(async (c) => {
      leadOf(officeContextOf(c).actor)
      return showAsk(c, '', [])
    }),
  )

  app.post(
    routes.officeDocuments,
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const sent = await readForm(c)
      const number = textOf(sent, 'number').trim().toUpperCase().slice(0, numberMost)
      const document = await documentToCorrect(ctx, number).catch((error) => {
        if (error instanceof Refusal) return undefined
        throw error
      })
      if (!document) return showAsk(c, number, [{ field: 'number', code: 'office.document-none' }])
      const wanted = textOf(sent, 'do')
      if (wanted === 'correct') return correct(c, document)
      if (wanted === 'revoke') return end(c, { document, because: textOf(sent, 'because') })
      return showDocument(c, { document, issues: [] })
    }),
  )
}

async function correct(c: C, { number }: Document): Promise<Response> {
  const ctx = officeContextOf(c)
  const document = await transact(ctx, (ctx) => correctDocument(ctx, { number }))
  return showDocument(c, { document, issues: [], done: 'corrected' })
}

async function end(c: C, { document, because }: { document: Document; because: string }): Promise<Response> {
  const reason = reasons.find((one) => one === because)
  if (!reason) return showDocument(c, { document, issues: [{ field: 'because', code: 'office.reason-empty' }] })
  const ctx = officeContextOf(c)
  const { id, personId, number } = document
  await transact(ctx, async (ctx) => {
    await revoke(ctx, { id, because: reason })
    if (!document.revokedAt)
      await notify(ctx, { personId, key: 'document-ended', params: { number }, about: id, sms: true })
  })
  return showDocument(c, { document: await documentToCorrect(ctx, number), issues: [], done: 'ended' })
}

async function showAsk(c: C, number: string, issues: readonly Issue[]): Promise<Response> {
  const view = await officeView(c)
  const { t, url } = view
  const error = issues[0] && t(issues[0].code)
  const page: OfficePage = {
    title: t('office.documents'),
    at: 'documents',
    error: issues.length > 0,
    main: html`${errorSummary(view, issues)}<h1>${t('office.documents')}</h1>
      <p class="lead">${t('office.documents-lead')}</p>
      ${form(view, {
        action: url(routes.officeDocuments),
        fields: html`${textField({ name: 'number', label: t('documents.number'), hint: t('office.document-number-hint'), value: number, maxlength: numberMost, autocomplete: 'off', width: 'medium', error })}
          ${button({ label: t('office.document-look') })}`,
      })}`,
  }
  return showOffice(c, view, page, issues.length > 0 ? 422 : 200)
}

type Shown = {
  readonly document: Document
  readonly issues: readonly Issue[]
  readonly done?: 'corrected' | 'ended'
}

async function showDocument(c: C, { document, issues, done }: Shown): Promise<Response> {
  const view = await officeView(c)
  const { t, language, url } = view
  const { country } = c.var.edge.nation
  const page: OfficePage = {
    title: document.number,
    at: 'documents',
    error: issues.length > 0,
    back: { href: url(routes.officeDocuments), label: t('office.documents') },
    main: html`${errorSummary(view, issues)}<h1>${document.number}</h1>
      ${done && noticeBanner({ kind: 'success', title: t(`office.document-${done}`) })}
      ${summaryList([
        { label: t('office.document-what'), value: inLanguage(document.title, language) },
        { label: t('documents.issued'), value: timeText(document.issuedAt, language, country) },
        ...(document.revokedAt
          ? [{ label: t('documents.state-revoked'), value: timeText(document.revokedAt, language, country) }]
          : []),
      ])}
      ${!document.revokedAt && !done && choices(view, { document, issues })}`,
  }
  return showOffice(c, view, page, issues.length > 0 ? 422 : 200)
}

function choices(view: View, { document, issues }: Shown): Markup {
  const { t, url } = view
  const number = html`<input type="hidden" name="number" value="${document.number}">`
  const action = url(routes.officeDocuments)
  const error = issues.length > 0 ? t('office.reason-empty') : undefined
  return html`<p>${t('office.document-correct-note')}</p>
    ${form(view, { action, fields: html`${number}<input type="hidden" name="do" value="correct">${button({ label: t('office.document-correct') })}` })}
    ${details({
      summary: t('office.document-end'),
      open: issues.length > 0,
      body: form(view, {
        action,
        fields: html`${number}<input type="hidden" name="do" value="revoke">
          ${radios({ name: 'because', label: t('office.document-why'), error, options: reasons.map((value) => ({ value, label: t(`office.document-because-${value}`) })) })}
          ${button({ label: t('office.document-end'), kind: 'warning' })}`,
      }),
    })}`
}
