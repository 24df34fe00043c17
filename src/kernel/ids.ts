import { randomBytes, randomInt } from 'node:crypto'

/** Where identifiers and secrets come from; given to whoever needs them, so that tests can know them beforehand. */
export type Ids = {
  /** A UUID of version 7 (RFC 9562 §5.7): sorts by the time it was made. */
  readonly uuid: () => string
  /** A secret of 256 bits, base64url. */
  readonly secret: () => string
  /** `length` decimal digits, each drawn evenly. */
  readonly digits: (length: number) => string
}

export const randomIds: Ids = {
  uuid: () => uuidv7(Date.now(), randomBytes(10)),
  secret: () => randomBytes(32).toString('base64url'),
  digits: (length) => Array.from({ length }, () => randomInt(10)).join(''),
}

/** The version 7 UUID of a time in milliseconds and ten random bytes. */
export function uuidv7(ms: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(ms, 0, 6)
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a piece of a URL can be an identifier of ours at all. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text)
}
