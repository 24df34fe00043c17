/** What is public of the state's work: whether it keeps its word, data to use, the logs and the keys. */
import type { RouteAdder } from '../edge.ts'
import { dashboardRoutes } from './dashboard/index.ts'
import { openDataRoutes } from './data/index.ts'
import { openDayFileRoutes } from './day-file.ts'
import { dutyRoutes } from './duties/index.ts'
import { openKeysRoutes } from './keys.ts'
import { openLogRoutes } from './log.ts'

export const openRoutes: RouteAdder = (app, world) => {
  for (const addRoutes of [
    dashboardRoutes,
    openLogRoutes,
    openKeysRoutes,
    openDayFileRoutes,
    openDataRoutes,
    dutyRoutes,
  ])
    addRoutes(app, world)
}
