/** Forgetting: what is not needed is discarded, what is over goes by itself, and shredding kills a key with all it sealed. */
import { assert, minute } from '#kernel'
import { type Context, enqueue, type JobHandlers, transact } from '#platform'
import { append, forget } from '#transparency'
import type { Sensitivity } from './seal.ts'
import * as store from './store.ts'

const sweepJob = 'vault.sweep'
const sweepEveryMs = 5 * minute
const batch = 500
const batchesMax = 20

/** Forgets sealed values, in the caller's transaction if there is one. */
export async function discard(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await store.deleteSealed(ctx.db, ids)
}

export type Shredding = { readonly personId: string; readonly sensitivity: Sensitivity; readonly because?: string }

/** Destroys a person's key of a class, in the caller's transaction: what was sealed with it is dead, wherever it lies. */
export async function shred(ctx: Context, { personId, sensitivity, because }: Shredding): Promise<void> {
  const keys = await store.shredKeys(ctx.db, { personId, sensitivity, at: ctx.clock.now() })
  if (keys.length === 0) return
  await append(ctx, {
    did: 'vault.shredded',
    personId,
    ...(because === undefined ? {} : { because }),
    data: { sensitivity, keys },
  })
}

/**
 * Erases a person, in the caller's transaction: what is sealed of them is dead, and the log leads to them no more. Who
 * erases is not the person themselves, whose name would stand in the entry that tells of it.
 */
export async function erase(ctx: Context, { personId, because }: { personId: string; because: string }): Promise<void> {
  assert(ctx.actor.kind !== 'citizen', 'a person is erased by an officer or by the platform')
  const at = ctx.clock.now()
  for (const sensitivity of ['personal', 'sensitive'] as const)
    await store.shredKeys(ctx.db, { personId, sensitivity, at })
  const entries = await forget(ctx, { personId })
  await append(ctx, { did: 'vault.erased', because, data: { entries } })
}

/** Sees to it that sweeping goes on, in the caller's transaction, however often the platform starts. */
export async function keepSweepingSealed(ctx: Context): Promise<void> {
  const due = new Date(Math.ceil((ctx.clock.now().getTime() + 1) / sweepEveryMs) * sweepEveryMs)
  if (await store.startSweep(ctx.db, due)) await enqueue(ctx, sweepJob, {}, due)
}

/** Leaves the next sweep, then forgets what is over. */
async function sweepSealed(ctx: Context): Promise<void> {
  assert(ctx.actor.kind === 'system', 'what is sealed is forgotten by itself')
  await transact(ctx, keepSweepingSealed)
  const now = ctx.clock.now()
  for (let done = 0; done < batchesMax; done++)
    if ((await store.deleteOver(ctx.db, { now, most: batch })) < batch) return
}

export const jobs: JobHandlers = { [sweepJob]: sweepSealed }
