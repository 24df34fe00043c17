import { type Appointment, appointmentsAt } from '#appointments'
import { officerOf } from '#identity'
import { addDays, dateIn } from '#kernel'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import { calendarOf } from '../clock/clock.ts'
import * as store from '../store.ts'

const daysShown = 7

export type Expected = { readonly appointment: Appointment; readonly application: Application }

/** Who is expected at the officer's own office, today and in the days after it, in order. */
export async function expectedAtOffice(ctx: Context): Promise<Expected[]> {
  const { officeId } = officerOf(ctx.actor)
  const from = dateIn(calendarOf(ctx.outside.nation, officeId).timeZone, ctx.clock.now())
  const appointments = await appointmentsAt(ctx, { officeId, from, until: addDays(from, daysShown) })
  const applications = await store.applicationsBy(
    ctx.db,
    appointments.map(({ applicationId }) => applicationId),
  )
  const byId = new Map(applications.map((application) => [application.id, application]))
  return appointments.flatMap((appointment) => {
    const application = byId.get(appointment.applicationId)
    return application ? [{ appointment, application }] : []
  })
}
