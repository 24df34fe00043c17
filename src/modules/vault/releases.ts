import type { Context } from '#platform'
import * as store from './store.ts'

/** How often keys left, against how many receipts, and how often against one that does not open them: that is never. */
export type Releases = { readonly releases: number; readonly receipts: number; readonly unfounded: number }

/** Compares what left the vault with the receipts it left against. */
export function releasesOf(ctx: Context): Promise<Releases> {
  return store.balance(ctx.db)
}
