/** Taking an application back: asked once more first, with what comes back. */
import { canStart, withdrawApplication } from '#applications'
import { html } from '#kernel'
import { invoiceOf } from '#payments'
import { transact } from '#platform'
import { button, form, type PageContent, type View } from '#ui'
import { contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm } from '../../form.ts'
import { amountText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { type Loaded, load } from './load.ts'

export const withdrawalRoutes: RouteAdder = (app) => {
  app.get(routes.withdrawal(':id'), async (c) => {
    const loaded = await load(c)
    const { application } = loaded
    if (!canStart('withdraw', application)) return goTo(c, routes.application(application.id))
    const invoice = application.fee === null ? undefined : await invoiceOf(contextOf(c), { about: application.id })
    const view = await viewOf(c, 'applications')
    return show(c, view, askPage(view, loaded, invoice ? invoice.paid - invoice.refunded : 0))
  })

  app.post(routes.withdrawal(':id'), async (c) => {
    const { application } = await load(c)
    await readForm(c)
    await transact(contextOf(c), (ctx) => withdrawApplication(ctx, { id: application.id }))
    return goTo(c, routes.application(application.id))
  })
}

function askPage(view: View, { application, definition, nation }: Loaded, paid: number): PageContent {
  const { t, url } = view
  const { id, number } = application
  return {
    title: t('application.withdraw-title'),
    back: { href: url(routes.application(id)), label: t('frame.back') },
    main: html`<p class="caption">${definition.title} · ${number}</p>
      <h1>${t('application.withdraw-title')}</h1>
      <p class="lead">${t('application.withdraw-note')}</p>
      <p>${paid > 0 ? t('payment.comes-back', { amount: amountText(paid, nation.country) }) : t('application.withdraw-free')}</p>
      ${form(view, { action: url(routes.withdrawal(id)), fields: button({ label: t('application.withdraw'), kind: 'warning' }) })}
      <p><a href="${url(routes.application(id))}">${t('application.withdraw-keep')}</a></p>`,
  }
}
