/** Jobs that go round for ever, once each: a turn that was begun leaves the next, and is not begun again by a repeat. */
import { type Context, enqueue, transact } from '#platform'
import * as store from './store.ts'

export type Turn = { readonly turn: number }

/** Sees to it that a job goes round, in the caller's transaction, however often the platform starts. */
export async function keepRound(ctx: Context, name: string): Promise<void> {
  if (await store.startRound(ctx.db, name)) await enqueue(ctx, name, { turn: 0 })
}

/** Leaves the next turn, before all else, so that one that fails does not end the round. */
export async function leaveNext(
  ctx: Context,
  { name, turn, pauseMs }: Turn & { name: string; pauseMs: number },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    if (!(await store.beginTurn(ctx.db, { name, turn }))) return
    await enqueue(ctx, name, { turn: turn + 1 }, new Date(ctx.clock.now().getTime() + pauseMs))
  })
}
