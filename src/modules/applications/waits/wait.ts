/**
 * How long an application took: from the moment it was complete to the moment the thing lay ready, or, where nothing is
 * handed over, to the grant. Only what was granted counts: a no is quick and would make an office look fast.
 */
import { addWorkingMinutes, assert, dateIn, endOfDay, type WorkingCalendar, workingMinutesBetween } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Application } from '../application.ts'
import { calendarOf } from '../clock/clock.ts'
import * as applications from '../store.ts'
import { wantCount } from './office-wait.ts'
import * as store from './store.ts'

const stepsMost = 1000

/**
 * Keeps how long an application took, once, and has it counted. It is working time of the office that decides, without
 * the time in which the citizen's clock was stopped: from each return to the answer to it.
 */
export async function recordWait(ctx: Context, application: Application): Promise<void> {
  const { id, serviceId, officeId, completeAt, promisedOn } = application
  const readyAt = application.readyAt ?? application.decidedAt
  if (!officeId || !completeAt || !promisedOn) return // a rule decided it: it never waited for anybody
  assert(readyAt, 'what is ready was decided')
  const calendar = calendarOf(ctx.outside.nation, officeId)
  const steps = await applications.stepsOf(ctx.db, id, stepsMost)
  const stopped = stoppedMinutes(calendar, steps)
  const minutes = Math.max(0, workingMinutesBetween(calendar, completeAt, readyAt) - stopped)
  const days = minutes / workingDayMinutes(calendar)
  const promiseKept = isKept(calendar, { promisedOn, readyAt, stopped })
  const { demo } = ctx.outside.site
  const wait = { applicationId: id, serviceId, officeId, completeAt, readyAt, minutes, days, promiseKept, demo }
  if ((await store.insertWait(ctx.db, wait)) === 0) return
  await append(ctx, { did: 'applications.waited', about: id, personId: application.personId, data: { minutes } })
  await wantCount(ctx, { serviceId, officeId })
}

/** The working minutes in which the clock stood still: from each return to the next answer. */
export function stoppedMinutes(
  calendar: WorkingCalendar,
  steps: readonly Pick<applications.Step, 'verb' | 'at'>[],
): number {
  let since: Date | undefined
  let minutes = 0
  for (const { verb, at } of steps) {
    if (verb === 'return') since = at
    if (verb !== 'answer' || !since) continue
    minutes += workingMinutesBetween(calendar, since, at)
    since = undefined
  }
  return minutes
}

/** The minutes of a working day: of the mean one, where an office closes early on some. */
export function workingDayMinutes({ hours }: WorkingCalendar): number {
  const days = Object.values(hours).filter((spans) => spans.length > 0)
  const minutes = days.flat().reduce((sum, [from, to]) => sum + minuteOf(to) - minuteOf(from), 0)
  return minutes / days.length
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** Whether it was ready on the day that was promised, which moves on by as long as the clock stood still. */
export function isKept(
  calendar: WorkingCalendar,
  { promisedOn, readyAt, stopped }: { promisedOn: string; readyAt: Date; stopped: number },
): boolean {
  const end = endOfDay(calendar.timeZone, promisedOn)
  const moved = stopped > 0 ? addWorkingMinutes(calendar, end, stopped) : undefined
  const last = moved ? dateIn(calendar.timeZone, moved) : promisedOn
  return dateIn(calendar.timeZone, readyAt) <= last
}
