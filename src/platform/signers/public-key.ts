/** Public keys as tokens give them (a point) and as everybody else takes them (SPKI, RFC 5280 and RFC 8410). */
import { createPublicKey, type KeyObject } from 'node:crypto'
import type { SigningKind } from '../signers.ts'

type Curve = { readonly parameters: Buffer; readonly header: Buffer; readonly pointBytes: number }

/** Each kind with its EC_PARAMS (an object identifier), what stands before the point in an SPKI, and the point's size. */
export const curves: Readonly<Record<SigningKind, Curve>> = {
  ES256: {
    parameters: Buffer.from('06082a8648ce3d030107', 'hex'),
    header: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex'),
    pointBytes: 65,
  },
  ES384: {
    parameters: Buffer.from('06052b81040022', 'hex'),
    header: Buffer.from('3076301006072a8648ce3d020106052b81040022036200', 'hex'),
    pointBytes: 97,
  },
  Ed25519: {
    parameters: Buffer.from('06032b6570', 'hex'),
    header: Buffer.from('302a300506032b6570032100', 'hex'),
    pointBytes: 32,
  },
}

/** The key of a CKA_EC_POINT, which stands in a DER octet string or, with some tokens, bare. */
export function publicKeyOfPoint(given: Buffer, kind: SigningKind): KeyObject {
  const { header, pointBytes } = curves[kind]
  const point = given.length === pointBytes ? given : given.subarray(given.length - pointBytes)
  if (point.length !== pointBytes) throw new Error(`a point of ${given.length} bytes is no ${kind} key`)
  return createPublicKey({ key: Buffer.concat([header, point]), format: 'der', type: 'spki' })
}

export function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}

/** Of which kind a public key is; nothing for one that we never sign with. */
export function kindOf(key: KeyObject): SigningKind | undefined {
  const spki = spkiOf(key)
  return (Object.keys(curves) as SigningKind[]).find((kind) => {
    const { header, pointBytes } = curves[kind]
    return spki.length === header.length + pointBytes && spki.subarray(0, header.length).equals(header)
  })
}

/** The point of a public key of that kind, as tokens, browsers and COSE take it. */
export function pointOf(key: KeyObject, kind: SigningKind): Buffer {
  return spkiOf(key).subarray(curves[kind].header.length)
}
