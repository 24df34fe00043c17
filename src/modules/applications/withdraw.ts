import { citizenOf, permit } from '#identity'
import { assert, day, Refusal } from '#kernel'
import { notify } from '#notices'
import { cancelInvoice } from '#payments'
import type { Context } from '#platform'
import { canStart } from './life-cycle.ts'
import { move } from './move.ts'
import { answerDays } from './review/carry-out.ts'
import * as store from './store.ts'

/** Takes a person's own application back, as long as nothing was decided; what was paid for it comes back. */
export async function withdrawApplication(ctx: Context, { id }: { id: string }): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const application = await store.lockApplication(ctx.db, id)
  if (application?.personId !== personId) throw new Refusal('applications/not-found')
  if (application.state === 'withdrawn') return
  if (!canStart('withdraw', application)) throw new Refusal('applications/not-open', { id })

  await move(ctx, { application, verb: 'withdraw' })
  if (application.fee !== null) await cancelInvoice(ctx, { about: id, because: 'withdrawn' })
}

/** Ends what its citizen left unpaid or unanswered; does nothing with one that has gone on since. */
export async function expire(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.lockApplication(ctx.db, applicationId)
  assert(application, 'a job names an application that is not there')
  if (!canStart('expire', application)) return
  const stopped = application.clockStoppedAt
  if (stopped && ctx.clock.now().getTime() - stopped.getTime() < answerDays * day) return // returned anew since

  await move(ctx, { application, verb: 'expire' })
  if (application.fee !== null) await cancelInvoice(ctx, { about: applicationId, because: 'expired' })
  const { personId, number } = application
  await notify(ctx, { personId, key: 'application-expired', params: { number }, about: applicationId, sms: true })
}
