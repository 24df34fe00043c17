import type { Context } from '#platform'
import { actorOf } from '#transparency'
import type { Petition } from './petition.ts'
import * as store from './store.ts'

type Noted = { readonly did: string; readonly because?: string | undefined; readonly officeId?: string }

/** Notes a step on the way of a petition, which its person sees; in the transaction that takes it. */
export async function noteStep(ctx: Context, petition: Petition, { did, because, officeId }: Noted): Promise<void> {
  await store.insertStep(ctx.db, {
    ...{ id: ctx.ids.uuid(), petitionId: petition.id, did, because: because ?? null },
    ...{ officeId: officeId ?? petition.officeId, byKind: actorOf(ctx).kind, at: ctx.clock.now() },
    byOfficer: ctx.actor.kind === 'officer' ? ctx.actor.officerId : null,
  })
}
