/** A person's documents: the list, one on the screen with its QR, and the PDF. */
import { paymentReceipt } from '#applications'
import {
  copiesInWallets,
  type Document,
  type DocumentRecord,
  documentOf,
  fitsWallet,
  type OpenDocument,
  openDocument,
  openDocuments,
  pdfOf,
  qrSvg,
} from '#documents'
import type { Nation } from '#engine'
import { citizenOf } from '#identity'
import { dateIn, holdTogether, html, inLanguage, isUuid, type Markup, Refusal } from '#kernel'
import {
  button,
  details,
  documentCard,
  emptyState,
  noticeBanner,
  type PageContent,
  qrFigure,
  summaryList,
  table,
  type View,
} from '#ui'
import { linkOf } from '#verify'
import { contextOf, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { dateText, timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { walletLine } from '../wallet/offer.ts'

const perPage = 20
/** Why a document ended, as far as it is said in words. */
const reasonsSaid = ['holder', 'replaced', 'corrected', 'mistake', 'fraud', 'court'] as const
const notFound = () => new Refusal('documents/not-found')

export const documentRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.documents, async (c) => {
    const ctx = contextOf(c)
    const before = c.req.query('before')
    const found = await openDocuments(ctx, {
      personId: citizenOf(ctx.actor),
      limit: perPage + 1,
      before: before && isUuid(before) ? before : undefined,
    })
    const view = await viewOf(c, 'documents')
    return show(c, view, listPage(view, { found, timeZone: edge.nation.country.timeZone, now: ctx.clock.now() }))
  })

  app.get(routes.document(':id'), async (c) => {
    const ctx = contextOf(c)
    const document = await openDocument(ctx, { id: idIn(c, notFound()), personId: citizenOf(ctx.actor) })
    const { catalogue } = ctx.outside
    const copies = fitsWallet(ctx, document) ? await copiesInWallets(ctx, document) : undefined
    const view = await viewOf(c, 'documents')
    return show(
      c,
      view,
      documentPage(view, {
        document,
        copies: copies?.count,
        nation: edge.nation,
        today: dateIn(edge.nation.country.timeZone, ctx.clock.now()),
        host: new URL(edge.options.publicUrl).host,
        link: linkOf(document.credential, edge.options.publicUrl),
        canBeTaken: (catalogue.byId(document.type)?.definition.kind ?? 'payment') !== 'payment',
      }),
    )
  })

  app.get(routes.documentPdf(':id'), async (c) => {
    const ctx = contextOf(c)
    const given = { id: idIn(c, notFound()), personId: citizenOf(ctx.actor) }
    const [document, pdf] = await Promise.all([documentOf(ctx, given), pdfOf(ctx, given)])
    return c.body(Uint8Array.from(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${document.number.replace(/[^\w-]/g, '')}.pdf"`,
      'Cache-Control': 'no-store',
    })
  })
}

function stateOf(document: Pick<Document, 'revokedAt' | 'validUntil'>, today: string): 'valid' | 'expired' | 'revoked' {
  if (document.revokedAt) return 'revoked'
  return document.validUntil < today ? 'expired' : 'valid'
}

type Shown = {
  readonly document: OpenDocument
  readonly nation: Nation
  readonly today: string
  readonly host: string
  /** What its QR leads any camera to. */
  readonly link: string
  /** How many copies are in wallets, of what can be put into one. */
  readonly copies: number | undefined
  /** Nobody pays a second time to have another receipt. */
  readonly canBeTaken: boolean
}

