/** What became of an application: where it is, who has it, until when, what happens if it is late, and what is to be done. */
import type { RouteAdder } from '../../edge.ts'
import { answerRoutes } from './answer.ts'
import { appointmentRoutes } from './appointment.ts'
import { calendarRoutes } from './calendar.ts'
import { listRoutes } from './list.ts'
import { messageRoutes } from './messages.ts'
import { pageRoutes } from './page.ts'
import { paymentRoutes } from './payment.ts'
import { proofRoutes } from './proofs.ts'
import { withdrawalRoutes } from './withdrawal.ts'

export const applicationRoutes: RouteAdder = (app, world) => {
  for (const add of [
    listRoutes,
    pageRoutes,
    paymentRoutes,
    answerRoutes,
    messageRoutes,
    withdrawalRoutes,
    appointmentRoutes,
    calendarRoutes,
    proofRoutes,
  ])
    add(app, world)
}
