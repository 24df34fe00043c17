/**
 * A confirmed change of an alert on its way to those who want it. Always true: each subscriber stands in the plan once,
 * since planning goes from one to the next in order and where it is stands in the same transaction; a newer version takes
 * the place of what was not sent yet.
 */
import { Refusal } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { type Alert, alertOf, placesAbove } from '../../alert.ts'
import { hazardOf, levelOf } from '../../hazard.ts'
import type { Way } from '../subscriber.ts'
import { toldIn } from '../wording.ts'
import * as store from './store.ts'

/** How many are planned, and dropped, in one transaction. */
const batchMost = 10_000
const ways: readonly Way[] = ['sms', 'push']

export type ReachOrder = { readonly alertId: string; readonly version: number }

/**
 * Begins to tell of a version of an alert, once; what merely words it otherwise is told to nobody, nor what was over or
 * taken back before its hour came.
 */
export async function beginReach(ctx: Context, { alertId, version }: ReachOrder): Promise<void> {
  const alert = await known(ctx, { alertId, version })
  if (!alert || alert.change === 'text') return
  const hazard = hazardOf(ctx, alert.hazard)
  const level = levelOf(hazard, alert.level)
  const before = version > 1 ? await known(ctx, { alertId, version: version - 1 }) : undefined
  const rank = Math.max(level.rank, before ? levelOf(hazard, before.level).rank : 0) - 1
  const isOver = alert.change === 'ended' || alert.change === 'withdrawn'
  if (isOver && (await store.newestBegun(ctx.db, alertId)) === 0) return // nobody was told that it began
  if (!isOver && (await alertOf(ctx, alertId)).state !== 'confirmed') return
  await startReach(ctx, {
    alertId,
    version,
    hazard: alert.hazard,
    place: alert.place,
    rank,
    urgent: level.isUrgent && !isOver,
    texts: toldIn(ctx.outside.nation, alert),
  })
}

/** A version of an alert; nothing where it never came to hold. */
async function known(ctx: Context, { alertId, version }: ReachOrder): Promise<Alert | undefined> {
  return alertOf(ctx, alertId, version).catch((error) => {
    if (error instanceof Refusal) return undefined
    throw error
  })
}

/** Leaves the planning, and stops what older versions have not told yet. */
export function startReach(ctx: Context, reach: Omit<store.NewReach, 'id' | 'at'>): Promise<void> {
  return transact(ctx, async (ctx) => {
    const [id, at] = [ctx.ids.uuid(), ctx.clock.now()]
    if ((await store.newestBegun(ctx.db, reach.alertId)) >= reach.version) return // also a newer one that came first
    if (!(await store.insertReach(ctx.db, { ...reach, id, at }))) return
    const older = await store.supersede(ctx.db, { alertId: reach.alertId, version: reach.version, at })
    for (const one of older) await enqueue(ctx, 'alerts.drop', { reachId: one.id })
    await enqueue(ctx, 'alerts.plan', { reachId: id })
  })
}

/** Plans the next subscribers of a reach, and leaves the rest and the sending. */
export function planNext(ctx: Context, { reachId }: { reachId: string }): Promise<void> {
  return transact(ctx, async (ctx) => {
    const reach = await store.lockPlanning(ctx.db, reachId)
    if (!reach) return
    const above = placesAbove(reach.place).slice(1)
    const { seen, added } = await store.planBatch(ctx.db, { reach, above, most: batchMost, at: ctx.clock.now() })
    if (added > 0) for (const way of ways) await enqueue(ctx, 'alerts.send', { way })
    if (seen === batchMost) await enqueue(ctx, 'alerts.plan', { reachId })
  })
}

/** Drops who would have been told by a version that is no more. */
export function dropNext(ctx: Context, { reachId }: { reachId: string }): Promise<void> {
  return transact(ctx, async (ctx) => {
    const dropped = await store.dropSuperseded(ctx.db, { reachId, most: batchMost })
    if (dropped === batchMost) await enqueue(ctx, 'alerts.drop', { reachId })
    else await store.setDone(ctx.db, ctx.clock.now())
  })
}

export type Reach = store.ReachRow

/** How far the newest version of an alert is on its way; nothing where there was nobody to be told. */
export function reachOf(ctx: Context, alertId: string): Promise<Reach | undefined> {
  return store.newestReach(ctx.db, alertId)
}
