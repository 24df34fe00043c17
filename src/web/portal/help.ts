import { html } from '#kernel'
import { layout, type View } from '#ui'
import { anonymousView, type RouteAdder, show, viewOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { sharedPage } from '../shared-pages.ts'

export const helpRoutes: RouteAdder = (app, { edge, pages }) => {
  const { shortCode } = edge.nation.country
  app.get(routes.help, async (c) => {
    if (c.var.session) return show(c, await viewOf(c, 'help'), helpPage(await viewOf(c, 'help'), shortCode))
    return sharedPage(c, pages, () => {
      const view = { ...anonymousView(edge, c.var.language, routes.help), tab: 'help' as const }
      return layout(view, helpPage(view, shortCode)).text
    })
  })
}

function helpPage(view: View, shortCode: string) {
  const { t } = view
  const list = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => html`<li>${t(`help.${name}-${i + 1}`, { shortCode })}</li>`)
  return {
    title: t('help.title'),
    main: html`<h1>${t('help.title')}</h1>
      <p class="lead"><a href="tel:${view.helpLine.replace(/\D/g, '')}">${t('help.call', { phone: view.helpLine })}</a><br>${t('help.call-note')}</p>
      <h2>${t('help.how')}</h2><ol>${list('how', 4)}</ol>
      <h2>${t('help.safe')}</h2><ul>${list('safe', 3)}</ul>`,
  }
}
