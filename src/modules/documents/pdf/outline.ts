/**
 * A heading in a script whose letters join and change by their place: shaped when fonts are made, kept as outlines, drawn
 * from the top down. The text itself goes with it for whoever cannot see it.
 */
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { stream } from './font-objects.ts'

export type Outlines = {
  /** Language and script (BCP 47). */
  readonly language: string
  readonly text: string
  readonly columns: readonly Outline[]
}
/** One line: its length in units of the size, and its path as a form in units of the font. */
export type Outline = { readonly length: number; readonly unitsPerEm: number; readonly form: Buffer }

type Stored = {
  readonly language: string
  readonly unitsPerEm: number
  readonly columns: readonly { readonly text: string; readonly length: number; readonly path: string }[]
}

const operatorOf: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }

export function readOutlines(path: string): Outlines {
  const { language, unitsPerEm, columns }: Stored = JSON.parse(readFileSync(path, 'utf8'))
  return {
    language,
    text: columns.map(({ text }) => text).join(' '),
    columns: columns.map(({ length, path }) => ({
      length: length / unitsPerEm,
      unitsPerEm,
      form: formOf(path, { length, unitsPerEm }),
    })),
  }
}

function formOf(path: string, { length, unitsPerEm }: { length: number; unitsPerEm: number }): Buffer {
  const box = `/BBox [0 ${-unitsPerEm} ${length} ${2 * unitsPerEm}]`
  const drawn = deflateSync(`${toPdf(path)}\nf`, { level: 9 })
  return stream(`/Type /XObject /Subtype /Form ${box} /Resources << >> /Filter /FlateDecode`, drawn)
}

/** An SVG path of absolute moves, lines and cubic curves as PDF writes it: numbers first, then what to do with them. */
function toPdf(path: string): string {
  return (path.match(/[A-Z][^A-Z]*/g) ?? [])
    .map((piece) => `${piece.slice(1)} ${operatorOf[piece[0]!]}`.trimStart())
    .join('\n')
}
