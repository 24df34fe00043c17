/** Finding a service: by search, by what happens in a life, by kind, by agency, by place; and the page of each. */
import type { RouteAdder } from '../../edge.ts'
import { agencyRoutes } from './agency.ts'
import { bundleRoutes } from './bundle.ts'
import { lifeEventRoutes } from './life-event.ts'
import { listRoutes } from './lists.ts'
import { placeRoutes } from './place.ts'
import { searchRoutes } from './search.ts'
import { serviceRoutes } from './service.ts'

export const catalogueRoutes: RouteAdder = (app, world) => {
  for (const add of [searchRoutes, listRoutes, agencyRoutes, placeRoutes, serviceRoutes, lifeEventRoutes, bundleRoutes])
    add(app, world)
}
