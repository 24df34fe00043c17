import { permit } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import * as store from './store.ts'

/** Makes a document invalid from now on, for a reason; one that is invalid already stays so. A citizen may only their own. */
export async function revoke(ctx: Context, { id, because }: { id: string; because: string }): Promise<void> {
  permit(ctx.actor, 'documents.revoke')
  const document = await store.lockDocument(ctx.db, id)
  const isTheirs = ctx.actor.kind !== 'citizen' || document?.personId === ctx.actor.personId
  if (!document || !isTheirs) throw new Refusal('documents/not-found')
  if (document.revokedAt) return

  await store.setRevoked(ctx.db, { id, because, at: ctx.clock.now() })
  await append(ctx, { did: 'documents.revoked', about: id, personId: document.personId, because })
}
