/** The bank's callback: an address that anybody may call, so it proves nothing and is told nothing. It makes us look. */
import { dateIn } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { adopt, paymentsListed } from './adopt.ts'
import { lookAt } from './check.ts'
import * as store from './store.ts'

/** Takes a callback as a hint, in the caller's transaction: one look is queued for an invoice at most. */
export async function heardCallback(ctx: Context, { token }: { token: string }): Promise<void> {
  const heard = await store.setHint(ctx.db, token)
  if (heard?.hint === 'queued') await enqueue(ctx, 'payments.check', { invoiceId: heard.id })
}

/**
 * Looks because of a callback, and again if another came meanwhile. Where the bank may have made an invoice without our
 * hearing of it, that one is looked for too: the callback may have been about it.
 */
export async function followHint(ctx: Context, { id }: { id: string }): Promise<void> {
  await store.beginHint(ctx.db, id)
  await lookAt(ctx, id)
  if (await store.mayBeLost(ctx.db, id)) {
    await findLost(ctx)
    await lookAt(ctx, id)
  }
  await transact(ctx, async (ctx) => {
    if ((await store.endHint(ctx.db, id)) === 'queued') await enqueue(ctx, 'payments.check', { invoiceId: id })
  })
}

/** Somebody paid an invoice of the bank's whose identifier never reached us: it stands in the list of today. */
async function findLost(ctx: Context): Promise<void> {
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  const listed = await paymentsListed(ctx, today)
  await adopt(ctx, listed)
}
