import { type JobHandlers, type Turn, transact } from '#platform'
import { refreshKin } from './kin.ts'
import { tellAfterSecrecy } from './raise.ts'
import { watch } from './watch.ts'

export const jobs: JobHandlers = {
  'oversight.watch': (ctx, turn: Turn) => watch(ctx, turn),
  'oversight.refresh-kin': (ctx, turn: Turn) => refreshKin(ctx, turn),
  'oversight.tell': (ctx, { receiptId }: { receiptId: string }) =>
    transact(ctx, (ctx) => tellAfterSecrecy(ctx, receiptId)),
}
