/** Unsealing: the key of a person comes only against a receipt, and is forgotten again with the values that were asked for. */
import { assert, Refusal } from '#kernel'
import type { Context } from '#platform'
import { actorOf } from '#transparency'
import { openerFor } from './hpke.ts'
import { type GivenReceipt, type Reading, read } from './read.ts'
import { sealedName } from './seal.ts'
import * as store from './store.ts'
import { unwrap, type WrappingKey, wrappingKey } from './wrapping.ts'

/** How long a receipt opens what it was given for. */
const opensFor = '1 minute'

/** What was sealed under `id`, through the door. */
export function unseal<Value>(ctx: Context, id: string, reading: Reading): Promise<Value> {
  return read(ctx, reading, async (receipt) => (await unsealWith<Value>(ctx, [id], receipt))[0] as Value)
}

/** What was sealed under these, in their order; refused as a whole if the receipt does not open all of it. */
export async function unsealWith<Value>(ctx: Context, ids: readonly string[], receipt: GivenReceipt): Promise<Value[]> {
  assert(!ctx.db.inTransaction, 'a key is released outside of any transaction, so that it stays written down')
  if (ids.length === 0) return []
  const released = await store.release(ctx.db, {
    receiptId: receipt.id,
    ids,
    reader: actorOf(ctx),
    now: ctx.clock.now(),
    most: opensFor,
  })
  const found = new Map(released.map((one) => [one.id, one]))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) await refuse(ctx, missing)
  const wrapping = new Map<string, WrappingKey>()
  for (const { wrappingKeyId } of released)
    if (!wrapping.has(wrappingKeyId)) wrapping.set(wrappingKeyId, await wrappingKey(ctx, wrappingKeyId))
  const openers = new Map<string, Opener>()
  for (const one of released)
    if (!openers.has(one.keyId)) openers.set(one.keyId, openerOf(one, wrapping.get(one.wrappingKeyId)!))
  return ids.map((id) => opened<Value>(found.get(id)!, openers))
}

type Opener = ReturnType<typeof openerFor>

function openerOf(one: store.Released, under: WrappingKey): Opener {
  const secret = unwrap(under, one.wrapped, one)
  const opener = openerFor({ private: secret, public: one.public })
  secret.fill(0)
  return opener
}

function opened<Value>(one: store.Released, openers: ReadonlyMap<string, Opener>): Value {
  const plain = openers.get(one.keyId)!(one.bytes, sealedName(one))
  return one.form === 'bytes' ? (plain as Value) : (JSON.parse(plain.toString('utf8')) as Value)
}

async function refuse(ctx: Context, missing: readonly string[]): Promise<never> {
  const there = await store.stateOf(ctx.db, missing)
  if (there.length < missing.length) throw new Refusal('vault/not-found')
  throw new Refusal(there.every(({ isShredded }) => isShredded) ? 'vault/shredded' : 'vault/no-key')
}
