/**
 * What a certificate and its issuer's say together, read once: parsing and checking both takes three times as long as
 * checking the seal. It follows from their bytes alone, so it stays true; how many are remembered is bounded.
 */
import { createHash, type KeyObject, X509Certificate } from 'node:crypto'

export type Vouched = { readonly publicKey: KeyObject; readonly spki: Buffer; readonly isVouchedFor: boolean }

const known = new Map<string, Vouched>()
/** Agencies have few; those that strangers bring push each other out. */
const knownMax = 500

/** The key in `certificate`, and whether `issuer`, vouching for itself, vouches for it; throws on what are no certificates. */
export function vouched(certificate: Buffer, issuer: Buffer): Vouched {
  const hash = createHash('sha256').update(certificate).digest('base64')
  const name = `${hash} ${createHash('sha256').update(issuer).digest('base64')}`
  const found = known.get(name)
  if (found) return found
  const [own, above] = [new X509Certificate(certificate), new X509Certificate(issuer)]
  const made = {
    publicKey: own.publicKey,
    spki: own.publicKey.export({ type: 'spki', format: 'der' }),
    isVouchedFor: own.verify(above.publicKey) && above.verify(above.publicKey),
  }
  if (known.size >= knownMax) known.delete(known.keys().next().value!)
  known.set(name, made)
  return made
}
