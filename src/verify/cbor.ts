/**
 * The one way bytes are made of a record before they are hashed or signed: deterministic CBOR (RFC 8949 §4.2), sorted
 * keys, no floats, text in NFC. What does not come back byte for byte from its own decoding is refused.
 */
import { decode, encode, rfc8949EncodeOptions } from 'cborg'
import { sameBytes } from './bytes.ts'

/** The one byte string of a value. */
export function toCanonical(value: unknown): Uint8Array {
  return encode(normal(value), rfc8949EncodeOptions)
}

/** Decodes canonical bytes only; throws on anything else, so that two different byte strings never mean the same. */
export function fromCanonical<Value = unknown>(bytes: Uint8Array, options: { useMaps?: boolean } = {}): Value {
  const value = decode(bytes, {
    useMaps: options.useMaps ?? false,
    allowIndefinite: false,
    rejectDuplicateMapKeys: true,
  })
  if (!sameBytes(toCanonical(value), bytes)) throw new Error('not canonical CBOR')
  return value as Value
}

function normal(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('no floats in canonical CBOR')
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(normal)
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [normal(key), normal(item)]))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key.normalize('NFC'), normal(item)]),
  )
}
