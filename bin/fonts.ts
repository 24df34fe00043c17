/**
 * Makes the fonts the repository holds: subsets of Noto Sans with Mongolian and Kazakh Cyrillic, Latin and the signs we
 * use; WOFF2 for the web, TrueType for documents. And the heading documents carry in the traditional script, shaped here
 * into outlines, since its letters join and change by their place. Run when letters are missing: `node bin/fonts.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as hb from 'harfbuzzjs'
import subsetFont from 'subset-font'

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
const source = folderOf('@expo-google-fonts/noto-sans')
const target = new URL('../mongolia/fonts/', import.meta.url)

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
const cyrillic = Array.from({ length: 64 }, (_, i) => String.fromCharCode(0x410 + i)).join('')
const mongolian = 'ЁёӨөҮү'
const kazakh = 'ӘәҒғҚқҢңҰұҺһІі'
const signs = '\u00a0–—‘’“”„«»…•·№₮€©°±×§²³←→↑↓✓✗'
/** Letters of names from abroad: Latin-1 and Latin Extended-A. */
const latin = Array.from({ length: 0xc0 }, (_, i) => String.fromCharCode(0xc0 + i)).join('')

const fonts = [
  {
    file: '400Regular/NotoSans_400Regular.ttf',
    name: 'text-regular.woff2',
    format: 'woff2',
    letters: ascii + cyrillic + mongolian + kazakh + signs,
  },
  {
    file: '600SemiBold/NotoSans_600SemiBold.ttf',
    name: 'text-semibold.woff2',
    format: 'woff2',
    letters: ascii + cyrillic + mongolian + kazakh + signs,
  },
  {
    file: '400Regular/NotoSans_400Regular.ttf',
    name: 'document-regular.ttf',
    format: 'truetype',
    letters: ascii + cyrillic + mongolian + kazakh + signs + latin,
  },
  {
    file: '600SemiBold/NotoSans_600SemiBold.ttf',
    name: 'document-semibold.ttf',
    format: 'truetype',
    letters: ascii + cyrillic + mongolian + kazakh + signs + latin,
  },
] as const

for (const { file, name, format, letters } of fonts) {
  const bytes = await subsetFont(readFileSync(join(source, file)), letters, { targetFormat: format })
  writeFileSync(new URL(name, target), bytes)
  console.log(`${name} ${(bytes.length / 1024).toFixed(1)} KB`)
}

/** "Монгол улсын төрийн үйлчилгээ", a column each; endings stand behind a narrow blank, which gives them their form. */
const heading = {
  file: join(folderOf('@expo-google-fonts/noto-sans-mongolian'), '400Regular/NotoSansMongolian_400Regular.ttf'),
  language: 'mn-Mong',
  columns: ['ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ\u202fᠤᠨ', 'ᠲᠥᠷᠥ\u202fᠶᠢᠨ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ'],
}

/** A text's outline along the line it is written on, as an SVG path of straight and cubic pieces, y upwards. */
function outlineOf(font: hb.Font, text: string): { text: string; length: number; path: string } {
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  let at = 0
  let path = ''
  for (const [i, { codepoint }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance, xOffset, yOffset } = positions[i]!
    path += movedPath(font.glyphToPath(codepoint), at + xOffset, yOffset)
    at += xAdvance
  }
  return { text, length: at, path }
}

/** The path of one glyph at its place, quadratic curves written as cubic ones: PDF knows no others. */
function movedPath(svg: string, dx: number, dy: number): string {
  let [x, y] = [0, 0]
  const pieces = svg.match(/[A-Z][^A-Z]*/g) ?? []
  return pieces
    .map((piece) => {
      const numbers = (piece.slice(1).match(/-?[\d.]+/g) ?? []).map((value, i) => Number(value) + (i % 2 ? dy : dx))
      const third = (from: number, to: number) => Math.round(from + ((to - from) * 2) / 3)
      const [cx, cy, ex, ey] = numbers as [number, number, number, number]
      const whole = piece[0] === 'Q' ? [third(x, cx), third(y, cy), third(ex, cx), third(ey, cy), ex, ey] : numbers
      ;[x, y] = [whole.at(-2) ?? x, whole.at(-1) ?? y]
      return `${piece[0] === 'Q' ? 'C' : piece[0]}${whole.join(' ')}`
    })
    .join('')
}

const font = new hb.Font(new hb.Face(new hb.Blob(Uint8Array.from(readFileSync(heading.file)).buffer)))
const outlines = {
  language: heading.language,
  unitsPerEm: font.face.upem,
  columns: heading.columns.map((text) => outlineOf(font, text)),
}
writeFileSync(new URL('document-heading.json', target), `${JSON.stringify(outlines, null, 2)}\n`)
