import { type JobHandlers, transact } from '#platform'
import type { Escalation } from './application.ts'
import { remind } from './appointment/remind.ts'
import { escalate } from './clock/escalate.ts'
import { sweepDrafts } from './drafts/sweep.ts'
import { fetchPending } from './facts/pending.ts'
import { reissueJob } from './reissue/ask.ts'
import { watchIssued, watchJob } from './reissue/founded.ts'
import { type Reissue, reissue } from './reissue/reissue.ts'
import { carryOut } from './review/carry-out.ts'
import { publishStatistics, statisticsJob } from './statistics/statistics.ts'
import { fulfil } from './take-up/fulfil.ts'
import { settle } from './take-up/queue.ts'
import { giveReceipt } from './take-up/receipt.ts'
import { finish } from './take-up/result.ts'
import { countWaits } from './waits/office-wait.ts'
import { expire } from './withdraw.ts'

type About = { applicationId: string }

export const jobs: JobHandlers = {
  'applications.fulfil': (ctx, { applicationId }: About) => fulfil(ctx, applicationId),
  'applications.fetch-pending': (ctx, given: About & { register: string }) => fetchPending(ctx, given),
  'applications.settle': (ctx, { applicationId }: About) => settle(ctx, applicationId),
  'applications.give-receipt': (ctx, { applicationId }: About) => giveReceipt(ctx, applicationId),
  'applications.carry-out': (ctx, { decisionId }: { decisionId: string }) => carryOut(ctx, decisionId),
  [watchJob]: watchIssued,
  [reissueJob]: (ctx, given: Reissue) => reissue(ctx, given),
  'applications.finish': (ctx, { applicationId }: About) => finish(ctx, applicationId),
  'applications.escalate': (ctx, given: About & { level: Escalation }) => escalate(ctx, given),
  'applications.count-waits': countWaits,
  [statisticsJob]: publishStatistics,
  'applications.sweep-drafts': (ctx) => sweepDrafts(ctx),
  'applications.remind': (ctx, { applicationId }: About) => transact(ctx, (ctx) => remind(ctx, applicationId)),
  'applications.expire': (ctx, { applicationId }: About) => transact(ctx, (ctx) => expire(ctx, applicationId)),
}
