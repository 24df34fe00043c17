/**
 * Making a seal: PAdES B-T (ETSI EN 319 142-1). The agency's key signs the digest of the file; the authority that stamps the
 * time signs that signature; both with certificates. Its shape is that of `encodeSeal`, which the reader holds it to.
 */
import { createHash } from 'node:crypto'
import type { Signer } from '#platform'
import { encodeSeal, sealedBytes, toDerSignature, withLowS } from '#verify'

export type Sealer = {
  readonly signer: Signer
  /** The certificate of its key, and of who vouches for it, in DER. */
  readonly certificate: Buffer
  readonly issuer: Buffer
  /** A time-stamp token over something with this SHA-256 digest. */
  readonly stamp: (sha256: Buffer) => Promise<Uint8Array>
}

/** A seal over bytes with this SHA-256 digest; some 2,500 bytes of DER. */
export async function sealDigest(digest: Buffer, { signer, certificate, issuer, stamp }: Sealer): Promise<Buffer> {
  const signature = toDerSignature(withLowS(await signer.sign(sealedBytes(digest, certificate))))
  const token = await stamp(createHash('sha256').update(signature).digest())
  return Buffer.from(encodeSeal({ digest, certificate, issuer, signature, token }))
}
