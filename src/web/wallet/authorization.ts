/** Where the person's browser brings a wallet's request: they see which document goes where, and agree or not. */
import { type Asked, agree, disagree, requestedDocument } from '#documents'
import { html, inLanguage, Refusal } from '#kernel'
import { transact } from '#platform'
import { button, form, noticeBanner, type PageContent, summaryList, type View } from '#ui'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { dateText } from '../format.ts'
import { routes } from '../routes.ts'
import { policyTo } from '../security.ts'
import { secretIn } from './endpoints.ts'

type Brought = { readonly uri: string; readonly clientId: string }

export const walletAuthorization: RouteAdder = (app, { edge }) => {
  app.get(routes.walletAuthorization, async (c) => {
    const brought = { uri: c.req.query('request_uri') ?? '', clientId: c.req.query('client_id') ?? '' }
    const asked = await requestedDocument(contextOf(c), pushedIn(brought))
    const view = await viewOf(c, 'documents')
    c.header('Content-Security-Policy', policyTo(asked.request.redirectUri))
    return show(c, view, consentPage(view, asked, brought))
  })

  app.post(routes.walletAuthorization, async (c) => {
    const sent = await readForm(c)
    const pushed = pushedIn({ uri: textOf(sent, 'request_uri'), clientId: textOf(sent, 'client_id') })
    if (textOf(sent, 'answer') !== 'yes') {
      const request = await transact(contextOf(c), (ctx) => disagree(ctx, pushed))
      return leadBack(c, request, { error: 'access_denied' })
    }
    const { code, request } = await transact(contextOf(c), (ctx) => agree(ctx, pushed))
    return leadBack(c, request, { code })
  })

  function leadBack(
    c: C,
    { redirectUri, state }: { redirectUri: string; state: string | null },
    answer: Readonly<Record<string, string>>,
  ): Response {
    const to = new URL(redirectUri)
    const all = { ...answer, ...(state === null ? {} : { state }), iss: edge.options.publicUrl }
    for (const [name, value] of Object.entries(all)) to.searchParams.set(name, value)
    return c.body(null, 303, { Location: to.href, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
  }
}

function pushedIn({ uri, clientId }: Brought): { secret: string; clientId: string } {
  const secret = secretIn(uri)
  if (secret === undefined) throw new Refusal('documents/wallet-not-pushed')
  return { secret, clientId }
}

function consentPage(view: View, { request, document }: Asked, { uri, clientId }: Brought): PageContent {
  const { t, language, url } = view
  const where = new URL(request.redirectUri)
  const whose = request.clientName ?? t('wallet.unknown-maker')
  return {
    title: t('wallet.consent-title'),
    main: html`<h1>${t('wallet.consent-title')}</h1>
      <p class="lead">${t('wallet.consent-lead')}</p>
      ${summaryList([
        { label: t('wallet.document'), value: inLanguage(document.title, language) },
        { label: t('documents.number'), value: document.number },
        {
          label: t('documents.valid-until'),
          value: t('documents.valid-until-date', { date: dateText(document.validUntil, language) }),
        },
        { label: t('wallet.wallet'), value: whose },
        { label: t('wallet.leads-to'), value: where.host || where.protocol.replace(/:$/, '') },
      ])}
      ${!request.clientName && noticeBanner({ kind: 'warning', title: t('wallet.unknown-title'), body: html`<p>${t('wallet.unknown-note')}</p>` })}
      <p>${t('wallet.consent-warn')}</p>
      ${form(view, {
        action: url(routes.walletAuthorization),
        fields: html`<input type="hidden" name="request_uri" value="${uri}"><input type="hidden" name="client_id" value="${clientId}">
          <div class="actions">${button({ label: t('wallet.agree'), name: 'answer', value: 'yes' })}
          ${button({ label: t('wallet.disagree'), kind: 'secondary', name: 'answer', value: 'no' })}</div>`,
      })}`,
  }
}
