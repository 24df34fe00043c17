/**
 * The citizen's clock. It runs in working time of the office that decides, starts when the application is complete and
 * paid, and stops only for a request that the citizen sees. At half of it, at its end and a working day later the
 * platform raises the alarm by itself.
 */
import type { Definition, Nation } from '#engine'
import { addWorkingDays, addWorkingMinutes, halfway, type WorkingCalendar, workingMinutesBetween } from '#kernel'
import { type Context, enqueue } from '#platform'
import type { Application, Escalation } from '../application.ts'

/** How long after its end an overdue application goes to the head of the agency. */
const graceDays = 1

/** The calendar of an office: its division's holidays and hours; an office abroad keeps those of the capital. */
export function calendarOf(nation: Nation, officeId: string | null): WorkingCalendar {
  const office = nation.agencies.flatMap(({ offices }) => offices).find(({ id }) => id === officeId)
  return nation.calendarFor(office?.division)
}

/** When the legal time ends for something complete at `from`; nothing where a rule decides at once. */
export function dueOf({ decide }: Definition, calendar: WorkingCalendar, from: Date): Date | undefined {
  return decide.by === 'officer' ? addWorkingDays(calendar, from, decide.workingDays) : undefined
}

/** What is left of the legal time, in working minutes. */
export function minutesLeft(calendar: WorkingCalendar, now: Date, dueAt: Date): number {
  return workingMinutesBetween(calendar, now, dueAt)
}

/** The new end when the clock goes on. */
export function resumed(calendar: WorkingCalendar, now: Date, minutes: number): Date {
  return minutes > 0 ? addWorkingMinutes(calendar, now, minutes) : now
}

/** The moments at which somebody is told that time is running, whatever else happens. */
export function alarms(
  calendar: WorkingCalendar,
  { startedAt, dueAt }: { startedAt: Date; dueAt: Date },
): Readonly<Record<Escalation, Date>> {
  return {
    half: halfway(calendar, startedAt, dueAt),
    due: dueAt,
    overdue: addWorkingDays(calendar, dueAt, graceDays),
  }
}

/** Leaves the alarms of a clock that starts or goes on, in the transaction that starts it. */
export async function setAlarms(
  ctx: Context,
  {
    application,
    startedAt,
    dueAt,
  }: { application: Pick<Application, 'id' | 'officeId'>; startedAt: Date; dueAt: Date },
): Promise<void> {
  const at = alarms(calendarOf(ctx.outside.nation, application.officeId), { startedAt, dueAt })
  await Promise.all(
    (Object.keys(at) as Escalation[]).map((level) =>
      enqueue(ctx, 'applications.escalate', { applicationId: application.id, level }, at[level]),
    ),
  )
}
