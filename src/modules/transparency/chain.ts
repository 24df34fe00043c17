/**
 * Chains: the one sequencer gives each person's entries a number and a rolling hash as it gives them their places, so
 * that no verb waits for another of the same person. What a court keeps from the person joins when that ends.
 */
import type { Context } from '#platform'
import { type ChainedLog, chainedLogs, type LogName, noChain, statesAfter } from '#verify'
import * as store from './chains/store.ts'

const releasedMost = 500

/** Chains entries that just got their places, in the sequencer's transaction; `entries` in the order of their places. */
export async function chainEntries(
  ctx: Context,
  { log, entries }: { log: LogName; entries: readonly { id: string }[] },
): Promise<void> {
  const chained = chainedLogs.find((name) => name === log)
  if (!chained) return
  const ids = entries.map(({ id }) => id)
  const about = new Map((await store.aboutPeople(ctx.db, { ids, now: ctx.clock.now() })).map((one) => [one.id, one]))
  const ours = ids.flatMap((id) => about.get(id) ?? [])
  const held = ours.flatMap(({ id, heldUntil }) => (heldUntil ? [{ id, until: heldUntil }] : []))
  if (held.length > 0) await store.hold(ctx.db, held)
  await lengthen(
    ctx,
    chained,
    ours.filter(({ heldUntil }) => !heldUntil),
  )
}

/** Chains what a court no longer keeps secret, in the sequencer's transaction. */
export async function chainReleased(ctx: Context): Promise<void> {
  const released = await store.releaseHeld(ctx.db, { now: ctx.clock.now(), most: releasedMost })
  for (const log of chainedLogs) {
    const entries = released.filter((one) => one.log === log)
    if (entries.length > 0) await chainEntries(ctx, { log, entries })
  }
}

async function lengthen(ctx: Context, log: ChainedLog, entries: readonly store.ToChain[]): Promise<void> {
  const byPerson = Map.groupBy(entries, ({ personId }) => personId)
  if (byPerson.size === 0) return
  const last = await store.lastStates(ctx.db, { log, personIds: [...byPerson.keys()] })
  const states = new Map(last.map((state) => [state.personId, state]))
  const links = [...byPerson].flatMap(([personId, own]) =>
    statesAfter(
      states.get(personId) ?? noChain,
      own.map(({ leaf }) => leaf),
    ).map((state, i) => ({ ...state, personId, entryId: own[i]!.id })),
  )
  await store.insertLinks(ctx.db, log, links)
}
