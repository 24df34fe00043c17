/** Cells side by side, each of lines in one language or two: what rows and tables are made of. */
import { type Canvas, leadingOf, type TextStyle } from '../canvas.ts'
import type { Attributes, Element, Role } from '../tags.ts'
import { bottom, type Drawn, type Pair } from './style.ts'

type Line = { readonly text: string; readonly style: TextStyle; readonly element: Element }
export type Cell = { readonly x: number; readonly lines: readonly Line[] }

/** What fits a page with room to spare; longer cells go on in another part. */
const linesMost = 38

type CellContent = {
  readonly x: number
  readonly width: number
  readonly pair: Pair
  readonly styles: { readonly own: TextStyle; readonly other: TextStyle }
  readonly role: Role
  readonly attributes?: Attributes
}

/** A cell of the row that is open: both languages' lines, wrapped to its width. */
export function cellOf(canvas: Canvas, { other }: Drawn, content: CellContent): Cell {
  const { x, width, pair, styles, role, attributes = {} } = content
  const cell = canvas.element(role, attributes)
  const part = (text: string, style: TextStyle, element: Element) =>
    canvas.wrap(text, width, style).map((line) => ({ text: line, style, element }))
  if (pair.other === undefined || !other) return { x, lines: part(pair.own, styles.own, cell) }
  const spanIn = (attributes: Attributes) => canvas.into(cell, () => canvas.element('Span', attributes))
  const first = spanIn({})
  const second = spanIn({ language: other.language })
  return { x, lines: [...part(pair.own, styles.own, first), ...part(pair.other, styles.other, second)] }
}

type Place = {
  readonly y: number
  readonly padding: number
  /** Begins a page; returns where things go on there. */
  readonly onward: () => number
  /** Draws what stands below each part. */
  readonly under?: (y: number) => void
}

/** Draws cells from `y` down, on as many pages as they take; returns where the next ones begin. */
export function drawCells(canvas: Canvas, cells: readonly Cell[], { y, padding, onward, under }: Place): number {
  let top = y
  for (const part of partsOf(cells)) {
    const height = Math.max(...part.map(heightOf)) + 2 * padding
    if (top + height > bottom) top = onward()
    for (const cell of part) drawCell(canvas, cell, top + padding)
    top += height
    under?.(top)
  }
  return top
}

function drawCell(canvas: Canvas, { x, lines }: Cell, top: number): void {
  let y = top
  for (const { text, style, element } of lines) {
    const leading = leadingOf(style)
    canvas.into(element, () => canvas.text(text, x, y + leading * 0.77, style))
    y += leading
  }
}

function heightOf({ lines }: Cell): number {
  return lines.reduce((sum, { style }) => sum + leadingOf(style), 0)
}

/** Nearly always one. */
function partsOf(cells: readonly Cell[]): Cell[][] {
  const count = Math.max(1, ...cells.map(({ lines }) => Math.ceil(lines.length / linesMost)))
  return Array.from({ length: count }, (_, i) =>
    cells.map(({ x, lines }) => ({ x, lines: lines.slice(i * linesMost, (i + 1) * linesMost) })),
  )
}
