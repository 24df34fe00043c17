/** Making one's own document invalid: asked once more first, since it cannot be undone. */
import { type Document, documentOf, revoke } from '#documents'
import { citizenOf } from '#identity'
import { html, inLanguage, Refusal } from '#kernel'
import { notify } from '#notices'
import { transact } from '#platform'
import { button, form, type PageContent, type View } from '#ui'
import { type C, contextOf, goTo, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm } from '../form.ts'
import { routes } from '../routes.ts'

export const revocationRoutes: RouteAdder = (app) => {
  app.get(routes.revocation(':id'), async (c) => {
    const document = await load(c)
    if (document.revokedAt) return goTo(c, routes.document(document.id))
    const view = await viewOf(c, 'documents')
    return show(c, view, askPage(view, document))
  })

  app.post(routes.revocation(':id'), async (c) => {
    const { id, personId, number, revokedAt } = await load(c)
    await readForm(c)
    await transact(contextOf(c), async (ctx) => {
      await revoke(ctx, { id, because: 'holder' })
      if (!revokedAt)
        await notify(ctx, { personId, key: 'document-revoked', params: { number }, about: id, sms: false })
    })
    return goTo(c, routes.document(id))
  })
}

function load(c: C): Promise<Document> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  return documentOf(ctx, { id: idIn(c, new Refusal('documents/not-found')), personId })
}

function askPage(view: View, { id, number, title }: Document): PageContent {
  const { t, language, url } = view
  return {
    title: t('documents.revoke-title'),
    back: { href: url(routes.document(id)), label: t('frame.back') },
    main: html`<p class="caption">${inLanguage(title, language)} · ${number}</p>
      <h1>${t('documents.revoke-title')}</h1>
      <p class="lead">${t('documents.revoke-note')}</p>
      ${form(view, { action: url(routes.revocation(id)), fields: button({ label: t('documents.revoke-confirm'), kind: 'warning' }) })}
      <p><a href="${url(routes.document(id))}">${t('documents.revoke-keep')}</a></p>`,
  }
}
