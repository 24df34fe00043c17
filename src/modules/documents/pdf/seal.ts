/**
 * The seal: CMS SignedData (RFC 5652) as PAdES wants it (ETSI EN 319 142-1, B-B): detached, signed attributes content
 * type, message digest and signing certificate, no signing time. ES256 by native crypto.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify, X509Certificate } from 'node:crypto'
import { derNull, integer, octets, oid, readAll, readTlv, sequence, setOf, tlv } from './der.ts'

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
  const { issuerName, serial } = namesOf(certificate)
  const certificateHash = createHash('sha256').update(certificate).digest()
  const attributes = [
    sequence(contentType, setOf(data)),
    sequence(messageDigest, setOf(octets(digest))),
    sequence(signingCertificate, setOf(sequence(sequence(sequence(octets(certificateHash)))))),
  ].sort(Buffer.compare)
  const signature = sign('sha256', tlv(0x31, ...attributes), key)
  const signer = sequence(
    integer(1),
    sequence(issuerName, serial),
    sha256,
    tlv(0xa0, ...attributes),
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

/** Reads a seal of exactly the shape `sealDigest` writes; throws on any other. Says nothing of whose key it is. */
export function openSeal(der: Buffer): OpenedSeal {
  const outer = readTlv(der)
  const [type, wrapped] = readAll(outer.content)
  if (outer.end !== der.length || !type?.whole.equals(signedData)) throw new Error('not a seal')
  const [, , , certificates, signers] = readAll(readTlv(wrapped!.content).content)
  const [, issuerAndSerial, , attributes, algorithm, signature] = readAll(readAll(signers!.content)[0]!.content)
  if (!algorithm?.whole.equals(ecdsaSha256)) throw new Error('another algorithm')
  const certificate = readAll(certificates!.content)
    .map(({ whole }) => whole)
    .find((one) => {
      const { issuerName, serial } = namesOf(one)
      return Buffer.concat([issuerName, serial]).equals(issuerAndSerial!.content)
    })
  if (!certificate) throw new Error('the certificate is missing')
  const named = new Map(
    readAll(attributes!.content).map(({ content }) => {
      const [name, values] = readAll(content)
      return [name!.whole.toString('hex'), readAll(values!.content)[0]!] as const
    }),
  )
  const certificateHash = createHash('sha256').update(certificate).digest()
  const namesCertificate = named
    .get(signingCertificate.toString('hex'))
    ?.whole.equals(sequence(sequence(sequence(octets(certificateHash)))))
  const digest = named.get(messageDigest.toString('hex'))?.content
  if (!digest || named.size !== 3 || !namesCertificate) throw new Error('other attributes')
  const publicKey = createPublicKey(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }))
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return { digest, spki, isSound: verify('sha256', tlv(0x31, attributes!.content), publicKey, signature!.content) }
}
