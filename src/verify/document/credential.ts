/**
 * What a document's QR holds: COSE_Sign1 over claims of a CWT (RFC 8392), ES256, base45 behind the country's prefix. What
 * RFC 8392 has no claim for stands in one claim of ours, by place and not by name: each byte is paid for on paper.
 */
import { verifyEs256 } from '#hands'
import { fromBase45, toBase45 } from '../base45.ts'
import { fromCanonical, toCanonical } from '../cbor.ts'
import { hasLowS, withLowS } from '../pdf/ecdsa.ts'
import { draftSign1, openSign1 } from './cose.ts'
import { readFirstForm } from './first-form.ts'

/** Times in seconds since 1970. */
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
  /** Its place in a status list; those from before there were lists have none. */
  readonly status: StatusPlace | null
}
export type StatusPlace = { readonly list: number; readonly index: number }

export type CredentialDraft = { readonly bytes: Uint8Array; readonly with: (signature: Uint8Array) => string }
export type OpenedCredential = {
  readonly kid: Uint8Array
  readonly claims: Claims
  /** Whether the key made it whose point (65 bytes, uncompressed P-256) this is. */
  readonly isSealedBy: (point: Uint8Array) => boolean
}

const [issuerClaim, expiresClaim, issuedAtClaim, ours] = [1, 4, 6, -65_537]
const fixedParts = 8
const hidden = /•{4}/
const star = '*'
const textMost = 4000

/** A credential that lacks only its signature (ES256, r and s side by side). */
export function draftCredential(claims: Claims, { kid, prefix }: { kid: Uint8Array; prefix: string }): CredentialDraft {
  const { bytes, with: complete } = draftSign1({ algorithm: 'ES256', kid }, payloadOf(claims))
  return { bytes, with: (signature) => prefix + toBase45(complete(withLowS(signature))) }
}

/** How many letters the text of these claims will have behind the prefix. */
export function lengthOf(claims: Claims): number {
  const bytes = draftSign1({ algorithm: 'ES256', kid: new Uint8Array(8) }, payloadOf(claims)).with(new Uint8Array(64))
  return Math.ceil((bytes.length * 3) / 2)
}

function payloadOf(claims: Claims): Uint8Array {
  const { agency, expires, issuedAt, type, number, holder, maskedNumber, facts, recordSha256, bound, status } = claims
  if (!status) throw new Error('a document without a place in a status list')
  const parts = [
    ...[type, number, holder, maskedNumber.replace(hidden, star), recordSha256],
    ...[status.list, status.index, bound === 'holder' ? 1 : 0, ...facts.flat()],
  ]
  return toCanonical(
    new Map<number, unknown>([
      [issuerClaim, agency],
      [expiresClaim, expires],
      [issuedAtClaim, issuedAt],
      [ours, parts],
    ]),
  )
}

/** Reads a credential; throws on anything that is not exactly one. Says nothing of whose key it is. */
export function openCredential(text: string, prefix: string): OpenedCredential {
  if (!text.startsWith(prefix) || text.length > textMost) throw new Error('another prefix')
  const { kid, payload, signed, signature } = openSign1(fromBase45(text.slice(prefix.length)), { algorithm: 'ES256' })
  const claims = fromCanonical<Map<number, unknown>>(payload, { useMaps: true })
  if (!(claims instanceof Map)) throw new Error('other claims')
  const read = Array.isArray(claims.get(ours)) ? readClaims(claims) : readFirstForm(claims)
  // of every signature there is a second one that anybody can make; the first form did not yet choose between them
  const isTheOne = read.status === null || hasLowS(signature)
  return { kid, claims: read, isSealedBy: (point) => isTheOne && verifyEs256(point, signed, signature) }
}

function readClaims(claims: Map<number, unknown>): Claims {
  const [agency, expires, issuedAt] = [issuerClaim, expiresClaim, issuedAtClaim].map((claim) => claims.get(claim))
  const parts = claims.get(ours) as unknown[]
  const [type, number, holder, masked, recordSha256, list, index, isBound, ...flat] = parts
  const isWhole =
    claims.size === 4 &&
    parts.length >= fixedParts &&
    flat.length % 2 === 0 &&
    [agency, type, number, holder, masked, ...flat].every((part) => typeof part === 'string') &&
    [expires, issuedAt, list, index].every((part) => Number.isSafeInteger(part) && (part as number) >= 0) &&
    recordSha256 instanceof Uint8Array &&
    recordSha256.length === 32 &&
    (isBound === 0 || isBound === 1)
  if (!isWhole) throw new Error('other claims')
  const facts = flat as string[]
  return {
    agency: agency as string,
    expires: expires as number,
    issuedAt: issuedAt as number,
    type: type as string,
    number: number as string,
    holder: holder as string,
    maskedNumber: (masked as string).replace(star, '••••'),
    facts: facts.flatMap((key, at) => (at % 2 === 0 ? [[key, facts[at + 1]!] as const] : [])),
    recordSha256,
    bound: isBound === 1 ? 'holder' : 'bearer',
    status: { list: list as number, index: index as number },
  }
}
