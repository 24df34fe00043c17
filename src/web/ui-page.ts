/** `/ui`: every component with its named examples, as it looks here and now: the place to see a change. */
import { html, type Markup } from '#kernel'
import type * as ui from '#ui'
import type { RouteAdder } from './edge.ts'
import { routes } from './routes.ts'
import { showShared } from './show-shared.ts'
import { examples } from './ui/examples.ts'

export const uiRoutes: RouteAdder = (app, { pages }) => {
  const render = (view: ui.View): ui.PageContent => ({
    title: 'UI',
    width: 'page',
    hasFigures: true,
    main: uiPage(view),
  })
  app.get(routes.ui, (c) => showShared(c, pages, { render }))
}

function uiPage(view: ui.View): Markup {
  return html`<h1>UI</h1>${examples(view).map(
    ({ component, shown }) => html`<section id="${component}"><h2>${component}</h2>
      ${shown.map(([name, example]) => html`<h3>${name}</h3><div class="example">${example}</div>`)}</section>`,
  )}`
}
