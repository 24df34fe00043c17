/** The team, for who leads it: who has how much, what is due when, and what only a lead may do about it. */
import { officerById, officersIn } from '#agencies'
import { officeLoad, releaseByLead, releaseReasons } from '#applications'
import { versionOf } from '#catalogue'
import { leadOf, offerEnrolment } from '#identity'
import { isUuid, Refusal } from '#kernel'
import { lateCount } from '#openness'
import { transact } from '#platform'
import { type C, goTo, idIn, type RouteAdder } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { officersBy } from './desk-parts.ts'
import { officeContextOf, officeView } from './edge.ts'
import { showOffice } from './frame.ts'
import { orTell } from './stopped.ts'
import { codePage, teamPage } from './team-page.ts'

export const teamRoutes: RouteAdder = (app) => {
  app.get(routes.officeTeam, orTell(showTeam))

  app.post(
    routes.officeRelease(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const id = idIn(c, new Refusal('applications/not-found'))
      const given = textOf(await readForm(c), `because-${id}`)
      const because = releaseReasons.find((reason) => reason === given)
      if (!because) throw new Refusal('applications/bad-decision', { id })
      await transact(ctx, (ctx) => releaseByLead(ctx, { id, because }))
      return goTo(c, routes.officeTeam)
    }),
  )

  app.post(
    routes.officeOffer(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const id = idIn(c, new Refusal('agencies/no-officer'))
      await readForm(c)
      const officer = await officerById(ctx, id)
      const { code } = await transact(ctx, (ctx) => offerEnrolment(ctx, { officer }))
      const view = await officeView(c)
      return showOffice(c, view, codePage(view, { officer, code }))
    }),
  )
}

async function showTeam(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  const { officeId, officerId, agencyId } = leadOf(ctx.actor)
  const [load, officers, view, late] = await Promise.all([
    officeLoad(ctx, placeIn(c)),
    officersIn(ctx, officeId),
    officeView(c),
    lateCount(ctx, agencyId),
  ])
  const { nation } = c.var.edge
  const titles = await Promise.all(
    load.lying.map(async ({ definitionHash }) => {
      const service = await versionOf(ctx, nation.country, definitionHash)
      return (service.in[view.language] ?? service.definition).title
    }),
  )
  const holders = await officersBy(
    ctx,
    load.lying.map(({ officerId }) => officerId),
  )
  const now = ctx.clock.now()
  return showOffice(c, view, teamPage(view, { load, officers, titles, holders, officerId, late, now, nation }))
}

/** Where the list goes on: after what was due at that moment, and that identifier among those due then. */
function placeIn(c: C): { dueAt: Date; id: string } | undefined {
  const [due = '', id = ''] = (c.req.query('after') ?? '').split('_')
  const dueAt = new Date(Number(due))
  return /^\d{1,15}$/.test(due) && !Number.isNaN(dueAt.getTime()) && isUuid(id) ? { dueAt, id } : undefined
}
