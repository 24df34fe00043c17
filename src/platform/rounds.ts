/** Jobs that go round for ever, once each: a turn that was begun leaves the next, and is not begun again by a repeat. */
import { type Context, transact } from './context.ts'
import { sql } from './database.ts'
import { enqueue } from './jobs.ts'

export type Turn = { readonly turn: number }

/** Sees to it that a job goes round, in the caller's transaction, however often the platform starts. */
export async function keepRound(ctx: Context, name: string): Promise<void> {
  const begun = await ctx.db.run(sql`
    insert into platform.round (name, turn) values (${name}, 0) on conflict do nothing`)
  if (begun === 1) await enqueue(ctx, name, { turn: 0 })
}

/** Leaves the next turn, before all else, so that one that fails does not end the round. */
export async function leaveNext(
  ctx: Context,
  { name, turn, pauseMs }: Turn & { name: string; pauseMs: number },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    const left = await ctx.db.run(sql`
      update platform.round set turn = turn + 1 where name = ${name} and turn = ${turn}`)
    if (left === 1) await enqueue(ctx, name, { turn: turn + 1 }, new Date(ctx.clock.now().getTime() + pauseMs))
  })
}
