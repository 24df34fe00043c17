/** An officer's desk: how much waits, the one way to the next case, what lies here, what was decided and can be taken back. */
import { officeById } from '#agencies'
import { deskOf, myDecisions, nextCase, officeCounts, undoDecision } from '#applications'
import { versionOf } from '#catalogue'
import { inLanguage, Refusal } from '#kernel'
import { petitionCounts } from '#petitions'
import { transact } from '#platform'
import { type C, goTo, idIn, type RouteAdder } from '../edge.ts'
import { readForm } from '../form.ts'
import { routes } from '../routes.ts'
import { deskPage, type LyingHere } from './desk-page.ts'
import { officeContextOf, officerIn, officeView } from './edge.ts'
import { showOffice } from './frame.ts'
import { orTell } from './stopped.ts'

export const deskRoutes: RouteAdder = (app) => {
  app.get(
    routes.office,
    orTell(async (c) => (c.var.officer?.officer.role === 'inspector' ? goTo(c, routes.officeInspector) : showDesk(c))),
  )

  app.post(
    routes.officeNextCase,
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      await readForm(c)
      const next = await transact(ctx, nextCase)
      return next ? goTo(c, routes.officeCase(next.id)) : showDesk(c, { isEmpty: true })
    }),
  )

  app.post(
    routes.officeWithdrawal(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, new Refusal('applications/not-found'))
      await readForm(c)
      const { applicationId } = await transact(ctx, (ctx) => undoDecision(ctx, id))
      return goTo(c, routes.officeCase(applicationId))
    }),
  )
}

async function showDesk(c: C, { isEmpty = false }: { isEmpty?: boolean } = {}): Promise<Response> {
  const [officer, view] = [officerIn(c), await officeView(c)]
  const ctx = officeContextOf(c)
  const { nation } = c.var.edge
  const [office, counts, lying, decisions, petitions] = await Promise.all([
    officeById(ctx, officer.officeId),
    officeCounts(ctx),
    deskOf(ctx),
    myDecisions(ctx),
    petitionCounts(ctx),
  ])
  const here: LyingHere[] = await Promise.all(
    lying.map(async (application) => {
      const service = await versionOf(ctx, nation.country, application.definitionHash)
      return { application, title: (service.in[view.language] ?? service.definition).title }
    }),
  )
  const now = ctx.clock.now()
  const officeName = inLanguage(office.name, view.language)
  return showOffice(
    c,
    view,
    deskPage(view, { officer, officeName, counts, here, decisions, petitions, isEmpty, now, nation }),
  )
}
