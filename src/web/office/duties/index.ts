/** What an agency has to publish, for its leads: what is late, where each item is, entering it anew, second thoughts. */
import { leadOf } from '#identity'
import { dateIn, Refusal } from '#kernel'
import { checkPublication, dutiesOf, publicationHistory, publishDuty, rulesOf, takeBackPublication } from '#openness'
import { transact } from '#platform'
import { type C, goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officeContextOf, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { givenIn, type Wrong } from './given.ts'
import { dutiesPage } from './page.ts'

export const officeDutyRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeDuties,
    orTell((c) => showDuties(c)),
  )

  app.post(
    routes.officeDutyPublication(':duty'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const duty = c.req.param('duty') ?? ''
      if (!rulesOf(ctx).items.some(({ id }) => id === duty)) throw new Refusal('openness/no-duty')
      const given = await givenIn(c, duty)
      const checked = checkPublication(given, dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now()))
      if (!checked.ok) return showDuties(c, { duty, given, issues: checked.issues })
      await transact(ctx, (ctx) => publishDuty(ctx, { duty, given: checked.value }))
      return goTo(c, routes.officeDuties)
    }),
  )

  app.post(
    routes.officeDutyWithdrawal(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const id = idIn(c, new Refusal('openness/no-publication'))
      await readForm(c)
      await transact(ctx, (ctx) => takeBackPublication(ctx, { id }))
      return goTo(c, routes.officeDuties)
    }),
  )
}

async function showDuties(c: C, wrong?: Wrong): Promise<Response> {
  const ctx = officeContextOf(c)
  const { agencyId } = leadOf(ctx.actor)
  const rules = rulesOf(ctx)
  const [{ agency, places }, history, view] = await Promise.all([
    dutiesOf(ctx, agencyId),
    publicationHistory(ctx, agencyId),
    officeView(c),
  ])
  const { nation } = c.var.edge
  const today = dateIn(nation.country.timeZone, ctx.clock.now())
  const content = dutiesPage(view, { agency, places, history, rules, nation, today, wrong })
  return showOffice(c, view, content, wrong ? 422 : 200)
}
