import { createHash } from 'node:crypto'
import { type Context, transact } from '#platform'
import * as store from './store.ts'

const forgottenAtOnce = 20

/** Takes what may be brought only once; says whether this was the first time. Kept until it would be too old anyway. */
export function spendOnce(ctx: Context, { what, until }: { what: string; until: Date }): Promise<boolean> {
  const sha256 = createHash('sha256').update(what).digest()
  return transact(ctx, async (ctx) => {
    await store.forgetOld(ctx.db, { at: ctx.clock.now(), most: forgottenAtOnce })
    return store.insertSpent(ctx.db, { sha256, until })
  })
}
