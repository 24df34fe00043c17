/**
 * Draws on pages from the top down: text with wrapping, lines, boxes, circles, outlines and a QR, as PDF content
 * (ISO 32000-1 §8). What is drawn within an element belongs to it; lines and areas outside figures are decoration.
 */
import { isUsual, type PreparedFont } from './font-objects.ts'
import type { Outline } from './outline.ts'
import type { Annotation, Attributes, Element, Role, Run } from './tags.ts'

export const pageWidth = 595.28
export const pageHeight = 841.89
export type Colour = readonly [number, number, number]
export type Face = 'regular' | 'semibold'
export type TextStyle = {
  readonly size: number
  readonly face?: Face
  readonly colour?: Colour
  readonly leading?: number
}
/** A place on a page in points from its top left corner. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export class Canvas {
  readonly pages: Run[][] = [[]]
  readonly fonts: Readonly<Record<Face, PreparedFont>>
  readonly root: Element = { role: 'Document', attributes: {}, parts: [] }
  readonly annotations: Annotation[] = []
  /** Drawn once each in the file, used by their place here. */
  readonly outlines: Outline[] = []
  /** Which letters were drawn: only they need a font. */
  letters: 'usual' | 'all' = 'usual'
  private current: Element | undefined = this.root

  constructor(fonts: Readonly<Record<Face, PreparedFont>>) {
    this.fonts = fonts
  }

  addPage(): void {
    this.pages.push([])
  }

  /** What `draw` draws is an element of this role, a part of the one that is open. */
  within<T>(role: Role, attributes: Attributes, draw: () => T): T {
    return this.into(this.element(role, attributes), draw)
  }

  /** A part of the element that is open, still empty. */
  element(role: Role, attributes: Attributes = {}): Element {
    const element: Element = { role, attributes, parts: [] }
    this.current?.parts.push(element)
    return element
  }

  /** What `draw` draws belongs to this element, on whichever page it stands. */
  into<T>(element: Element, draw: () => T): T {
    const outer = this.current
    if (!outer) return draw()
    this.current = element
    const drawn = draw()
    this.current = outer
    return drawn
  }

  /** What `draw` draws says nothing that is not said elsewhere. */
  decoration<T>(draw: () => T): T {
    const outer = this.current
    this.current = undefined
    const drawn = draw()
    this.current = outer
    return drawn
  }

  /** An element whose area can be used: a link, or the seal's place. `dictionary` lacks only where it stands. */
  annotate(role: 'Link' | 'Form', { area, dictionary, object }: Annotated, draw: () => void): void {
    this.within(role, {}, () => {
      const rect = `/Rect [${boxOf(area).map(n).join(' ')}]`
      this.annotations.push({
        element: this.current!,
        page: this.pages.length - 1,
        dictionary: `${dictionary} ${rect}`,
        ...(object === undefined ? {} : { object }),
      })
      draw()
    })
  }

  /** One line whose baseline is `y` below the page's top. */
  text(text: string, x: number, y: number, { size, face = 'regular', colour = [0, 0, 0] }: TextStyle): void {
    if (text === '') return
    const font = this.fonts[face]
    if (!isUsual(text)) this.letters = 'all'
    this.put(
      `BT ${paint(colour, 'rg')} /${face === 'regular' ? 'F1' : 'F2'} ${size} Tf ${n(x)} ${n(pageHeight - y)} Td ${font.encode(text)} Tj ET`,
    )
  }

  textRight(text: string, right: number, y: number, style: TextStyle): void {
    this.text(text, right - this.widthOf(text, style), y, style)
  }

  widthOf(text: string, { size, face = 'regular' }: TextStyle): number {
    return this.fonts[face].widthOf(text) * size
  }

  /** The text in lines no wider than `width`; a word that is wider by itself is cut. A line that goes on ends in a blank. */
  wrap(text: string, width: number, style: TextStyle): string[] {
    return text
      .normalize('NFC')
      .split('\n')
      .flatMap((paragraph) => this.wrapParagraph(paragraph, width, style))
  }

  private wrapParagraph(paragraph: string, width: number, style: TextStyle): string[] {
    const blank = this.widthOf(' ', style)
    const lines: string[] = []
    let [line, used] = ['', 0]
    for (const word of paragraph.split(' ')) {
      const wide = this.widthOf(word, style)
      if (line !== '' && used + blank + wide > width) {
        lines.push(`${line} `)
        ;[line, used] = ['', 0]
      }
      const pieces = wide <= width ? [word] : this.cut(word, width, style)
      lines.push(...pieces.slice(0, -1))
      const last = pieces.at(-1)!
      used += (line === '' ? 0 : blank) + (pieces.length === 1 ? wide : this.widthOf(last, style))
      line = line === '' ? last : `${line} ${last}`
    }
    return [...lines, line]
  }

  private cut(word: string, width: number, style: TextStyle): string[] {
    const pieces: string[] = ['']
    for (const letter of word) {
      if (this.widthOf(pieces.at(-1)! + letter, style) > width) pieces.push('')
      pieces[pieces.length - 1] += letter
    }
    return pieces
  }

  /** Wrapped lines from `y` down; returns where the next line would stand. */
  paragraph(text: string, box: { x: number; y: number; width: number }, style: TextStyle): number {
    return this.lines(this.wrap(text, box.width, style), box, style)
  }

  /** Lines that were wrapped before, from `y` down. */
  lines(lines: readonly string[], { x, y }: { x: number; y: number }, style: TextStyle): number {
    const leading = leadingOf(style)
    lines.forEach((line, i) => this.text(line, x, y + i * leading, style))
    return y + lines.length * leading
  }

  box({ x, y, width, height }: Area, colour: Colour): void {
    this.put(`${paint(colour, 'rg')} ${n(x)} ${n(pageHeight - y - height)} ${n(width)} ${n(height)} re f`, isShape)
  }

  line(
    from: readonly [number, number],
    to: readonly [number, number],
    { colour, width }: { colour: Colour; width: number },
  ): void {
    this.put(
      `${paint(colour, 'RG')} ${n(width)} w ${n(from[0])} ${n(pageHeight - from[1])} m ${n(to[0])} ${n(pageHeight - to[1])} l S`,
      isShape,
    )
  }

  /** Filled, or a ring where a width is given. */
  circle(x: number, y: number, { radius, colour, width }: { radius: number; colour: Colour; width?: number }): void {
    const [cy, k] = [pageHeight - y, radius * 0.5523]
    const curve = (...numbers: number[]) => `${numbers.map(n).join(' ')} c`
    this.put(
      [
        width === undefined ? paint(colour, 'rg') : `${paint(colour, 'RG')} ${n(width)} w`,
        `${n(x + radius)} ${n(cy)} m`,
        curve(x + radius, cy + k, x + k, cy + radius, x, cy + radius),
        curve(x - k, cy + radius, x - radius, cy + k, x - radius, cy),
        curve(x - radius, cy - k, x - k, cy - radius, x, cy - radius),
        curve(x + k, cy - radius, x + radius, cy - k, x + radius, cy),
        width === undefined ? 'f' : 's',
      ].join(' '),
      isShape,
    )
  }

  /** A shaped line from the top down: it was written from left to right and is turned by a quarter. */
  outline(outline: Outline, at: { x: number; y: number }, { size, colour }: { size: number; colour: Colour }): void {
    const scale = String(Math.round((size / outline.unitsPerEm) * 1e6) / 1e6)
    const name = `X${(this.outlines.indexOf(outline) + 1 || this.outlines.push(outline)) - 1}`
    this.put(`q ${paint(colour, 'rg')} 0 -${scale} ${scale} 0 ${n(at.x)} ${n(pageHeight - at.y)} cm /${name} Do Q`)
  }

  /** Dark modules of a square matrix as one path, runs of a row joined. */
  matrix(rows: readonly (readonly boolean[])[], { x, y, size }: { x: number; y: number; size: number }): void {
    const scale = String(Math.round((size / rows.length) * 1e6) / 1e6)
    const parts = [`q ${scale} 0 0 -${scale} ${n(x)} ${n(pageHeight - y)} cm 0 g`]
    rows.forEach((row, i) => {
      for (let start = 0; start < row.length; start++) {
        if (!row[start]) continue
        let end = start
        while (row[end]) end++
        parts.push(`${start} ${i} ${end - start} 1 re`)
        start = end
      }
    })
    this.put(`${parts.join('\n')}\nf Q`)
  }

  private put(operators: string, what: { isShape: boolean } = { isShape: false }): void {
    const element = what.isShape && this.current?.role !== 'Figure' ? undefined : this.current
    const runs = this.pages.at(-1)!
    const last = runs.at(-1)
    if (last && last.element === element) {
      last.operators.push(operators)
      return
    }
    const run: Run = { element, operators: [operators] }
    runs.push(run)
    element?.parts.push(run)
  }

  /** Draws on an earlier page again: page numbers are known only at the end. */
  onPage(index: number, draw: () => void): void {
    const later = this.pages.splice(index + 1)
    draw()
    this.pages.push(...later)
  }
}

type Annotated = { readonly area: Area; readonly dictionary: string; readonly object?: number }

const isShape = { isShape: true }

export function leadingOf({ size, leading = size * 1.4 }: TextStyle): number {
  return leading
}

/** The place as PDF counts it: left, bottom, right, top, from the bottom of the page. */
export function boxOf({ x, y, width, height }: Area): readonly [number, number, number, number] {
  return [x, pageHeight - y - height, x + width, pageHeight - y]
}

function paint(colour: Colour, operator: 'rg' | 'RG'): string {
  return `${colour.map((part) => n(part / 255)).join(' ')} ${operator}`
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
