/** Somebody who names himself as we do and has keys of his own: an authority, a sealing key, and one that stamps the time. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { der, derNames, encodeToken, signedWith, toDerSignature, withLowS } from '#verify'
import { certificateFor } from '../../src/modules/documents/pdf/certificate.ts'

export type Stranger = {
  readonly certificate: Buffer
  readonly issuer: Buffer
  /** r and s side by side, the lower s. */
  readonly sign: (bytes: Uint8Array) => Uint8Array
  /** A token over these bytes that holds in itself. */
  readonly stamp: (bytes: Uint8Array) => Uint8Array
  readonly isStamped: boolean
}

const { sequence, octets, integer, setOf } = der
const at = new Date('2026-11-24T02:00:00Z')
const valid = { from: new Date('2026-01-01T00:00:00Z'), until: new Date('2036-01-01T00:00:00Z') }
const subject = { country: 'MN', organisation: 'Улсын бүртгэлийн ерөнхий газар', name: 'seal' }

export const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

/** A stranger with these keys. */
export async function strangerOf({ seal, authority }: { seal: KeyObject; authority: KeyObject }): Promise<Stranger> {
  const signer = {
    publicKey: createPublicKey(authority),
    sign: async (bytes: Uint8Array) => signWith(authority, bytes),
  }
  const given = { ...valid, issuer: { subject, signer } }
  const stamper = newKey()
  const own = await certificateFor({ ...given, subject, key: stamper, use: 'time-stamp' })
  return {
    certificate: await certificateFor({ ...given, subject, key: seal, use: 'seal' }),
    issuer: await certificateFor({ ...given, subject, key: authority, use: 'authority' }),
    sign: (bytes) => withLowS(signWith(seal, bytes)),
    stamp: (bytes) => token(bytes, { certificate: own, key: stamper }),
    isStamped: true,
  }
}

function token(bytes: Uint8Array, { certificate, key }: { certificate: Buffer; key: KeyObject }): Uint8Array {
  const imprint = sequence(derNames.sha256, octets(hash(bytes)))
  const info = sequence(integer(1), der.oid('1.2.3.4'), imprint, integer(7), der.generalizedTime(at))
  const attributes = setOf(
    sequence(derNames.contentType, setOf(derNames.timeStampInfo)),
    sequence(derNames.messageDigest, setOf(octets(hash(info)))),
    signedWith(certificate),
  )
  const signature = toDerSignature(withLowS(signWith(key, attributes)))
  return encodeToken({ info, certificate, attributes: der.readTlv(attributes).content, signature })
}

function signWith(key: KeyObject, bytes: Uint8Array): Buffer {
  return sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })
}

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
