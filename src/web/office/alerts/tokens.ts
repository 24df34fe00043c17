/** What an office's own software enters its figures with: made and taken back by its lead. */
import { issueToken, revokeToken } from '#alerts'
import { leadOf } from '#identity'
import { Refusal } from '#kernel'
import { transact } from '#platform'
import { goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officeContextOf } from '../edge.ts'
import { orTell } from '../stopped.ts'
import { showOverview } from './overview.ts'

export const alertTokenRoutes: RouteAdder = (app) => {
  app.post(
    routes.officeAlertTokens,
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      await readForm(c)
      return showOverview(c, await transact(ctx, issueToken))
    }),
  )
  app.post(
    routes.officeAlertToken(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const id = idIn(c, new Refusal('alerts/not-found'))
      await readForm(c)
      await transact(ctx, (ctx) => revokeToken(ctx, id))
      return goTo(c, routes.officeAlerts)
    }),
  )
}
