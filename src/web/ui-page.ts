/** `/ui`: every component with its named examples, as it looks here and now: the place to see a change. */
import { html, type Markup } from '#kernel'
import * as ui from '#ui'
import { anonymousView, type RouteAdder } from './edge.ts'
import { routes } from './routes.ts'
import { sharedPage } from './shared-pages.ts'
import { examples } from './ui/examples.ts'

export const uiRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.ui, (c) =>
    sharedPage(c, pages, () => {
      const view = anonymousView(edge, c.var.language, routes.ui)
      return ui.layout(view, { title: 'UI', width: 'page', main: uiPage(view) }).text
    }),
  )
}

function uiPage(view: ui.View): Markup {
  return html`<h1>UI</h1>${examples(view).map(
    ({ component, shown }) => html`<section id="${component}"><h2>${component}</h2>
      ${shown.map(([name, example]) => html`<h3>${name}</h3><div class="example">${example}</div>`)}</section>`,
  )}`
}
