/** What an office sees of its own: what holds at its places, what waits for a second person, and who is late. */
import { permit } from '#identity'
import { day, Refusal } from '#kernel'
import type { Context } from '#platform'
import { type Alert, alertsAt } from './alert.ts'
import { dayOf, firstLevel, today } from './days/day.ts'
import { daysAsked } from './days/late.ts'
import * as days from './days/store.ts'
import { alerting } from './hazard.ts'
import { type SpokenFor, speakerFor, spokenFor } from './rights.ts'
import * as store from './store.ts'

export type Overview = SpokenFor & {
  /** For which they may enter figures: places of the first level, the country ('') for an authority. */
  readonly figurePlaces: readonly string[]
  readonly drafts: readonly store.Draft[]
  readonly waiting: readonly days.Figure[]
  readonly lately: readonly days.Figure[]
  readonly alerts: readonly Alert[]
  /** Whose figures are asked for each day, and who of theirs is late today. */
  readonly asked: readonly { readonly hazard: string; readonly since: string; readonly late: readonly string[] }[]
}

const listMost = 100
const backMs = 30 * day

/** All that concerns the office of the officer who acts; refuses offices that speak for no place. */
export async function overviewOf(ctx: Context): Promise<Overview> {
  permit(ctx.actor, 'alerts.speak')
  const officeId = ctx.actor.kind === 'officer' ? ctx.actor.officeId : ''
  const own = spokenFor(ctx, officeId)
  const isAuthority = own.hazards.length > 0
  if (!isAuthority && own.places.length === 0) throw new Refusal('alerts/not-yours')
  const now = ctx.clock.now()
  const since = new Date(now.getTime() - backMs)
  const top = firstLevel(ctx).filter((place) => own.places.includes(place))
  const [drafts, waiting, lately, there, asked] = await Promise.all([
    store.draftsAt(ctx.db, { ...own, now, limit: listMost }),
    days.waiting(ctx.db, { hazards: own.hazards, places: top, limit: listMost }),
    days.enteredLately(ctx.db, { places: isAuthority ? ['', ...top] : top, limit: listMost }),
    Promise.all(
      (isAuthority ? [''] : own.places).map((place) =>
        alertsAt(ctx, { place, since, limit: listMost, withBelow: true }),
      ),
    ),
    daysAsked(ctx),
  ])
  return {
    ...own,
    figurePlaces: isAuthority ? ['', ...firstLevel(ctx)] : top,
    drafts,
    waiting,
    lately,
    alerts: there.flat(),
    asked: await Promise.all(
      asked.map(({ hazard, fromDay }) => askedOf(ctx, { hazard, since: fromDay, own: top, isAuthority })),
    ),
  }
}

type Asked = { hazard: string; since: string; own: readonly string[]; isAuthority: boolean }

async function askedOf(ctx: Context, { hazard, since, own, isAuthority }: Asked): Promise<Overview['asked'][number]> {
  const { rows } = await dayOf(ctx, { hazard, day: today(ctx) })
  const late = rows.filter(
    ({ lateAt, state, division }) => lateAt && state !== 'published' && (isAuthority || own.includes(division)),
  )
  return { hazard, since, late: late.map(({ division }) => division) }
}

/** One draft, for whoever may confirm or set it aside. */
export async function draftOf(ctx: Context, draftId: string): Promise<store.Draft> {
  const draft = await store.findDraft(ctx.db, { draftId, now: ctx.clock.now() })
  if (!draft) throw new Refusal('alerts/not-found')
  speakerFor(ctx, draft)
  return draft
}

/** The places and hazards there are, for forms: an authority may choose any place. */
export function placesFor(ctx: Context, { places, hazards }: SpokenFor): string[] {
  if (hazards.length > 0) return ['', ...Object.keys(alerting(ctx).offices)]
  return Object.keys(alerting(ctx).offices).filter((one) => places.some((own) => one.startsWith(own)))
}
