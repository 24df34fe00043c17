/** What people looked for and did not find, kept for those who write services: the words and how often, never who. */
import { type Context, sql, transact } from '#platform'

export type Unfound = { readonly words: string; readonly times: number; readonly lastOn: string }

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
  const at = ctx.clock.now()
  await transact(ctx, async ({ db }) => {
    await db.run(sql`
      insert into catalogue.unfound (words, times, last_at) values (${words}, 1, ${at})
      on conflict (words) do update set times = unfound.times + 1, last_at = excluded.last_at`)
    await db.run(sql`
      delete from catalogue.unfound where words in (
        select words from catalogue.unfound order by times desc, last_at desc offset ${kept} limit 100)`)
  })
}

/** What many people looked for in vain, most wanted first. */
export function wantedMost(ctx: Context, limit: number): Promise<Unfound[]> {
  return ctx.db.many<Unfound>(sql`
    select words, times, to_char(last_at, 'YYYY-MM-DD') as "lastOn" from catalogue.unfound
    where times >= ${shownFrom} order by times desc, words limit ${limit}`)
}
