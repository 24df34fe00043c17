/** Letting others see one's documents: the form, the link with its code, who opened it, and taking it back. */
import {
  codeOf,
  type Document,
  documentOf,
  documentsMost,
  documentsOf,
  purposeMost,
  qrSvg,
  recipientMost,
  type Share,
  share,
  shareDays,
  shareDetail,
  sharesOf,
  tokenOf,
  withdrawShare,
} from '#documents'
import { citizenOf } from '#identity'
import { dateIn, html, type Issue, inLanguage, isUuid, type Markup, Refusal } from '#kernel'
import { transact } from '#platform'
import {
  button,
  checkboxes,
  details,
  emptyState,
  errorSummary,
  form,
  noticeBanner,
  type PageContent,
  qrFigure,
  radios,
  summaryList,
  table,
  textField,
  type View,
} from '#ui'
import { type C, contextOf, goTo, idIn, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { dateText, timeText } from '../../format.ts'
import { routes } from '../../routes.ts'

const notFound = () => new Refusal('documents/share-not-found')
const usualDays = '7'

export const ownShareRoutes: RouteAdder = (app) => {
  app.get(routes.share(':id'), async (c) => {
    const { chosen } = await choiceOf(c)
    return showForm(c, { documents: [chosen.id], recipient: '', purpose: '', days: usualDays }, [])
  })

  app.post(routes.share(':id'), async (c) => {
    const { offered } = await choiceOf(c)
    const sent = await readForm(c)
    const key = textOf(sent, 'key')
    if (!isUuid(key)) throw new Refusal('web/bad-form')
    const ids = [sent.documents ?? []].flat().filter((id) => offered.some((document) => document.id === id))
    const typed = {
      documents: ids,
      recipient: textOf(sent, 'recipient').trim(),
      purpose: textOf(sent, 'purpose').trim(),
      days: textOf(sent, 'days'),
    }
    const days = shareDays.find((one) => String(one) === typed.days)
    const issues = issuesOf(typed)
    if (issues.length > 0 || days === undefined) return showForm(c, typed, issues)
    const { recipient, purpose } = typed
    await transact(contextOf(c), (ctx) => share(ctx, { id: key, documentIds: ids, recipient, purpose, days }))
    return goTo(c, routes.ownShare(key))
  })

  app.get(routes.shares, async (c) => {
    const ctx = contextOf(c)
    const found = await sharesOf(ctx)
    const view = await viewOf(c, 'documents')
    return show(c, view, listPage(c, view, found))
  })

  app.get(routes.ownShare(':id'), async (c) => {
    const ctx = contextOf(c)
    citizenOf(ctx.actor)
    const detail = await shareDetail(ctx, idIn(c, notFound()))
    const view = await viewOf(c, 'documents')
    return show(c, view, sharePage(c, view, detail))
  })

  app.post(routes.shareWithdrawal(':id'), async (c) => {
    const id = idIn(c, notFound())
    citizenOf(contextOf(c).actor)
    await readForm(c)
    await transact(contextOf(c), (ctx) => withdrawShare(ctx, id))
    return goTo(c, routes.ownShare(id))
  })
}

type Typed = {
  readonly documents: readonly string[]
  readonly recipient: string
  readonly purpose: string
  readonly days: string
}

/** What a person let see is chosen beside others of theirs that hold. */
async function choiceOf(c: C): Promise<{ chosen: Document; offered: Document[] }> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const chosen = await documentOf(ctx, { id: idIn(c, new Refusal('documents/not-found')), personId })
  const today = dateIn(c.var.edge.nation.country.timeZone, ctx.clock.now())
  const others = await documentsOf(ctx, personId, { limit: documentsMost })
  const holds = (document: Document) => !document.revokedAt && document.validUntil >= today
  return {
    chosen,
    offered: [chosen, ...others.filter((one) => one.id !== chosen.id && holds(one))].slice(0, documentsMost),
  }
}

