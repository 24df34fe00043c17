/**
 * X.509 certificates and revocation lists (RFC 5280) as far as we believe any: version 3, ECDSA on P-256 with SHA-256. What
 * else there is on the world's paths of certificates is refused, not skipped.
 */
import { sha256, verifyEs256 } from '#hands'
import { joinBytes, sameBytes, toHex } from '../bytes.ts'
import { readAll, readOne, readSequence, readTime, sequence, type Tlv } from './der.ts'
import { fromDerSignature } from './ecdsa.ts'
import { ecdsaSha256, extensions, p256Key } from './names.ts'

export type Certificate = {
  readonly whole: Uint8Array
  readonly serial: Uint8Array
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  readonly from: Date
  readonly until: Date
  /** The public key as an uncompressed point of 65 bytes. */
  readonly key: Uint8Array
  readonly isAuthority: boolean
  /** The bits of its key usage: 0x80 signs, 0x40 commits, 0x04 vouches for certificates, 0x02 for revocation lists. */
  readonly usage: number
  /** Identifiers of the only purposes it is for; empty when it names none. */
  readonly purposes: readonly Uint8Array[]
  /** Where its issuer's revocation list lies, where it says so. */
  readonly crlAt: string | undefined
  readonly signed: Signed
}
export type Signed = { readonly bytes: Uint8Array; readonly signature: Uint8Array }

/** Reads a certificate; throws on any that is not of our kind. */
export function readCertificate(der: Uint8Array): Certificate {
  const { parts, signed } = openSigned(der)
  const [version, serial, , issuer, validity, subject, key, more, end] = parts
  if (version?.tag !== 0xa0 || more?.tag !== 0xa3 || end) throw new Error('another shape of certificate')
  const [from, until] = readSequence(validity!.whole)
  const found = extensionsOf(more.content)
  return {
    whole: der,
    serial: readOne(serial!.whole, 0x02).content,
    issuer: issuer!.whole,
    subject: subject!.whole,
    from: readTime(from!),
    until: readTime(until!),
    key: pointOf(key!),
    isAuthority: isAuthority(found.get(toHex(extensions.basic))),
    usage: usageOf(found.get(toHex(extensions.usage))),
    purposes: purposesOf(found.get(toHex(extensions.purposes))),
    crlAt: crlAtOf(found.get(toHex(extensions.crlAt))),
    signed,
  }
}

/** Issuer's name and serial number, by which CMS means a certificate, of any kind of certificate. */
export function namesOf(der: Uint8Array): Uint8Array {
  const [, serial, , issuer] = readSequence(readSequence(der)[0]!.whole)
  return sequence(issuer!.whole, serial!.whole)
}

/** Whether `issuer` is an authority that signed this certificate; says nothing of dates. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  return (
    issuer.isAuthority &&
    (issuer.usage & 0x04) !== 0 &&
    sameBytes(certificate.issuer, issuer.subject) &&
    isSignedBy(certificate.signed, issuer)
  )
}

export function isValidAt({ from, until }: Certificate, at: Date): boolean {
  return from <= at && at <= until
}

export type Crl = {
  readonly issuer: Uint8Array
  readonly at: Date
  readonly next: Date
  /** Serial numbers of what was revoked, in hexadecimal. */
  readonly serials: ReadonlySet<string>
  readonly signed: Signed
}

/** Reads a revocation list; throws on any that is not of our kind. */
export function readCrl(der: Uint8Array): Crl {
  const { parts, signed } = openSigned(der)
  const [version, , issuer, at, next, ...rest] = parts
  if (version?.tag !== 0x02 || !next) throw new Error('another shape of revocation list')
  const entries = rest[0]?.tag === 0x30 ? readSequence(rest[0].whole) : []
  const serials = entries.map(({ whole }) => toHex(readOne(readSequence(whole)[0]!.whole, 0x02).content))
  return { issuer: issuer!.whole, at: readTime(at!), next: readTime(next), serials: new Set(serials), signed }
}

/** Whether `issuer` made this list. */
export function isListOf(crl: Crl, issuer: Certificate): boolean {
  return (issuer.usage & 0x02) !== 0 && sameBytes(crl.issuer, issuer.subject) && isSignedBy(crl.signed, issuer)
}

export function isListed(crl: Crl, { serial }: Certificate): boolean {
  return crl.serials.has(toHex(serial))
}

const checked = new Map<string, boolean>()
/** Thousands of documents share a certificate and a list; those that strangers bring push each other out. */
const checkedMax = 500

/** Whether it was signed by this key, which follows from the bytes alone and is found out once. */
function isSignedBy({ bytes, signature }: Signed, { key }: Certificate): boolean {
  const name = toHex(sha256(joinBytes(key, signature, bytes)))
  const known = checked.get(name)
  if (known !== undefined) return known
  const isSound = verifyEs256(key, bytes, signature)
  if (checked.size >= checkedMax) checked.delete(checked.keys().next().value!)
  checked.set(name, isSound)
  return isSound
}

/** What certificates and lists have in common: something, its algorithm, its signature. */
function openSigned(der: Uint8Array): { parts: Tlv[]; signed: Signed } {
  const [inner, algorithm, signature, end] = readSequence(der)
  if (!inner || !algorithm || signature?.tag !== 0x03 || signature.content[0] !== 0 || end)
    throw new Error('nothing signed')
  if (!sameBytes(algorithm.whole, ecdsaSha256)) throw new Error('another algorithm')
  const parts = readSequence(inner.whole)
  if (!parts.some(({ whole }) => sameBytes(whole, ecdsaSha256))) throw new Error('another algorithm inside')
  return { parts, signed: { bytes: inner.whole, signature: fromDerSignature(signature.content.subarray(1)) } }
}

function pointOf(key: Tlv): Uint8Array {
  const [algorithm, bits, end] = readSequence(key.whole)
  if (!algorithm || !sameBytes(algorithm.whole, p256Key) || bits?.tag !== 0x03 || end) throw new Error('another key')
  const point = bits.content.subarray(1)
  if (bits.content[0] !== 0 || point.length !== 65 || point[0] !== 4) throw new Error('no point of 65 bytes')
  return point
}

/** Values of the extensions by their identifiers in hexadecimal; throws on one that is there twice. */
function extensionsOf(wrapped: Uint8Array): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const { whole } of readSequence(wrapped)) {
    const parts = readSequence(whole)
    const name = toHex(parts[0]!.whole)
    if (found.has(name)) throw new Error('an extension twice')
    found.set(name, readOne(parts.at(-1)!.whole, 0x04).content)
  }
  return found
}

function isAuthority(basic: Uint8Array | undefined): boolean {
  return basic !== undefined && readSequence(basic)[0]?.tag === 0x01
}

function usageOf(usage: Uint8Array | undefined): number {
  return usage ? (readOne(usage, 0x03).content[1] ?? 0) : 0
}

function purposesOf(purposes: Uint8Array | undefined): Uint8Array[] {
  return purposes ? readSequence(purposes).map(({ whole }) => whole) : []
}

/** The first address in the first distribution point (RFC 5280 §4.2.1.13). */
function crlAtOf(points: Uint8Array | undefined): string | undefined {
  let at = points && readSequence(points)[0]
  for (const tag of [0xa0, 0xa0]) at = at && readAll(at.content).find((one) => one.tag === tag)
  const address = at && readAll(at.content).find(({ tag }) => tag === 0x86)
  return address && String.fromCharCode(...address.content)
}
