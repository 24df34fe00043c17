/** Draws on pages from the top down: text with wrapping, lines, boxes, circles and a QR, as PDF content (ISO 32000-1 §8). */
import type { PreparedFont } from './font-objects.ts'

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

export class Canvas {
  readonly pages: string[][] = [[]]
  readonly fonts: Readonly<Record<Face, PreparedFont>>

  constructor(fonts: Readonly<Record<Face, PreparedFont>>) {
    this.fonts = fonts
  }

  addPage(): void {
    this.pages.push([])
  }

  /** One line whose baseline is `y` below the page's top. */
  text(text: string, x: number, y: number, { size, face = 'regular', colour = [0, 0, 0] }: TextStyle): void {
    const font = this.fonts[face]
    this.put(
      `BT ${paint(colour, 'rg')} /${face === 'regular' ? 'F1' : 'F2'} ${size} Tf 1 0 0 1 ${n(x)} ${n(pageHeight - y)} Tm ${font.encode(text)} Tj ET`,
    )
  }

  textRight(text: string, right: number, y: number, style: TextStyle): void {
    this.text(text, right - this.widthOf(text, style), y, style)
  }

  widthOf(text: string, { size, face = 'regular' }: TextStyle): number {
    return this.fonts[face].widthOf(text) * size
  }

  /** The text in lines no wider than `width`; a word that is wider by itself is cut. */
  wrap(text: string, width: number, style: TextStyle): string[] {
    const lines: string[] = []
    for (const paragraph of text.normalize('NFC').split('\n')) {
      let line = ''
      for (const word of paragraph.split(' ').flatMap((one) => this.cut(one, width, style))) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && this.widthOf(longer, style) > width) {
          lines.push(line)
          line = word
        } else line = longer
      }
      lines.push(line)
    }
    return lines
  }

  private cut(word: string, width: number, style: TextStyle): string[] {
    if (this.widthOf(word, style) <= width) return [word]
    const pieces: string[] = ['']
    for (const letter of word) {
      if (this.widthOf(pieces.at(-1)! + letter, style) > width) pieces.push('')
      pieces[pieces.length - 1] += letter
    }
    return pieces
  }

  /** Wrapped lines from `y` down; returns where the next line would stand. */
  paragraph(text: string, box: { x: number; y: number; width: number }, style: TextStyle): number {
    const leading = style.leading ?? style.size * 1.4
    let { y } = box
    for (const line of this.wrap(text, box.width, style)) {
      this.text(line, box.x, y, style)
      y += leading
    }
    return y
  }

  box(x: number, y: number, { width, height, colour }: { width: number; height: number; colour: Colour }): void {
    this.put(`${paint(colour, 'rg')} ${n(x)} ${n(pageHeight - y - height)} ${n(width)} ${n(height)} re f`)
  }

  line(
    from: readonly [number, number],
    to: readonly [number, number],
    { colour, width }: { colour: Colour; width: number },
  ): void {
    this.put(
      `${paint(colour, 'RG')} ${n(width)} w ${n(from[0])} ${n(pageHeight - from[1])} m ${n(to[0])} ${n(pageHeight - to[1])} l S`,
    )
  }

  circle(x: number, y: number, { radius, colour }: { radius: number; colour: Colour }): void {
    const [cy, k] = [pageHeight - y, radius * 0.5523]
    const curve = (a: number, b: number, c: number, d: number, e: number, f: number) =>
      `${[a, b, c, d, e, f].map(n).join(' ')} c`
    this.put(
      [
        `${paint(colour, 'rg')} ${n(x + radius)} ${n(cy)} m`,
        curve(x + radius, cy + k, x + k, cy + radius, x, cy + radius),
        curve(x - k, cy + radius, x - radius, cy + k, x - radius, cy),
        curve(x - radius, cy - k, x - k, cy - radius, x, cy - radius),
        curve(x + k, cy - radius, x + radius, cy - k, x + radius, cy),
        'f',
      ].join(' '),
    )
  }

  /** Dark modules of a square matrix as one path, runs of a row joined. */
  matrix(rows: readonly (readonly boolean[])[], { x, y, size }: { x: number; y: number; size: number }): void {
    const unit = size / rows.length
    const parts = ['0 0 0 rg']
    rows.forEach((row, i) => {
      for (let start = 0; start < row.length; start++) {
        if (!row[start]) continue
        let end = start
        while (row[end]) end++
        parts.push(
          `${n(x + start * unit)} ${n(pageHeight - y - (i + 1) * unit)} ${n((end - start) * unit)} ${n(unit)} re`,
        )
        start = end
      }
    })
    this.put(`${parts.join(' ')} f`)
  }

  private put(operators: string): void {
    this.pages.at(-1)!.push(operators)
  }

  /** Draws on an earlier page again: page numbers are known only at the end. */
  onPage(index: number, draw: () => void): void {
    const later = this.pages.splice(index + 1)
    draw()
    this.pages.push(...later)
  }
}

function paint(colour: Colour, operator: 'rg' | 'RG'): string {
  return `${colour.map((part) => n(part / 255)).join(' ')} ${operator}`
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
