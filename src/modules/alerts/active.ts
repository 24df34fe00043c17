/**
 * What holds now, in memory: the whole country reads it at once. It is as new as the number that changes with all that is
 * published, which is looked at once a second; whoever publishes makes this process look at once.
 */
import { second } from '#kernel'
import type { Context } from '#platform'
import type { Alert } from './alert.ts'
import * as store from './store.ts'

export type Seen = {
  /** Changes when anything published changes: a key for what is kept elsewhere. */
  readonly version: number
  /** Everything that holds, worst and newest first. */
  readonly alerts: readonly Alert[]
}
type Memory = { seen?: Seen; until: number; looking?: Promise<Seen> | undefined }

const freshMs = second
const alertsMost = 500
const nothingYet: Seen = { version: 0, alerts: [] }
const memories = new WeakMap<object, Memory>()

/** What holds now (from memory), or what held at a moment. */
export async function activeAlerts(ctx: Context, { at }: { at?: Date } = {}): Promise<readonly Alert[]> {
  if (at) return store.heldAt(ctx.db, { at, limit: alertsMost })
  return (await seenOf(ctx)).alerts
}

/** Changes when anything published changes. */
export async function versionOf(ctx: Context): Promise<number> {
  return (await seenOf(ctx)).version
}

/** The same two without waiting: what this process knows, while it looks whether there is something new. */
export function seenNow(ctx: Pick<Context, 'db' | 'clock' | 'outside'>): Seen {
  const memory = memoryOf(ctx)
  if (isOld(memory, ctx)) look(memory, ctx).catch(() => {}) // what was known stays; whoever asks next looks again
  return memory.seen ?? nothingYet
}

/** Everything that holds and the number it has, at most a second old. */
export function seenOf(ctx: Pick<Context, 'db' | 'clock' | 'outside'>): Promise<Seen> {
  const memory = memoryOf(ctx)
  return memory.seen && !isOld(memory, ctx) ? Promise.resolve(memory.seen) : look(memory, ctx)
}

/** Notes that something is being published: the number changes with it, and this process looks again. */
export async function published(ctx: Context): Promise<void> {
  await store.nextVersion(ctx.db)
  memoryOf(ctx).until = 0
}

type Looker = Pick<Context, 'db' | 'clock' | 'outside'>

function memoryOf({ outside }: Looker): Memory {
  const known = memories.get(outside) ?? { until: 0 }
  memories.set(outside, known)
  return known
}

function isOld({ until }: Memory, { clock }: Looker): boolean {
  return clock.now().getTime() >= until
}

function look(memory: Memory, ctx: Looker): Promise<Seen> {
  memory.looking ??= lookAgain(memory, ctx).finally(() => {
    memory.looking = undefined
  })
  return memory.looking
}

async function lookAgain(memory: Memory, { db, clock }: Looker): Promise<Seen> {
  const at = clock.now()
  memory.until = at.getTime() + freshMs // before it asks, so that what is published meanwhile is looked at again
  const version = await store.currentVersion(db)
  if (memory.seen?.version !== version)
    memory.seen = { version, alerts: await store.heldAt(db, { at, limit: alertsMost }) }
  return memory.seen
}
