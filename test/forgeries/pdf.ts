/**
 * What a forger does to a sealed PDF: each kind takes a genuine one, another genuine one and a draw, and gives one that
 * differs. None of them may ever be told to be genuine, though the tools of others call some of them valid.
 */
import { randomBytes } from 'node:crypto'
import { der, encodeSeal, joinBytes, openSeal, type SealParts } from '#verify'
import {
  edited,
  flipped,
  nthMatch,
  otherSignature,
  type Range,
  rangeOf,
  replaced,
  resealed,
  sealIn,
  startOfTable,
  streamAt,
  swapStream,
  withRange,
  withSeal,
  withSigner,
} from './forging.ts'
import { newKey, type Stranger, strangerOf } from './stranger.ts'

/** A whole number from 0 to below `most`. */
export type Draw = (most: number) => number
export type Forge = (genuine: Buffer, other: Buffer, draw: Draw) => Buffer

const key = newKey()
const stranger: Stranger = await strangerOf({ seal: key, authority: newKey() })
const namesake: Stranger = await strangerOf({ seal: key, authority: key })
const { octets, readTlv, sequence, tlv } = der

const ofBytes: Readonly<Record<string, Forge>> = {
  'a bit flipped': (pdf, _, draw) => flipped(pdf, draw(pdf.length), draw(8)),
  'a bit of the head flipped': (pdf, _, draw) => flipped(pdf, draw(1500), draw(8)),
  'a bit of the seal flipped': (pdf, _, draw) => flipped(pdf, rangeOf(pdf)[0] + 1 + draw(5000), draw(8)),
  'a bit of the tail flipped': (pdf, _, draw) => flipped(pdf, pdf.length - 1 - draw(400), draw(8)),
  'bytes appended': (pdf, _, draw) => Buffer.concat([pdf, Buffer.alloc(1 + draw(64), draw(256))]),
  'bytes put before': (pdf, _, draw) => Buffer.concat([Buffer.alloc(1 + draw(16), 0x0a), pdf]),
  truncated: (pdf, _, draw) => pdf.subarray(0, pdf.length - 1 - draw(2000)),
  'the same twice': (pdf) => Buffer.concat([pdf, pdf]),
  'another line end': (pdf, _, draw) => {
    const at = nthMatch(pdf.toString('latin1'), /\nendobj/g, draw)
    return replaced(pdf, at, Buffer.from('\r'))
  },
}

