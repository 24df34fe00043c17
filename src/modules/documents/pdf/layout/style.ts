/** Colours, sizes and margins of a document's page, and its texts in one language or two. */
import type { Localised } from '#kernel'
import type { DocumentRecord } from '../../document.ts'
import { type Canvas, type Colour, leadingOf, pageHeight, pageWidth, type TextStyle } from '../canvas.ts'
import type { Outlines } from '../outline.ts'
import type { Attributes, Role } from '../tags.ts'

export type LayoutWords = {
  readonly platform: string
  readonly number: string
  readonly holder: string
  readonly registerNumber: string
  readonly issued: string
  readonly validUntil: string
  readonly source: string
  readonly checkTitle: string
  readonly check: string
  readonly compare: string
  readonly bound: string
  readonly sealedBy: string
  readonly equal: string
  readonly empty: string
  readonly emblem: string
  readonly qr: string
  readonly help: string
  readonly demo: string | undefined
  readonly page: (n: number, of: number) => string
}
/** What is said in one language. */
export type Said = {
  readonly language: string
  readonly words: LayoutWords
  readonly issued: string
  readonly validUntil: string
  readonly sources: readonly string[]
}
export type Drawn = {
  readonly record: DocumentRecord
  /** The document's language, and the one its labels stand in below, for whoever does not read the first. */
  readonly own: Said
  readonly other: Said | undefined
  readonly qr: readonly (readonly boolean[])[]
  /** Where the QR leads who touches it on a screen. */
  readonly link?: string
  readonly heading?: Outlines
  readonly website?: string
}

export const ink: Colour = [15, 30, 43]
export const grey: Colour = [70, 86, 97]
export const edge: Colour = [200, 209, 216]
export const sky: Colour = [11, 74, 143]
export const night: Colour = [7, 53, 102]
export const white: Colour = [255, 255, 255]
export const gold: Colour = [255, 203, 61]
export const wash: Colour = [238, 244, 251]
export const warm: Colour = [255, 246, 217]

export const margin = 56
export const width = pageWidth - 2 * margin
export const bottom = pageHeight - 52
export const topOfNext = 62

/** Some of both texts: the document's own, and the other language's where it says something else. */
export type Pair = { readonly own: string; readonly other: string | undefined }

export function pairOf(text: Localised, { own, other }: Drawn): Pair {
  const first = text[own.language] ?? Object.values(text)[0] ?? ''
  const second = other && text[other.language]
  return { own: first, other: second === first ? undefined : second }
}

export function wordPair(drawn: Drawn, word: (words: LayoutWords) => string): Pair {
  const second = drawn.other && word(drawn.other.words)
  const first = word(drawn.own.words)
  return { own: first, other: second === first ? undefined : second }
}

type Styles = { readonly own: TextStyle; readonly other: TextStyle }
export type WrappedPair = { readonly own: string[]; readonly other: string[]; readonly height: number }

export function wrapPair(canvas: Canvas, pair: Pair, width: number, styles: Styles): WrappedPair {
  const own = canvas.wrap(pair.own, width, styles.own)
  const other = pair.other === undefined ? [] : canvas.wrap(pair.other, width, styles.other)
  return { own, other, height: own.length * leadingOf(styles.own) + other.length * leadingOf(styles.other) }
}

/** Both languages' lines, one below the other, as one element; `at.y` is the first baseline. Returns the next one. */
export function drawPair(
  canvas: Canvas,
  pair: WrappedPair,
  at: { x: number; y: number },
  {
    drawn,
    styles,
    role = 'P',
    attributes = {},
  }: { drawn: Drawn; styles: Styles; role?: Role; attributes?: Attributes },
): number {
  return canvas.within(role, attributes, () => {
    const y = canvas.lines(pair.own, at, styles.own)
    if (pair.other.length === 0) return y
    const shift = leadingOf(styles.own) - leadingOf(styles.other)
    return (
      canvas.within('Span', { language: drawn.other!.language }, () =>
        canvas.lines(pair.other, { x: at.x, y: y - shift }, styles.other),
      ) + shift
    )
  })
}
