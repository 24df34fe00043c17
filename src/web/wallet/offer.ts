/** Putting a document into a wallet, from the document's side: what that is, the QR and the link, and taking copies back. */
import {
  copiesInWallets,
  type Document,
  documentOf,
  fitsWallet,
  formsOf,
  kindOfType,
  offerToWallet,
  qrSvg,
  takeCopiesBack,
} from '#documents'
import { citizenOf } from '#identity'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { transact } from '#platform'
import { button, details, form, icon, noticeBanner, type PageContent, qrFigure, type View } from '#ui'
import { type C, contextOf, goTo, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm } from '../form.ts'
import { routes } from '../routes.ts'
import { issuerOf } from './metadata.ts'

const schemes = { any: 'openid-credential-offer', haip: 'haip-vci' } as const

export const walletOffers: RouteAdder = (app) => {
  app.get(routes.walletOffer(':id'), async (c) => {
    const document = await load(c)
    const { count } = await copiesInWallets(contextOf(c), document)
    const view = await viewOf(c, 'documents')
    return show(c, view, explainPage(view, { document, count }))
  })

  app.post(routes.walletOffer(':id'), async (c) => {
    const { id } = await load(c)
    await readForm(c)
    const { secret, document } = await transact(contextOf(c), (ctx) => offerToWallet(ctx, { id }))
    const view = await viewOf(c, 'documents')
    return show(c, view, offerPage(view, { document, offer: offerOf(c, { document, secret }) }))
  })

  app.post(routes.walletWithdrawal(':id'), async (c) => {
    const { id } = await load(c)
    await readForm(c)
    await transact(contextOf(c), (ctx) => takeCopiesBack(ctx, { id }))
    return goTo(c, routes.document(id))
  })
}

async function load(c: C): Promise<Document> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const document = await documentOf(ctx, { id: idIn(c, new Refusal('documents/not-found')), personId })
  if (!fitsWallet(ctx, document)) throw new Refusal('documents/wallet-not-offered')
  return document
}

/** The offer as wallets take it (OpenID4VCI §4.1): by value, so that nobody has to ask for it. */
function offerOf(c: C, { document, secret }: { document: Document; secret: string }): string {
  const { edge } = c.var
  const kind = kindOfType(edge.nation, document.type)!
  return JSON.stringify({
    credential_issuer: issuerOf(edge, kind.agency),
    credential_configuration_ids: formsOf(kind).map(({ id }) => id),
    grants: { authorization_code: { issuer_state: secret } },
  })
}

function explainPage(view: View, { document, count }: { document: Document; count: number }): PageContent {
  const { t, language, url } = view
  return {
    title: t('wallet.title'),
    back: { href: url(routes.document(document.id)), label: t('frame.back') },
    main: html`<p class="caption">${inLanguage(document.title, language)} · ${document.number}</p>
      <h1>${t('wallet.title')}</h1>
      <p class="lead">${t('wallet.lead')}</p>
      <ol><li>${t('wallet.step-app')}</li><li>${t('wallet.step-code')}</li><li>${t('wallet.step-agree')}</li></ol>
      ${form(view, { action: url(routes.walletOffer(document.id)), fields: button({ label: t('wallet.make-code'), icon: 'scan-line' }) })}
      ${details({ summary: t('wallet.what'), body: html`<p>${t('wallet.what-copies')}</p><p>${t('wallet.what-shown')}</p><p>${t('wallet.what-back')}</p>` })}
      ${count > 0 && copiesSection(view, { id: document.id, count })}`,
  }
}

/** On a document's page: the way into a wallet, and how many copies are there. */
export function walletLine({ t, url }: View, { id, count }: { id: string; count: number }): Markup {
  const href = url(routes.walletOffer(id))
  if (count === 0) return html`<p>${button({ label: t('wallet.title'), href, kind: 'secondary', icon: 'wallet' })}</p>`
  return html`<p>${icon('wallet')} ${t('wallet.in-wallet', { count })}. <a href="${href}">${t('wallet.manage')}</a></p>`
}

/** How many copies are out there, and the way to take them back. */
function copiesSection(view: View, { id, count }: { id: string; count: number }): Markup {
  const { t, url } = view
  return html`<h2>${t('wallet.in-wallet', { count })}</h2>
    <p>${t('wallet.take-back-note')}</p>
    ${form(view, { action: url(routes.walletWithdrawal(id)), fields: button({ label: t('wallet.take-back'), kind: 'secondary' }) })}`
}

function offerPage(view: View, { document, offer }: { document: Document; offer: string }): PageContent {
  const { t, language, url } = view
  const to = (scheme: string) => `${scheme}://?credential_offer=${encodeURIComponent(offer)}`
  return {
    title: t('wallet.offer-title'),
    back: { href: url(routes.document(document.id)), label: t('frame.back') },
    main: html`<p class="caption">${inLanguage(document.title, language)} · ${document.number}</p>
      <h1>${t('wallet.offer-title')}</h1>
      <p class="lead">${t('wallet.offer-lead')}</p>
      <div class="actions">${button({ label: t('wallet.open-here'), href: to(schemes.any), icon: 'smartphone' })}</div>
      <p>${t('wallet.other-app')} <a href="${to(schemes.haip)}">${t('wallet.open-haip')}</a></p>
      ${qrFigure({ svg: qrSvg(to(schemes.any), t('wallet.qr-title')), title: t('wallet.qr-title'), caption: t('wallet.qr-note') })}
      ${noticeBanner({ kind: 'info', title: t('wallet.offer-short'), body: html`<p>${t('wallet.offer-own')}</p>` })}`,
  }
}
