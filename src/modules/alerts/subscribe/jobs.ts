import type { JobHandlers } from '#platform'
import { sendAnswer } from './inbound.ts'
import { beginReach, dropNext, planNext } from './reach/plan.ts'
import { sendWaiting } from './reach/send.ts'

export const jobs: JobHandlers = {
  'alerts.reach': beginReach,
  'alerts.plan': planNext,
  'alerts.drop': dropNext,
  'alerts.send': sendWaiting,
  'alerts.answer': sendAnswer,
}
