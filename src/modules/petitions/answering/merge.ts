import { leadOf } from '#identity'
import { Refusal } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Petition } from '../petition.ts'
import { noteStep } from '../step.ts'
import { lockAtOffice } from './at-office.ts'
import * as merged from './store.ts'

const atOnceMost = 200
const mergedMost = 5000
const shownMost = 50

/** What may be merged with a petition: what is open at the same office, of the same kind and subject; the oldest first. */
export function mergeableWith(ctx: Context, petition: Petition): Promise<merged.Mergeable[]> {
  const { officerId } = leadOf(ctx.actor)
  return merged.mergeableWith(ctx.db, { petition, officerId, limit: shownMost })
}

/**
 * Merges petitions that say the same into one: one answer goes to all, each keeps its number and its clock. By the lead of
 * the office that has them; whom any of them is about answers none of them.
 */
export async function mergePetitions(
  ctx: Context,
  { into, ids }: { into: string; ids: readonly string[] },
): Promise<void> {
  leadOf(ctx.actor)
  const once = [...new Set(ids)].filter((id) => id !== into)
  if (once.length === 0 || once.length > atOnceMost) throw new Refusal('petitions/not-alike', { id: into })
  const locked: Petition[] = []
  for (const id of [into, ...once].toSorted()) locked.push(await lockAtOffice(ctx, id)) // in one order, whoever merges
  const leading = locked.find(({ id }) => id === into)!
  if (leading.leadingId) throw new Refusal('petitions/merged', { id: into })
  const members = locked.filter(({ id }) => id !== into)
  for (const member of members) assertAlike(leading, member)
  const { count } = await merged.countMembers(ctx.db, [into, ...once])
  if (count + once.length > mergedMost) throw new Refusal('petitions/too-many')

  await merged.mergeInto(ctx.db, { leadingId: into, ids: once })
  for (const member of members) {
    const { id, personId, number } = member
    await noteStep(ctx, member, { did: 'merged' })
    await append(ctx, { did: 'petitions.merged', about: id, personId, data: { leading: into } })
    await notify(ctx, { personId, key: 'petition-merged', params: { number }, about: id, sms: false })
  }
}

function assertAlike(leading: Petition, member: Petition): void {
  const isAlike = member.kind === leading.kind && member.officeId === leading.officeId && !member.leadingId
  if (!isAlike || member.excludedOffice === leading.officeId)
    throw new Refusal('petitions/not-alike', { id: member.id })
}

/** Takes a petition out of those it was merged with: it is answered on its own again. */
export async function splitPetition(ctx: Context, id: string): Promise<void> {
  leadOf(ctx.actor)
  const petition = await lockAtOffice(ctx, id)
  if (!petition.leadingId) throw new Refusal('petitions/not-alike', { id })
  await merged.free(ctx.db, { id })
  await noteStep(ctx, petition, { did: 'split' })
  await append(ctx, { did: 'petitions.split', about: id, personId: petition.personId })
}

/** Those that are merged into one stand on their own again; in the caller's transaction. */
export async function freeMembers(ctx: Context, { id }: Pick<Petition, 'id'>): Promise<void> {
  await merged.free(ctx.db, { leadingId: id })
}
