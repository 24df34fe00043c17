/** A forger's tools: finding and changing places of a sealed PDF, and of the CMS in it. */
import { createHash } from 'node:crypto'
import { der, encodeSeal, fromDerSignature, sealedBytes, toDerSignature } from '#verify'
import type { Draw } from './pdf.ts'
import type { Stranger } from './stranger.ts'

const { readAll, readSequence, sequence, tlv } = der

export function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  return replaced(bytes, at, Buffer.from([bytes[at]! ^ (1 << bit)]))
}

export function replaced(bytes: Buffer, at: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + by.length)])
}

/** Where one of the matches stands. */
export function nthMatch(text: string, pattern: RegExp, draw: Draw): number {
  const found = [...text.matchAll(pattern)]
  return found[draw(found.length)]!.index
}

/** A digit of the record is another. */
export function edited(pdf: Buffer, _: Buffer, draw: Draw): Buffer {
  const { start, end } = streamAt(pdf, '"holder"')
  const at = start + nthMatch(pdf.toString('latin1', start, end), /\d/g, draw)
  return replaced(pdf, at, Buffer.from(String((pdf[at]! - 47) % 10)))
}

/** The stream whose content has `mark` in it. */
export function streamAt(pdf: Buffer, mark: string): { start: number; end: number } {
  const at = pdf.indexOf(mark)
  const start = pdf.lastIndexOf('stream\n', at) + 'stream\n'.length
  return { start, end: pdf.indexOf('\nendstream', at) }
}

export function swapStream(pdf: Buffer, other: Buffer, mark: string): Buffer {
  const [to, from] = [streamAt(pdf, mark), streamAt(other, mark)]
  return Buffer.concat([pdf.subarray(0, to.start), other.subarray(from.start, from.end), pdf.subarray(to.end)])
}

export function startOfTable(pdf: Buffer): string {
  return /startxref\n(\d+)/.exec(pdf.toString('latin1', pdf.length - 100))?.[1] ?? '0'
}

/** Where the seal's digits begin and end, their brackets included, and how many bytes follow. */
export type Range = readonly [start: number, end: number, rest: number]

export function rangeOf(pdf: Buffer): Range {
  const [, start, end, rest] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'))!.map(Number)
  return [start!, end!, rest!]
}

export function withRange(pdf: Buffer, change: (range: Range) => Range): Buffer {
  const numbers = change(rangeOf(pdf)).map((number) => String(number).padStart(10, '0'))
  return replaced(pdf, pdf.indexOf('/ByteRange'), Buffer.from(`/ByteRange [0 ${numbers.join(' ')}]`))
}

/** The seal in DER. */
export function sealIn(pdf: Buffer): Uint8Array {
  const [start, end] = rangeOf(pdf)
  return der.readTlv(Buffer.from(pdf.toString('latin1', start + 1, end - 1), 'hex')).whole
}

export function withSeal(pdf: Buffer, seal: Uint8Array): Buffer {
  const [start, end] = rangeOf(pdf)
  return replaced(
    pdf,
    start + 1,
    Buffer.from(
      Buffer.from(seal)
        .toString('hex')
        .padEnd(end - start - 2, '0'),
    ),
  )
}

/** CMS with other parts of its one signer. */
export function withSigner(cms: Uint8Array, change: (parts: der.Tlv[]) => readonly Uint8Array[]): Uint8Array {
  const [kind, wrapped] = readSequence(cms)
  const parts = readSequence(wrapped!.content)
  const [signer] = readAll(parts.at(-1)!.content)
  const others = parts.slice(0, -1).map(({ whole }) => whole)
  const signers = tlv(0x31, sequence(...change(readSequence(signer!.whole))))
  return sequence(kind!.whole, tlv(0xa0, sequence(...others, signers)))
}

/** The same file under a seal that holds in itself, made with certificates that look like ours. */
export function resealed(pdf: Buffer, { certificate, issuer, sign, stamp, isStamped }: Stranger): Buffer {
  const [start, end] = rangeOf(pdf)
  const digest = createHash('sha256').update(pdf.subarray(0, start)).update(pdf.subarray(end)).digest()
  const signature = toDerSignature(sign(sealedBytes(digest, certificate)))
  return withSeal(
    pdf,
    encodeSeal({ digest, certificate, issuer, signature, ...(isStamped && { token: stamp(signature) }) }),
  )
}

/** The order of the curve P-256: with (r, s) also (r, order − s) is a signature of the same. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** The second signature that anybody can make of one in DER. */
export function otherSignature(signature: Uint8Array): Uint8Array {
  const [r, s] = [fromDerSignature(signature).subarray(0, 32), Buffer.from(fromDerSignature(signature).subarray(32))]
  const other = (order - BigInt(`0x${s.toString('hex')}`)).toString(16).padStart(64, '0')
  return toDerSignature(Buffer.concat([r, Buffer.from(other, 'hex')]))
}
