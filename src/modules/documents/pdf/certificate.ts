/** X.509 certificates (RFC 5280), written directly: an authority of the platform's own and those it vouches for. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import type { Signer } from '#platform'
import { der, derNames, toDerSignature } from '#verify'

export type Subject = { readonly country: string; readonly organisation: string; readonly name: string }
/** For what a certificate is: vouching for others, sealing, or stamping the time and nothing else. */
export type CertificateUse = 'authority' | 'seal' | 'time-stamp'
export type CertificateRequest = {
  readonly subject: Subject
  /** Its key, of which only the public half is needed. */
  readonly key: KeyObject
  readonly issuer: { readonly subject: Subject; readonly signer: Signer }
  readonly use: CertificateUse
  readonly from: Date
  readonly until: Date
  /** Where the issuer's revocation list lies, for anyone. */
  readonly crlAt?: string
}

const { sequence, octets, oid, setOf, tlv, time, textOf, bitString, derTrue } = der
const { extensions, ecdsaSha256 } = derNames
/** Key usage: keyCertSign and cRLSign; digitalSignature and nonRepudiation; digitalSignature. */
const usages: Readonly<Record<CertificateUse, Uint8Array>> = {
  authority: Uint8Array.of(0x03, 0x02, 0x01, 0x06),
  seal: Uint8Array.of(0x03, 0x02, 0x06, 0xc0),
  'time-stamp': Uint8Array.of(0x03, 0x02, 0x07, 0x80),
}
const serialBytes = 16
const keyIdBytes = 20

/** The certificate in DER. Its serial number is made from the key, so that the same request gives the same subject. */
export async function certificateFor(request: CertificateRequest): Promise<Buffer> {
  const { subject, key, issuer, from, until } = request
  return signedBy(
    issuer.signer,
    sequence(
      tlv(0xa0, der.integer(2)),
      tlv(0x02, serialOf(key)),
      ecdsaSha256,
      nameOf(issuer.subject),
      sequence(time(from), time(until)),
      nameOf(subject),
      spkiOf(key),
      tlv(0xa3, sequence(...extensionsOf(request))),
    ),
  )
}

function extensionsOf({ use, key, issuer, crlAt }: CertificateRequest): Uint8Array[] {
  return [
    extension(extensions.basic, { value: sequence(...(use === 'authority' ? [derTrue] : [])), isCritical: true }),
    extension(extensions.usage, { value: usages[use], isCritical: true }),
    ...(use === 'time-stamp'
      ? [extension(extensions.purposes, { value: sequence(derNames.timeStamping), isCritical: true })]
      : []),
    extension(extensions.subjectKey, { value: octets(keyIdOf(key)) }),
    authorityKey(issuer.signer.publicKey),
    ...(crlAt ? [extension(extensions.crlAt, { value: distributionPoint(crlAt) })] : []),
  ]
}

/** What is to be signed, its algorithm and its signature, as certificates and revocation lists have them. */
export async function signedBy(signer: Signer, bytes: Uint8Array): Promise<Buffer> {
  const signature = toDerSignature(await signer.sign(bytes))
  return Buffer.from(sequence(bytes, ecdsaSha256, bitString(signature)))
}

/** The serial number of the certificate for a key: positive, and of full length. */
export function serialOf(key: KeyObject): Buffer {
  const serial = Buffer.from(hashOf(spkiOf(key)).subarray(0, serialBytes))
  serial[0] = (serial[0]! & 0x3f) | 0x40
  return serial
}

/** The extension that names the key something was signed with. */
export function authorityKey(key: KeyObject): Uint8Array {
  return extension(extensions.authorityKey, { value: sequence(tlv(0x80, keyIdOf(key))) })
}

export function extension(
  name: Uint8Array,
  { value, isCritical = false }: { value: Uint8Array; isCritical?: boolean },
): Uint8Array {
  return sequence(name, ...(isCritical ? [derTrue] : []), octets(value))
}

function distributionPoint(address: string): Uint8Array {
  return sequence(sequence(tlv(0xa0, tlv(0xa0, textOf(0x86, address)))))
}

function keyIdOf(key: KeyObject): Uint8Array {
  return hashOf(spkiOf(key)).subarray(0, keyIdBytes)
}

function spkiOf(key: KeyObject): Buffer {
  return (key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'der' })
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** A distinguished name. */
export function nameOf({ country, organisation, name }: Subject): Uint8Array {
  const part = (id: string, value: Uint8Array) => setOf(sequence(oid(id), value))
  return sequence(
    part('2.5.4.6', textOf(0x13, country)),
    part('2.5.4.10', textOf(0x0c, organisation)),
    part('2.5.4.3', textOf(0x0c, name)),
  )
}
