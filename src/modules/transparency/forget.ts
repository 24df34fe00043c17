import { assert } from '#kernel'
import type { Context } from '#platform'
import * as store from './chains/store.ts'

/**
 * Takes from the log all that leads to a person, in the caller's transaction: records, random parts, chains. The leaves
 * stay, so that the proofs of all others hold. Returns from how many entries.
 */
export function forget(ctx: Context, { personId }: { personId: string }): Promise<number> {
  assert(ctx.db.inTransaction, 'what is forgotten is forgotten with what it stood for')
  return store.forget(ctx.db, personId)
}
