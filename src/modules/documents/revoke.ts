import { permit } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Document } from './document.ts'
import * as statusStore from './status/store.ts'
import * as store from './store.ts'

/**
 * Makes a document invalid from now on, for a reason, and every copy of it; one that is invalid already stays so. A citizen
 * may only their own, an officer those of their agency.
 */
export async function revoke(ctx: Context, { id, because }: { id: string; because: string }): Promise<void> {
  permit(ctx.actor, 'documents.revoke')
  const document = await store.lockDocument(ctx.db, id)
  if (!document || !isTheirs(ctx, document)) throw new Refusal('documents/not-found')
  if (document.revokedAt) return

  const at = ctx.clock.now()
  await store.setRevoked(ctx.db, { id, because, at })
  await statusStore.revokePlacesOf(ctx.db, { documentId: id, at })
  await append(ctx, { did: 'documents.revoked', about: id, personId: document.personId, because })
}

function isTheirs({ actor }: Context, { personId, agencyId }: Document): boolean {
  if (actor.kind === 'citizen') return personId === actor.personId
  return actor.kind !== 'officer' || (agencyId === actor.agencyId && actor.role !== 'inspector')
}
