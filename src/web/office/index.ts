/** The office: where officers come in and work. */
import type { RouteAdder } from '../edge.ts'
import { enrolmentRoutes } from './enrolment.ts'
import { officeSignInRoutes } from './sign-in.ts'

export const officeRoutes: RouteAdder = (app, world) => {
  for (const add of [officeSignInRoutes, enrolmentRoutes]) add(app, world)
}
