import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { freeMembers } from '../answering/merge.ts'
import { noteStep } from '../step.ts'
import * as store from '../store.ts'

/** Takes a person's own petition back, as long as it is not answered; those that were merged into it stand on their own again. */
export async function withdrawPetition(ctx: Context, { id }: { id: string }): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const petition = await store.lockPetition(ctx.db, id)
  if (petition?.personId !== personId) throw new Refusal('petitions/not-found')
  if (petition.state !== 'open') throw new Refusal('petitions/not-open', { id })

  await freeMembers(ctx, petition)
  await store.setWithdrawn(ctx.db, id)
  await noteStep(ctx, petition, { did: 'withdrawn' })
  await append(ctx, { did: 'petitions.withdrawn', about: id, personId })
}
