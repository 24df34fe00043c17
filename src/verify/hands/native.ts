/** Hashes and signatures by the machine's own cryptography; `noble.ts` has the same by JavaScript, for browsers. */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** ECDSA on P-256 with SHA-256: `publicKey` a point of 65 bytes (uncompressed), `signature` r and s of 32 bytes each. */
export function verifyEs256(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verifyEcdsa('P-256', 'sha256', { publicKey, bytes, signature })
}

/** ECDSA on P-384 with SHA-384: `publicKey` of 97 bytes, `signature` r and s of 48 bytes each. */
export function verifyEs384(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verifyEcdsa('P-384', 'sha384', { publicKey, bytes, signature })
}

/** Ed25519 (RFC 8032): `publicKey` of 32 bytes, `signature` of 64. */
export function verifyEd25519(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = keyOf(`ed ${toName(publicKey)}`, () =>
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: toName(publicKey) }, format: 'jwk' }),
  )
  return key !== undefined && verify(null, bytes, key, signature)
}

type Signed = { readonly publicKey: Uint8Array; readonly bytes: Uint8Array; readonly signature: Uint8Array }

function verifyEcdsa(curve: 'P-256' | 'P-384', hash: string, { publicKey, bytes, signature }: Signed): boolean {
  const size = curve === 'P-256' ? 32 : 48
  if (publicKey.length !== 1 + 2 * size || publicKey[0] !== 4 || signature.length !== 2 * size) return false
  const key = keyOf(`${curve} ${toName(publicKey)}`, () => {
    const [x, y] = [toName(publicKey.subarray(1, 1 + size)), toName(publicKey.subarray(1 + size))]
    return createPublicKey({ key: { kty: 'EC', crv: curve, x, y }, format: 'jwk' })
  })
  return key !== undefined && verify(hash, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
}

const known = new Map<string, KeyObject>()
/** Reading a key takes as long as checking a signature with it; those that strangers bring push each other out. */
const knownMax = 1000

function keyOf(name: string, read: () => KeyObject): KeyObject | undefined {
  const found = known.get(name)
  if (found) return found
  try {
    const key = read()
    if (known.size >= knownMax) known.delete(known.keys().next().value!)
    known.set(name, key)
    return key
  } catch {
    return undefined // no point of the curve
  }
}

function toName(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
