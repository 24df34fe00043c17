import { type Appointment, appointmentOf, startOf } from '#appointments'
import type { Context } from '#platform'
import type { Loaded } from './load.ts'

/** With the moment it begins. */
export type AppointmentShown = Appointment & { readonly from: Date; readonly isOver: boolean }

/** Whether a time was chosen when it was sent. */
export function hadAppointment({ definition, application }: Pick<Loaded, 'definition' | 'application'>): boolean {
  return Object.entries(definition.questions).some(
    ([name, { type }]) => type === 'slot' && typeof application.answers[name] === 'string',
  )
}

/** The appointment an application has now; nothing where none was asked for, or it was given back. */
export async function appointmentShown(
  ctx: Context,
  loaded: Pick<Loaded, 'definition' | 'application' | 'now'>,
): Promise<AppointmentShown | undefined> {
  if (!hadAppointment(loaded)) return undefined
  const appointment = await appointmentOf(ctx, loaded.application.id)
  if (!appointment) return undefined
  const from = await startOf(ctx, appointment)
  return { ...appointment, from, isOver: from <= loaded.now }
}
