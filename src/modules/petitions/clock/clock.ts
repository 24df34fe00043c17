/**
 * The clock of a petition. It starts when it is taken in, counts the days of its law and stops for nothing: not when it
 * goes to another office, not while the office asks something. A term in calendar days ends with the last of them; one in
 * working days when offices close.
 */
import type { Nation, PetitionTerm } from '#engine'
import { addDays, addWorkingDays, dateIn, day, endOfDay, type WorkingCalendar } from '#kernel'
import { type Context, enqueue } from '#platform'
import type { Alarm, Petition } from '../petition.ts'

/** How long after its end it goes to the office above, in working days. */
const graceDays = 1
/** How long before its end it is pressing; of a short term a quarter. */
const soonMs = 3 * day

/** The calendar of an office: its division's holidays and hours. */
export function calendarOf(nation: Nation, officeId: string): WorkingCalendar {
  const office = nation.agencies.flatMap(({ offices }) => offices).find(({ id }) => id === officeId)
  return nation.calendarFor(office?.division)
}

/** When a term that begins at `from` ends. */
export function endOf(calendar: WorkingCalendar, term: PetitionTerm, from: Date): Date {
  const { timeZone } = calendar
  if (term.by === 'working') return addWorkingDays(calendar, from, term.days)
  return endOfDay(timeZone, addDays(dateIn(timeZone, from), term.days))
}

/** When a term ends that is extended: it goes on from the day it would have ended with. */
export function extendedEnd(calendar: WorkingCalendar, term: PetitionTerm, dueAt: Date): Date {
  return endOf(calendar, term, justBefore(dueAt))
}

/** A term that ends at midnight ends with the day before. */
function justBefore(dueAt: Date): Date {
  return new Date(dueAt.getTime() - 1)
}

/** The moments at which somebody is told that time is running, whatever else happens. */
export function alarmsOf(
  calendar: WorkingCalendar,
  { startedAt, dueAt }: Pick<Petition, 'startedAt' | 'dueAt'>,
): Readonly<Record<Alarm, Date>> {
  const [start, due] = [startedAt.getTime(), dueAt.getTime()]
  return {
    half: new Date(start + (due - start) / 2),
    soon: new Date(due - Math.min(soonMs, (due - start) / 4)),
    due: dueAt,
    overdue: addWorkingDays(calendar, justBefore(dueAt), graceDays),
  }
}

/** Leaves the alarms of a clock that starts or is extended, in the transaction that does so. */
export async function setAlarms(
  ctx: Context,
  petition: Pick<Petition, 'id' | 'officeId' | 'startedAt' | 'dueAt'>,
): Promise<void> {
  const at = alarmsOf(calendarOf(ctx.outside.nation, petition.officeId), petition)
  for (const level of Object.keys(at) as Alarm[])
    if (at[level] > ctx.clock.now())
      await enqueue(ctx, 'petitions.escalate', { petitionId: petition.id, level }, at[level])
}

/** The day a clock ends, where its office is. */
export function dueDayOf(ctx: Context, { officeId, dueAt }: Pick<Petition, 'officeId' | 'dueAt'>): string {
  const { timeZone } = calendarOf(ctx.outside.nation, officeId)
  return dateIn(timeZone, justBefore(dueAt))
}

/** The day by which an office would answer what is taken in now. */
export function answerDayOf(ctx: Context, { officeId, term }: { officeId: string; term: PetitionTerm }): string {
  const dueAt = endOf(calendarOf(ctx.outside.nation, officeId), term, ctx.clock.now())
  return dueDayOf(ctx, { officeId, dueAt })
}

/** The same as messages say it. */
export function dayOf(ctx: Context, petition: Pick<Petition, 'officeId' | 'dueAt'>): string {
  return dueDayOf(ctx, petition).replaceAll('-', '.')
}
