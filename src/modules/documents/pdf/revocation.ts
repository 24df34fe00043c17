/** Revocation lists (RFC 5280 §5), written directly: what an authority took back of what it vouched for. */
import { createPublicKey } from 'node:crypto'
import type { Signer } from '#platform'
import { der, derNames } from '#verify'
import { authorityKey, extension, serialOf, signedBy } from './certificate.ts'

export type RevokedKey = { readonly spki: Buffer; readonly revokedAt: Date }
export type ListRequest = {
  /** The issuer's name as its certificate has it, and its key. */
  readonly issuer: { readonly subject: Uint8Array; readonly signer: Signer }
  /** Higher than of every list before. */
  readonly number: number
  readonly from: Date
  readonly until: Date
  readonly revoked: readonly RevokedKey[]
}

const { sequence, tlv, time, integer } = der

/** The list in DER. */
export function revocationList({ issuer, number, from, until, revoked }: ListRequest): Promise<Buffer> {
  return signedBy(
    issuer.signer,
    sequence(
      integer(1),
      derNames.ecdsaSha256,
      issuer.subject,
      time(from),
      time(until),
      ...(revoked.length > 0 ? [sequence(...revoked.map(entryOf))] : []),
      tlv(
        0xa0,
        sequence(
          authorityKey(issuer.signer.publicKey),
          extension(derNames.extensions.crlNumber, { value: integer(number) }),
        ),
      ),
    ),
  )
}

function entryOf({ spki, revokedAt }: RevokedKey): Uint8Array {
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return sequence(tlv(0x02, serialOf(key)), time(revokedAt))
}
