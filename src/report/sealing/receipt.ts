/**
 * The receipt: 16 digits, made where the report is written and known to nobody else. By a slow hash they become the number
 * under which the report lies and the key by which answers are read, so whoever has the digits needs nothing else.
 */
import { expand } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, random, utf8 } from './bytes.ts'
import { type Pair, pairOf } from './hpke.ts'

/** Argon2id as the machine at hand has it: JavaScript in a browser, its own on a server. */
export type SlowHash = (
  secret: Bytes,
  how: { readonly salt: Bytes } & typeof slowness,
) => Uint8Array | Promise<Uint8Array>
export type ReceiptKeys = {
  /** The number under which the report lies. */
  readonly lookup: Bytes
  /** What answers are sealed to. */
  readonly reader: Pair
}

/** What OWASP takes as the least for Argon2id; a phone of the cheap kind needs two to three seconds. */
export const slowness = { memoryKib: 19_456, passes: 2, lanes: 1, bytes: 32 } as const
const digitsCount = 16
const groupOf = 4
/** From here on a byte would make some digits likelier. */
const evenBelow = 250

/** Sixteen digits, each drawn evenly. */
export function newReceipt(): string {
  const digits: number[] = []
  while (digits.length < digitsCount) digits.push(...[...random(digitsCount)].filter((byte) => byte < evenBelow))
  return digits
    .slice(0, digitsCount)
    .map((byte) => byte % 10)
    .join('')
}

/** The digits of what somebody typed, or nothing when it can be no receipt. */
export function receiptIn(typed: string): string | undefined {
  const digits = typed.replace(/[\s\u00a0.,-]/g, '')
  return new RegExp(`^\\d{${digitsCount}}$`).test(digits) ? digits : undefined
}

/** A receipt as it is read and copied: four groups of four. */
export function receiptShown(receipt: string): string {
  return receipt.match(new RegExp(`.{${groupOf}}`, 'g'))!.join(' ')
}

/** What a receipt leads to at the place with this salt. */
export async function keysOf(receipt: string, salt: Bytes, slowHash: SlowHash): Promise<ReceiptKeys> {
  const secret = await slowHash(utf8(receipt), { salt, ...slowness })
  const part = (of: string) => new Uint8Array(expand(sha256, secret, utf8(`report/${of}/1`), slowness.bytes))
  return { lookup: part('lookup'), reader: pairOf(part('reader')) }
}
