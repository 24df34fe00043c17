/**
 * The seal of a document: CMS SignedData (RFC 5652) as PAdES wants it (ETSI EN 319 142-1), detached, with the signed
 * attributes content type, message digest and signing certificate, and no signing time. One shape, written and read here:
 * whatever `encodeSeal` would not write is no seal of ours.
 */
import { sha256 as hash, verifyEs256 } from '#hands'
import { sameBytes } from '../bytes.ts'
import { type Certificate, namesOf, readCertificate } from './certificate.ts'
import { integer, octets, readAll, readOne, readSequence, sequence, setOf, sorted, tlv } from './der.ts'
import { fromDerSignature, hasLowS } from './ecdsa.ts'
import * as names from './names.ts'

export type SealParts = {
  /** The digest of the file. */
  readonly digest: Uint8Array
  readonly certificate: Uint8Array
  readonly issuer: Uint8Array
  /** In DER. */
  readonly signature: Uint8Array
  /** A time-stamp token over the signature; missing in what was sealed before there were any. */
  readonly token?: Uint8Array | undefined
}

/** The seal in DER. */
export function encodeSeal({ digest, certificate, issuer, signature, token }: SealParts): Uint8Array {
  const signer = sequence(
    integer(1),
    namesOf(certificate),
    names.sha256,
    tlv(0xa0, ...attributesOf(digest, certificate)),
    names.ecdsaSha256,
    octets(signature),
    ...(token ? [tlv(0xa1, sequence(names.timeStampToken, setOf(token)))] : []),
  )
  const content = sequence(
    integer(1),
    setOf(names.sha256),
    sequence(names.data),
    tlv(0xa0, ...sorted([certificate, issuer])),
    setOf(signer),
  )
  return sequence(names.signedData, tlv(0xa0, content))
}

/** What a sealing key signs: the attributes as a SET OF (RFC 5652 §5.4). */
export function sealedBytes(digest: Uint8Array, certificate: Uint8Array): Uint8Array {
  return tlv(0x31, ...attributesOf(digest, certificate))
}

function attributesOf(digest: Uint8Array, certificate: Uint8Array): Uint8Array[] {
  return sorted([
    sequence(names.contentType, setOf(names.data)),
    sequence(names.messageDigest, setOf(octets(digest))),
    signedWith(certificate),
  ])
}

/** The attribute that names the certificate a signature was made with (RFC 5035). */
export function signedWith(certificate: Uint8Array): Uint8Array {
  return sequence(names.signingCertificate, setOf(sequence(sequence(sequence(octets(hash(certificate)))))))
}

export type OpenedSeal = Omit<SealParts, 'certificate' | 'issuer'> & {
  readonly certificate: Certificate
  readonly issuer: Certificate
}

/** Reads a seal whose signature holds; throws on any other. Says nothing of whose certificate it is. */
export function openSeal(der: Uint8Array): OpenedSeal {
  const parts = partsOf(der)
  if (!sameBytes(encodeSeal(parts), der)) throw new Error('another shape of seal')
  const certificate = readCertificate(parts.certificate)
  const signature = fromDerSignature(parts.signature)
  if (parts.token && !hasLowS(signature)) throw new Error('the second signature of the same')
  if (!verifyEs256(certificate.key, sealedBytes(parts.digest, parts.certificate), signature))
    throw new Error('a signature that does not hold')
  return { ...parts, certificate, issuer: readCertificate(parts.issuer) }
}

/** The parts that differ from seal to seal, wherever they stand; whether the rest is right, encoding them again tells. */
function partsOf(der: Uint8Array): SealParts {
  const [, wrapped] = readSequence(der)
  const [, , , certificates, signers] = readSequence(wrapped!.content)
  const [, issuerAndSerial, , attributes, , signature, unsigned] = readSequence(signers!.content)
  const both = readAll(certificates!.content).map(({ whole }) => whole)
  const certificate = both.find((one) => sameBytes(namesOf(one), issuerAndSerial!.whole))
  const issuer = both.find((one) => one !== certificate)
  const digest = attributeIn(attributes!.content, names.messageDigest)
  const token = unsigned && attributeIn(unsigned.content, names.timeStampToken)
  if (both.length !== 2 || !certificate || !issuer || !digest) throw new Error('a part is missing')
  return { digest: readOne(digest, 0x04).content, certificate, issuer, signature: signature!.content, token }
}

/** The one value of an attribute among those that follow each other. */
export function attributeIn(attributes: Uint8Array, name: Uint8Array): Uint8Array | undefined {
  const found = readAll(attributes)
    .map(({ whole }) => readSequence(whole))
    .filter(([one]) => sameBytes(one!.whole, name))
  const [value, more] = found.length === 1 ? readAll(readOne(found[0]![1]!.whole, 0x31).content) : []
  return more ? undefined : value?.whole
}
