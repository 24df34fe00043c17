/** A key that signs copies, with a certificate by an authority made up for a test. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { certificateFor } from '../../src/modules/documents/pdf/certificate.ts'
import { leafCertificate } from '../../src/modules/documents/wallet/certificate.ts'

export type MadeUp = {
  readonly key: KeyObject
  readonly publicKey: KeyObject
  readonly sign: (bytes: Uint8Array) => Promise<Buffer>
}

/** A key on P-256 that signs as signers do. */
export function madeUpKey(): MadeUp {
  const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { key, publicKey, sign: async (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }) }
}

const organisation = 'Test'

/** An authority and somebody it vouches for. */
export async function madeUpIssuer({ from, until, isMobile = false }: { from: Date; until: Date; isMobile?: boolean }) {
  const [root, leaf] = [madeUpKey(), madeUpKey()]
  const subject = { country: 'MN', organisation, name: 'made up authority' }
  const issuer = { subject, signer: root }
  const authority = await certificateFor({ subject, key: root.publicKey, issuer, use: 'authority', from, until })
  const certificate = await leafCertificate({
    country: 'MN',
    organisation,
    name: 'made up issuer',
    key: leaf.publicKey,
    authority: { certificate: authority, signer: root },
    from,
    until,
    isMobile,
  })
  return { authority, signer: { sign: leaf.sign, certificate }, leaf }
}
