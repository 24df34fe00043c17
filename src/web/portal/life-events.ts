import { html, inLanguage, Refusal } from '#kernel'
import { serviceRow, type View } from '#ui'
import type { RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { timeAndPrice } from './service-facts.ts'

/** One page a life event: the services that belong to it, in the order people need them. */
export const lifeEventRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.lifeEvent(':id'), (c) => {
    const event = edge.nation.lifeEvents.find(({ id }) => id === c.req.param('id'))
    if (!event) throw new Refusal('web/not-found')
    const services = event.services.flatMap((id) => edge.base.outside.catalogue.byId(id) ?? [])
    const render = (view: View) => {
      const title = inLanguage(event.title, view.language)
      return {
        title,
        back: { href: view.url(routes.home), label: view.t('frame.back') },
        main: html`<h1>${title}</h1>
          <ul class="service-rows">
            ${services.map((service) => {
              const definition = service.in[view.language]!
              return serviceRow({
                title: definition.title,
                href: view.url(routes.service(service.id)),
                icon: 'file-text',
                note: timeAndPrice(view, definition),
              })
            })}
          </ul>`,
      }
    }
    return showShared(c, pages, { render })
  })
}
