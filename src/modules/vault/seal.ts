/** Sealing: to the public half of a person's key for a class of data, so that whoever writes cannot read. */
import type { Context } from '#platform'
import { newPair, sealTo } from './hpke.ts'
import * as store from './store.ts'
import { currentWrappingKey, wrap } from './wrapping.ts'

/** A person's data, or such as the law protects most: each class has a key of its own. */
export type Sensitivity = 'personal' | 'sensitive'
export type Sealing = {
  readonly personId: string
  readonly sensitivity: Sensitivity
  /** What it is, as `module.noun`; what was sealed as one thing is not opened as another. */
  readonly kind: string
  /** Bytes, or anything that JSON can say. */
  readonly values: unknown
  /** When it is to be forgotten. */
  readonly until?: Date
}

/** Seals values of a person, in the caller's transaction if there is one; returns by what they are unsealed. */
export async function seal(ctx: Context, { personId, sensitivity, kind, values, until }: Sealing): Promise<string> {
  const key =
    (await store.findKey(ctx.db, { personId, sensitivity })) ?? (await makeKey(ctx, { personId, sensitivity }))
  const id = ctx.ids.uuid()
  const form = values instanceof Uint8Array ? 'bytes' : 'json'
  const plain = values instanceof Uint8Array ? values : Buffer.from(JSON.stringify(values))
  const bytes = sealTo(key.public, plain, sealedName({ ...key, kind, id, form }))
  await store.insertSealed(ctx.db, {
    ...{ id, keyId: key.keyId, kind, form, bytes },
    at: ctx.clock.now(),
    until: until ?? null,
  })
  return id
}

type SealedName = store.KeyName & { readonly kind: string; readonly id: string; readonly form: store.Form }

/** What ciphertext is bound to: moved to another row, or called something else, it does not open. */
export function sealedName({ personId, sensitivity, kind, id, version, form }: SealedName): string {
  return ['vault/sealed/v1', personId, sensitivity, kind, id, version, form].join('|')
}

async function makeKey(
  ctx: Context,
  { personId, sensitivity }: { personId: string; sensitivity: Sensitivity },
): Promise<store.PublicKey> {
  const under = await currentWrappingKey(ctx)
  for (;;) {
    const version = (await store.lastVersion(ctx.db, { personId, sensitivity })) + 1
    const pair = newPair()
    const key = { keyId: ctx.ids.uuid(), personId, sensitivity, version, public: pair.public }
    const wrapped = wrap(under, pair.private, key)
    await store.insertKey(ctx.db, { ...key, wrappingKeyId: under.id, wrapped, at: ctx.clock.now() })
    const known = await store.findKey(ctx.db, { personId, sensitivity }) // another's, if they were first
    if (known) return known
  }
}
