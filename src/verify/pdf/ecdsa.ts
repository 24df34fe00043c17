/**
 * ECDSA signatures on P-256 between their two forms: r and s side by side, and DER. Of every signature (r, s) there is a
 * second one (r, order − s) that anybody can make; where only one may count, it is the one with the lower s.
 */
import { fromHex, joinBytes, toHex } from '../bytes.ts'
import { integer, readOne, readSequence, sequence } from './der.ts'

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const half = 32

/** DER of r and s. */
export function toDerSignature(raw: Uint8Array): Uint8Array {
  return sequence(integer(raw.subarray(0, half)), integer(raw.subarray(half)))
}

/** r and s of 32 bytes each; throws on DER that is not the one encoding of two such numbers. */
export function fromDerSignature(der: Uint8Array): Uint8Array {
  const [r, s, more] = readSequence(der).map(({ whole }) => numberOf(whole))
  if (!r || !s || more) throw new Error('no signature of two numbers')
  return joinBytes(r, s)
}

function numberOf(whole: Uint8Array): Uint8Array {
  const { content } = readOne(whole, 0x02)
  const isPadded = content[0] === 0 && content.length > 1
  if (content.length === 0 || content[0]! >= 0x80 || (isPadded && content[1]! < 0x80)) throw new Error('no number')
  const bytes = isPadded ? content.subarray(1) : content
  if (bytes.length > half) throw new Error('too large a number')
  return joinBytes(new Uint8Array(half - bytes.length), bytes)
}

/** The same signature with the lower of its two s. */
export function withLowS(raw: Uint8Array): Uint8Array {
  const s = BigInt(`0x${toHex(raw.subarray(half))}`)
  if (s * 2n <= order) return raw
  return joinBytes(raw.subarray(0, half), fromHex((order - s).toString(16).padStart(2 * half, '0')))
}

export function hasLowS(raw: Uint8Array): boolean {
  return BigInt(`0x${toHex(raw.subarray(half))}`) * 2n <= order
}
