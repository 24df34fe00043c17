/** How often one address may do one thing: a bucket that holds `burst` and gains `perSecond`. Kept in memory, bounded. */
import { type Clock, Refusal } from '#kernel'

export type Limit = { readonly perSecond: number; readonly burst: number }
export const limits = {
  search: { perSecond: 5, burst: 30 },
  signIn: { perSecond: 0.2, burst: 15 },
  write: { perSecond: 5, burst: 60 },
  verify: { perSecond: 2, burst: 20 },
  track: { perSecond: 0.1, burst: 20 },
} as const satisfies Record<string, Limit>
export type LimitName = keyof typeof limits

const bucketsMax = 50_000

export type RateLimiter = { readonly spend: (name: LimitName, who: string) => void }

/** `factor` widens every limit (load tests on the machine itself); 1 in ordinary life. */
export function openRateLimiter(clock: Clock, factor: number): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    spend: (name, who) => {
      const { perSecond, burst } = limits[name]
      const key = `${name} ${who}`
      const now = clock.now().getTime()
      const bucket = buckets.get(key) ?? { tokens: burst * factor, at: now }
      const gained = ((now - bucket.at) / 1000) * perSecond * factor
      bucket.tokens = Math.min(burst * factor, bucket.tokens + gained)
      bucket.at = now
      if (bucket.tokens < 1) throw new Refusal('web/too-often', { name })
      bucket.tokens -= 1
      buckets.delete(key) // put back at the end, so that the first key is always the one longest unseen
      buckets.set(key, bucket)
      if (buckets.size > bucketsMax) buckets.delete(buckets.keys().next().value!)
    },
  }
}
