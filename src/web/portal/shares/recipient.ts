/** What somebody sees who was sent documents: for whom and what, then who they are and the code, then the documents. */

import { zipSync } from 'fflate'
import {
  documentsMost,
  type OfferedShare,
  type OpenedShare,
  offeredShare,
  openPackage,
  openShare,
  qrSvg,
  recipientMost,
} from '#documents'
import { dateIn, html, type Issue, inLanguage, Refusal } from '#kernel'
import { notify } from '#notices'
import {
  button,
  errorSummary,
  form,
  noticeBanner,
  type PageContent,
  qrFigure,
  summaryList,
  textField,
  type View,
} from '#ui'
import { linkOf } from '#verify'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { dateText, timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { documentContent } from '../documents.ts'

const codeMost = 20
const tokenMost = 60

export const sharedRoutes: RouteAdder = (app) => {
  app.get(routes.shared(':token'), async (c) => {
    const offered = await offeredShare(contextOf(c), tokenIn(c))
    return showAsk(c, { offered, opener: '', issues: [] })
  })

  app.post(routes.shared(':token'), async (c) => {
    const knock = await knockOf(c)
    const offered = await offeredShare(contextOf(c), knock.token)
    const issues = issuesOf(knock)
    if (issues.length > 0) return showAsk(c, { offered, opener: knock.opener, issues })
    try {
      const opened = await openShare(contextOf(c), knock)
      await tellHolder(c, opened, knock.opener)
      const view = await viewOf(c)
      return show(c, view, openedPage(c, view, { opened, ...knock }))
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'documents/share-code-wrong') throw error
      return showAsk(c, { offered, opener: knock.opener, issues: [{ field: 'code', code: 'share.code-wrong' }] })
    }
  })

  app.post(routes.sharedPackage(':token'), async (c) => {
    const knock = await knockOf(c)
    const issues = issuesOf(knock)
    if (issues.length > 0) {
      const offered = await offeredShare(contextOf(c), knock.token)
      return showAsk(c, { offered, opener: knock.opener, issues })
    }
    const files = await openPackage(contextOf(c), knock)
    const [only] = files
    const isOne = files.length === 1 && only !== undefined
    const bytes = isOne
      ? only.pdf
      : zipSync(Object.fromEntries(files.map(({ name, pdf }) => [name, pdf])), { level: 0 })
    return c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': isOne ? 'application/pdf' : 'application/zip',
      'Content-Disposition': `attachment; filename="${isOne ? only.name : 'shared-documents.zip'}"`,
      'Cache-Control': 'no-store',
    })
  })
}

type Knock = { readonly token: string; readonly code: string; readonly opener: string }

function tokenIn(c: C): string {
  return (c.req.param('token') ?? '').slice(0, tokenMost)
}

async function knockOf(c: C): Promise<Knock> {
  const fields = await readForm(c)
  return {
    token: tokenIn(c),
    opener: textOf(fields, 'opener').trim().slice(0, recipientMost),
    code: textOf(fields, 'code').replace(/\D/g, '').slice(0, codeMost),
  }
}

function issuesOf({ opener, code }: Knock): Issue[] {
  return [
    ...(opener === '' ? [{ field: 'opener', code: 'share.opener-none' }] : []),
    ...(code === '' ? [{ field: 'code', code: 'share.code-none' }] : []),
  ]
}

/** The holder hears of it at once, in their inbox. */
async function tellHolder(c: C, { id, personId }: OpenedShare, opener: string): Promise<void> {
  const ctx = contextOf(c)
  await ctx.db.transaction((db) =>
    notify({ ...ctx, db }, { personId, key: 'share-opened', params: { opener }, about: id, sms: false }),
  )
}

type Asked = { readonly offered: OfferedShare; readonly opener: string; readonly issues: readonly Issue[] }

async function showAsk(c: C, asked: Asked): Promise<Response> {
  const view = await viewOf(c)
  return show(c, view, askPage(c, view, asked), asked.issues.length > 0 ? 422 : 200)
}

function askPage(c: C, view: View, { offered, opener, issues }: Asked): PageContent {
  const { t, language, url } = view
  const errorOf = (field: string) => {
    const issue = issues.find((one) => one.field === field)
    return issue && t(issue.code)
  }
  return {
    title: t('share.shared-title'),
    error: issues.length > 0,
    main: html`${errorSummary(view, issues)}
      <h1>${t('share.shared-title')}</h1>
      <p class="lead">${t('share.shared-lead')}</p>
      ${summaryList([
        { label: t('share.recipient'), value: offered.recipient },
        { label: t('share.purpose'), value: offered.purpose },
        { label: t('share.until'), value: timeText(offered.until, language, c.var.edge.nation.country) },
        { label: t('share.documents'), value: t('share.count', { count: Math.min(offered.documents, documentsMost) }) },
      ])}
      ${form(view, {
        action: url(routes.shared(tokenIn(c))),
        fields: html`
          ${textField({ name: 'opener', label: t('share.opener'), hint: t('share.opener-hint'), value: opener, maxlength: recipientMost, autocomplete: 'organization', error: errorOf('opener') })}
          ${textField({ name: 'code', label: t('share.code'), hint: t('share.code-hint'), inputmode: 'numeric', width: 'medium', autocomplete: 'one-time-code', error: errorOf('code') })}
          <p class="hint">${t('share.opening-noted')}</p>
          ${button({ label: t('share.open') })}`,
      })}`,
  }
}

function openedPage(c: C, view: View, { opened, code, opener }: Knock & { readonly opened: OpenedShare }): PageContent {
  const { t, language, url } = view
  const { timeZone } = c.var.edge.nation.country
  const today = dateIn(timeZone, c.var.edge.base.clock.now())
  const stateOf = (document: OpenedShare['opened'][number]) =>
    document.revokedAt ? 'revoked' : document.validUntil < today ? 'expired' : 'valid'
  return {
    title: t('share.shared-title'),
    main: html`<h1>${t('share.shared-title')}</h1>
      <p>${t('share.opened-as', { opener })}</p>
      ${form(view, {
        action: url(routes.sharedPackage(tokenIn(c))),
        fields: html`<input type="hidden" name="opener" value="${opener}"><input type="hidden" name="code" value="${code}">
          ${button({ label: t(opened.opened.length === 1 ? 'share.download' : 'share.download-all'), icon: 'download' })}`,
      })}
      ${opened.opened.map(
        (document) => html`<section><h2>${inLanguage(document.title, language)}</h2>
          <p class="caption">${inLanguage(document.record.agency.name, language)} · ${document.number}</p>
          ${noticeBanner({ kind: stateOf(document) === 'valid' ? 'success' : 'warning', title: t(`documents.state-${stateOf(document)}`), body: html`<p>${t('documents.valid-until-date', { date: dateText(document.validUntil, language) })}</p>` })}
          ${documentContent(view, document.record)}
          ${qrFigure({ svg: qrSvg(linkOf(document.credential, c.var.edge.options.publicUrl), t('documents.qr-title')), title: t('documents.qr-title'), caption: t('share.check-note') })}
          <p><a href="${linkOf(document.credential, c.var.edge.options.publicUrl)}">${t('share.check')}</a></p></section>`,
      )}`,
  }
}
