/** What is public and changes seldom: it has an entry each time it became another, and none when it stayed. */
import { createHash } from 'node:crypto'
import type { Context } from '#platform'
import { toCanonical } from '#verify'
import * as store from './chains/store.ts'
import { publish } from './entry.ts'

type Publication = { readonly id: string; readonly body: unknown }

/** Publishes those that are new or other than what was published last, in the caller's transaction; says which. */
export async function publishChanged(
  ctx: Context,
  { kind, given }: { kind: string; given: readonly Publication[] },
): Promise<{ id: string; entryId: string }[]> {
  if (given.length === 0) return []
  const known = await store.publishedOf(ctx.db, { kind, ids: given.map(({ id }) => id) })
  const changed = given.flatMap(({ id, body }) => {
    const sha256 = createHash('sha256').update(toCanonical(body)).digest()
    return known.get(id)?.equals(sha256) ? [] : [{ id, body, sha256 }]
  })
  const published = await Promise.all(
    changed.map(async ({ id, body, sha256 }) => ({ id, sha256, entryId: (await publish(ctx, { kind, id, body })).id })),
  )
  if (published.length > 0) await store.notePublished(ctx.db, { kind, published, at: ctx.clock.now() })
  return published
}
