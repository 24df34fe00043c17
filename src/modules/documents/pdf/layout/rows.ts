/** What a document says: rows of a label and a value, then its table, over as many pages as they take. */
import type { Canvas } from '../canvas.ts'
import { type Cell, cellOf, drawCells } from './cells.ts'
import { type Drawn, edge, grey, ink, margin, type Pair, pairOf, topOfNext, width, wordPair } from './style.ts'

const labelWidth = 178
const rowPadding = 3
const cellPadding = 3
const columnGap = 8
const rowsLookedAt = 80
/** A cell of so few letters is an amount, a number or a date, and stays in one line. */
const shortCell = 12
const valueStyle = { size: 11, face: 'semibold', colour: ink, leading: 15 } as const
const labelStyles = {
  own: { size: 10, colour: grey, leading: 12.5 },
  other: { size: 8, colour: grey, leading: 9.5 },
} as const
const cellStyle = { size: 9.5, colour: ink, leading: 13 } as const
const headStyles = {
  own: { size: 9, face: 'semibold', colour: grey, leading: 12 },
  other: { size: 7.5, colour: grey, leading: 9.5 },
} as const

/** Draws the rows; returns where things go on. */
export function drawRows(canvas: Canvas, drawn: Drawn, top: number): number {
  const { rows } = drawn.record
  if (rows.length === 0) return top
  return canvas.within('Table', {}, () => {
    let y = top
    for (const { label, value } of rows) y = drawRow(canvas, drawn, { label: pairOf(label, drawn), value, y })
    return y
  })
}

type Row = { readonly label: Pair; readonly value: string; readonly y: number }

function drawRow(canvas: Canvas, drawn: Drawn, { label, value, y }: Row): number {
  const cells = canvas.within('TR', {}, () => [
    cellOf(canvas, drawn, {
      x: margin,
      width: labelWidth - 14,
      pair: label,
      styles: labelStyles,
      role: 'TH',
      attributes: { scope: 'Row' },
    }),
    cellOf(canvas, drawn, {
      x: margin + labelWidth,
      width: width - labelWidth,
      pair: { own: value, other: undefined },
      styles: { own: valueStyle, other: valueStyle },
      role: 'TD',
    }),
  ])
  return drawCells(canvas, cells, {
    y,
    padding: rowPadding,
    onward: () => nextPage(canvas),
    under: (bottom) => rule(canvas, bottom),
  })
}

function rule(canvas: Canvas, y: number): void {
  canvas.line([margin, y], [margin + width, y], { colour: edge, width: 0.6 })
}

function nextPage(canvas: Canvas): number {
  canvas.addPage()
  return topOfNext
}

/** Draws the table, its head again on each page; an empty one says that it is. */
export function drawTable(canvas: Canvas, drawn: Drawn, top: number): number {
  const { rows } = drawn.record.table!
  if (rows.length === 0) {
    const { own } = wordPair(drawn, ({ empty }) => empty)
    const style = { size: 13, face: 'semibold', colour: ink } as const
    return canvas.within('P', {}, () => canvas.paragraph(own, { x: margin, y: top + 16, width }, style))
  }
  const columns = columnsOf(canvas, drawn)
  const headAgain = () => canvas.decoration(() => drawTableHead(canvas, drawn, columns, nextPage(canvas)))
  return canvas.within('Table', {}, () => {
    let y = drawTableHead(canvas, drawn, columns, top)
    for (const row of rows)
      y = drawCells(
        canvas,
        canvas.within('TR', {}, () => row.map((text, i) => dataCell(canvas, drawn, { text, column: columns[i]! }))),
        {
          y,
          padding: cellPadding,
          onward: headAgain,
          under: (bottom) => rule(canvas, bottom),
        },
      )
    return y
  })
}

type Column = { readonly x: number; readonly width: number; readonly label: Pair }

function dataCell(
  canvas: Canvas,
  drawn: Drawn,
  { text, column: { x, width } }: { text: string; column: Column },
): Cell {
  const styles = { own: cellStyle, other: cellStyle }
  return cellOf(canvas, drawn, { x, width, pair: { own: text, other: undefined }, styles, role: 'TD' })
}

function drawTableHead(canvas: Canvas, drawn: Drawn, columns: readonly Column[], y: number): number {
  const cells = canvas.within('TR', {}, () =>
    columns.map(({ x, width, label }) =>
      cellOf(canvas, drawn, { x, width, pair: label, styles: headStyles, role: 'TH', attributes: { scope: 'Column' } }),
    ),
  )
  return drawCells(canvas, cells, {
    y,
    padding: cellPadding,
    onward: () => nextPage(canvas),
    under: (bottom) => canvas.line([margin, bottom], [margin + width, bottom], { colour: grey, width: 1 }),
  })
}

/** Columns as wide as their longest cell asks; where that is too much, none narrower than its longest word, if the page has room. */
function columnsOf(canvas: Canvas, drawn: Drawn): Column[] {
  const table = drawn.record.table!
  const labels = table.columns.map(({ label }) => pairOf(label, drawn))
  const wanted = labels.map(({ own }, i) => {
    const cells = table.rows.slice(0, rowsLookedAt).map((row) => canvas.widthOf(row[i] ?? '', cellStyle))
    return Math.min(Math.max(canvas.widthOf(own, headStyles.own) * 0.7, ...cells) + 14, width * 0.5)
  })
  const needed = labels.map(({ own, other }, i) => {
    const heads = [own, other ?? ''].flatMap((label, at) =>
      label.split(' ').map((word) => canvas.widthOf(word, at === 0 ? headStyles.own : headStyles.other)),
    )
    const cells = table.rows.slice(0, rowsLookedAt).map((row) => unbroken(canvas, row[i] ?? ''))
    return Math.min(Math.max(...heads, ...cells) + columnGap + 1, width * 0.5)
  })
  const taken = sharesOf(
    wanted.map((one, i) => Math.max(one, needed[i]!)),
    needed,
  )
  let x = margin
  return labels.map((label, i) => {
    const column = { x, width: taken[i]! - columnGap, label }
    x += taken[i]!
    return column
  })
}

/** How wide the widest part is that should stay in one line: a word, or a short amount, number or date as a whole. */
function unbroken(canvas: Canvas, text: string): number {
  const parts = text.length <= shortCell ? [text] : text.split(' ')
  return Math.max(...parts.map((part) => canvas.widthOf(part, cellStyle)))
}

/** Shares the page's width out: what each column needs, then the rest by what they want beyond it. */
function sharesOf(wanted: readonly number[], needed: readonly number[]): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const [all, least] = [sum(wanted), sum(needed)]
  if (all <= width || least >= width) return wanted.map((one) => (one / all) * width)
  return wanted.map((one, i) => needed[i]! + ((one - needed[i]!) / (all - least)) * (width - least))
}
