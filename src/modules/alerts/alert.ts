import type { Source } from '#engine'
import { type Localised, Refusal } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

export type AlertState = 'drafted' | 'confirmed' | 'withdrawn' | 'over'
/** What a version changed: it began, its level or only its words became others, it ended, it had been wrong. */
export type AlertChange = 'opened' | 'level' | 'text' | 'ended' | 'withdrawn'
/** An alert as one of its versions says it. */
export type Alert = {
  readonly id: string
  readonly hazard: string
  readonly level: string
  /** A division's code; '' is the whole country. */
  readonly place: string
  readonly title: Localised | null
  readonly rules: Localised
  readonly doWhat: Localised
  readonly phone: string
  readonly from: Date
  /** Nothing where nobody knows yet. */
  readonly to: Date | null
  /** Counts from 1 with each confirmed change; 0 as long as it is only drafted. */
  readonly version: number
  readonly state: AlertState
  readonly change: AlertChange
  readonly because: string | null
  readonly confirmedAt: Date | null
  /** Whose office said it; nothing where it is known from elsewhere. */
  readonly office: string | null
  readonly source: Source | null
}

const listMost = 200

export const refusals = {
  'alerts/not-found': 404,
  'alerts/no-hazard': 404,
  'alerts/not-yours': 403,
  'alerts/not-the-same': 403,
  'alerts/decided-already': 409,
  'alerts/waits-already': 409,
  'alerts/over-already': 409,
  'alerts/no-token': 401,
  'alerts/tokens-most': 409,
  'alerts/push-elsewhere': 422,
  'alerts/browsers-most': 409,
} as const

/** One alert as it stands, or as a version of it stood; what was only drafted is not found. */
export async function alertOf(ctx: Context, id: string, version?: number): Promise<Alert> {
  const alert = await store.findAlert(ctx.db, { id, version: version ?? null, now: ctx.clock.now() })
  if (!alert) throw new Refusal('alerts/not-found')
  return alert
}

/** All that was said of an alert, newest first. */
export function versionsOf(ctx: Context, id: string): Promise<Alert[]> {
  return store.versionsOf(ctx.db, { id, now: ctx.clock.now(), limit: listMost })
}

/** What holds or held at a place since a moment, newest first: there, in all it lies in and, if wanted, in what lies in it. */
export function alertsAt(
  ctx: Context,
  { place, since, limit, withBelow = false }: { place: string; since: Date; limit: number; withBelow?: boolean },
): Promise<Alert[]> {
  const most = Math.min(limit, listMost)
  return store.alertsAt(ctx.db, {
    places: placesAbove(place),
    below: withBelow ? place : null,
    since,
    now: ctx.clock.now(),
    limit: most,
  })
}

/** What held at some moment of a day, by the versions that held then: the restrictions of that day. */
export function alertsOn(
  ctx: Context,
  { from, to, hazard }: { from: Date; to: Date; hazard?: string },
): Promise<Alert[]> {
  return store.heldBetween(ctx.db, { from, to, hazard: hazard ?? null, now: ctx.clock.now(), limit: listMost })
}

/** A place and all it lies in, the country ('') last: the parent's code is the beginning of its own. */
export function placesAbove(place: string): string[] {
  const levels = Array.from({ length: place.length / 2 }, (_, i) => place.slice(0, place.length - 2 * i))
  return [...levels, '']
}
