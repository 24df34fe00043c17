/**
 * Who may answer: an officer of the office that has it, never whom it is about, never its own writer, nor the writer of
 * one that is merged into it. Whoever is an officer at two offices is one and the same at both.
 */
import { officerById, officersWhoAre } from '#agencies'
import { officerOf } from '#identity'
import { type OfficerActor, Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Petition } from '../petition.ts'
import * as store from '../store.ts'

/** An open petition that the officer who acts may answer, under lock; one that is merged is answered with its leading one. */
export async function lockAtOffice(ctx: Context, id: string): Promise<Petition> {
  const petition = await store.lockPetition(ctx.db, id)
  if (!petition) throw new Refusal('petitions/not-found')
  await assertMayAnswer(ctx, petition)
  if (petition.state !== 'open') throw new Refusal('petitions/not-open', { id })
  return petition
}

/** What is at another office, or is about this officer, does not exist for them. */
export async function assertMayAnswer(ctx: Context, petition: Petition): Promise<OfficerActor> {
  const officer = officerOf(ctx.actor)
  const { officerId, officeId, role } = officer
  const isHere = petition.officeId === officeId && role !== 'inspector'
  const isAbove = petition.escalatedOffice === officeId && role === 'lead'
  if (!(isHere || isAbove) || petition.excludedOfficers.includes(officerId)) throw new Refusal('petitions/not-found')
  const { personId } = await officerById(ctx, officerId)
  if (personId && (await isParty(ctx, petition, personId))) throw new Refusal('petitions/not-found')
  return officer
}

async function isParty(ctx: Context, { id, excludedOfficers }: Petition, personId: string): Promise<boolean> {
  if (await store.wroteAny(ctx.db, { id, personId })) return true
  return (await officersWhoAre(ctx, personId)).some((one) => excludedOfficers.includes(one.id))
}
