import { dateIn } from '#kernel'
import type { Context } from '#platform'
import { calendarAt } from './appointment.ts'
import { freeWindows, type Span, slotsIn } from './slots.ts'
import * as store from './store.ts'

export type Wanted = Span & { readonly officeId: string; readonly serviceId: string }

/** The times that are free at an office for a service, as `2026-12-01T10:20`, in order. */
export async function freeSlots(ctx: Context, { officeId, serviceId, ...span }: Wanted): Promise<string[]> {
  const calendar = await calendarAt(ctx, officeId)
  const today = dateIn(calendar.timeZone, ctx.clock.now())
  const slots = slotsIn(calendar, { ...span, today })
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  const days = { from: first.slice(0, 10), until: last.slice(0, 10) }
  const taken = await store.takenAt(ctx.db, { officeId, serviceId, ...days })
  const byDay = Map.groupBy(taken, ({ startsAt }) => startsAt.slice(0, 10))
  return slots.filter((slot) => freeWindows(slot, span.minutes, byDay.get(slot.slice(0, 10)) ?? []).length > 0)
}
