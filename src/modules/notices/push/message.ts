/** A message only one browser can read: RFC 8291 (keys) over RFC 8188 (`aes128gcm`), in a single record. */
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { assert } from '#kernel'

export type BrowserKeys = {
  /** The browser's public key, an uncompressed point, and its secret; base64url as browsers give them. */
  readonly p256dh: string
  readonly auth: string
}

const [saltBytes, keyBytes, nonceBytes, authBytes] = [16, 16, 12, 16]
const pointBytes = 65
const recordBytes = 4096
/** Ends the last record (RFC 8188 §2). */
const lastRecord = 2
/** What push services must take at least (RFC 8030 §7.2), less what sealing adds. */
const textBytesMost = 3800

/** Whether these can be a browser's keys at all. */
export function areBrowserKeys({ p256dh, auth }: BrowserKeys): boolean {
  const [point, secret] = [Buffer.from(p256dh, 'base64url'), Buffer.from(auth, 'base64url')]
  if (point.length !== pointBytes || point[0] !== 4 || secret.length !== authBytes) return false
  try {
    const ecdh = createECDH('prime256v1')
    ecdh.generateKeys()
    ecdh.computeSecret(point) // refuses what does not lie on the curve
    return true
  } catch {
    return false
  }
}

/** Seals a text to a browser; each time under keys of its own. */
export function sealToBrowser(text: string, { p256dh, auth }: BrowserKeys): Buffer {
  assert(Buffer.byteLength(text) <= textBytesMost, 'what is pushed fits one record')
  const ours = createECDH('prime256v1')
  const point = ours.generateKeys()
  const theirs = Buffer.from(p256dh, 'base64url')
  const salt = randomBytes(saltBytes)
  const { key, nonce } = contentKeys({
    shared: ours.computeSecret(theirs),
    secret: Buffer.from(auth, 'base64url'),
    salt,
    points: [theirs, point],
  })
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const sealed = Buffer.concat([
    cipher.update(text, 'utf8'),
    cipher.update(Buffer.of(lastRecord)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const header = Buffer.alloc(saltBytes + 5)
  salt.copy(header)
  header.writeUInt32BE(recordBytes, saltBytes)
  header[saltBytes + 4] = point.length
  return Buffer.concat([header, point, sealed])
}

type Parts = {
  readonly shared: Buffer
  readonly secret: Buffer
  readonly salt: Buffer
  /** The browser's, then the sender's. */
  readonly points: readonly [Buffer, Buffer]
}

/** Key and nonce of the content, as both sides derive them (RFC 8291 §3.4). */
export function contentKeys({ shared, secret, salt, points }: Parts): { key: Buffer; nonce: Buffer } {
  const derive = (input: Uint8Array, by: Uint8Array, info: Uint8Array, length: number) =>
    Buffer.from(hkdfSync('sha256', input, by, info, length))
  const info = (name: string) => Buffer.from(`${name}\0`)
  const input = derive(shared, secret, Buffer.concat([info('WebPush: info'), ...points]), 32)
  return {
    key: derive(input, salt, info('Content-Encoding: aes128gcm'), keyBytes),
    nonce: derive(input, salt, info('Content-Encoding: nonce'), nonceBytes),
  }
}
