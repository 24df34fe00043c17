/**
 * A security key in software (WebAuthn level 3): makes true attestations ("none") and assertions with ES256, as a browser
 * posts them. The demonstration signs in with it, and tests bend it: whoever does not ask for user verification, answers
 * for another site or counts backwards is what the platform has to refuse.
 */
import { createECDH, createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { encode, rfc8949EncodeOptions } from 'cborg'

/** What a page asks of a key; origin is what the browser adds of its own knowledge. */
export type Asked = { readonly challenge: string; readonly rpId: string; readonly origin: string }
export type Bent = {
  /** What the key says it has counted; a key that counts nothing says 0. */
  readonly counter?: number
  /** Somebody proved to the key who they are (by PIN or finger). */
  readonly userVerified?: boolean
  /** The key can be copied to other devices. */
  readonly copied?: boolean
}
export type SoftwareKey = {
  readonly credentialId: Buffer
  /** The public key as COSE_Key (RFC 9053 §7.1.1). */
  readonly publicKey: Buffer
  /** Enrols: the answer of `navigator.credentials.create`, as JSON. */
  readonly register: (asked: Asked, bent?: Bent) => string
  /** Signs in: the answer of `navigator.credentials.get`, as JSON. */
  readonly assert: (asked: Asked, bent?: Bent) => string
}

const flag = { userPresent: 0x01, userVerified: 0x04, backupEligible: 0x08, backedUp: 0x10, attested: 0x40 }
const cose = { kty: 1, alg: 3, crv: -1, x: -2, y: -3 }
const es256 = -7
const coordinateBytes = 32

/** The key that follows from a seed: the same seed gives the same key on every machine, so its secret is none. */
export function softwareKey(seed: string): SoftwareKey {
  const { privateKey, x, y } = keyPair(seed)
  const credentialId = hash(`credential/v1/${seed}`)
  const publicKey = cbor(
    new Map<number, number | Buffer>([
      [cose.kty, 2],
      [cose.alg, es256],
      [cose.crv, 1],
      [cose.x, x],
      [cose.y, y],
    ]),
  )
  const attested = Buffer.concat([Buffer.alloc(16), bytes16(credentialId.length), credentialId, publicKey])
  const id = credentialId.toString('base64url')
  const answer = (response: Record<string, unknown>) =>
    JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      authenticatorAttachment: 'cross-platform',
      clientExtensionResults: {},
      response,
    })
  return {
    credentialId,
    publicKey,
    register: (asked, bent) => {
      const authData = Buffer.concat([authenticatorData(asked, bent, flag.attested), attested])
      const attestationObject = cbor({ fmt: 'none', attStmt: {}, authData }).toString('base64url')
      const clientDataJSON = clientData('webauthn.create', asked).toString('base64url')
      return answer({ clientDataJSON, attestationObject, transports: ['usb'] })
    },
    assert: (asked, bent) => {
      const authData = authenticatorData(asked, bent, 0)
      const client = clientData('webauthn.get', asked)
      const signature = sign('sha256', Buffer.concat([authData, hash(client)]), privateKey)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}

/** What the platform has to know of a demo officer's key. */
export function demoKeyOf(officerId: string): { officerId: string; credentialId: Buffer; publicKey: Buffer } {
  const { credentialId, publicKey } = softwareKey(officerId)
  return { officerId, credentialId, publicKey }
}

/** All hashes but one in four thousand million are private keys of P-256. */
function keyPair(seed: string): { privateKey: KeyObject; x: Buffer; y: Buffer } {
  const curve = createECDH('prime256v1')
  const secret = hash(`key/v1/${seed}`)
  curve.setPrivateKey(secret)
  const point = curve.getPublicKey()
  const [x, y] = [point.subarray(1, 1 + coordinateBytes), point.subarray(1 + coordinateBytes)]
  const [d, xText, yText] = [secret, x, y].map((part) => part.toString('base64url'))
  const privateKey = createPrivateKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', d: d!, x: xText!, y: yText! },
  })
  return { privateKey, x, y }
}

function authenticatorData(
  { rpId }: Asked,
  { counter = 0, userVerified = true, copied = false }: Bent = {},
  flags: number,
): Buffer {
  const set =
    flag.userPresent |
    (userVerified ? flag.userVerified : 0) |
    (copied ? flag.backupEligible | flag.backedUp : 0) |
    flags
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([hash(rpId), Buffer.of(set), count])
}

function clientData(type: 'webauthn.create' | 'webauthn.get', { challenge, origin }: Asked): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function bytes16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function cbor(value: unknown): Buffer {
  return Buffer.from(encode(value, rfc8949EncodeOptions))
}

function hash(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
