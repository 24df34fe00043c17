/**
 * The seal: CMS SignedData (RFC 5652) as PAdES wants it (ETSI EN 319 142-1, B-B): detached, signed attributes content
 * type, message digest and signing certificate, no signing time. ES256 by native crypto.
 */
import { createHash, type KeyObject, sign, verify } from 'node:crypto'
import { derNull, integer, octets, oid, readAll, readTlv, sequence, setOf, tlv } from './der.ts'
import { vouched } from './vouched.ts'

export type Sealer = { readonly key: KeyObject; readonly certificate: Buffer; readonly issuer: Buffer }

const signedData = oid('1.2.840.113549.1.7.2')
const data = oid('1.2.840.113549.1.7.1')
const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), derNull)
const ecdsaSha256 = sequence(oid('1.2.840.10045.4.3.2'))
const contentType = oid('1.2.840.113549.1.9.3')
const messageDigest = oid('1.2.840.113549.1.9.4')
const signingCertificate = oid('1.2.840.113549.1.9.16.2.47')

/** A seal over bytes with this SHA-256 digest; some 1,300 bytes of DER. */
export function sealDigest(digest: Buffer, { key, certificate, issuer }: Sealer): Buffer {
  const signature = sign('sha256', signedBytes(digest, certificate), key)
  return encode({ digest, certificate, issuer, signature })
}

type SealParts = {
  readonly digest: Buffer
  readonly certificate: Buffer
  readonly issuer: Buffer
  readonly signature: Buffer
}

function encode({ digest, certificate, issuer, signature }: SealParts): Buffer {
  const { issuerName, serial } = namesOf(certificate)
  const signer = sequence(
    integer(1),
    sequence(issuerName, serial),
    sha256,
    tlv(0xa0, ...attributesOf(digest, certificate)),
    ecdsaSha256,
    octets(signature),
  )
  const content = sequence(
    integer(1),
    setOf(sha256),
    sequence(data),
    tlv(0xa0, ...[certificate, issuer].sort(Buffer.compare)),
    setOf(signer),
  )
  return sequence(signedData, tlv(0xa0, content))
}

function attributesOf(digest: Buffer, certificate: Buffer): Buffer[] {
  const certificateHash = createHash('sha256').update(certificate).digest()
  return [
    sequence(contentType, setOf(data)),
    sequence(messageDigest, setOf(octets(digest))),
    sequence(signingCertificate, setOf(sequence(sequence(sequence(octets(certificateHash)))))),
  ].sort(Buffer.compare)
}

/** What is signed: the attributes as a SET OF (RFC 5652 §5.4). */
function signedBytes(digest: Buffer, certificate: Buffer): Buffer {
  return tlv(0x31, ...attributesOf(digest, certificate))
}

function namesOf(certificate: Buffer): { issuerName: Buffer; serial: Buffer } {
  const parts = readAll(readAll(readTlv(certificate).content)[0]!.content)
  const [, serial, , issuer] = parts
  return { issuerName: issuer!.whole, serial: serial!.whole }
}

export type OpenedSeal = {
  /** The digest the seal speaks of. */
  readonly digest: Buffer
  /** The public key (SPKI) that made it, and whether it really did. */
  readonly spki: Buffer
  readonly isSound: boolean
}

/** Reads a seal of exactly the bytes `sealDigest` writes; throws on any other. Says nothing of whose key it is. */
export function openSeal(der: Buffer): OpenedSeal {
  const parts = partsOf(der)
  if (!encode(parts).equals(der)) throw new Error('another shape')
  const { digest, signature } = parts
  const { publicKey, spki, isVouchedFor } = vouched(parts.certificate, parts.issuer)
  const isSound = isVouchedFor && verify('sha256', signedBytes(digest, parts.certificate), publicKey, signature)
  return { digest, spki, isSound }
}

/** The parts that differ from seal to seal, wherever they stand; whether the rest is right, `openSeal` sees. */
function partsOf(der: Buffer): SealParts {
  const [, wrapped] = readAll(readTlv(der).content)
  const [, , , certificates, signers] = readAll(readTlv(wrapped!.content).content)
  const [, issuerAndSerial, , attributes, , signature] = readAll(readAll(signers!.content)[0]!.content)
  const both = readAll(certificates!.content).map(({ whole }) => whole)
  const certificate = both.find((one) => {
    const { issuerName, serial } = namesOf(one)
    return Buffer.concat([issuerName, serial]).equals(issuerAndSerial!.content)
  })
  const issuer = both.find((one) => one !== certificate)
  const digest = readAll(attributes!.content)
    .map(({ content }) => readAll(content))
    .find(([name]) => name!.whole.equals(messageDigest))?.[1]?.content
  if (!certificate || !issuer || !digest) throw new Error('a part is missing')
  return { digest: readTlv(digest).content, certificate, issuer, signature: signature!.content }
}
