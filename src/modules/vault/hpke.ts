/**
 * Sealing to a public key: RFC 9180 (HPKE) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, one
 * message a context. Whoever seals makes a pair that is used once, and cannot open again what they sealed.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'

export type Pair = { readonly public: Buffer; readonly private: Buffer }
type Suite = { readonly aead: number; readonly cipher: 'aes-128-gcm' | 'aes-256-gcm'; readonly keyBytes: number }

const rawBytes = 32
const tagBytes = 16
const nonceBytes = 12
const sharedBytes = 32
const aes256: Suite = { aead: 2, cipher: 'aes-256-gcm', keyBytes: 32 }
const [kem, kdf] = [0x20, 1]
const nothing = Buffer.alloc(0)
const version = Buffer.from('HPKE-v1')

/** A new pair of X25519 keys, raw. */
export function newPair(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return { public: rawPublic(publicKey), private: rawPrivate(privateKey) }
}

/** Seals for whoever holds the private half: the key that was used once, the ciphertext, the tag. */
export function sealTo(receiver: Buffer, plain: Uint8Array, aad: string): Buffer {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const once = rawPublic(publicKey)
  const shared = diffieHellman({ privateKey, publicKey: publicOf(receiver) })
  const { key, nonce } = scheduled(aes256, { shared, once, receiver, info: nothing })
  const cipher = createCipheriv(aes256.cipher, key, nonce)
  cipher.setAAD(Buffer.from(aad))
  return Buffer.concat([once, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what was sealed to a pair, one after another, without reading the pair each time. */
export function openerFor(pair: Pair): (sealed: Buffer, aad: string) => Buffer {
  const privateKey = privateOf(pair)
  return (sealed, aad) => opened({ privateKey, receiver: pair.public }, sealed, Buffer.from(aad), usual)
}

/** Opens what was sealed to this pair; throws when a bit of it or of `aad` is another. */
export function openWith(pair: Pair, sealed: Buffer, aad: string | Uint8Array, given: Given = usual): Buffer {
  return opened({ privateKey: privateOf(pair), receiver: pair.public }, sealed, Buffer.from(aad as string), given)
}

type Given = { readonly suite: Suite; readonly info: Buffer }
const usual: Given = { suite: aes256, info: nothing }

function opened(
  { privateKey, receiver }: { privateKey: KeyObject; receiver: Buffer },
  sealed: Buffer,
  aad: Buffer,
  { suite, info }: Given,
): Buffer {
  if (sealed.length < rawBytes + tagBytes) throw new Error('too short to have been sealed')
  const once = sealed.subarray(0, rawBytes)
  const shared = diffieHellman({ privateKey, publicKey: publicOf(once) })
  const { key, nonce } = scheduled(suite, { shared, once, receiver, info })
  const decipher = createDecipheriv(suite.cipher, key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(rawBytes, -tagBytes)), decipher.final()])
}

type Agreed = {
  readonly shared: Buffer
  readonly once: Buffer
  readonly receiver: Buffer
  readonly info: Buffer
}

/** Key and nonce of the first and only message (RFC 9180 §4.1 and §5.1). */
function scheduled(suite: Suite, { shared, once, receiver, info }: Agreed): { key: Buffer; nonce: Buffer } {
  const kemId = Buffer.concat([Buffer.from('KEM'), twoBytes(kem)])
  const agreed = derived(kemId, {
    ...{ salt: nothing, label: 'eae_prk', material: shared },
    ...{ outLabel: 'shared_secret', info: Buffer.concat([once, receiver]), bytes: sharedBytes },
  })
  const id = Buffer.concat([Buffer.from('HPKE'), twoBytes(kem), twoBytes(kdf), twoBytes(suite.aead)])
  const context = info === nothing && suite === aes256 ? usualContext : contextOf(id, info)
  const of = { salt: agreed, label: 'secret', material: nothing, info: context }
  return {
    key: derived(id, { ...of, outLabel: 'key', bytes: suite.keyBytes }),
    nonce: derived(id, { ...of, outLabel: 'base_nonce', bytes: nonceBytes }),
  }
}

type Derivation = {
  readonly salt: Buffer
  readonly label: string
  readonly material: Buffer
  readonly outLabel: string
  readonly info: Buffer
  readonly bytes: number
}

/** LabeledExtract and then LabeledExpand of §4, which together are one HKDF. */
function derived(suiteId: Buffer, { salt, label, material, outLabel, info, bytes }: Derivation): Buffer {
  const from = Buffer.concat([version, suiteId, Buffer.from(label), material])
  const to = Buffer.concat([twoBytes(bytes), version, suiteId, Buffer.from(outLabel), info])
  return Buffer.from(hkdfSync('sha256', from, salt, to, bytes))
}

function contextOf(suiteId: Buffer, info: Buffer): Buffer {
  const extracted = (label: string, material: Buffer) =>
    createHmac('sha256', nothing)
      .update(Buffer.concat([version, suiteId, Buffer.from(label), material]))
      .digest()
  return Buffer.concat([Buffer.from([0]), extracted('psk_id_hash', nothing), extracted('info_hash', info)])
}

const usualContext = contextOf(
  Buffer.concat([Buffer.from('HPKE'), twoBytes(kem), twoBytes(kdf), twoBytes(aes256.aead)]),
  nothing,
)

function twoBytes(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}

/** By way of JWK, which is read at once; DER takes many times as long. */
function publicOf(raw: Buffer): KeyObject {
  const key = { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') }
  return createPublicKey({ key, format: 'jwk' })
}

function privateOf({ private: secret, public: raw }: Pair): KeyObject {
  const key = { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url'), d: secret.toString('base64url') }
  return createPrivateKey({ key, format: 'jwk' })
}

function rawPublic(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x as string, 'base64url')
}

function rawPrivate(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).d as string, 'base64url')
}
