/** Applying for a service: on one page where that is enough, else one question a page. */
import { serviceIn } from '#catalogue'
import { type C, contextOf, goTo, type RouteAdder } from '../../edge.ts'
import { isOnePage } from '../../journey/index.ts'
import { addressInPlaceOf } from '../../petitions/new/choice.ts'
import { routes } from '../../routes.ts'
import { answerQuestion, removeDraft, showSaved, showStep, startJourney } from './journey.ts'
import { openOnePage, sendOnePage } from './one-page.ts'
import { sendJourney } from './send.ts'

export const applyRoutes: RouteAdder = (app) => {
  const service = (c: C) => serviceIn(contextOf(c), c.req.param('id') ?? '')

  app.get(routes.apply(':id'), (c) => {
    const asked = service(c)
    const written = addressInPlaceOf(c.var.edge.nation, asked.id)
    if (written) return goTo(c, written)
    return isOnePage(asked.definition) ? openOnePage(c, asked) : startJourney(c, asked)
  })
  app.post(routes.apply(':id'), (c) => {
    const asked = service(c)
    return isOnePage(asked.definition) ? sendOnePage(c, asked) : goTo(c, routes.apply(asked.id))
  })
  app.get(routes.applyStep(':id', 'saved'), (c) => showSaved(c, service(c)))
  app.post(routes.applyStep(':id', 'removal'), (c) => removeDraft(c, service(c)))
  app.post(routes.applyStep(':id', 'check'), (c) => sendJourney(c, service(c)))
  app.get(routes.applyStep(':id', ':step'), (c) => showStep(c, service(c)))
  app.post(routes.applyStep(':id', ':step'), (c) => answerQuestion(c, service(c)))
}
