/** What people looked for and did not find, kept for those who write services: the words and how often, never who. */
import { type Context, transact } from '#platform'
import * as store from './store.ts'

export type { Unfound } from './store.ts'

const lettersMost = 60
const wordsMost = 6
/** How many different searches are kept; past it the oldest that was made once gives way. */
const kept = 5000
/** What fewer people looked for is shown to nobody: it may say who they are. */
export const shownFrom = 5

/**
 * Counts a search that found nothing. Kept are letters alone, in few words: whatever holds a digit or a sign may be
 * somebody's number or address.
 */
export async function noteUnfound(ctx: Context, query: string): Promise<void> {
  const words = query.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const isPlain =
    /^[\p{L}\p{M} -]+$/u.test(words) && words.length <= lettersMost && words.split(' ').length <= wordsMost
  if (!isPlain) return
  await transact(ctx, ({ db }) => store.countUnfound(db, { words, at: ctx.clock.now(), kept }))
}

/** What many people looked for in vain, most wanted first. */
export function wantedMost(ctx: Context, limit: number): Promise<store.Unfound[]> {
  return store.unfoundMost(ctx.db, { from: shownFrom, limit })
}
