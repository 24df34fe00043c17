import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import * as store from './store.ts'

/** Takes a person's own application back, as long as nothing was decided. */
export async function withdrawApplication(ctx: Context, { id }: { id: string }): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const application = await store.lockApplication(ctx.db, id)
  if (application?.personId !== personId) throw new Refusal('applications/not-found')
  if (application.state === 'withdrawn') return
  if (application.state !== 'submitted') throw new Refusal('applications/not-open', { id })

  await store.setWithdrawn(ctx.db, id)
  await append(ctx, { did: 'applications.withdrawn', about: id, personId })
}
