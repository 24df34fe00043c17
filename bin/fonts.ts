/**
 * Makes the fonts the repository holds: subsets of Noto Sans with Mongolian and Kazakh Cyrillic, Latin and the signs we
 * use; WOFF2 for the web, TrueType for documents. Run when letters are missing: `node bin/fonts.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'))
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
