/** Writing to the state: complaints, proposals, requests for information; one's own, and what was answered to all. */
import type { RouteAdder } from '../edge.ts'
import { answeredRoutes } from './answered/index.ts'
import { newRoutes } from './new/index.ts'
import { ownRoutes } from './own/index.ts'
import { startRoutes } from './start.ts'

export const petitionRoutes: RouteAdder = (app, world) => {
  for (const add of [startRoutes, newRoutes, answeredRoutes, ownRoutes]) add(app, world)
}
