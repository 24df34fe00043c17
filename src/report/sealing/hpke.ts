/**
 * Sealing to a public key in any browser: RFC 9180 (HPKE), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM,
 * one message a context. Curve and hash are JavaScript, so that old browsers can; the cipher is the browser's own. The
 * vault's is another implementation of the same, and the vectors of the RFC hold both.
 */
import { x25519 } from '@noble/curves/ed25519.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, joined, random, utf8 } from './bytes.ts'

export type Pair = { readonly public: Bytes; readonly private: Bytes }
type Suite = { readonly aead: number; readonly keyBytes: 16 | 32 }
type Given = {
  /** What the message is for: one that was sealed for something else is not opened. */
  readonly info: Uint8Array
  readonly suite?: Suite
  readonly aad?: Bytes
}

const keyBytes = 32
const nonceBytes = 12
const sharedBytes = 32
const aes256: Suite = { aead: 2, keyBytes: 32 }
const [kem, kdf] = [0x20, 1]
const nothing = new Uint8Array(0)
const version = utf8('HPKE-v1')

/** So much longer is what is sealed: the key that was used once, and the tag. */
export const sealedMore = keyBytes + 16

/** Whether there is a cipher here: browsers have one only where the connection is safe. */
export function hasCipher(): boolean {
  return globalThis.crypto?.subtle !== undefined
}

/** A new pair of X25519 keys. */
export function newPair(): Pair {
  return pairOf(random(keyBytes))
}

/** The pair whose private half these bytes are. */
export function pairOf(secret: Uint8Array): Pair {
  return { private: new Uint8Array(secret), public: new Uint8Array(x25519.getPublicKey(secret)) }
}

/** Seals for whoever holds the private half; `once` is another pair every time. */
export async function seal(receiver: Uint8Array, plain: Bytes, given: Given, once = newPair()): Promise<Bytes> {
  const shared = x25519.getSharedSecret(once.private, receiver)
  const { key, iv } = await scheduled({ shared, once: once.public, receiver }, given, 'encrypt')
  const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: given.aad ?? nothing }, key, plain)
  return joined(once.public, new Uint8Array(text))
}

/** Opens what was sealed to this pair; throws when a bit of it is another. */
export async function unseal(pair: Pair, sealed: Uint8Array, given: Given): Promise<Bytes> {
  if (sealed.length < sealedMore) throw new Error('too short to have been sealed')
  const once = sealed.subarray(0, keyBytes)
  const shared = x25519.getSharedSecret(pair.private, once)
  const { key, iv } = await scheduled({ shared, once, receiver: pair.public }, given, 'decrypt')
  const how = { name: 'AES-GCM', iv, additionalData: given.aad ?? nothing }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, new Uint8Array(sealed.subarray(keyBytes))))
}

type Agreed = { readonly shared: Uint8Array; readonly once: Uint8Array; readonly receiver: Uint8Array }

/** Key and nonce of the first and only message (§4.1 and §5.1). */
async function scheduled(
  { shared, once, receiver }: Agreed,
  { info, suite = aes256 }: Given,
  use: 'encrypt' | 'decrypt',
): Promise<{ key: CryptoKey; iv: Bytes }> {
  const kemId = joined(utf8('KEM'), twoBytes(kem))
  const context = joined(once, receiver)
  const agreed = labeledExpand(kemId, labeledExtract(kemId, { label: 'eae_prk', material: shared }), {
    ...{ label: 'shared_secret', info: context, bytes: sharedBytes },
  })
  const id = joined(utf8('HPKE'), twoBytes(kem), twoBytes(kdf), twoBytes(suite.aead))
  const schedule = joined(
    new Uint8Array([0]),
    labeledExtract(id, { label: 'psk_id_hash', material: nothing }),
    labeledExtract(id, { label: 'info_hash', material: info }),
  )
  const secret = labeledExtract(id, { salt: agreed, label: 'secret', material: nothing })
  const raw = labeledExpand(id, secret, { label: 'key', info: schedule, bytes: suite.keyBytes })
  return {
    key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use]),
    iv: labeledExpand(id, secret, { label: 'base_nonce', info: schedule, bytes: nonceBytes }),
  }
}

function labeledExtract(
  suiteId: Uint8Array,
  { salt = nothing, label, material }: { salt?: Uint8Array; label: string; material: Uint8Array },
): Uint8Array {
  return extract(sha256, joined(version, suiteId, utf8(label), material), salt)
}

function labeledExpand(
  suiteId: Uint8Array,
  from: Uint8Array,
  { label, info, bytes }: { label: string; info: Uint8Array; bytes: number },
): Bytes {
  return new Uint8Array(expand(sha256, from, joined(twoBytes(bytes), version, suiteId, utf8(label), info), bytes))
}

function twoBytes(value: number): Bytes {
  return new Uint8Array([value >> 8, value & 0xff])
}
