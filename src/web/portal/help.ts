import { html } from '#kernel'
import type { View } from '#ui'
import type { RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'

export const helpRoutes: RouteAdder = (app, { edge, pages }) => {
  const { shortCode } = edge.nation.country
  app.get(routes.help, (c) => showShared(c, pages, { tab: 'help', render: (view) => helpPage(view, shortCode) }))
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
      <h2>${t('track.title')}</h2><p><a href="${view.url(routes.track)}">${t('track.home-note')}</a></p>
      <h2>${t('alerts.title')}</h2><p><a href="${view.url(routes.alerts)}">${t('alerts.home')}</a></p>
      <h2>${t('petition.title')}</h2><p><a href="${view.url(routes.petitions)}">${t('petition.home')}</a></p>
      <h2>${t('register.title')}</h2><p><a href="${view.url(routes.registers)}">${t('help.registers')}</a></p>
      <h2>${t('report.title')}</h2><p><a href="${view.url(routes.reportBribery)}">${t('report.start')}</a></p>
      <h2>${t('help.safe')}</h2><ul>${list('safe', 3)}</ul>`,
  }
}
