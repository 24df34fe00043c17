import type { Service } from '#catalogue'
import { addWorkingDays, assert, dateIn } from '#kernel'
import type { Context } from '#platform'
import { calendarOf } from '../clock/clock.ts'

/** A date that is promised, and what it rests on: the office's own history, or, without one, the legal limit. */
export type WaitPromise = {
  readonly on: string
  readonly days: number
  readonly basis: 'history' | 'limit'
  /** How many cases the history holds. */
  readonly cases: number
}

/** The date promised for something that is complete at `from`, at the office that decides. */
export async function promiseFor(
  ctx: Context,
  { service, officeId, from }: { service: Service; officeId: string; from: Date },
): Promise<WaitPromise> {
  const { decide } = service.definition
  assert(decide.by === 'officer', 'what a rule decides is not promised for a day')
  const { nation } = ctx.outside
  const on = addWorkingDays(calendarOf(nation, officeId), from, decide.workingDays)
  return { on: dateIn(nation.country.timeZone, on), days: decide.workingDays, basis: 'limit', cases: 0 }
}
