/** As much of DER (ITU-T X.690) as seals, certificates and time-stamps need. Only the shortest form of a length is read. */
import { joinBytes } from '../bytes.ts'

export function tlv(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, { length }) => sum + length, 0)
  return joinBytes(Uint8Array.of(tag), lengthOf(length), ...parts)
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  const bytes = [length & 0xff]
  for (let left = length >>> 8; left > 0; left >>>= 8) bytes.unshift(left & 0xff)
  return Uint8Array.of(0x80 | bytes.length, ...bytes)
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => tlv(0x30, ...parts)
export const octets = (bytes: Uint8Array): Uint8Array => tlv(0x04, bytes)
export const bitString = (bytes: Uint8Array): Uint8Array => tlv(0x03, Uint8Array.of(0), bytes)
export const derNull: Uint8Array = Uint8Array.of(0x05, 0x00)
export const derTrue: Uint8Array = Uint8Array.of(0x01, 0x01, 0xff)

/** SET OF: the encodings in ascending order (X.690 §11.6). */
export function setOf(...parts: readonly Uint8Array[]): Uint8Array {
  return tlv(0x31, ...sorted(parts))
}

/** Encodings in the ascending order of a SET OF. */
export function sorted(parts: readonly Uint8Array[]): Uint8Array[] {
  return [...parts].sort((one, other) => {
    const at = one.findIndex((byte, i) => byte !== other[i])
    return at < 0 ? one.length - other.length : one[at]! - (other[at] ?? -1)
  })
}

/** A number that is not negative, from its bytes or as it is: without leading zeros but the one that keeps it positive. */
export function integer(value: number | Uint8Array): Uint8Array {
  const bytes = typeof value === 'number' ? bytesOf(value) : value
  const found = bytes.findIndex((byte) => byte !== 0)
  const first = found < 0 ? bytes.length - 1 : found
  return tlv(0x02, new Uint8Array(bytes[first]! & 0x80 ? 1 : 0), bytes.subarray(first))
}

function bytesOf(value: number): Uint8Array {
  const bytes = [value % 256]
  for (let left = Math.floor(value / 256); left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256)
  return Uint8Array.from(bytes)
}

/** An object identifier as `1.2.840.113549.1.7.2`. */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const groups = [arc & 0x7f]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80)
    bytes.push(...groups)
  }
  return tlv(0x06, Uint8Array.from(bytes))
}

/** UTCTime until 2049, GeneralizedTime after (RFC 5280 §4.1.2.5). */
export function time(at: Date): Uint8Array {
  return at.getUTCFullYear() < 2050 ? textOf(0x17, `${digitsOf(at).slice(2)}Z`) : generalizedTime(at)
}

export function generalizedTime(at: Date): Uint8Array {
  return textOf(0x18, `${digitsOf(at)}Z`)
}

function digitsOf(at: Date): string {
  return at.toISOString().replace(/[-:T]/g, '').slice(0, 14)
}

/** A string in UTF-8 under any tag. */
export function textOf(tag: number, text: string): Uint8Array {
  return tlv(tag, new TextEncoder().encode(text))
}

export type Tlv = {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
  readonly end: number
}

/** The value that begins at `at`; throws on a length that is not minimal or runs out of the bytes. */
export function readTlv(bytes: Uint8Array, at = 0): Tlv {
  const tag = bytes[at]
  let length = bytes[at + 1]
  if (tag === undefined || length === undefined) throw new Error('DER ends too soon')
  let start = at + 2
  if (length >= 0x80) {
    const count = length & 0x7f
    if (count === 0 || count > 3 || start + count > bytes.length) throw new Error('DER length is out of range')
    length = bytes.subarray(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0)
    if (length < 0x80 || (count > 1 && bytes[start] === 0)) throw new Error('DER length is not minimal')
    start += count
  }
  const end = start + length
  if (end > bytes.length) throw new Error('DER ends too soon')
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end), end }
}

/** The one value that `bytes` are; throws when something follows it. */
export function readOne(bytes: Uint8Array, tag: number): Tlv {
  const value = readTlv(bytes)
  if (value.tag !== tag || value.end !== bytes.length) throw new Error('another value in DER')
  return value
}

/** All values that follow each other in `bytes`; at most `most`, since strangers bring them. */
export function readAll(bytes: Uint8Array, most = 10_000): Tlv[] {
  const values: Tlv[] = []
  for (let at = 0; at < bytes.length; ) {
    const value = readTlv(bytes, at)
    if (values.push(value) > most) throw new Error('DER holds too many values')
    at = value.end
  }
  return values
}

/** The parts of the one SEQUENCE that `bytes` are. */
export function readSequence(bytes: Uint8Array): Tlv[] {
  return readAll(readOne(bytes, 0x30).content)
}

/** UTCTime or GeneralizedTime in whole seconds or finer, in UTC. */
export function readTime({ tag, content }: Pick<Tlv, 'tag' | 'content'>): Date {
  const text = String.fromCharCode(...content)
  const found = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text)
  const isWhole = found && (tag === 0x17 ? found[1]!.length === 2 && !found[7] : tag === 0x18 && found[1]!.length === 4)
  if (!isWhole) throw new Error('no time in DER')
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const full = tag === 0x18 ? year : year < 50 ? 2000 + year : 1900 + year
  const at = new Date(Date.UTC(full, month - 1, day, hour, minute, second, Math.floor(Number(found[7] ?? 0) * 1000)))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) throw new Error('no day of the calendar')
  return at
}
