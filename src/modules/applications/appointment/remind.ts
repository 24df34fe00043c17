import { takeReminder } from '#appointments'
import { permit } from '#identity'
import { assert } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import * as store from '../store.ts'

/** Tells a person of their appointment, once, on the working day before. */
export async function remind(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.lockApplication(ctx.db, applicationId)
  assert(application, 'a job names an application that is not there')
  const appointment = await takeReminder(ctx, applicationId)
  if (!appointment) return
  const { personId, number } = application
  const [date = '', time = ''] = appointment.startsAt.replaceAll('-', '.').split('T')
  const params = { date, time, number }
  await notify(ctx, { personId, key: 'appointment-tomorrow', params, about: applicationId, sms: true })
}
