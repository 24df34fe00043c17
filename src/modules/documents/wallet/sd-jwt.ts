/**
 * A copy as an SD-JWT VC (RFC 9901, draft-ietf-oauth-sd-jwt-vc): each thing it says lies under a digest of its own, so that
 * the holder shows one without the others. Times are of the day, or two copies of one document could be told to belong together.
 */
import { createHash, randomBytes } from 'node:crypto'
import { second } from '#kernel'
import { signJws } from './jws.ts'
import type { WalletSigner } from './keys.ts'
import { startOfDay, type WalletKey } from './wallet.ts'

export type StatusPlace = { readonly idx: number; readonly uri: string }
export type CardContent = {
  /** The address that names the type and tells what it means. */
  readonly vct: string
  /** What everybody sees. */
  readonly open: Readonly<Record<string, unknown>>
  /** What the holder shows one by one. */
  readonly hidden: Readonly<Record<string, unknown>>
  readonly validUntil: Date
}
export type CardBinding = { readonly key: WalletKey; readonly status: StatusPlace; readonly at: Date }

const saltBytes = 16

/** The signed copy with all its disclosures. */
export async function signCard(
  { vct, open, hidden, validUntil }: CardContent,
  { key, status, at }: CardBinding,
  signer: WalletSigner,
): Promise<string> {
  const disclosures = Object.entries(hidden).map(([name, value]) =>
    Buffer.from(JSON.stringify([randomBytes(saltBytes).toString('base64url'), name, value])).toString('base64url'),
  )
  const digests = disclosures.map((text) => createHash('sha256').update(text).digest('base64url'))
  const payload = {
    vct,
    iat: Math.floor(startOfDay(at) / second),
    exp: Math.floor(validUntil.getTime() / second),
    ...open,
    cnf: { jwk: key },
    status: { status_list: status },
    _sd: digests.sort(), // in an order that says nothing of what is under them
    _sd_alg: 'sha-256',
  }
  const header = { typ: 'dc+sd-jwt', x5c: [signer.certificate.toString('base64')] }
  return [await signJws({ header, payload }, signer), ...disclosures, ''].join('~')
}
