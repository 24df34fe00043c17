/**
 * What a nation warns of: hazards with their levels, words and telephone, who says what holds where, and what is counted
 * each day. One entry is all it takes for another hazard.
 */
import type { Localised } from '#kernel'

export type Hazard = {
  readonly id: string
  readonly name: Localised
  readonly icon: string
  /** From calm to worst; what holds where nothing was said is not a level. */
  readonly levels: readonly HazardLevel[]
  /** Whom to call. */
  readonly phone: string
  /** What is wise to do anyway, also while nothing is announced. */
  readonly doWhat: Localised
  /** Offices that may speak for any place and for the whole country; a place's own office speaks for that place. */
  readonly authorities: readonly string[]
  /** By which act levels are decided. */
  readonly law?: string
  /** Its levels are the platform's own, since no act names any. */
  readonly isOwnScale?: true
  readonly figures?: HazardFigures
}

export type HazardLevel = {
  readonly id: string
  readonly name: Localised
  /** Of the picture only; the word always stands beside it. */
  readonly colour: string
  /** Reaches people before what is routine. */
  readonly isUrgent: boolean
  /** What is then in force, and when it is declared. */
  readonly regime?: Localised
  readonly criterion?: Localised
  /** What usually holds at this level; whoever announces it may write another. */
  readonly rules?: Localised
}

/** What may be counted of people each day. */
export const countKinds = ['infected', 'recovered', 'deceased', 'tested'] as const
export type CountKind = (typeof countKinds)[number]
export type Counts = Readonly<Partial<Record<CountKind, number>>>

export type HazardFigures = {
  readonly counts: readonly CountKind[]
  /** The hour by which a day is published, where the nation is (`11:00`). */
  readonly dueAt: string
  /** Rows of others, beside those that offices enter (`own`). */
  readonly series: readonly { readonly id: string; readonly name: Localised; readonly source: Source }[]
}

/** Where something is known from, and how surely. */
export type Source = {
  readonly name: Localised
  readonly url?: string
  readonly licence?: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly note?: Localised
}

/** A day as it is known from elsewhere; the place '' is the whole country. */
export type KnownDay = {
  readonly hazard: string
  readonly series: string
  readonly place: string
  readonly day: string
  readonly counts: Counts
  /** Since the beginning, up to that day. */
  readonly totals: Counts
  readonly source: Source
}

/** What was announced in the past, as it is known from elsewhere; `to` is left out where nobody knows the end. */
export type KnownAlert = {
  readonly hazard: string
  readonly level: string
  readonly place: string
  readonly from: string
  readonly to?: string
  readonly title?: Localised
  readonly rules: Localised
  readonly doWhat: Localised
  readonly phone: string
  readonly source: Source
}

/** All that a nation brings for alerts. */
export type Alerting = {
  readonly hazards: readonly Hazard[]
  /** Which office speaks for a place: by the division's code. */
  readonly offices: Readonly<Record<string, string>>
  /** How many people live there, and when they were counted. */
  readonly people: { readonly asOf: string; readonly by: Readonly<Record<string, number>> }
  readonly known: { readonly days: readonly KnownDay[]; readonly alerts: readonly KnownAlert[] }
}
