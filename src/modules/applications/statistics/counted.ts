/** What openness counts of applications, by the entries of the log that tell of it. */
import type { Context } from '#platform'
import type { ApplicationState, Verb } from '../life-cycle.ts'
import * as store from './store.ts'

type Place = { readonly serviceId: string; readonly officeId: string | null; readonly personId: string | null }

/** A step of an application, known by its entry. */
export type StepCounted = Place & {
  readonly id: string
  readonly verb: Verb
  readonly from: ApplicationState
  readonly to: ApplicationState
  readonly at: Date
  readonly channel: string
  readonly refusalCode: string | null
  readonly wasReturned: boolean
  /** Decided by the day the law gives; nothing where a rule decides. */
  readonly onTime: boolean | null
  /** Its time had run out by more than a day, and it was passed on to the head of the agency. */
  readonly wasPassedOn: boolean
}
/** How long one took until it lay ready. */
export type WaitCounted = Place & {
  readonly applicationId: string
  readonly days: number
  readonly promiseKept: boolean
  readonly readyAt: Date
}

/** The steps of these entries; of other entries nothing. */
export function stepsToCount(ctx: Context, entryIds: readonly string[]): Promise<StepCounted[]> {
  return store.stepsCounted(ctx.db, entryIds)
}

/** What these applications took, those that were ready. */
export function waitsToCount(ctx: Context, applicationIds: readonly string[]): Promise<WaitCounted[]> {
  return store.waitsCounted(ctx.db, applicationIds)
}

/** Of which service, and at which office, these applications are. */
export function placesToCount(ctx: Context, applicationIds: readonly string[]): Promise<(Place & { id: string })[]> {
  return store.placesCounted(ctx.db, applicationIds)
}
