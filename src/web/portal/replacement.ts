/** One's document issued anew, because its paper was lost or seen by who should not have it: asked once more first. */
import { askReplacement } from '#applications'
import { documentOf } from '#documents'
import { citizenOf } from '#identity'
import { html, inLanguage, Refusal } from '#kernel'
import { transact } from '#platform'
import { button, form, noticeBanner, type PageContent, type View } from '#ui'
import { type C, contextOf, goTo, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm } from '../form.ts'
import { routes } from '../routes.ts'

export const replacementRoutes: RouteAdder = (app) => {
  app.get(routes.replacement(':id'), async (c) => {
    const document = await load(c)
    if (document.replacedBy) return goTo(c, routes.document(document.replacedBy))
    const view = await viewOf(c, 'documents')
    return show(c, view, askPage(view, document, c.req.query('state') === 'asked'))
  })

  app.post(routes.replacement(':id'), async (c) => {
    const { id } = await load(c)
    await readForm(c)
    await transact(contextOf(c), (ctx) => askReplacement(ctx, { id }))
    return goTo(c, `${routes.replacement(id)}?state=asked`)
  })
}

type Held = Awaited<ReturnType<typeof documentOf>>

function load(c: C): Promise<Held> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  return documentOf(ctx, { id: idIn(c, new Refusal('documents/not-found')), personId })
}

const againSeconds = 2

function askPage(view: View, { id, number, title, revokedAt }: Held, isAsked: boolean): PageContent {
  const { t, language, url } = view
  const back = { href: url(routes.document(id)), label: t('frame.back') }
  if (isAsked && !revokedAt)
    return {
      title: t('documents.replacing'),
      wait: { seconds: againSeconds, state: 'replacing' },
      back,
      main: html`<p class="caption">${inLanguage(title, language)} · ${number}</p><h1>${t('documents.replacing')}</h1>
        ${noticeBanner({ kind: 'info', title: t('documents.replacing-note') })}`,
    }
  return {
    title: t('documents.replace'),
    back,
    main: html`<p class="caption">${inLanguage(title, language)} · ${number}</p>
      <h1>${t('documents.replace')}</h1>
      <p class="lead">${t('documents.replace-note')}</p>
      ${form(view, { action: url(routes.replacement(id)), fields: button({ label: t('documents.replace-confirm') }) })}
      <p><a href="${url(routes.document(id))}">${t('documents.revoke-keep')}</a></p>`,
  }
}
