/**
 * Certificates for the header `x5c` of what wallets get: issued by the platform's authority, which stands in for the national
 * one, and sent without it (HAIP 1.0 §7, RFC 5280).
 */
import type { KeyObject } from 'node:crypto'
import type { Signer } from '#platform'
import { der, derNames, readCertificate } from '#verify'
import { authorityKey, extension, nameOf, type Subject, serialOf, signedBy } from '../pdf/certificate.ts'

export type LeafRequest = Subject & {
  readonly key: KeyObject
  readonly authority: { readonly certificate: Uint8Array; readonly signer: Signer }
  readonly from: Date
  readonly until: Date
  /** It signs mobile documents and nothing else (ISO/IEC 18013-5 annex B). */
  readonly isMobile: boolean
}

const { sequence, integer, tlv, time, oid } = der
const { extensions, ecdsaSha256 } = derNames
const digitalSignature = Uint8Array.of(0x03, 0x02, 0x07, 0x80)
const extendedUse = oid('2.5.29.37')
const mobileDocumentSigning = oid('1.0.18013.5.1.2')

/** The certificate in DER; its issuer is whoever the authority's own certificate says it is. */
export async function leafCertificate(request: LeafRequest): Promise<Buffer> {
  const { key, authority, from, until, isMobile } = request
  const purpose = extension(extendedUse, { value: sequence(mobileDocumentSigning), isCritical: true })
  return signedBy(
    authority.signer,
    sequence(
      tlv(0xa0, integer(2)),
      tlv(0x02, serialOf(key)),
      ecdsaSha256,
      readCertificate(authority.certificate).subject,
      sequence(time(from), time(until)),
      nameOf(request),
      key.export({ type: 'spki', format: 'der' }),
      tlv(
        0xa3,
        sequence(
          extension(extensions.basic, { value: sequence(), isCritical: true }),
          extension(extensions.usage, { value: digitalSignature, isCritical: true }),
          ...(isMobile ? [purpose] : []),
          authorityKey(authority.signer.publicKey),
        ),
      ),
    ),
  )
}
