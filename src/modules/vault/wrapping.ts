/**
 * The keys that wrap people's keys: they lie in the key store, the database knows their names and a proof by which a key
 * of the same name that is another is found out. None is ever made in place of one that is missing.
 */
import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { Outage } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

const firstName = 'vault-1'
const nonceBytes = 12
const tagBytes = 16

export type WrappingKey = { readonly id: string; readonly key: KeyObject }

/** The newest wrapping key; the first is made when none ever was. */
export async function currentWrappingKey(ctx: Context): Promise<WrappingKey> {
  const known = await store.newestWrappingKey(ctx.db)
  return known ? checked(ctx, known) : addWrappingKey(ctx, firstName)
}

/** A wrapping key by its name; without it what it wraps cannot be read, and nothing is made up in its place. */
export async function wrappingKey(ctx: Context, id: string): Promise<WrappingKey> {
  const known = await store.findWrappingKey(ctx.db, id)
  if (!known) throw new Outage('vault/key-away')
  return checked(ctx, known)
}

/** Makes the wrapping key of that name known, from now on the newest. */
export async function addWrappingKey(ctx: Context, id: string): Promise<WrappingKey> {
  const proof = proofOf(ctx.outside.keys.secretKey(id), id)
  await store.insertWrappingKey(ctx.db, { id, proof, at: ctx.clock.now() })
  return wrappingKey(ctx, id)
}

function checked(ctx: Context, { id, proof }: store.KnownWrappingKey): WrappingKey {
  const key = ctx.outside.keys.findSecretKey(id)
  if (!key || !proofOf(key, id).equals(proof)) throw new Outage('vault/key-away')
  return { id, key }
}

function proofOf(key: KeyObject, id: string): Buffer {
  return createHmac('sha256', key).update(`vault/wrapping-key/v1|${id}`).digest().subarray(0, 16)
}

/** A private half, wrapped for that very person, class and version: nonce, ciphertext, tag. */
export function wrap(under: WrappingKey, secret: Buffer, of: store.KeyName): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', under.key, nonce)
  cipher.setAAD(nameOf(of, under.id))
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
}

/** What `wrap` wrapped; throws when it was wrapped for another or a bit is another. */
export function unwrap(under: WrappingKey, wrapped: Buffer, of: store.KeyName): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', under.key, wrapped.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(nameOf(of, under.id))
  decipher.setAuthTag(wrapped.subarray(-tagBytes))
  return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()])
}

function nameOf({ keyId, personId, sensitivity, version }: store.KeyName, wrappingKeyId: string): Buffer {
  return Buffer.from(['vault/key/v1', personId, sensitivity, version, keyId, wrappingKeyId].join('|'))
}
