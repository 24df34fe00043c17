/** Base45 (RFC 9285): bytes as text that fits the alphanumeric mode of a QR. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
/** The value of each ASCII code; 45 and up is no letter of the alphabet. */
const values = Uint8Array.from({ length: 128 }, (_, code) => (alphabet.indexOf(String.fromCharCode(code)) + 256) % 256)

export function toBase45(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = i + 1 < bytes.length
    let value = pair ? bytes[i]! * 256 + bytes[i + 1]! : bytes[i]!
    for (let j = 0; j < (pair ? 3 : 2); j++) {
      text += alphabet[value % 45]
      value = Math.floor(value / 45)
    }
  }
  return text
}

/** Throws on letters outside the alphabet and on values that no bytes have. */
export function fromBase45(text: string): Uint8Array {
  const rest = text.length % 3
  if (rest === 1) throw new Error('not base45')
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (rest === 2 ? 1 : 0))
  for (let [i, at] = [0, 0]; i < text.length; i += 3) {
    const isPair = i + 2 < text.length
    const value = digitAt(text, i) + digitAt(text, i + 1) * 45 + (isPair ? digitAt(text, i + 2) * 2025 : 0)
    if (value > (isPair ? 0xffff : 0xff)) throw new Error('not base45')
    if (isPair) bytes[at++] = value >> 8
    bytes[at++] = value & 0xff
  }
  return bytes
}

function digitAt(text: string, i: number): number {
  const value = values[text.charCodeAt(i)] ?? 255
  if (value >= 45) throw new Error('not base45')
  return value
}
