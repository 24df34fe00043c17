/**
 * What is happening now, at hand for every page without asking. The alerts' own memory looks once a second while anybody
 * asks; after a silence the first one waits until it has looked. While the database does not answer, what was known holds.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Alert, type Seen, seenNow, seenOf } from '#alerts'
import type { Nation } from '#engine'
import { second } from '#kernel'
import type { Context } from '#platform'

/** After so long without a request what is known may be old. */
const silenceMs = 2 * second
/** No page waits longer for what is happening. */
const lookMsMax = second

export type Known = {
  readonly version: number
  /** Worst first. */
  readonly active: readonly Alert[]
  /** Those that hold at a place, there or in all it lies in; those of the whole country, where none is given. */
  readonly at: (place: string | undefined) => Held
}
/** What holds at one place, and a key that is the same wherever the same holds. */
export type Held = { readonly alerts: readonly Alert[]; readonly key: string }
export type Situation = {
  /** What is known well enough to answer from; nothing when somebody has to look first. */
  readonly atHand: () => Known | undefined
  readonly look: () => Promise<Known>
}

/** Opens it for one process; nothing is asked before the first request. */
export function openSituation(ctx: Context): Situation {
  let lookedAt = Number.NEGATIVE_INFINITY
  let last: { seen: Seen; known: Known } | undefined
  const knownOf = (seen: Seen) => {
    if (last?.seen !== seen) last = { seen, known: known(seen, ctx.outside.nation) }
    return last.known
  }
  const nowMs = () => ctx.clock.now().getTime()
  return {
    atHand: () => {
      const now = nowMs()
      if (Math.abs(now - lookedAt) > silenceMs) return undefined
      lookedAt = now
      return knownOf(seenNow(ctx))
    },
    look: async () => {
      lookedAt = nowMs()
      return knownOf(await lookOrRemember(ctx))
    },
  }
}

/** While it cannot be asked, what was known last holds. */
async function lookOrRemember(ctx: Context): Promise<Seen> {
  const late = new AbortController()
  const waited = sleep(lookMsMax, undefined, { signal: late.signal, ref: false }).catch(() => undefined)
  const seen = await Promise.race([seenOf(ctx).catch(() => undefined), waited])
  late.abort()
  return seen ?? seenNow(ctx)
}

function known({ version, alerts: seen }: Seen, nation: Nation): Known {
  const alerts = [...seen].sort((a, b) => gravity(nation, b) - gravity(nation, a))
  const held = new Map<string, Held>()
  return {
    version,
    active: alerts,
    at: (place = '') => {
      const found = held.get(place)
      if (found) return found
      const here = alerts.filter(({ place: where }) => place.startsWith(where))
      const made = { alerts: here, key: here.map(({ id, version }) => `${id}.${version}`).join(' ') }
      held.set(place, made)
      return made
    },
  }
}

/** How bad it is among the levels of its hazard, from nothing to one: what hazards of different scales are put in order by. */
function gravity({ alerting }: Nation, { hazard, level }: Alert): number {
  const levels = alerting?.hazards.find(({ id }) => id === hazard)?.levels ?? []
  return (levels.findIndex(({ id }) => id === level) + 1) / (levels.length || 1)
}
