/** The office: where officers come in and work. */
import type { RouteAdder } from '../edge.ts'
import { officeAlertRoutes } from './alerts/index.ts'
import { appointmentRoutes } from './appointments.ts'
import { caseRoutes } from './case/index.ts'
import { deskRoutes } from './desk.ts'
import { officeDocumentRoutes } from './documents.ts'
import { officeDutyRoutes } from './duties/index.ts'
import { enrolmentRoutes } from './enrolment.ts'
import { handoverRoutes } from './handover.ts'
import { inspectorRoutes } from './inspector.ts'
import { auditRoutes } from './inspector-audits.ts'
import { officePetitionRoutes } from './petitions/index.ts'
import { officeSignInRoutes } from './sign-in.ts'
import { teamRoutes } from './team.ts'

export const officeRoutes: RouteAdder = (app, world) => {
  for (const add of [
    officeSignInRoutes,
    enrolmentRoutes,
    deskRoutes,
    caseRoutes,
    handoverRoutes,
    appointmentRoutes,
    officeDocumentRoutes,
    teamRoutes,
    inspectorRoutes,
    auditRoutes,
    officeAlertRoutes,
    officeDutyRoutes,
    officePetitionRoutes,
  ])
    add(app, world)
}
