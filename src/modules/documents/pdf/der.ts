/** As much of DER (ITU-T X.690) as a seal needs: writing values, and reading tag, length and content. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes =
    length < 0x100
      ? [length]
      : length < 0x10000
        ? [length >> 8, length & 0xff]
        : [length >> 16, (length >> 8) & 0xff, length & 0xff]
  return Buffer.from([0x80 | bytes.length, ...bytes])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts)
export const octets = (bytes: Uint8Array): Buffer => tlv(0x04, bytes)
export const integer = (value: number): Buffer => tlv(0x02, Buffer.from([value]))
export const derNull = Buffer.from([0x05, 0x00])

/** SET OF: the encodings in ascending order (X.690 §11.6). */
export function setOf(...parts: readonly Buffer[]): Buffer {
  return tlv(0x31, ...[...parts].sort(Buffer.compare))
}

/** An object identifier as `1.2.840.113549.1.7.2`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const groups = [arc & 0x7f]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80)
    bytes.push(...groups)
  }
  return tlv(0x06, Buffer.from(bytes))
}

export type Tlv = { readonly tag: number; readonly content: Buffer; readonly whole: Buffer; readonly end: number }

/** The value that begins at `at`; throws on a length that is not minimal or runs out of the bytes. */
export function readTlv(bytes: Buffer, at = 0): Tlv {
  const tag = bytes[at]
  let length = bytes[at + 1]
  if (tag === undefined || length === undefined) throw new Error('DER ends too soon')
  let start = at + 2
  if (length >= 0x80) {
    const count = length & 0x7f
    if (count === 0 || count > 3 || start + count > bytes.length) throw new Error('DER length is out of range')
    length = bytes.readUIntBE(start, count)
    if (length < 0x80 || (count > 1 && bytes[start] === 0)) throw new Error('DER length is not minimal')
    start += count
  }
  const end = start + length
  if (end > bytes.length) throw new Error('DER ends too soon')
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end), end }
}

/** All values that follow each other in `bytes`. */
export function readAll(bytes: Buffer): Tlv[] {
  const values: Tlv[] = []
  for (let at = 0; at < bytes.length; ) {
    const value = readTlv(bytes, at)
    values.push(value)
    at = value.end
  }
  return values
}
