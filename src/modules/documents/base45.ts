/** Base45 (RFC 9285): bytes as text that fits the alphanumeric mode of a QR. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const values = new Map([...alphabet].map((letter, i) => [letter, i]))

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
export function fromBase45(text: string): Buffer {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i += 3) {
    const part = [...text.slice(i, i + 3)].map((letter) => {
      const value = values.get(letter)
      if (value === undefined) throw new Error('not base45')
      return value
    })
    if (part.length === 1) throw new Error('not base45')
    const value = part.reduce((sum, digit, j) => sum + digit * 45 ** j, 0)
    if (value > (part.length === 3 ? 0xffff : 0xff)) throw new Error('not base45')
    if (part.length === 3) bytes.push(value >> 8)
    bytes.push(value & 0xff)
  }
  return Buffer.from(bytes)
}
