/** X.509 certificates (RFC 5280) for seals, written directly: an authority of the platform's own and those it vouches for. */
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { octets, oid, sequence, setOf, tlv } from './der.ts'

export type Subject = { readonly country: string; readonly organisation: string; readonly name: string }
export type CertificateRequest = {
  readonly subject: Subject
  readonly key: KeyObject
  readonly issuer: { readonly subject: Subject; readonly key: KeyObject }
  readonly isAuthority: boolean
  readonly from: Date
  readonly until: Date
}

const ecdsaSha256 = sequence(oid('1.2.840.10045.4.3.2'))
const yes = tlv(0x01, Buffer.from([0xff]))
const authorityUsage = Buffer.from([0x01, 0x06]) // keyCertSign, cRLSign
const sealUsage = Buffer.from([0x06, 0xc0]) // digitalSignature, nonRepudiation
const serialBytes = 16

/** The certificate in DER. Its serial number is made from the key, so that the same request gives the same subject. */
export function certificateFor({ subject, key, issuer, isAuthority, from, until }: CertificateRequest): Buffer {
  const spki = spkiOf(key)
  const serial = Buffer.from(keyHash(spki).subarray(0, serialBytes))
  serial[0] = (serial[0]! & 0x3f) | 0x40 // positive, and of full length
  const tbs = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ecdsaSha256,
    nameOf(issuer.subject),
    sequence(timeOf(from), timeOf(until)),
    nameOf(subject),
    spki,
    tlv(
      0xa3,
      sequence(
        extension('2.5.29.19', sequence(...(isAuthority ? [yes] : [])), true),
        extension('2.5.29.15', tlv(0x03, isAuthority ? authorityUsage : sealUsage), true),
        extension('2.5.29.14', octets(keyHash(spki).subarray(0, 20)), false),
        extension('2.5.29.35', sequence(tlv(0x80, keyHash(spkiOf(issuer.key)).subarray(0, 20))), false),
      ),
    ),
  )
  const signature = sign('sha256', tbs, issuer.key)
  return sequence(tbs, ecdsaSha256, tlv(0x03, Buffer.from([0]), signature))
}

function spkiOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}

function keyHash(spki: Buffer): Buffer {
  return createHash('sha256').update(spki).digest()
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  return sequence(oid(id), ...(critical ? [yes] : []), octets(value))
}

function nameOf({ country, organisation, name }: Subject): Buffer {
  const part = (id: string, value: Buffer) => setOf(sequence(oid(id), value))
  return sequence(
    part('2.5.4.6', tlv(0x13, Buffer.from(country))),
    part('2.5.4.10', tlv(0x0c, Buffer.from(organisation))),
    part('2.5.4.3', tlv(0x0c, Buffer.from(name))),
  )
}

/** UTCTime until 2049, GeneralizedTime after (RFC 5280 §4.1.2.5). */
function timeOf(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return at.getUTCFullYear() < 2050
    ? tlv(0x17, Buffer.from(`${digits.slice(2)}Z`))
    : tlv(0x18, Buffer.from(`${digits}Z`))
}
