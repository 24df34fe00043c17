import { officeById } from '#agencies'
import type { Nation } from '#engine'
import type { WorkingCalendar } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type Appointment = {
  readonly id: string
  readonly applicationId: string
  readonly officeId: string
  readonly serviceId: string
  /** As the office's own clock shows it: `2026-12-01T10:20`. */
  readonly startsAt: string
  readonly minutes: number
  readonly windowNumber: number
}

export const refusals = { 'appointments/taken': 409, 'appointments/over': 409, 'appointments/none': 404 } as const

/** The calendar an office works by; one abroad keeps that of the centre. */
export async function calendarAt(ctx: Context, officeId: string): Promise<WorkingCalendar> {
  const { division } = await officeById(ctx, officeId)
  return ctx.outside.nation.calendarFor(division ?? undefined)
}

/** The appointment an application has now; whoever asks has shown that they may see the application. */
export function appointmentOf(ctx: Context, applicationId: string): Promise<Appointment | undefined> {
  return store.findOf(ctx.db, applicationId)
}

const listedMost = 500

/** The appointments of an office from a day on, in order; whoever asks has shown that they may see them. */
export function appointmentsAt(
  ctx: Context,
  { officeId, from, until }: { officeId: string; from: string; until: string },
): Promise<Appointment[]> {
  return store.findAt(ctx.db, { officeId, from, until, limit: listedMost })
}
