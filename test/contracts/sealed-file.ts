/** Sealed files without a platform around them: an authority, an agency's key, and who stamps the time, all of this process. */
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Clock } from '#kernel'
import { settableClock } from '#kernel'
import type { Context, Outside, Signer } from '#platform'
import { type Anchors, readCertificate } from '#verify'
import { nation } from '../../mongolia/index.ts'
import { stampingWithoutHttp } from '../../simulators/timestamping/without-http.ts'
import type { DocumentRecord } from '../../src/modules/documents/document.ts'
import { certificateFor } from '../../src/modules/documents/pdf/certificate.ts'
import { writeFile } from '../../src/modules/documents/pdf/file.ts'
import { type RevokedKey, revocationList } from '../../src/modules/documents/pdf/revocation.ts'
import { type Sealer, sealDigest } from '../../src/modules/documents/pdf/seal.ts'
import type { Evidence, Timestamps } from '../../src/modules/documents/pdf/timestamp.ts'
import { drawnContent } from '../../src/modules/documents/render.ts'
import { testNow } from '../harness.ts'

export type SealingWorld = {
  readonly clock: ReturnType<typeof settableClock>
  readonly anchors: Anchors
  readonly sealer: Sealer
  readonly timestamps: Timestamps
  /** Certificates and lists of today; `revoked` is what the authority took back. */
  readonly evidence: (revoked?: readonly RevokedKey[]) => Promise<Evidence>
  /** A document with this number, sealed. */
  readonly sealed: (number: string, more?: { sealer?: Sealer; validation?: Evidence }) => Promise<Buffer>
}

const fonts = fileURLToPath(new URL('../../mongolia/fonts', import.meta.url))
const day = 86_400_000
const crlAt = 'http://authority.test/crl'

/** A signer whose key nobody else has. */
export function newSigner(): Signer {
  const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    publicKey: createPublicKey(key),
    sign: async (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  }
}

export async function sealingWorld(): Promise<SealingWorld> {
  const clock = settableClock(testNow)
  const [authority, signer] = [newSigner(), newSigner()]
  const root = { country: 'XX', organisation: 'An authority', name: 'An authority' }
  const issuer = { subject: root, signer: authority }
  const from = clock.now()
  const until = new Date(from.getTime() + 3650 * day)
  const ca = await certificateFor({ subject: root, key: authority.publicKey, issuer, use: 'authority', from, until })
  const own = { ...root, organisation: 'An agency', name: 'agency seal' }
  const certificate = await certificateFor({
    subject: own,
    key: signer.publicKey,
    issuer,
    use: 'seal',
    from,
    until,
    crlAt,
  })
  const timestamps = await stampingWithoutHttp(clock)
  const sealer: Sealer = { signer, certificate, issuer: ca, stamp: timestamps.stamp }
  const evidence = async (revoked: readonly RevokedKey[] = []) => {
    const { certificates, crls } = await timestamps.evidence()
    const subject = { subject: readCertificate(ca).subject, signer: authority }
    const list = await revocationList({
      issuer: subject,
      number: 1,
      from: clock.now(),
      until: new Date(clock.now().getTime() + day),
      revoked,
    })
    return { certificates: [certificate, ca, ...certificates], crls: [list, ...crls] }
  }
  return {
    clock,
    anchors: { authorities: [ca], timestamping: timestamps.anchors },
    sealer,
    timestamps,
    evidence,
    sealed: async (number, { sealer: other = sealer, validation } = {}) => {
      const content = contentOf(clock, number)
      return writeFile({ ...content, validation: validation ?? (await evidence()) }, (digest) =>
        sealDigest(digest, other),
      )
    },
  }
}

function contentOf(clock: Clock, number: string) {
  const [agency] = nation.agencies
  const record: DocumentRecord = {
    v: 1,
    number,
    type: 'address-reference',
    title: { mn: 'Оршин суугаа хаягийн лавлагаа', en: 'Proof of address' },
    agency: { id: agency!.id, name: agency!.name },
    holder: { name: 'Бат-Эрдэнэ Сарангэрэл', registerNumber: 'УХ85062824' },
    rows: [{ key: 'city', label: { mn: 'Хот', en: 'City' }, value: 'Улаанбаатар 17' }],
    sources: [],
    issuedAt: clock.now().toISOString(),
    validUntil: '2026-12-24',
    bound: 'holder',
  }
  const outside = {
    nation,
    site: { publicUrl: 'https://example.test', demo: true },
    fonts: { regular: `${fonts}/document-regular.ttf`, semibold: `${fonts}/document-semibold.ttf` },
  } as Partial<Outside>
  const recordBytes = Buffer.from(JSON.stringify(record))
  return drawnContent({ outside, clock } as Context, {
    record,
    recordBytes,
    credential: `MN1:${number.replaceAll('-', '')}`,
    issuedAt: clock.now(),
  })
}
