/**
 * What a forger does to a sealed PDF and to the text of a QR: each kind takes a genuine one, another genuine one and a
 * draw, and gives one that differs. None of them may ever be told to be genuine.
 */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { decode, encode, rfc8949EncodeOptions } from 'cborg'
import { certificateFor } from '../src/modules/documents/pdf/certificate.ts'
import { tlv } from '../src/modules/documents/pdf/der.ts'
import { sealDigest } from '../src/modules/documents/pdf/seal.ts'

/** A whole number from 0 to below `most`. */
export type Draw = (most: number) => number
export type Forge<Thing> = (genuine: Thing, other: Thing, draw: Draw) => Thing

const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const forgerKey = newKey()

export const pdfForgeries: Readonly<Record<string, Forge<Buffer>>> = {
  'a bit flipped': (pdf, _, draw) => flipped(pdf, draw(pdf.length), draw(8)),
  'a bit of the head flipped': (pdf, _, draw) => flipped(pdf, draw(1500), draw(8)),
  'a bit of the seal flipped': (pdf, _, draw) => flipped(pdf, placeOfSeal(pdf).start + 1 + draw(2600), draw(8)),
  'a bit of the tail flipped': (pdf, _, draw) => flipped(pdf, pdf.length - 1 - draw(400), draw(8)),
  'the record edited': (pdf, _, draw) => {
    const record = streamAt(pdf, '"holder"')
    const digit = nthMatch(pdf.toString('latin1', record.start, record.end), /\d/g, draw)
    return replaced(pdf, record.start + digit, Buffer.from(String((pdf[record.start + digit]! - 47) % 10)))
  },
  'the record of another': (pdf, other) => swapStream(pdf, other, '"holder"'),
  'the QR of another': (pdf, other) => swapStream(pdf, other, 'MN1:'),
  'the seal of another': (pdf, other) => {
    const [to, from] = [placeOfSeal(pdf), placeOfSeal(other)]
    return Buffer.concat([pdf.subarray(0, to.start), other.subarray(from.start, from.end), pdf.subarray(to.end)])
  },
  'bytes appended': (pdf, _, draw) => Buffer.concat([pdf, Buffer.alloc(1 + draw(64), draw(256))]),
  'bytes put before': (pdf, _, draw) => Buffer.concat([Buffer.alloc(1 + draw(16), 0x0a), pdf]),
  truncated: (pdf, _, draw) => pdf.subarray(0, pdf.length - 1 - draw(2000)),
  'the same twice': (pdf) => Buffer.concat([pdf, pdf]),
  'the range moved': (pdf, _, draw) => withRange(pdf, ([start, end, rest]) => [start, end + 1 + draw(500), rest - 1]),
  'the range shortened': (pdf, _, draw) => withRange(pdf, ([start, end, rest]) => [start, end, rest - 1 - draw(900)]),
  'the range from later': (pdf, _, draw) => withRange(pdf, ([start, end, rest]) => [start - draw(90) - 1, end, rest]),
  'an incremental update': (pdf, _, draw) => {
    const from = pdf.length + 1
    const object = `2 0 obj\n<< /Type /Pages /Count 0 /Kids [] /N ${draw(1e6)} >>\nendobj\n`
    const table = `xref\n2 1\n${String(from).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 40 /Root 1 0 R /Prev ${startOfTable(pdf)} >>\n`
    return Buffer.concat([pdf, Buffer.from(`\n${object}${table}startxref\n${from + object.length}\n%%EOF\n`)])
  },
  'an update covered by a longer range': (pdf, _, draw) => {
    const longer = Buffer.concat([pdf, Buffer.from(`\n% ${draw(1e9)}\n%%EOF\n`)])
    return withRange(longer, ([start, end]) => [start, end, longer.length - end])
  },
  'a second range behind the first': (pdf) =>
    Buffer.concat([pdf, Buffer.from(/\/ByteRange \[[\d ]+\]/.exec(pdf.toString('latin1'))![0])]),
  'the seal in other letters': (pdf, _, draw) => {
    const { start, end } = placeOfSeal(pdf)
    const letter = start + nthMatch(pdf.toString('latin1', start, end), /[a-f]/g, draw)
    return replaced(pdf, letter, Buffer.from(String.fromCharCode(pdf[letter]! - 32)))
  },
  'something behind the seal': (pdf, _, draw) => {
    const { end } = placeOfSeal(pdf)
    return replaced(pdf, end - 4 - 2 * draw(900), Buffer.from('20'))
  },
  'the other signature of the same': (pdf) => {
    const { start, end } = placeOfSeal(pdf)
    const padded = Buffer.from(pdf.toString('latin1', start + 1, end - 1), 'hex')
    const seal = withLast(padded.subarray(0, 4 + padded.readUInt16BE(2)), (value, tag) =>
      tag === 0x04 ? withLast(value, (s) => integerOf(otherOf(s))) : value,
    )
    return replaced(pdf, start + 1, Buffer.from(seal.toString('hex').padEnd(end - start - 2, '0')))
  },
  'sealed by a stranger': (pdf, _, draw) => resealed(edited(pdf, draw), forgerKey, newKey()),
  'sealed by a stranger who names himself as we do': (pdf, _, draw) =>
    resealed(edited(pdf, draw), forgerKey, forgerKey),
}

