import type { JobHandlers, Turn } from '#platform'
import { answerMembers, extendMembers, type OfLeading } from './answering/members.ts'
import { type Alarmed, escalate, type Late, remindLate } from './clock/escalate.ts'
import { countRound } from './published/count.ts'

export const jobs: JobHandlers = {
  'petitions.escalate': (ctx, given: Alarmed) => escalate(ctx, given),
  'petitions.remind-late': (ctx, given: Late) => remindLate(ctx, given),
  'petitions.answer-members': (ctx, given: OfLeading) => answerMembers(ctx, given),
  'petitions.extend-members': (ctx, given: OfLeading) => extendMembers(ctx, given),
  'petitions.count': (ctx, given: Turn) => countRound(ctx, given),
}
