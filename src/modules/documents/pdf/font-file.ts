/**
 * The font file that goes into a document: the tables a reader of PDF needs (ISO 32000-1 §9.9) and no others, and of the
 * outlines only those that may be used, each at its number. Half of a whole font are letters of other languages and
 * tables for other programs.
 */
import type { Font } from './truetype.ts'

const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']
const checksumAt = 8 // in `head`; what all of a file adds up to is this number (OpenType, "calculating checksums")
const wholeSum = 0xb1b0afba
const isComposite = -1
const [argumentsAreWords, hasScale, moreComponents, hasTwoScales, hasMatrix] = [0x1, 0x8, 0x20, 0x40, 0x80]

/** The file with the outlines of the letters that `isKept`, and of what they are made of. */
export function fontFile(font: Font, isKept: (code: number) => boolean): Buffer {
  const outlines = outlinesOf(font)
  const kept = new Set([0])
  const keep = (glyph: number) => {
    if (kept.has(glyph)) return
    kept.add(glyph)
    componentsOf(outlines[glyph]!).forEach(keep)
  }
  for (const [code, glyph] of font.glyphs) if (isKept(code)) keep(glyph)
  const some = outlines.map((outline, glyph) => (kept.has(glyph) ? outline : Buffer.alloc(0)))
  const loca = Buffer.alloc(4 * (some.length + 1))
  let end = 0
  some.forEach(({ length }, i) => {
    end += length
    loca.writeUInt32BE(end, 4 * (i + 1))
  })
  const head = Buffer.from(font.table('head')!)
  head.writeUInt32BE(0, checksumAt)
  head.writeInt16BE(1, 50) // places in `loca` are written in four bytes
  const made: Readonly<Record<string, Buffer>> = { glyf: Buffer.concat(some), loca, head }
  return assemble(
    needed.flatMap((name) => (font.table(name) ? [[name, made[name] ?? font.table(name)!] as const] : [])),
  )
}

function outlinesOf(font: Font): Buffer[] {
  const [glyf, loca] = [font.table('glyf')!, font.table('loca')!]
  const isLong = font.table('head')!.readInt16BE(50) === 1
  const place = (i: number) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i))
  return font.advances.map((_, i) => glyf.subarray(place(i), place(i + 1)))
}

/** The glyphs a composite one is put together from. */
function componentsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) !== isComposite) return []
  const components: number[] = []
  for (let at = 10, more = true; more; ) {
    const flags = outline.readUInt16BE(at)
    components.push(outline.readUInt16BE(at + 2))
    const scales = flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0
    at += 4 + (flags & argumentsAreWords ? 4 : 2) + scales
    more = (flags & moreComponents) !== 0
  }
  return components
}

function assemble(tables: readonly (readonly [name: string, body: Buffer])[]): Buffer {
  const power = Math.floor(Math.log2(tables.length))
  const header = Buffer.alloc(12 + 16 * tables.length)
  header.writeUInt32BE(0x00010000, 0)
  ;[tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((part, i) =>
    header.writeUInt16BE(part, 4 + 2 * i),
  )
  let at = header.length
  const bodies = tables.map(([name, body], i) => {
    const entry = 12 + 16 * i
    header.write(name, entry, 'latin1')
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
    ;[checksum(padded), at, body.length].forEach((part, j) => header.writeUInt32BE(part, entry + 4 + 4 * j))
    at += padded.length
    return padded
  })
  const file = Buffer.concat([header, ...bodies])
  const head = header.readUInt32BE(12 + 16 * tables.findIndex(([name]) => name === 'head') + 8)
  file.writeUInt32BE((wholeSum - checksum(file)) >>> 0, head + checksumAt)
  return file
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
