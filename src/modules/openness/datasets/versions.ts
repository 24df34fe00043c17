/** When sets that seldom change became another, told by their digest. */
import { createHash } from 'node:crypto'
import { type Context, transact } from '#platform'
import { pagesOf } from './dataset.ts'
import { datasets } from './datasets.ts'
import * as store from './store.ts'

const versionsShown = 20

export type { Version } from './store.ts'

/** The versions of a set, newest first. */
export function versionsOf(ctx: Context, dataset: string): Promise<store.Version[]> {
  return store.versionsOf(ctx.db, { dataset, limit: versionsShown })
}

/** Notes a version of each set that is another than it was last. Safe to repeat. */
export async function noteVersions(ctx: Context): Promise<void> {
  for (const dataset of datasets.filter(({ hasVersions }) => hasVersions)) {
    const digest = createHash('sha256').update(JSON.stringify(dataset.columns(ctx)))
    let rows = 0
    for await (const page of pagesOf(ctx, dataset)) {
      rows += page.length
      digest.update(JSON.stringify(page))
    }
    const sha256 = digest.digest()
    await transact(ctx, async (ctx) => {
      const [last] = await store.versionsOf(ctx.db, { dataset: dataset.id, limit: 1 })
      if (last?.sha256.equals(sha256)) return
      await store.insertVersion(ctx.db, { dataset: dataset.id, at: ctx.clock.now(), sha256, rows })
    })
  }
}