function issuesOf({ documents, recipient, purpose, days }: Typed): Issue[] {
  const issues: Issue[] = []
  if (documents.length === 0) issues.push({ field: 'documents', code: 'share.documents-none' })
  if (recipient === '') issues.push({ field: 'recipient', code: 'share.recipient-none' })
  if (recipient.length > recipientMost)
    issues.push({ field: 'recipient', code: 'share.too-long', params: { most: recipientMost } })
  if (purpose === '') issues.push({ field: 'purpose', code: 'share.purpose-none' })
  if (purpose.length > purposeMost)
    issues.push({ field: 'purpose', code: 'share.too-long', params: { most: purposeMost } })
  if (!shareDays.some((one) => String(one) === days)) issues.push({ field: 'days', code: 'share.days-none' })
  return issues
}

async function showForm(c: C, typed: Typed, issues: readonly Issue[]): Promise<Response> {
  const view = await viewOf(c, 'documents')
  const { chosen, offered } = await choiceOf(c)
  const page = formPage(view, { chosen, offered, typed, issues, key: contextOf(c).ids.uuid() })
  return show(c, view, page, issues.length > 0 ? 422 : 200)
}

type FormShown = {
  readonly chosen: Document
  readonly offered: readonly Document[]
  readonly typed: Typed
  readonly issues: readonly Issue[]
  readonly key: string
}

function formPage(view: View, { chosen, offered, typed, issues, key }: FormShown): PageContent {
  const { t, language, url } = view
  const errorOf = (field: string) => {
    const issue = issues.find((one) => one.field === field)
    return issue && t(issue.code, issue.params)
  }
  return {
    title: t('share.title'),
    error: issues.length > 0,
    back: { href: url(routes.document(chosen.id)), label: t('frame.back') },
    main: html`${errorSummary(view, issues)}
      <h1>${t('share.title')}</h1>
      <p class="lead">${t('share.lead')}</p>
      ${form(view, {
        action: url(routes.share(chosen.id)),
        fields: html`<input type="hidden" name="key" value="${key}">
          ${checkboxes({
            name: 'documents',
            label: t('share.documents'),
            values: typed.documents,
            error: errorOf('documents'),
            options: offered.map(({ id, title, number }) => ({
              value: id,
              label: inLanguage(title, language),
              hint: number,
            })),
          })}
          ${textField({ name: 'recipient', label: t('share.recipient'), hint: t('share.recipient-hint'), value: typed.recipient, maxlength: recipientMost, autocomplete: 'off', error: errorOf('recipient') })}
          ${textField({ name: 'purpose', label: t('share.purpose'), hint: t('share.purpose-hint'), value: typed.purpose, maxlength: purposeMost, autocomplete: 'off', error: errorOf('purpose') })}
          ${radios({
            name: 'days',
            label: t('share.until'),
            value: typed.days,
            error: errorOf('days'),
            options: shareDays.map((days) => ({
              value: String(days),
              label: days === 1 ? t('share.day') : t('share.days', { days }),
            })),
          })}
          ${button({ label: t('share.make'), icon: 'share-2' })}`,
      })}`,
  }
}

function stateOf({ withdrawnAt, until, triesLeft }: Share, now: Date): 'open' | 'withdrawn' | 'over' | 'locked' {
  if (withdrawnAt) return 'withdrawn'
  if (until <= now) return 'over'
  return triesLeft === 0 ? 'locked' : 'open'
}

type Detail = Awaited<ReturnType<typeof shareDetail>>

