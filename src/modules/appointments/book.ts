import { assert, dateIn, Refusal } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append } from '#transparency'
import { type Appointment, calendarAt } from './appointment.ts'
import { eveOf } from './remind.ts'
import { freeWindows, slotsIn } from './slots.ts'
import * as store from './store.ts'

export type ToBook = Pick<Appointment, 'applicationId' | 'officeId' | 'serviceId' | 'startsAt' | 'minutes'> & {
  readonly personId: string
  /** The job that is done on the working day before, to remind of it. */
  readonly onTheEve: { readonly job: string; readonly data: Readonly<Record<string, unknown>> }
}

/**
 * Books a time in the lowest window that is free, in the transaction of what it is booked for. Of two who want the last
 * one the second waits for the first and is refused if that one stays.
 */
export async function book(ctx: Context, { personId, onTheEve, ...wanted }: ToBook): Promise<Appointment> {
  assert(ctx.db.inTransaction, 'a time is booked in the transaction of its cause')
  const { applicationId, officeId, serviceId, startsAt, minutes } = wanted
  const calendar = await calendarAt(ctx, officeId)
  const now = ctx.clock.now()
  const today = dateIn(calendar.timeZone, now)
  if (!slotsIn(calendar, { today, minutes }).includes(startsAt)) throw new Refusal('appointments/taken', { officeId })
  const day = startsAt.slice(0, 10)
  const taken = await store.takenAt(ctx.db, { officeId, serviceId, from: day, until: day })
  const place = { ...wanted, id: ctx.ids.uuid(), bookedOn: today, at: now }
  const windowNumber = await firstOf(freeWindows(startsAt, minutes, taken), (windowNumber) =>
    store.insertBooking(ctx.db, { ...place, windowNumber }),
  )
  if (windowNumber === undefined) throw new Refusal('appointments/taken', { officeId })

  const data = { office: officeId, startsAt, window: windowNumber }
  await append(ctx, { did: 'appointments.booked', about: applicationId, personId, data })
  const eve = eveOf(calendar, startsAt)
  if (eve > now) await enqueue(ctx, onTheEve.job, onTheEve.data, eve)
  return { ...wanted, id: place.id, windowNumber }
}

async function firstOf(windows: readonly number[], take: (window: number) => Promise<number>) {
  for (const window of windows) if ((await take(window)) === 1) return window
  return undefined
}

/** Gives the time of an application back, in the transaction of its cause; says whether there was one. */
export async function release(
  ctx: Context,
  { applicationId, personId, because }: { applicationId: string; personId: string; because: string },
): Promise<boolean> {
  assert(ctx.db.inTransaction, 'a time is given back in the transaction of its cause')
  const released = await store.setReleased(ctx.db, { applicationId, at: ctx.clock.now() })
  if (!released) return false
  const data = { office: released.officeId, startsAt: released.startsAt, window: released.windowNumber }
  await append(ctx, { did: 'appointments.released', about: applicationId, personId, because, data })
  return true
}
