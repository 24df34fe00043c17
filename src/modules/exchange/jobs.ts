import type { JobHandlers } from '#platform'
import { measureAndGoOn } from './availability/availability.ts'
import { reconcileDaily, reconcileMember } from './reconciliation/reconcile.ts'

export const jobs: JobHandlers = {
  'exchange.measure': (ctx) => measureAndGoOn(ctx),
  'exchange.reconcile-all': (ctx, { day }: { day: string }) => reconcileDaily(ctx, { day }),
  'exchange.reconcile': (ctx, asked: { day: string; register: string }) => reconcileMember(ctx, asked),
}
