/** The same as `native.ts` in JavaScript: for browsers of any age, and for a page that is opened from a file. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384 } from '@noble/curves/nist.js'
import { sha256 as hash } from '@noble/hashes/sha2.js'

export function sha256(bytes: Uint8Array): Uint8Array {
  return hash(bytes)
}

export function verifyEs256(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  return orFalse(() => publicKey[0] === 4 && p256.verify(signature, bytes, publicKey, { lowS: false }))
}

export function verifyEs384(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  return orFalse(() => publicKey[0] === 4 && p384.verify(signature, bytes, publicKey, { lowS: false }))
}

export function verifyEd25519(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  return orFalse(() => ed25519.verify(signature, bytes, publicKey, { zip215: false }))
}

function orFalse(check: () => boolean): boolean {
  try {
    return check()
  } catch {
    return false // no key or no signature at all
  }
}