function documentPage(view: View, shown: Shown): PageContent {
  const { t, language } = view
  const { document, nation, today, host, link, copies, canBeTaken } = shown
  const { record } = document
  const state = stateOf(document, today)
  const title = inLanguage(record.title, language)
  const reason = reasonsSaid.find((one) => one === document.revokedBecause)
  const until = document.revokedAt
    ? t('documents.revoked-on', { date: dateText(dateIn(nation.country.timeZone, document.revokedAt), language) })
    : t('documents.valid-until-date', { date: dateText(document.validUntil, language) })
  return {
    title,
    back: { href: view.url(routes.documents), label: t('documents.list-title') },
    main: html`
      <p class="caption">${inLanguage(record.agency.name, language)}</p>
      <h1>${title}</h1>
      ${noticeBanner({ kind: state === 'valid' ? 'success' : 'warning', title: t(`documents.state-${state}`), body: html`<p>${until} · ${document.number}</p>${reason && html`<p>${t(`documents.because-${reason}`)}</p>`}` })}
      ${
        state === 'valid'
          ? html`<div class="actions">${button({ label: t('documents.download'), href: view.url(routes.documentPdf(document.id)), icon: 'download' })} ${button({ label: t('share.title'), href: view.url(routes.share(document.id)), kind: 'secondary', icon: 'share-2' })}</div>`
          : html`<div class="actions">${insteadOf(view, shown)}</div>`
      }
      ${qrFigure({ svg: qrSvg(link, t('documents.qr-title')), caption: t('documents.qr-note', { host }), title: t('documents.qr-title') })}
      ${details({ summary: t('documents.qr-text'), body: html`<p>${t('documents.qr-text-note', { host })}</p><p><code>${document.credential}</code></p>` })}
      <h2>${t('documents.content')}</h2>
      ${documentContent(view, record)}
      ${summaryList([
        { label: t('documents.issued'), value: timeText(document.issuedAt, language, nation.country) },
        ...record.sources.map(({ register, at }) => ({
          label: t('documents.source'),
          value: t('documents.source-at', {
            register: inLanguage(register, language),
            time: timeText(new Date(at), language, nation.country),
          }),
        })),
      ])}
      <p class="hint">${t('documents.sealed')}</p>
      ${copies !== undefined && walletLine(view, { id: document.id, count: copies })}
      ${state === 'valid' && html`${canBeTaken && html`<p>${button({ label: t('documents.again'), href: view.url(routes.apply(document.type)), kind: 'secondary' })}</p>`} ${lostDetails(view, document)}`}`,
  }
}

/** What there is in place of a document that no longer holds: the one that replaced it, or the way to a new one. */
function insteadOf({ t, url }: View, { document: { replacedBy, type }, canBeTaken }: Shown): Markup | false {
  if (replacedBy) return button({ label: t('documents.replaced-by'), href: url(routes.document(replacedBy)) })
  return canBeTaken && button({ label: t('documents.again'), href: url(routes.apply(type)) })
}

/** What a person can do who lost it, or let the wrong person see it. */
function lostDetails({ t, url }: View, { id, type }: Document): Markup {
  return details({
    summary: t('documents.lost'),
    body: html`${
      type !== paymentReceipt &&
      html`<p>${t('documents.replace-note')}</p>
        <p>${button({ label: t('documents.replace'), href: url(routes.replacement(id)), kind: 'secondary' })}</p>`
    }
      <p>${t('documents.revoke-why')} <a href="${url(routes.revocation(id))}">${t('documents.revoke')}</a></p>`,
  })
}

/** What a document says, for its holder and for whoever checks it. */
export function documentContent(view: View, record: Pick<DocumentRecord, 'holder' | 'rows' | 'table'>): Markup {
  const { t, language } = view
  return html`${summaryList([
    { label: t('documents.holder'), value: record.holder.name },
    { label: t('documents.register-number'), value: record.holder.registerNumber },
    ...record.rows.map(({ label, value }) => ({ label: inLanguage(label, language), value: holdTogether(value, []) })),
  ])}
  ${record.table && tableOf(view, record.table)}`
}

function tableOf({ t, language }: View, { columns, rows }: NonNullable<DocumentRecord['table']>): Markup {
  if (rows.length === 0) return html`<p class="lead">${t('document.empty')}</p>`
  return table({
    columns: columns.map(({ label }) => inLanguage(label, language)),
    rows: rows.map((row) => row.map((cell) => holdTogether(cell, []))),
  })
}

type List = { readonly found: readonly OpenDocument[]; readonly timeZone: string; readonly now: Date }

function listPage(view: View, { found, timeZone, now }: List): PageContent {
  const { t, language } = view
  const rows = found.slice(0, perPage)
  const today = dateIn(timeZone, now)
  const noteOf = ({ revokedAt, validUntil }: OpenDocument) =>
    revokedAt
      ? t('documents.revoked-on', { date: dateText(dateIn(timeZone, revokedAt), language) })
      : `${t(`documents.state-${validUntil < today ? 'expired' : 'valid'}`)} · ${t('documents.valid-until-date', { date: dateText(validUntil, language) })}`
  return {
    title: t('documents.list-title'),
    main: html`<h1>${t('documents.list-title')}</h1>
      <p><a href="${view.url(routes.shares)}">${t('share.list-title')}</a></p>
      ${
        rows.length === 0
          ? emptyState({
              title: t('documents.list-empty'),
              body: t('documents.list-empty-note'),
              action: { label: t('search.title-empty'), href: view.url(routes.home) },
            })
          : html`<ul class="cards-list">${rows.map((document) =>
              documentCard({
                title: inLanguage(document.title, language),
                holder: document.record.holder.name,
                number: document.number,
                href: view.url(routes.document(document.id)),
                state: stateOf(document, today),
                note: noteOf(document),
              }),
            )}</ul>
            ${found.length > perPage && html`<p><a href="${view.url(`${routes.documents}?before=${rows.at(-1)!.id}`)}">${t('me.older')}</a></p>`}`
      }`,
  }
}