export const qrForgeries: Readonly<Record<string, Forge<string>>> = {
  'a letter changed': (text, _, draw) => {
    const at = 4 + draw(text.length - 4)
    const letter = alphabet[(alphabet.indexOf(text[at]!) + 1 + draw(44)) % 45]!
    return `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
  },
  'a bit flipped': (text, _, draw) => {
    const bytes = bytesOf(text)
    return textOf(flipped(bytes, draw(bytes.length), draw(8)))
  },
  'letters appended': (text, _, draw) => text + alphabet[draw(36)]! + alphabet[draw(36)]!,
  'bytes appended': (text, _, draw) => textOf(Buffer.concat([bytesOf(text), Buffer.alloc(1 + draw(8))])),
  truncated: (text, _, draw) => text.slice(0, text.length - 1 - draw(text.length - 5)),
  'another prefix': (text, _, draw) => ['MN2:', 'HC1:', 'MN1', 'mn1:', 'MN1:MN1:', ''][draw(6)]! + text.slice(4),
  'small letters': (text) => text.slice(0, 4) + text.slice(4).toLowerCase(),
  'the signature of another': (text, other) => built({ ...partsOf(text), signature: partsOf(other).signature }),
  'the claims of another': (text, other) => built({ ...partsOf(text), payload: partsOf(other).payload }),
  'another holder': (text, _, draw) => built({ ...partsOf(text), payload: claiming(text, -65539, `Х${draw(1e6)}`) }),
  'a later end': (text, _, draw) => built({ ...partsOf(text), payload: claiming(text, 4, 4_000_000_000 + draw(1e6)) }),
  'signed by a stranger': (text, _, draw) =>
    signedBy(forgerKey, { ...partsOf(text), payload: claiming(text, -65539, `Х${draw(1e6)}`) }),
  'signed by a stranger under his own name': (text, _, draw) => {
    const kid = createHash('sha256')
      .update(String(draw(1e9)))
      .digest()
      .subarray(0, 8)
    const header = Buffer.from(encode(new Map<number, unknown>([[1, -7], [4, kid]]), rfc8949EncodeOptions)) // biome-ignore format: one header
    return signedBy(forgerKey, { ...partsOf(text), header })
  },
  'without a signature': (text) => built({ ...partsOf(text), signature: Buffer.alloc(0) }),
  'a signature of nothing': (text) => built({ ...partsOf(text), signature: Buffer.alloc(64) }),
  'the other signature of the same': (text) => {
    const { signature } = partsOf(text)
    const second = Buffer.concat([signature.subarray(0, 32), otherOf(signature.subarray(32))])
    return built({ ...partsOf(text), signature: second })
  },
  'CBOR in a longer spelling': (text, _, draw) => {
    const { header, payload, signature } = partsOf(text)
    const long = (bytes: Buffer) =>
      Buffer.concat([Buffer.from([0x5a, 0, 0, bytes.length >> 8, bytes.length & 255]), bytes])
    const ways = [
      [tag, Buffer.from([0x98, 4]), bstr(header), empty, bstr(payload), bstr(signature)],
      [tag, Buffer.from([0x9f]), bstr(header), empty, bstr(payload), bstr(signature), Buffer.from([0xff])],
      [tag, four, long(header), empty, bstr(payload), bstr(signature)],
      [tag, four, bstr(header), Buffer.from([0xb8, 0]), bstr(payload), bstr(signature)],
      [tag, four, bstr(header), Buffer.from([0xbf, 0xff]), bstr(payload), bstr(signature)],
      [tag, four, bstr(header), empty, long(payload), bstr(signature)],
      [tag, four, bstr(header), empty, bstr(payload), long(signature)],
      [Buffer.from([0xd8, 18]), four, bstr(header), empty, bstr(payload), bstr(signature)],
      [four, bstr(header), empty, bstr(payload), bstr(signature)],
      [tag, four, bstr(header), Buffer.from([0xa1, 0x18, 0x63, 0]), bstr(payload), bstr(signature)],
    ]
    return textOf(Buffer.concat(ways[draw(ways.length)]!))
  },
}

function edited(pdf: Buffer, draw: Draw): Buffer {
  return pdfForgeries['the record edited']!(pdf, pdf, draw)
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  return replaced(bytes, at, Buffer.from([bytes[at]! ^ (1 << bit)]))
}

function replaced(bytes: Buffer, at: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + by.length)])
}

function nthMatch(text: string, pattern: RegExp, draw: Draw): number {
  const found = [...text.matchAll(pattern)]
  return found[draw(found.length)]!.index
}

/** The hexadecimal string of the seal, its angle brackets included. */
function placeOfSeal(pdf: Buffer): { start: number; end: number } {
  const start = pdf.indexOf('/Contents <') + '/Contents '.length
  return { start, end: pdf.indexOf('>', start) + 1 }
}

/** The stream whose content has `mark` in it. */
function streamAt(pdf: Buffer, mark: string): { start: number; end: number } {
  const at = pdf.indexOf(mark)
  const start = pdf.lastIndexOf('stream\n', at) + 'stream\n'.length
  return { start, end: pdf.indexOf('\nendstream', at) }
}

function swapStream(pdf: Buffer, other: Buffer, mark: string): Buffer {
  const [to, from] = [streamAt(pdf, mark), streamAt(other, mark)]
  return Buffer.concat([pdf.subarray(0, to.start), other.subarray(from.start, from.end), pdf.subarray(to.end)])
}

function startOfTable(pdf: Buffer): string {
  return /startxref\n(\d+)/.exec(pdf.toString('latin1', pdf.length - 100))?.[1] ?? '0'
}

type Range = readonly [start: number, end: number, rest: number]

function rangeOf(pdf: Buffer): Range {
  const [, start, end, rest] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'))!.map(Number)
  return [start!, end!, rest!]
}

function withRange(pdf: Buffer, change: (range: Range) => Range): Buffer {
  const numbers = change(rangeOf(pdf)).map((number) => String(number).padStart(10, '0'))
  return replaced(pdf, pdf.indexOf('/ByteRange'), Buffer.from(`/ByteRange [0 ${numbers.join(' ')}]`))
}

/** The same file under a seal that holds in itself, made with a certificate that looks like ours. */
function resealed(pdf: Buffer, key: KeyObject, authority: KeyObject): Buffer {
  const [start, end] = rangeOf(pdf)
  const subject = { country: 'MN', organisation: 'Улсын бүртгэлийн ерөнхий газар', name: 'seal' }
  const valid = { from: new Date('2026-01-01T00:00:00Z'), until: new Date('2036-01-01T00:00:00Z') }
  const by = { ...valid, issuer: { subject, key: authority } }
  const sealer = {
    key,
    certificate: certificateFor({ ...by, subject, key, isAuthority: false }),
    issuer: certificateFor({ ...by, subject, key: authority, isAuthority: true }),
  }
  const digest = createHash('sha256').update(pdf.subarray(0, start)).update(pdf.subarray(end)).digest()
  const hex = sealDigest(digest, sealer).toString('hex')
  return replaced(pdf, start + 1, Buffer.from(hex.padEnd(end - start - 2, '0')))
}

/** Base45 (RFC 9285), written again so that a fault in ours is not a fault in both. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

function bytesOf(text: string): Buffer {
  const bytes: number[] = []
  for (const part of text.slice(4).match(/.{1,3}/gs) ?? []) {
    const value = [...part].reduce((sum, letter, i) => sum + alphabet.indexOf(letter) * 45 ** i, 0)
    bytes.push(...(part.length === 3 ? [value >> 8, value & 255] : [value]))
  }
  return Buffer.from(bytes)
}

function textOf(bytes: Buffer): string {
  let text = 'MN1:'
  for (let i = 0; i < bytes.length; i += 2) {
    const two = i + 1 < bytes.length
    const value = two ? bytes.readUInt16BE(i) : bytes[i]!
    for (let j = 0; j < (two ? 3 : 2); j++) text += alphabet[Math.floor(value / 45 ** j) % 45]
  }
  return text
}

/** The order of the curve P-256: with (r, s) also (r, order − s) is a signature of the same. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** The other `s`, in 32 bytes. */
function otherOf(s: Buffer): Buffer {
  return Buffer.from((order - BigInt(`0x${s.toString('hex')}`)).toString(16).padStart(64, '0'), 'hex')
}

/** A positive number as DER writes it: without leading zeros but the one that keeps it positive. */
function integerOf(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  return Buffer.concat([Buffer.alloc(bytes[first]! & 0x80 ? 1 : 0), bytes.subarray(first)])
}

/** DER with its very last value changed, and every length around it put right. */
function withLast(der: Buffer, change: (value: Buffer, tag: number) => Buffer): Buffer {
  const long = der[1]! & 0x80 ? der[1]! & 0x7f : 0
  const content = der.subarray(2 + long)
  if (!(der[0]! & 0x20)) return tlv(der[0]!, change(content, der[0]!))
  let last = 0
  for (let at = 0; at < content.length; at = endOf(content, at)) last = at
  return tlv(der[0]!, Buffer.concat([content.subarray(0, last), withLast(content.subarray(last), change)]))
}

function endOf(der: Buffer, at: number): number {
  const first = der[at + 1]!
  if (first < 0x80) return at + 2 + first
  const bytes = first & 0x7f
  return at + 2 + bytes + der.readUIntBE(at + 2, bytes)
}

const [tag, four, empty] = [0xd2, 0x84, 0xa0].map((byte) => Buffer.from([byte])) as [Buffer, Buffer, Buffer]
type Cose = { readonly header: Buffer; readonly payload: Buffer; readonly signature: Buffer }

function partsOf(text: string): Cose {
  const parts = decode(bytesOf(text).subarray(1), { useMaps: true }) as Uint8Array[]
  const [header, payload, signature] = [0, 2, 3].map((i) => Buffer.from(parts[i]!)) as [Buffer, Buffer, Buffer]
  return { header, payload, signature }
}

function built({ header, payload, signature }: Cose): string {
  return textOf(Buffer.concat([tag, four, bstr(header), empty, bstr(payload), bstr(signature)]))
}

function bstr(bytes: Buffer): Buffer {
  return Buffer.from(encode(bytes))
}

function claiming(text: string, claim: number, value: unknown): Buffer {
  const claims = decode(partsOf(text).payload, { useMaps: true }) as Map<number, unknown>
  return Buffer.from(encode(claims.set(claim, value), rfc8949EncodeOptions))
}

function signedBy(key: KeyObject, { header, payload }: Cose): string {
  const signed = encode(['Signature1', header, new Uint8Array(0), payload], rfc8949EncodeOptions)
  return built({ header, payload, signature: sign('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }) })
}