const ofWords: Readonly<Record<string, Forge>> = {
  'the record edited': edited,
  'the record of another': (pdf, other) => swapStream(pdf, other, '"holder"'),
  'the QR of another': (pdf, other) => swapStream(pdf, other, 'MN1:'),
  'a letter that looks the same': (pdf, _, draw) => {
    const { start, end } = streamAt(pdf, '"holder"')
    const found = nthMatch(pdf.toString('latin1', start, end), /\u00d0\u00b0|\u00d0\u00be/g, draw) // а and о in UTF-8
    const twin = pdf[start + found + 1] === 0xb0 ? 'α' : 'ο'
    return replaced(pdf, start + found, Buffer.from(twin))
  },
  'a letter nobody sees': (pdf, _, draw) => {
    const { start, end } = streamAt(pdf, '"holder"')
    const at = start + nthMatch(pdf.toString('latin1', start, end), /"/g, draw) + 1
    return Buffer.concat([pdf.subarray(0, at), Buffer.from('\u200b'), pdf.subarray(at)])
  },
}

const ofStructure: Readonly<Record<string, Forge>> = {
  'the range moved': (pdf, _, draw) => withRange(pdf, ([start, end, rest]) => [start, end + 1 + draw(500), rest - 1]),
  'the range shortened': (pdf, _, draw) => withRange(pdf, ([start, end, rest]) => [start, end, rest - 1 - draw(900)]),
  'the range from later': (pdf, _, draw) => withRange(pdf, ([start, end, rest]) => [start - draw(90) - 1, end, rest]),
  'the range wider at both ends': (pdf, _, draw) => {
    const more = 1 + draw(40)
    return withRange(pdf, ([start, end, rest]: Range) => [start + more, end - more, rest + more])
  },
  'a second range behind the first': (pdf) =>
    Buffer.concat([pdf, Buffer.from(/\/ByteRange \[[\d ]+\]/.exec(pdf.toString('latin1'))![0])]),
  'an incremental update': (pdf, _, draw) =>
    updated(pdf, { object: 2, body: `<< /Type /Pages /Count 0 /Kids [] /N ${draw(1e6)} >>` }),
  'an update of the lists': (pdf, _, draw) =>
    updated(pdf, { object: 1, body: `<< /Type /Catalog /DSS << /N ${draw(9)} >> >>` }),
  'an update covered by a longer range': (pdf, _, draw) => {
    const longer = Buffer.concat([pdf, Buffer.from(`\n% ${draw(1e9)}\n%%EOF\n`)])
    return withRange(longer, ([start, end]) => [start, end, longer.length - end])
  },
  'an object twice': (pdf, _, draw) => {
    const text = pdf.toString('latin1')
    const [from, end] = [text.indexOf('\n4 0 obj\n'), text.indexOf('\n5 0 obj\n')]
    const at = [from, end, pdf.lastIndexOf('\nxref')][draw(3)]!
    return Buffer.concat([pdf.subarray(0, at), pdf.subarray(from, end), pdf.subarray(at)])
  },
  'a list of revoked ones changed': (pdf, _, draw) => {
    const numbers = /\/CRLs \[(\d+)/.exec(pdf.toString('latin1'))![1]
    const start = pdf.indexOf('stream\n', pdf.indexOf(`\n${numbers} 0 obj\n`)) + 'stream\n'.length
    return flipped(pdf, start + draw(250), draw(8))
  },
  'lists left out': (pdf) => replaced(pdf, pdf.indexOf('/CRLs ['), Buffer.from('/Crls [')),
  'no lists at all': (pdf) => replaced(pdf, pdf.indexOf('/DSS << '), Buffer.from('/dss << ')),
}

const ofTheSeal: Readonly<Record<string, Forge>> = {
  'the seal of another': (pdf, other) => withSeal(pdf, sealIn(other)),
  'the seal in other letters': (pdf, _, draw) => {
    const [start] = rangeOf(pdf)
    const letter = start + nthMatch(pdf.toString('latin1', start, start + 5000), /[a-f]/g, draw)
    return replaced(pdf, letter, Buffer.from(String.fromCharCode(pdf[letter]! - 32)))
  },
  'a blank in the seal': (pdf, _, draw) => replaced(pdf, rangeOf(pdf)[0] + 10 + draw(4000), Buffer.from(' ')),
  'something behind the seal': (pdf, _, draw) => replaced(pdf, rangeOf(pdf)[1] - 4 - 2 * draw(900), Buffer.from('20')),
  'the other signature of the same': (pdf) =>
    changing(pdf, ({ signature }) => ({ signature: otherSignature(signature) })),
  'the certificate of another': (pdf) => changing(pdf, () => ({ certificate: stranger.certificate })),
  'the certificates of a stranger': (pdf) =>
    changing(pdf, () => ({ certificate: stranger.certificate, issuer: stranger.issuer })),
  'a certificate changed': (pdf, _, draw) => {
    const [seal, parts] = [Buffer.from(sealIn(pdf)), partsOf(pdf)]
    const certificate = draw(2) === 0 ? parts.certificate : parts.issuer
    return withSeal(pdf, flipped(seal, seal.indexOf(certificate) + draw(certificate.length), draw(8)))
  },
  'a length in a longer spelling': (pdf) => {
    const { content } = readTlv(sealIn(pdf))
    const length = Uint8Array.of(0x30, 0x83, 0, content.length >> 8, content.length & 255)
    return withSeal(pdf, joinBytes(length, content))
  },
  'sealed by a stranger': (pdf, _, draw) => resealed(edited(pdf, pdf, draw), stranger),
  'sealed by a stranger who names himself as we do': (pdf, _, draw) => resealed(edited(pdf, pdf, draw), namesake),
  'sealed by a stranger as it was before there were time-stamps': (pdf, _, draw) => {
    const older = replaced(edited(pdf, pdf, draw), pdf.indexOf('/DSS << '), Buffer.from('/dss << '))
    return resealed(older, { ...stranger, isStamped: false })
  },
}

const ofTheStamp: Readonly<Record<string, Forge>> = {
  'the time-stamp of another': (pdf, other) => changing(pdf, () => ({ token: partsOf(other).token })),
  'the time-stamp taken away': (pdf) => changing(pdf, () => ({ token: undefined })),
  "a stranger's time-stamp": (pdf) => changing(pdf, ({ signature }) => ({ token: stranger.stamp(signature) })),
  'the other signature of the time-stamp': (pdf) =>
    changing(pdf, ({ token }) => ({
      token: withSigner(token!, (parts) => [
        ...parts.slice(0, -1).map(({ whole }) => whole),
        octets(otherSignature(parts.at(-1)!.content)),
      ]),
    })),
  'a time-stamp with something unsigned more': (pdf, _, draw) =>
    changing(pdf, ({ token }) => ({ token: addedToSigner(token!, draw) })),
  'a seal with something unsigned more': (pdf, _, draw) => withSeal(pdf, addedToSigner(sealIn(pdf), draw)),
  'another time in the time-stamp': (pdf, _, draw) =>
    changing(pdf, ({ token }) => {
      const text = Buffer.from(token!).toString('latin1')
      const at = text.search(/\d{14}Z/) + 8 + draw(6)
      return { token: replaced(Buffer.from(token!), at, Buffer.from(String((text.charCodeAt(at) - 47) % 6))) }
    }),
}

export const pdfForgeries: Readonly<Record<string, Forge>> = {
  ...ofBytes,
  ...ofWords,
  ...ofStructure,
  ...ofTheSeal,
  ...ofTheStamp,
}

function partsOf(pdf: Buffer): SealParts {
  const { certificate, issuer, ...parts } = openSeal(sealIn(pdf))
  return { ...parts, certificate: certificate.whole, issuer: issuer.whole }
}

/** The same file with a seal put together anew, some of its parts others. */
function changing(pdf: Buffer, change: (parts: SealParts) => Partial<SealParts>): Buffer {
  const parts = partsOf(pdf)
  return withSeal(pdf, encodeSeal({ ...parts, ...change(parts) }))
}

/** CMS in which whoever signed is said something more that nobody signed. */
function addedToSigner(cms: Uint8Array, draw: Draw): Uint8Array {
  const more = sequence(der.oid('1.2.840.113549.1.9.16.2.999'), der.setOf(octets(randomBytes(1 + draw(8)))))
  return withSigner(cms, (parts) => {
    const unsigned = parts.find(({ tag }) => tag === 0xa1)?.content ?? new Uint8Array(0)
    return [...parts.filter(({ tag }) => tag !== 0xa1).map(({ whole }) => whole), tlv(0xa1, unsigned, more)]
  })
}

type Update = { readonly object: number; readonly body: string }

function updated(pdf: Buffer, { object, body }: Update): Buffer {
  const from = pdf.length + 1
  const written = `${object} 0 obj\n${body}\nendobj\n`
  const table = `xref\n${object} 1\n${String(from).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 40 /Root 1 0 R /Prev ${startOfTable(pdf)} >>\n`
  return Buffer.concat([pdf, Buffer.from(`\n${written}${table}startxref\n${from + written.length}\n%%EOF\n`)])
}
