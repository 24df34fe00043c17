/**
 * Time-stamp tokens (RFC 3161). What an authority signed stays as it came; everything around it is written anew in one
 * shape, with its certificate and no other, so that nobody can change a byte of a token and still have a token.
 */
import { sha256 as hash, verifyEs256 } from '#hands'
import { sameBytes } from '../bytes.ts'
import { type Certificate, namesOf, readCertificate } from './certificate.ts'
import { attributeIn } from './cms.ts'
import { integer, octets, readAll, readOne, readSequence, readTime, sequence, setOf, tlv } from './der.ts'
import { fromDerSignature, hasLowS, toDerSignature, withLowS } from './ecdsa.ts'
import * as names from './names.ts'

export type TokenParts = {
  /** TSTInfo. */
  readonly info: Uint8Array
  readonly certificate: Uint8Array
  /** The signed attributes, one behind the other. */
  readonly attributes: Uint8Array
  /** In DER. */
  readonly signature: Uint8Array
}

/** A token in DER. */
export function encodeToken({ info, certificate, attributes, signature }: TokenParts): Uint8Array {
  const signer = sequence(
    integer(1),
    namesOf(certificate),
    names.sha256,
    tlv(0xa0, attributes),
    names.ecdsaSha256,
    octets(signature),
  )
  const content = sequence(
    integer(3),
    setOf(names.sha256),
    sequence(names.timeStampInfo, tlv(0xa0, octets(info))),
    tlv(0xa0, certificate),
    setOf(signer),
  )
  return sequence(names.signedData, tlv(0xa0, content))
}

/** A token as an authority gave it, in our shape: its own certificate alone, the lower of its two signatures. */
export function tidyToken(der: Uint8Array): Uint8Array {
  const parts = partsOf(der)
  return encodeToken({ ...parts, signature: toDerSignature(withLowS(fromDerSignature(parts.signature))) })
}

export type OpenedToken = {
  readonly certificate: Certificate
  /** SHA-256 of what was stamped. */
  readonly imprint: Uint8Array
  readonly at: Date
  readonly nonce: Uint8Array | undefined
}

/** Reads a token in our shape whose signature holds; throws on any other. Says nothing of whose certificate it is. */
export function openToken(der: Uint8Array): OpenedToken {
  const parts = partsOf(der)
  if (!sameBytes(encodeToken(parts), der)) throw new Error('another shape of token')
  const certificate = readCertificate(parts.certificate)
  const signature = fromDerSignature(parts.signature)
  const isSound =
    hasLowS(signature) &&
    speaksOf(parts) &&
    verifyEs256(certificate.key, tlv(0x31, parts.attributes), signature) &&
    isForStamping(certificate)
  if (!isSound) throw new Error('a token that does not hold')
  return { certificate, ...infoOf(parts.info) }
}

/** Whether the signed attributes speak of this information and of this certificate. */
function speaksOf({ info, certificate, attributes }: TokenParts): boolean {
  const of = (name: Uint8Array) => attributeIn(attributes, name) ?? new Uint8Array(0)
  return (
    sameBytes(of(names.contentType), names.timeStampInfo) &&
    sameBytes(of(names.messageDigest), octets(hash(info))) &&
    sameBytes(certificateHash(of(names.signingCertificate)), hash(certificate))
  )
}

/** The hash of the first ESSCertIDv2, which is SHA-256 where it names no other (RFC 5035 §3). */
function certificateHash(value: Uint8Array): Uint8Array {
  const [first, second] = readSequence(readSequence(readSequence(value)[0]!.whole)[0]!.whole)
  if (first?.tag === 0x04) return first.content
  const isSha256 = first && sameBytes(readSequence(first.whole)[0]!.whole, names.sha256Name)
  return isSha256 && second?.tag === 0x04 ? second.content : new Uint8Array(0)
}

/** Made for nothing but time-stamping (RFC 3161 §2.3). */
function isForStamping({ purposes, isAuthority }: Certificate): boolean {
  return !isAuthority && purposes.length === 1 && sameBytes(purposes[0]!, names.timeStamping)
}

function infoOf(info: Uint8Array): Omit<OpenedToken, 'certificate'> {
  const [version, , imprint, , at, ...more] = readSequence(info)
  const [algorithm, digest] = readSequence(imprint!.whole)
  if (!sameBytes(version!.whole, integer(1)) || !sameBytes(readSequence(algorithm!.whole)[0]!.whole, names.sha256Name))
    throw new Error('another kind of time-stamp')
  return {
    imprint: readOne(digest!.whole, 0x04).content,
    at: readTime(at!),
    nonce: more.find(({ tag }) => tag === 0x02)?.content,
  }
}

/** The parts wherever they stand, of a token in our shape or in an authority's. */
function partsOf(der: Uint8Array): TokenParts {
  const [kind, wrapped] = readSequence(der)
  if (!sameBytes(kind!.whole, names.signedData)) throw new Error('no token')
  const [, , content, certificates, ...rest] = readSequence(wrapped!.content)
  const [type, info] = readSequence(content!.whole)
  const signers = readAll(rest.at(-1)!.content)
  const [, issuerAndSerial, digest, attributes, algorithm, signature] = readSequence(signers[0]!.whole)
  const isKnown =
    sameBytes(type!.whole, names.timeStampInfo) &&
    sameBytes(readSequence(digest!.whole)[0]!.whole, names.sha256Name) &&
    sameBytes(algorithm!.whole, names.ecdsaSha256)
  const certificate =
    certificates?.tag === 0xa0 &&
    readAll(certificates.content).find(({ whole }) => sameBytes(namesOf(whole), issuerAndSerial!.whole))
  if (!isKnown || signers.length !== 1 || attributes?.tag !== 0xa0 || !certificate)
    throw new Error('another kind of token')
  return {
    info: readOne(info!.content, 0x04).content,
    certificate: certificate.whole,
    attributes: attributes.content,
    signature: readOne(signature!.whole, 0x04).content,
  }
}
