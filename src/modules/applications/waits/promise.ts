/**
 * The date that is promised. It rests on what the office really took lately: nine of ten were ready within these days;
 * longer where more lies there than it gets done in that time; never later than the law allows.
 */
import type { Service } from '#catalogue'
import { addDays, addWorkingDays, assert, dateIn, endOfDay, type WorkingCalendar, workingDaysBetween } from '#kernel'
import type { Context } from '#platform'
import { calendarOf } from '../clock/clock.ts'
import { casesLeast } from './office-wait.ts'
import * as store from './store.ts'

/** A date that is promised, and what it rests on: the office's own history, or, where that is too little or too slow, the legal limit. */
export type WaitPromise = {
  readonly on: string
  readonly days: number
  readonly basis: 'history' | 'limit'
  /** How many cases the history holds. */
  readonly cases: number
  /** Nine of ten of them were ready within so many working days; nothing where they are too few to say. */
  readonly p90Days: number | undefined
  /** How much waits at the office now, and how much it decided a working day lately. */
  readonly waiting: number
  readonly perDay: number
}

/** Over how many working days it is counted how fast an office is. */
const paceDays = 20

/** The date promised for something that is complete at `from`, at the office that decides. */
export async function promiseFor(
  ctx: Context,
  { service, officeId, from }: { service: Service; officeId: string; from: Date },
): Promise<WaitPromise> {
  const { decide } = service.definition
  assert(decide.by === 'officer', 'what a rule decides is not promised for a day')
  const calendar = calendarOf(ctx.outside.nation, officeId)
  const paceFrom = workingDaysAgo(calendar, from, paceDays)
  const { cases, p90Days, waiting, decided } = await store.basisOf(ctx.db, {
    serviceId: service.id,
    officeId,
    paceFrom,
  })
  const perDay = decided / paceDays
  const p90 = cases >= casesLeast && p90Days !== null ? p90Days : undefined
  const limit = decide.workingDays
  const { days, basis } = promisedDays({ p90, waiting, perDay, limit })
  const on = dateIn(calendar.timeZone, addWorkingDays(calendar, from, days))
  return { on, days, basis, cases, p90Days: p90, waiting, perDay }
}

type Basis = {
  /** Working days within which nine of ten were ready; nothing without a history. */
  readonly p90: number | undefined
  readonly waiting: number
  readonly perDay: number
  /** The legal limit, in working days. */
  readonly limit: number
}

/** How many working days are promised: whole ones, at least one, at most the legal limit. */
export function promisedDays({ p90, waiting, perDay, limit }: Basis): Pick<WaitPromise, 'days' | 'basis'> {
  if (p90 === undefined) return { days: limit, basis: 'limit' }
  const queue = waiting === 0 ? 0 : waiting / perDay
  const days = Math.max(1, Math.ceil(Math.max(p90, queue)))
  return days > limit ? { days: limit, basis: 'limit' } : { days, basis: 'history' }
}

/** The end of the day after which `days` working days have begun up to now. */
function workingDaysAgo(calendar: WorkingCalendar, now: Date, days: number): Date {
  const today = dateIn(calendar.timeZone, now)
  let date = addDays(today, -days)
  for (let left = days - workingDaysBetween(calendar, date, today); left > 0; ) {
    date = addDays(date, -left)
    left = days - workingDaysBetween(calendar, date, today)
  }
  return endOfDay(calendar.timeZone, date)
}
