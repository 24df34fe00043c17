/**
 * Who may speak for which place: its own office, an office of what it lies in, and the authorities of a hazard for any
 * place and the whole country. What one said, another of them confirms.
 */
import { officerById } from '#agencies'
import { officerOf, permit } from '#identity'
import { type OfficerActor, Refusal } from '#kernel'
import type { Context } from '#platform'
import { placesAbove } from './alert.ts'
import { alerting } from './hazard.ts'

export type SpokenFor = {
  /** Places of their own office. */
  readonly places: readonly string[]
  /** Hazards of which they are an authority. */
  readonly hazards: readonly string[]
}

/** For which places and hazards an office speaks. */
export function spokenFor(ctx: Pick<Context, 'outside'>, officeId: string): SpokenFor {
  const { offices, hazards } = alerting(ctx)
  const places = Object.keys(offices).filter((place) => offices[place] === officeId)
  return { places, hazards: hazards.filter(({ authorities }) => authorities.includes(officeId)).map(({ id }) => id) }
}

/** The officer who acts, if their office speaks for this place; refuses others. */
export function speakerFor(ctx: Context, { hazard, place }: { hazard: string; place: string }): OfficerActor {
  permit(ctx.actor, 'alerts.speak')
  const officer = officerOf(ctx.actor)
  const { places, hazards } = spokenFor(ctx, officer.officeId)
  const isTheirs = hazards.includes(hazard) || placesAbove(place).some((one) => places.includes(one))
  if (officer.role === 'inspector' || !isTheirs) throw new Refusal('alerts/not-yours', { hazard, place })
  return officer
}

/** The same, if they are an authority of the hazard. */
export function authorityOf(ctx: Context, hazard: string): OfficerActor {
  return speakerFor(ctx, { hazard, place: '' })
}

/** The officer who acts, if they may confirm what another person said; refuses who said it themselves, at whichever office. */
export async function judgeOf(
  ctx: Context,
  { hazard, place, saidBy }: { hazard: string; place: string; saidBy: string | null },
): Promise<OfficerActor> {
  const officer = speakerFor(ctx, { hazard, place })
  if (saidBy && (await isOnePerson(ctx, officer.officerId, saidBy))) throw new Refusal('alerts/not-the-same')
  return officer
}

/** Whoever is an officer at two offices is one person still. */
async function isOnePerson(ctx: Context, one: string, other: string): Promise<boolean> {
  if (one === other) return true
  const { personId } = await officerById(ctx, one)
  return personId !== null && (await officerById(ctx, other)).personId === personId
}
