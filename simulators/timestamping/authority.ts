/**
 * An authority that stamps the time (RFC 3161), in miniature and from the standard: it says what it refuses by PKIStatus,
 * vouches for itself by a root of its own, and has a list of what that root revoked.
 */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { type CertificateRequest, certificateFor, nameOf } from '../../src/modules/documents/pdf/certificate.ts'
import { revocationList } from '../../src/modules/documents/pdf/revocation.ts'
import type { Signer } from '../../src/platform/signers.ts'
import { der, derNames, sameBytes, signedWith, toDerSignature } from '../../src/verify/index.ts'

const { sequence, setOf, octets, integer, oid, tlv, generalizedTime, readSequence, readOne } = der

/** Its keys, and where the root's certificate is kept so that it outlives a start. */
export type StampingKeys = {
  readonly root: KeyObject
  readonly stamper: KeyObject
  readonly keep: (make: () => Promise<string>) => Promise<string>
}

export type StampingAuthority = {
  /** The root's certificate in PEM. */
  readonly ca: string
  /** Answers a TimeStampReq, whatever it is. */
  readonly stamp: (query: Uint8Array) => Promise<Buffer>
  readonly crl: () => Promise<Buffer>
  /** How many tokens it gave. */
  readonly count: () => number
}

const root = { country: 'MN', organisation: 'Time-stamping in miniature', name: 'Time-stamping root' }
const unit = { ...root, name: 'Time-stamping unit 1' }
const policy = oid('1.3.6.1.4.1.99999.1.1')
/** PKIFailureInfo (§2.4.2): the bit that says why. */
const failures = { badAlg: 0, badRequest: 2, badDataFormat: 5, unacceptedPolicy: 15, unacceptedExtension: 16 } as const
const yearsValid = 20
const listDays = 7
const day = 86_400_000

/** Keys that last as long as the authority. */
function newStampingKeys(): StampingKeys {
  const key = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  return { root: key(), stamper: key(), keep: async (make) => make() }
}

export async function openStampingAuthority({
  keys = newStampingKeys(),
  now = () => new Date(),
  crlAt,
}: {
  keys?: StampingKeys
  now?: () => Date
  /** Where its revocation list lies. */
  crlAt: string
}): Promise<StampingAuthority> {
  const issuer = { subject: root, signer: signerOf(keys.root) }
  const valid = validity(now())
  const certify = (request: Pick<CertificateRequest, 'subject' | 'key' | 'use' | 'crlAt'>) =>
    certificateFor({ ...valid, issuer, ...request })
  const ca = await keys.keep(async () => pemOf(await certify({ subject: root, key: keys.root, use: 'authority' })))
  const certificate = await certify({ subject: unit, key: keys.stamper, use: 'time-stamp', crlAt })
  const signer = signerOf(keys.stamper)
  let count = 0
  return {
    ca,
    count: () => count,
    stamp: async (query) => {
      const read = readQuery(query)
      if (typeof read === 'string') return refusal(read)
      count += 1
      return granted(await token(read, { certificate, signer, at: now() }))
    },
    crl: async () => listOf(issuer.signer, now()),
  }
}

function pemOf(certificate: Buffer): string {
  const base64 = certificate.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`
}

function signerOf(key: KeyObject): Signer {
  return {
    publicKey: createPublicKey(key),
    sign: async (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  }
}

function validity(now: Date): { from: Date; until: Date } {
  const from = new Date(now.getTime() - day)
  const until = new Date(from)
  until.setUTCFullYear(from.getUTCFullYear() + yearsValid)
  return { from, until }
}

type Query = {
  readonly imprint: Uint8Array
  readonly nonce: Uint8Array | undefined
  readonly wantsCertificate: boolean
}

/** Reads a TimeStampReq (§2.4.1), or says what is wrong with it. */
function readQuery(query: Uint8Array): Query | keyof typeof failures {
  try {
    const [version, imprint, ...more] = readSequence(query)
    if (!sameBytes(version!.whole, integer(1))) return 'badRequest'
    const [algorithm, digest] = readSequence(imprint!.whole)
    if (!sameBytes(readSequence(algorithm!.whole)[0]!.whole, derNames.sha256Name)) return 'badAlg'
    const { content } = readOne(digest!.whole, 0x04)
    if (content.length !== 32) return 'badDataFormat'
    if (more.some(({ tag }) => tag === 0xa0)) return 'unacceptedExtension'
    const asked = more.find(({ tag }) => tag === 0x06)
    if (asked && !sameBytes(asked.whole, policy)) return 'unacceptedPolicy'
    const nonce = more.find(({ tag }) => tag === 0x02)?.whole
    return { imprint: imprint!.whole, nonce, wantsCertificate: more.some(({ tag }) => tag === 0x01) }
  } catch {
    return 'badDataFormat'
  }
}

function granted(token: Uint8Array): Buffer {
  return Buffer.from(sequence(sequence(integer(0)), token))
}

/** Rejected, and why: a bit string whose one bit is set. */
function refusal(why: keyof typeof failures): Buffer {
  const bit = failures[why]
  const bits = new Uint8Array(Math.floor(bit / 8) + 1)
  bits[bits.length - 1] = 0x80 >> (bit % 8)
  return Buffer.from(sequence(sequence(integer(2), tlv(0x03, Uint8Array.of(7 - (bit % 8)), bits))))
}

type Stamping = { readonly certificate: Buffer; readonly signer: Signer; readonly at: Date }

/** The token (§2.4.2): CMS SignedData over TSTInfo, its attributes signed. */
async function token(query: Query, { certificate, signer, at }: Stamping): Promise<Uint8Array> {
  const info = infoOf(query, at)
  const attributes = setOf(
    sequence(derNames.contentType, setOf(derNames.timeStampInfo)),
    sequence(derNames.messageDigest, setOf(octets(createHash('sha256').update(info).digest()))),
    sequence(oid('1.2.840.113549.1.9.5'), setOf(der.time(at))),
    signedWith(certificate),
  )
  const [, serial, , issuer] = readSequence(readSequence(certificate)[0]!.whole)
  const signerInfo = sequence(
    integer(1),
    sequence(issuer!.whole, serial!.whole),
    derNames.sha256,
    Uint8Array.from([0xa0, ...attributes.subarray(1)]),
    derNames.ecdsaSha256,
    octets(toDerSignature(await signer.sign(attributes))),
  )
  const content = sequence(
    integer(3),
    setOf(derNames.sha256),
    sequence(derNames.timeStampInfo, tlv(0xa0, octets(info))),
    ...(query.wantsCertificate ? [tlv(0xa0, certificate)] : []),
    setOf(signerInfo),
  )
  return sequence(derNames.signedData, tlv(0xa0, content))
}

function infoOf({ imprint, nonce }: Query, at: Date): Uint8Array {
  const serial = randomBytes(16)
  serial[0] = (serial[0]! & 0x3f) | 0x40
  return sequence(
    integer(1),
    policy,
    imprint,
    tlv(0x02, serial),
    generalizedTime(at),
    sequence(integer(1)), // accurate to a second
    ...(nonce ? [nonce] : []),
  )
}

/** What its root revoked: nothing. */
function listOf(signer: Signer, now: Date): Promise<Buffer> {
  const number = Math.floor(now.getTime() / day)
  const [from, until] = [new Date(number * day), new Date((number + listDays) * day)]
  return revocationList({ issuer: { subject: nameOf(root), signer }, number, from, until, revoked: [] })
}
