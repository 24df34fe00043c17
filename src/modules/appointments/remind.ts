import { momentAt, type WorkingCalendar } from '#kernel'
import type { Context } from '#platform'
import { type Appointment, calendarAt } from './appointment.ts'
import { openingOn, workingDayBefore } from './slots.ts'
import * as store from './store.ts'

/** When one is reminded: as the office opens on the working day before. */
export function eveOf(calendar: WorkingCalendar, startsAt: string): Date {
  const day = workingDayBefore(calendar, startsAt.slice(0, 10))
  return momentAt(calendar, `${day}T${openingOn(calendar, day)}`)
}

/** The moment an appointment begins. */
export async function startOf(
  ctx: Context,
  { officeId, startsAt }: Pick<Appointment, 'officeId' | 'startsAt'>,
): Promise<Date> {
  return momentAt(await calendarAt(ctx, officeId), startsAt)
}

/**
 * The appointment to remind of now, the first time that this is asked; nothing where it was given back or has begun. In
 * the transaction that tells the person.
 */
export async function takeReminder(ctx: Context, applicationId: string): Promise<Appointment | undefined> {
  const appointment = await store.findOf(ctx.db, applicationId)
  const now = ctx.clock.now()
  if (!appointment || (await startOf(ctx, appointment)) <= now) return undefined
  const marked = await store.setReminded(ctx.db, { id: appointment.id, at: now })
  return marked === 1 ? appointment : undefined
}
