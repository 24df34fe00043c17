import { appointmentOf, release, startOf } from '#appointments'
import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import * as store from '../store.ts'

/**
 * A person gives back the time of their own application, until it begins: the next may have it. The application stays
 * where it is, since what was granted cannot be withdrawn.
 */
export async function cancelAppointment(ctx: Context, { id }: { id: string }): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const application = await store.lockApplication(ctx.db, id)
  if (application?.personId !== personId) throw new Refusal('applications/not-found')
  const appointment = await appointmentOf(ctx, id)
  if (!appointment) throw new Refusal('appointments/none', { id })
  if ((await startOf(ctx, appointment)) <= ctx.clock.now()) throw new Refusal('appointments/over', { id })

  await release(ctx, { applicationId: id, personId, because: 'cancelled' })
  await append(ctx, { did: 'applications.appointment-cancelled', about: id, personId })
}
