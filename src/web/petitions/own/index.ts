/** A person's own petitions. */
import type { RouteAdder } from '../../edge.ts'
import { actionRoutes } from './actions.ts'
import { pageRoutes } from './page.ts'

export const ownRoutes: RouteAdder = (app, world) => {
  pageRoutes(app, world)
  actionRoutes(app, world)
}
