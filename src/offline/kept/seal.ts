/**
 * How what is personal stands on the device: AES-256-GCM under a key that scripts can use and none can read out, each
 * value bound to its place, so that one put in another's place does not open. NIST SP 800-38D.
 */

export type Place = { readonly store: string; readonly id: string }
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer }

/** The form of what is sealed; a later one does not open as an earlier. */
const version = 1
const ivBytes = 12
const cipher = 'AES-GCM'

/** A new key for one person on this device; it cannot be exported. */
export async function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: cipher, length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Seals a value for its place. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return { iv, sealed: await crypto.subtle.encrypt({ name: cipher, iv, additionalData: bound(place) }, key, plain) }
}

/** Opens what was sealed for this place; throws for anything else. */
export async function unseal<Value>(key: CryptoKey, place: Place, { iv, sealed }: Sealed): Promise<Value> {
  const plain = await crypto.subtle.decrypt({ name: cipher, iv, additionalData: bound(place) }, key, sealed)
  return JSON.parse(new TextDecoder().decode(plain)) as Value
}

function bound({ store, id }: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${store}|${id}|${version}`)
}

/** A name for a record that does not say of what. */
export async function recordId(person: string, { store, id }: Place): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${person}|${store}|${id}`))
  return Array.from(new Uint8Array(hash).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
