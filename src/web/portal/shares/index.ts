/** Documents that people let others see. */
import type { RouteAdder } from '../../edge.ts'
import { ownShareRoutes } from './own.ts'
import { sharedRoutes } from './recipient.ts'

export const shareRoutes: RouteAdder = (app, world) => {
  ownShareRoutes(app, world)
  sharedRoutes(app, world)
}
