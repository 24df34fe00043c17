/** Alerts and the figures of each day, for whoever speaks for a place: drafted or entered by one, confirmed by another. */
import type { RouteAdder } from '../../edge.ts'
import { alertChangeRoutes } from './change.ts'
import { officeDayRoutes } from './day.ts'
import { alertDraftRoutes } from './draft.ts'
import { alertOverviewRoutes } from './overview.ts'
import { alertTokenRoutes } from './tokens.ts'

export const officeAlertRoutes: RouteAdder = (app, world) => {
  for (const add of [alertOverviewRoutes, alertDraftRoutes, alertChangeRoutes, officeDayRoutes, alertTokenRoutes])
    add(app, world)
}
