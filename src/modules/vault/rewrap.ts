import { assert } from '#kernel'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import * as store from './store.ts'
import { addWrappingKey, unwrap, wrap, wrappingKey } from './wrapping.ts'

const batch = 200

/**
 * Wraps every key anew under the wrapping key of that name, made if there is none: new keys lie under it at once, the
 * others batch by batch. Returns how many were wrapped anew; safe to repeat after it was cut off.
 */
export async function rewrap(ctx: Context, { under: id }: { under: string }): Promise<number> {
  assert(ctx.actor.kind === 'system', 'keys are wrapped anew by whoever runs the platform')
  const under = await transact(ctx, (ctx) => addWrappingKey(ctx, id))
  for (let done = 0; ; ) {
    const count = await transact(ctx, async (ctx) => {
      const keys = await store.keysToRewrap(ctx.db, { under: id, most: batch })
      for (const key of keys) {
        const secret = unwrap(await wrappingKey(ctx, key.wrappingKeyId), key.wrapped, key)
        await store.putRewrapped(ctx.db, { keyId: key.keyId, under: id, wrapped: wrap(under, secret, key) })
        secret.fill(0)
      }
      if (keys.length > 0)
        await append(ctx, { did: 'vault.rewrapped', data: { under: id, keys: keys.map(({ keyId }) => keyId) } })
      return keys.length
    })
    if (count === 0) return done
    done += count
  }
}
