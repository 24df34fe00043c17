/** Bytes as web cryptography takes them, and how they become text and back. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/** A text as UTF-8. */
export function utf8(text: string): Bytes {
  return new Uint8Array(encoder.encode(text))
}

/** All of them, one behind the other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** So many bytes by chance. */
export function random(count: number): Bytes {
  const bytes = new Uint8Array(count)
  const most = 65_536 // what one call gives
  for (let at = 0; at < count; at += most) crypto.getRandomValues(bytes.subarray(at, at + most))
  return bytes
}

/** Bytes as hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes that hexadecimal digits stand for. */
export function bytesOfHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