function sharePage(c: C, view: View, detail: Detail): PageContent {
  const { t, language, url } = view
  const { edge } = c.var
  const { country } = edge.nation
  const state = stateOf(detail, edge.base.clock.now())
  return {
    title: t('share.title-of', { recipient: detail.recipient }),
    back: { href: url(routes.shares), label: t('share.list-title') },
    main: html`<p class="caption">${t('share.caption')}</p>
      <h1>${detail.recipient}</h1>
      ${noticeBanner({ kind: state === 'open' ? 'success' : 'warning', title: t(`share.state-${state}`, { time: timeText(detail.until, language, country) }) })}
      ${state === 'open' ? linkOf(c, view, detail.id) : againOf(view, detail)}
      ${summaryList([
        { label: t('share.purpose'), value: detail.purpose },
        { label: t('share.made'), value: timeText(detail.createdAt, language, country) },
        { label: t('share.until'), value: timeText(detail.until, language, country) },
      ])}
      <h2>${t('share.documents')}</h2>
      <ul>${detail.documents.map(({ id, title, number }) => html`<li><a href="${url(routes.document(id))}">${inLanguage(title, language)}</a> · ${number}</li>`)}</ul>
      <h2>${t('share.openings')}</h2>
      ${openingsTable(c, view, detail)}
      ${
        state === 'open' &&
        details({
          summary: t('share.withdraw'),
          body: html`<p>${t('share.withdraw-note')}</p>
            ${form(view, { action: url(routes.shareWithdrawal(detail.id)), fields: button({ label: t('share.withdraw'), kind: 'warning' }) })}`,
        })
      }`,
  }
}

/** The way to a new link, when this one leads nowhere any more. */
function againOf({ t, url }: View, { documents }: Detail): Markup | undefined {
  const whole = documents.find(({ revokedAt }) => !revokedAt)
  return (
    whole && html`<p>${button({ label: t('share.again'), href: url(routes.share(whole.id)), kind: 'secondary' })}</p>`
  )
}

/** The link to send, the code to tell, and both as a picture for whoever stands across the table. */
function linkOf(c: C, view: View, id: string): Markup {
  const { t } = view
  const ctx = contextOf(c)
  const link = `${c.var.edge.options.publicUrl}${routes.shared(tokenOf(ctx, id))}`
  const code = codeOf(ctx, id)
  return html`<div class="fee-box">
      <p>${t('share.link')}</p><p class="wrap"><a href="${link}">${link}</a></p>
      <p>${t('share.code')}</p><p class="code">${code.slice(0, 3)} ${code.slice(3)}</p>
      <p class="hint">${t('share.code-note')}</p>
    </div>
    ${qrFigure({ svg: qrSvg(link, t('share.link')), title: t('share.qr'), caption: t('share.qr-note') })}`
}

function openingsTable(c: C, view: View, { openings }: Detail): Markup {
  const { t, language, url } = view
  const { country } = c.var.edge.nation
  if (openings.length === 0) return html`<p>${t('share.openings-none')}</p>`
  return table({
    columns: [t('share.openings-by'), t('share.opened-at'), t('share.proof')],
    rows: openings.map(({ opener, at, receiptId }) => [
      opener,
      timeText(at, language, country),
      html`<a href="${url(routes.accessEntry(receiptId))}">${t('me.messages-open')}</a>`,
    ]),
  })
}

function listPage(c: C, view: View, found: Awaited<ReturnType<typeof sharesOf>>): PageContent {
  const { t, language, url } = view
  const { country } = c.var.edge.nation
  const now = c.var.edge.base.clock.now()
  return {
    title: t('share.list-title'),
    back: { href: url(routes.documents), label: t('documents.list-title') },
    main: html`<h1>${t('share.list-title')}</h1>
      ${
        found.length === 0
          ? emptyState({
              title: t('share.list-empty'),
              body: t('share.list-empty-note'),
              action: { label: t('documents.list-title'), href: url(routes.documents) },
            })
          : table({
              columns: [t('share.recipient'), t('share.purpose'), t('share.until'), t('share.times')],
              rows: found.map((one) => [
                html`<a href="${url(routes.ownShare(one.id))}">${one.recipient}</a>`,
                one.purpose,
                `${dateText(dateIn(country.timeZone, one.until), language)} · ${t(`share.short-${stateOf(one, now)}`)}`,
                String(one.opened),
              ]),
            })
      }`,
  }
}
