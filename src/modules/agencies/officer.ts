import type { DemoOfficer } from '#engine'
import { dateIn, type OfficerRole, Refusal } from '#kernel'
import type { Context } from '#platform'
import { publishChanged } from '#transparency'
import * as store from './store.ts'

export type Officer = {
  readonly id: string
  /** How citizens know them; a name is for colleagues. */
  readonly number: string
  readonly name: string
  readonly officeId: string
  readonly agencyId: string
  readonly role: OfficerRole
  /** The last day of their right; it is granted anew or it is gone. */
  readonly until: string
  /** The person they are, where that is known. */
  readonly personId: string | null
}
export type OfficerToLoad = DemoOfficer & Pick<Officer, 'until'>

const officersMost = 200

/** Gives these officers their place, or brings it up to date; each right and its end is public. Safe to repeat. */
export async function loadOfficers(ctx: Context, officers: readonly OfficerToLoad[]): Promise<void> {
  await store.freeNumbers(ctx.db, officers)
  await store.upsertOfficers(ctx.db, officers)
  const rights = officers.map(({ id, role, officeId: office, until }) => ({ id, body: { role, office, until } }))
  await publishChanged(ctx, { kind: 'role', given: rights })
}

/** The officer of that id; refuses one that does not exist. */
export async function officerById(ctx: Context, id: string): Promise<Officer> {
  const officer = await store.findOfficer(ctx.db, id)
  if (!officer) throw new Refusal('agencies/no-officer', { id })
  return officer
}

/** The officer of that number whose right has not ended, if there is one. */
export async function servingOfficer(
  ctx: Context,
  by: { number: string } | { id: string },
): Promise<Officer | undefined> {
  const officer = await ('id' in by ? store.findOfficer(ctx.db, by.id) : store.findOfficerByNumber(ctx.db, by.number))
  return officer && serves(ctx, officer) ? officer : undefined
}

/** Who this person is as an officer, at however many offices. */
export function officersWhoAre(ctx: Context, personId: string): Promise<Officer[]> {
  return store.findOfficersWhoAre(ctx.db, { personId, limit: officersMost })
}

/** Officers who are known as persons, by identifier from `after` on. */
export function officersKnown(ctx: Context, { after, limit }: { after?: string; limit: number }): Promise<Officer[]> {
  return store.findOfficersKnown(ctx.db, { after: after ?? null, limit })
}

/** The officers of an office by number, those whose right has ended among them. */
export function officersIn(ctx: Context, officeId: string): Promise<Officer[]> {
  return store.findOfficersIn(ctx.db, { officeId, limit: officersMost })
}

function serves(ctx: Context, { until }: Officer): boolean {
  return dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now()) <= until
}
