/**
 * COSE_Sign1 (RFC 9052) as everything of ours is signed in it: the key's identifier in the protected header, the
 * unprotected one empty, canonical CBOR only: otherwise a changed byte could mean the same and pass.
 */
import { sameBytes } from '../bytes.ts'
import { fromCanonical, toCanonical } from '../cbor.ts'

/** ES256 and ES384 (RFC 9053 §2.1), and how long their signatures are. */
export const algorithms = { ES256: { id: -7, bytes: 64 }, ES384: { id: -35, bytes: 96 } } as const
export type Algorithm = keyof typeof algorithms

export const kidBytes = 8

export type Header = {
  readonly algorithm: Algorithm
  readonly kid: Uint8Array
  /** The media type (RFC 9596), where one is said. */
  readonly type?: string
}

/** Something to be signed: the bytes to sign, and what comes of it with the signature. */
export type Draft = { readonly bytes: Uint8Array; readonly with: (signature: Uint8Array) => Uint8Array }
export type Opened = {
  readonly kid: Uint8Array
  readonly payload: Uint8Array
  /** The bytes that were signed, and the signature (r and s side by side). */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

const tag = 0xd2 // 18, COSE_Sign1
const [algorithmLabel, kidLabel, typeLabel] = [1, 4, 16]

export function draftSign1({ algorithm, kid, type }: Header, payload: Uint8Array): Draft {
  const header = new Map<number, unknown>([
    [algorithmLabel, algorithms[algorithm].id],
    [kidLabel, kid],
    ...(type === undefined ? [] : [[typeLabel, type] as const]),
  ])
  const protectedBytes = toCanonical(header)
  return {
    bytes: toBeSigned(protectedBytes, payload),
    with: (signature) => tagged(toCanonical([protectedBytes, new Map(), payload, signature])),
  }
}

/** Reads one with exactly this algorithm and type; throws on all else. Says nothing of whether it was signed. */
export function openSign1(bytes: Uint8Array, { algorithm, type }: Omit<Header, 'kid'>): Opened {
  if (bytes[0] !== tag) throw new Error('not COSE_Sign1')
  const parts = fromCanonical<[Uint8Array, Map<unknown, unknown>, Uint8Array, Uint8Array]>(bytes.subarray(1), {
    useMaps: true,
  })
  if (!Array.isArray(parts) || parts.length !== 4) throw new Error('another shape')
  const [protectedBytes, unprotected, payload, signature] = parts
  if (!(unprotected instanceof Map) || unprotected.size !== 0) throw new Error('another shape')
  if (![protectedBytes, payload, signature].every((part) => part instanceof Uint8Array))
    throw new Error('another shape')
  const kid = fromCanonical<Map<number, unknown>>(protectedBytes, { useMaps: true }).get(kidLabel)
  if (!(kid instanceof Uint8Array) || kid.length !== kidBytes) throw new Error('another header')
  const draft = draftSign1({ algorithm, kid, ...(type === undefined ? {} : { type }) }, payload)
  if (signature.length !== algorithms[algorithm].bytes || !sameBytes(draft.with(signature), bytes))
    throw new Error('another header')
  return { kid, payload, signed: draft.bytes, signature }
}

function tagged(body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 1)
  whole[0] = tag
  whole.set(body, 1)
  return whole
}

/** Sig_structure (RFC 9052 §4.4). */
function toBeSigned(protectedBytes: Uint8Array, payload: Uint8Array): Uint8Array {
  return toCanonical(['Signature1', protectedBytes, new Uint8Array(0), payload])
}
