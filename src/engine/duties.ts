/** What the law wants every agency to publish, and how often it has to be looked at anew. */
import type { Localised } from '#kernel'
import type { Law } from './definition.ts'

export type PublishingDuties = {
  readonly law: Law
  /** Where the figures below are from, and how sure they are. */
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
  /** How many items the law's list has; those without an entry below are known by their number alone. */
  readonly total: number
  /** Looked at anew at least every so many days; a change is published within so many. */
  readonly refreshDays: number
  readonly changeDays: number
  readonly groups: readonly DutyGroup[]
  readonly items: readonly Duty[]
}
export type DutyGroup = { readonly id: string; readonly title: Localised }

/** What the platform shows of an agency by itself. */
export type KnownDuty = 'services' | 'fees' | 'offices' | 'registers'

/** One item of the list, as far as a source names it. */
export type Duty = {
  readonly id: string
  readonly title: Localised
  /** The group it belongs to, where that is known. */
  readonly group?: string
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
  /** The platform publishes it for every agency, from what it works with. */
  readonly known?: KnownDuty
}
