import type { Catalogue } from '#catalogue'
import type { LifeEvent, LifeStep } from '#engine'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { tag, type View } from '#ui'
import type { RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { timeAndPrice } from './facts.ts'

/** One page a life event: what to do, in order, until when, and what is done without asking. */
export const lifeEventRoutes: RouteAdder = (app, { edge, pages }) => {
  app.get(routes.lifeEvent(':id'), (c) => {
    const event = edge.nation.lifeEvents.find(({ id }) => id === c.req.param('id'))
    if (!event) throw new Refusal('web/not-found')
    return showShared(c, pages, { render: (view) => eventPage(view, event, edge.base.outside.catalogue) })
  })
}

function eventPage(view: View, event: LifeEvent, catalogue: Catalogue) {
  const { t, language } = view
  const title = inLanguage(event.title, language)
  return {
    title,
    back: { href: view.url(routes.home), label: t('frame.back') },
    main: html`<h1>${title}</h1>
      <p class="lead">${t('catalogue.event-lead')}</p>
      <ol class="relay numbered">${event.steps.map((step) => stepLine(view, step, catalogue))}</ol>
      ${automaticSection(view, event)}`,
  }
}

/** A station of the line, with its number in the order to go by. */
function stepLine(view: View, { service: id, until, only }: LifeStep, catalogue: Catalogue): Markup | undefined {
  const definition = catalogue.byId(id)?.in[view.language]
  if (!definition) return undefined
  const notes = [only && inLanguage(only, view.language), timeAndPrice(view, definition)].filter(Boolean)
  return html`<li class="station"><a class="station-label" href="${view.url(routes.service(id))}">${definition.title}</a>
    ${until && tag({ label: inLanguage(until, view.language), kind: 'warning' })}
    <span class="hint">${notes.join(' · ')}</span></li>`
}

function automaticSection(view: View, { automatic = [] }: LifeEvent): Markup | undefined {
  if (automatic.length === 0) return undefined
  return html`<section class="panel"><h2>${view.t('catalogue.event-automatic')}</h2>
    <ul>${automatic.map((text) => html`<li>${inLanguage(text, view.language)}</li>`)}</ul></section>`
}
