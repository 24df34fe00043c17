/**
 * What a document's QR holds: COSE_Sign1 (RFC 9052) over claims of a CWT (RFC 8392), ES256, base45 behind the country's
 * prefix. The key's identifier stands in the protected header, the unprotected one is empty, and only canonical CBOR is
 * read: otherwise a changed byte could mean the same and pass.
 */
import { type KeyObject, sign, verify } from 'node:crypto'
import { fromBase45, fromCanonical, toBase45, toCanonical } from '#verify'

/** Claims by their numbers: 1 issuer, 4 expiry, 6 issued at (RFC 8392 §3.1); ours are negative. */
export type Claims = {
  readonly agency: string
  readonly expires: number
  readonly issuedAt: number
  readonly type: string
  readonly number: string
  readonly holder: string
  /** The register number with its middle hidden. */
  readonly maskedNumber: string
  readonly facts: readonly (readonly [key: string, value: string])[]
  readonly recordSha256: Uint8Array
  readonly bound: 'bearer' | 'holder'
}

const es256 = -7
const coseSign1 = 18
const names: readonly (readonly [number, keyof Claims])[] = [
  [1, 'agency'],
  [4, 'expires'],
  [6, 'issuedAt'],
  [-65537, 'type'],
  [-65538, 'number'],
  [-65539, 'holder'],
  [-65540, 'maskedNumber'],
  [-65541, 'facts'],
  [-65542, 'recordSha256'],
  [-65543, 'bound'],
]

export function sealCredential(
  claims: Claims,
  { key, kid, prefix }: { key: KeyObject; kid: Buffer; prefix: string },
): string {
  const protectedBytes = toCanonical(
    new Map<number, unknown>([
      [1, es256],
      [4, kid],
    ]),
  )
  const payload = toCanonical(new Map(names.map(([number, name]) => [number, claims[name]])))
  const signature = sign('sha256', toBeSigned(protectedBytes, payload), { key, dsaEncoding: 'ieee-p1363' })
  const body = toCanonical([protectedBytes, new Map(), payload, signature])
  return prefix + toBase45(Buffer.concat([Buffer.from([0xc0 | coseSign1]), body]))
}

export type OpenedCredential = {
  readonly kid: Buffer
  readonly claims: Claims
  readonly isSealedBy: (key: KeyObject) => boolean
}

/** Reads a credential; throws on anything that is not exactly one. Says nothing of whose key it is. */
export function openCredential(text: string, prefix: string): OpenedCredential {
  if (!text.startsWith(prefix)) throw new Error('another prefix')
  const bytes = fromBase45(text.slice(prefix.length))
  if (bytes[0] !== (0xc0 | coseSign1)) throw new Error('not COSE_Sign1')
  const parts = fromCanonical<[Uint8Array, Map<unknown, unknown>, Uint8Array, Uint8Array]>(bytes.subarray(1), {
    useMaps: true,
  })
  const [protectedBytes, unprotected, payload, signature] = parts
  if (!Array.isArray(parts) || parts.length !== 4 || !(unprotected instanceof Map) || unprotected.size !== 0)
    throw new Error('another shape')
  const header = fromCanonical<Map<number, unknown>>(protectedBytes, { useMaps: true })
  const kid = header.get(4)
  if (
    header.size !== 2 ||
    header.get(1) !== es256 ||
    !(kid instanceof Uint8Array) ||
    kid.length !== 8 ||
    signature.length !== 64
  )
    throw new Error('another header')
  const claims = fromCanonical<Map<number, unknown>>(payload, { useMaps: true })
  if (claims.size !== names.length || !names.every(([number]) => claims.has(number))) throw new Error('other claims')
  return {
    kid: Buffer.from(kid),
    claims: Object.fromEntries(names.map(([number, name]) => [name, claims.get(number)])) as Claims,
    isSealedBy: (key) =>
      verify('sha256', toBeSigned(protectedBytes, payload), { key, dsaEncoding: 'ieee-p1363' }, signature),
  }
}

/** Sig_structure (RFC 9052 §4.4). */
function toBeSigned(protectedBytes: Uint8Array, payload: Uint8Array): Uint8Array {
  return toCanonical(['Signature1', protectedBytes, new Uint8Array(0), payload])
}
