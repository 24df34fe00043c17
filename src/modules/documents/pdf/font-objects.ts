/** A font as PDF objects (ISO 32000-1 §9.7), prepared once: the file compressed, widths, and the way back to Unicode. */
import { deflateSync } from 'node:zlib'
import { fontFile } from './font-file.ts'
import type { Font } from './truetype.ts'

export type PreparedFont = {
  readonly font: Font
  /** Five objects that refer to each other from number `first` on; the first of them is the font. */
  readonly objects: (first: number, letters: 'usual' | 'all') => readonly Buffer[]
  /** Width of a text in units of the size. */
  readonly widthOf: (text: string) => number
  /** The text as a hexadecimal string of glyphs; a letter the font lacks becomes a question mark. */
  readonly encode: (text: string) => string
}

/** Latin letters with marks: few documents hold any, and they are half of a font. */
const rare = /[\u00c0-\u017f]/

/** Whether a text can be written with the usual letters alone. */
export function isUsual(text: string): boolean {
  return !rare.test(text)
}

export function prepareFont(font: Font, name: string): PreparedFont {
  const scale = 1000 / font.unitsPerEm
  const fallback = font.glyphs.get(0x3f)!
  const glyphOf = (letter: string) => font.glyphs.get(letter.codePointAt(0)!) ?? fallback
  const glyphsOf = (text: string) => [...text.normalize('NFC')].map(glyphOf)
  const files = {
    usual: fileObject(fontFile(font, (code) => isUsual(String.fromCodePoint(code)))),
    all: fileObject(fontFile(font, () => true)),
  }
  const toUnicode = deflateSync(Buffer.from(unicodeMap(font)), { level: 9 })
  const widths = font.advances.map((advance) => Math.round(advance * scale)).join(' ')
  const [left, bottom, right, top] = font.box.map((value) => Math.round(value * scale))
  const metrics = `/FontBBox [${left} ${bottom} ${right} ${top}] /Ascent ${Math.round(font.ascent * scale)} /Descent ${Math.round(font.descent * scale)} /CapHeight ${Math.round(font.capHeight * scale)}`
  return {
    font,
    objects: (first, letters) => [
      Buffer.from(
        `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 4} 0 R >>`,
      ),
      Buffer.from(
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /DW 600 /W [0 [${widths}]] /CIDToGIDMap /Identity >>`,
      ),
      Buffer.from(
        `<< /Type /FontDescriptor /FontName /${name} /Flags 4 ${metrics} /ItalicAngle 0 /StemV 80 /FontFile2 ${first + 3} 0 R >>`,
      ),
      files[letters],
      stream('/Filter /FlateDecode', toUnicode),
    ],
    widthOf: (text) => glyphsOf(text).reduce((sum, glyph) => sum + font.advances[glyph]!, 0) / font.unitsPerEm,
    encode: (text) => `<${glyphsOf(text).map(hex).join('')}>`,
  }
}

function fileObject(file: Buffer): Buffer {
  return stream(`/Filter /FlateDecode /Length1 ${file.length}`, deflateSync(file, { level: 9 }))
}

export function stream(dictionary: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

function unicodeMap({ glyphs }: Font): string {
  const lines = [...glyphs].map(([code, glyph]) => `<${hex(glyph)}> <${hex(code)}>`)
  const blocks: string[] = []
  for (let i = 0; i < lines.length; i += 100)
    blocks.push(`${Math.min(100, lines.length - i)} beginbfchar\n${lines.slice(i, i + 100).join('\n')}\nendbfchar`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
