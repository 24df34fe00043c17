/** What concerns the office: what waits for a second person, what holds at its places, whose day is missing. */
import { closeDays, type Overview, openDays, overviewOf, type Token, today, tokensOf } from '#alerts'
import { transact } from '#platform'
import { type C, goTo, type RouteAdder } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officersBy } from '../desk-parts.ts'
import { officeContextOf, officerIn, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { overviewPage } from './overview-page.ts'

export const alertOverviewRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeAlerts,
    orTell((c) => showOverview(c)),
  )
  app.get(
    routes.officeDays,
    orTell(async (c) => {
      officeContextOf(c)
      const { hazard = '', day = '' } = c.req.query()
      return /^[a-z\d-]+$/.test(hazard) && /^\d{4}-\d\d-\d\d$/.test(day)
        ? goTo(c, routes.officeDay(hazard, day))
        : goTo(c, routes.officeAlerts)
    }),
  )
  app.post(
    routes.officeDaysAsked(':hazard'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const isAsked = textOf(await readForm(c), 'asked') === 'yes'
      const hazard = c.req.param('hazard') ?? ''
      await transact(ctx, (ctx) => (isAsked ? openDays(ctx, hazard) : closeDays(ctx, hazard)))
      return goTo(c, routes.officeAlerts)
    }),
  )
}

/** The page, with a token that was made just now, which is shown this once. */
export async function showOverview(c: C, made?: { token: string; expiresAt: Date }): Promise<Response> {
  const ctx = officeContextOf(c)
  const isLead = officerIn(c).role === 'lead'
  const none: Token[] = []
  const [overview, tokens, view] = await Promise.all([overviewOf(ctx), isLead ? tokensOf(ctx) : none, officeView(c)])
  const officers = await officersBy(ctx, saidBy(overview))
  const { nation } = c.var.edge
  const shown = { overview, tokens, officers, nation, isLead, made, today: today(ctx), now: ctx.clock.now() }
  return showOffice(c, view, overviewPage(view, shown))
}

function saidBy({ drafts, lately }: Overview): (string | null)[] {
  return [...drafts.map(({ draftedBy }) => draftedBy), ...lately.map(({ enteredBy }) => enteredBy)]
}
