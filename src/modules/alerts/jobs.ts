import { type JobHandlers, type Turn, transact } from '#platform'
import { published } from './active.ts'
import { lookLate } from './days/late.ts'
import { endAlert } from './levels/confirm.ts'
import { jobs as subscribeJobs } from './subscribe/jobs.ts'

export const jobs: JobHandlers = {
  ...subscribeJobs,
  'alerts.begin': (ctx) => transact(ctx, published),
  'alerts.end': (ctx, ended: { alertId: string; version: number }) => transact(ctx, (ctx) => endAlert(ctx, ended)),
  'alerts.look-late': (ctx, turn: Turn) => lookLate(ctx, turn),
}
