/** How an issued document looks on A4: who gives it, what it is, whose it is, what it says, how to check it. */
import type { DocumentRecord } from '../document.ts'
import { Canvas, type Colour, type Face, pageHeight, pageWidth } from './canvas.ts'
import type { PreparedFont } from './font-objects.ts'

export type LayoutWords = {
  readonly platform: string
  readonly number: string
  readonly holder: string
  readonly registerNumber: string
  readonly issued: string
  readonly validUntil: string
  readonly source: string
  readonly check: string
  readonly sealedBy: string
  readonly equal: string
  readonly empty: string
  readonly demo: string | undefined
  readonly page: (n: number, of: number) => string
}
export type Drawn = {
  readonly record: DocumentRecord
  readonly language: string
  readonly words: LayoutWords
  readonly qr: readonly (readonly boolean[])[]
  readonly times: { issued: string; validUntil: string; sources: readonly string[] }
}

const ink: Colour = [15, 30, 43]
const grey: Colour = [70, 86, 97]
const edge: Colour = [200, 209, 216]
const sky: Colour = [11, 74, 143]
const night: Colour = [7, 53, 102]
const white: Colour = [255, 255, 255]
const gold: Colour = [255, 203, 61]
const wash: Colour = [238, 244, 251]

const margin = 56
const width = pageWidth - 2 * margin
const labelWidth = 170
const bottom = pageHeight - 56
const qrSize = 108 // 38 mm: a phone reads it from paper at arm's length
const footHeight = 168
const linesMost = 40 // what fits a page with room to spare; longer values go on in another part

/** The drawn pages, ready to be written. */
export function drawDocument(drawn: Drawn, fonts: Readonly<Record<Face, PreparedFont>>): Canvas {
  const canvas = new Canvas(fonts)
  let y = drawHead(canvas, drawn)
  y = drawHolder(canvas, drawn, y)
  for (const { label, value } of drawn.record.rows)
    y = drawRow(canvas, { label: local(label, drawn.language), value, y })
  if (drawn.record.table) y = drawTable(canvas, drawn, y + 14)
  if (y > bottom - footHeight) canvas.addPage()
  drawFoot(canvas, drawn)
  const count = canvas.pages.length
  for (let i = 0; i < count; i++) canvas.onPage(i, () => drawPageLine(canvas, drawn, { index: i, count }))
  return canvas
}

function local(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}

function drawHead(canvas: Canvas, { record, words, language }: Drawn): number {
  canvas.box(0, 0, { width: pageWidth, height: 58, colour: night })
  emblem(canvas, margin, 36)
  canvas.text(words.platform, margin + 38, 35, { size: 13, face: 'semibold', colour: white })
  canvas.textRight(record.number, pageWidth - margin, 35, { size: 11, colour: white })
  let y = canvas.paragraph(
    local(record.agency.name, language),
    { x: margin, y: 96, width },
    { size: 11, face: 'semibold', colour: sky },
  )
  y = canvas.paragraph(
    local(record.title, language),
    { x: margin, y: y + 14, width },
    { size: 22, face: 'semibold', colour: ink, leading: 28 },
  )
  if (words.demo) y = canvas.paragraph(words.demo, { x: margin, y: y - 4, width }, { size: 9, colour: grey })
  return y + 4
}

/** Three stations rising to gold: the relay line that every page of the platform carries. */
function emblem(canvas: Canvas, x: number, y: number): void {
  canvas.line([x + 3, y + 2], [x + 13, y - 4], { colour: white, width: 1.6 })
  canvas.line([x + 13, y - 4], [x + 24, y - 11], { colour: white, width: 1.6 })
  canvas.circle(x + 3, y + 2, { radius: 3.2, colour: white })
  canvas.circle(x + 13, y - 4, { radius: 4, colour: white })
  canvas.circle(x + 24, y - 11, { radius: 4.8, colour: gold })
}

function drawHolder(canvas: Canvas, { record, words }: Drawn, top: number): number {
  const name = canvas.wrap(record.holder.name, width - 32, { size: 16, face: 'semibold' })
  const height = 52 + name.length * 22
  canvas.box(margin, top, { width, height, colour: wash })
  canvas.box(margin, top, { width: 4, height, colour: sky })
  canvas.text(words.holder, margin + 16, top + 20, { size: 9, colour: grey })
  let y = top + 40
  for (const line of name) {
    canvas.text(line, margin + 16, y, { size: 16, face: 'semibold', colour: ink })
    y += 22
  }
  canvas.text(`${words.registerNumber}: ${record.holder.registerNumber}`, margin + 16, y, { size: 10.5, colour: grey })
  return top + height + 24
}

function drawRow(canvas: Canvas, { label, value, y: top }: { label: string; value: string; y: number }): number {
  const labels = canvas.wrap(label, labelWidth - 12, { size: 10.5 })
  const values = canvas.wrap(value, width - labelWidth, valueStyle)
  let y = top
  for (const [some, others] of partsOf([labels, values]) as [string[], string[]][])
    y = drawRowPart(canvas, { labels: some, values: others, y })
  return y
}

const valueStyle = { size: 11, face: 'semibold', colour: ink } as const

function drawRowPart(
  canvas: Canvas,
  { labels, values, y: top }: { labels: readonly string[]; values: readonly string[]; y: number },
): number {
  const height = Math.max(labels.length, values.length) * 15 + 10
  const y = roomFor(canvas, { y: top, height })
  labels.forEach((line, i) => canvas.text(line, margin, y + 11 + i * 15, { size: 10.5, colour: grey }))
  values.forEach((line, i) => canvas.text(line, margin + labelWidth, y + 11 + i * 15, valueStyle))
  canvas.line([margin, y + height - 3], [margin + width, y + height - 3], { colour: edge, width: 0.6 })
  return y + height + 2
}

/** Columns of lines in parts that each fit a page; nearly always one. */
function partsOf(columns: readonly (readonly string[])[]): string[][][] {
  const count = Math.max(...columns.map((lines) => lines.length))
  const parts = Math.ceil(count / linesMost)
  return Array.from({ length: parts }, (_, i) =>
    columns.map((lines) => lines.slice(i * linesMost, (i + 1) * linesMost)),
  )
}

/** `y` if that much fits above the page's end, else the top of a new page. */
function roomFor(canvas: Canvas, { y, height }: { y: number; height: number }): number {
  if (y + height <= bottom - 12) return y
  canvas.addPage()
  return margin
}

function drawTable(canvas: Canvas, drawn: Drawn, top: number): number {
  const table = drawn.record.table!
  if (table.rows.length === 0)
    return canvas.paragraph(
      drawn.words.empty,
      { x: margin, y: top + 8, width },
      { size: 13, face: 'semibold', colour: ink },
    )
  const columns = columnWidths(canvas, drawn)
  let y = drawTableHead(canvas, drawn, { columns, y: roomFor(canvas, { y: top, height: 60 }) })
  for (const row of table.rows) {
    const cells = row.map((cell, i) => canvas.wrap(cell, columns[i]! - 8, { size: 9.5 }))
    for (const part of partsOf(cells)) {
      const height = Math.max(...part.map((lines) => lines.length)) * 13 + 7
      const place = roomFor(canvas, { y, height })
      if (place !== y) y = drawTableHead(canvas, drawn, { columns, y: place })
      drawCells(canvas, part, { columns, y })
      canvas.line([margin, y + height - 3], [margin + width, y + height - 3], { colour: edge, width: 0.5 })
      y += height
    }
  }
  return y + 8
}

function drawCells(
  canvas: Canvas,
  cells: readonly (readonly string[])[],
  { columns, y }: { columns: readonly number[]; y: number },
): void {
  let x = margin
  cells.forEach((lines, i) => {
    lines.forEach((line, j) => canvas.text(line, x, y + 10 + j * 13, { size: 9.5, colour: ink }))
    x += columns[i]!
  })
}

function drawTableHead(
  canvas: Canvas,
  { record, language }: Drawn,
  { columns, y }: { columns: readonly number[]; y: number },
): number {
  const heads = record.table!.columns.map(({ label }, i) =>
    canvas.wrap(local(label, language), columns[i]! - 8, { size: 9, face: 'semibold' }),
  )
  const height = Math.max(...heads.map((lines) => lines.length)) * 12 + 9
  let x = margin
  heads.forEach((lines, i) => {
    lines.forEach((line, j) => canvas.text(line, x, y + 9 + j * 12, { size: 9, face: 'semibold', colour: grey }))
    x += columns[i]!
  })
  canvas.line([margin, y + height - 3], [margin + width, y + height - 3], { colour: grey, width: 1 })
  return y + height + 2
}

/** Columns as wide as their longest cell asks, shrunk together to the page. */
function columnWidths(canvas: Canvas, { record, language }: Drawn): number[] {
  const table = record.table!
  const wanted = table.columns.map(({ label }, i) => {
    const cells = table.rows.slice(0, 80).map((row) => canvas.widthOf(row[i] ?? '', { size: 9.5 }))
    return Math.min(
      Math.max(canvas.widthOf(local(label, language), { size: 9, face: 'semibold' }) * 0.7, ...cells) + 14,
      width * 0.5,
    )
  })
  const sum = wanted.reduce((total, one) => total + one, 0)
  return wanted.map((one) => (one / sum) * width)
}

function drawFoot(canvas: Canvas, { record, words, qr, language, times }: Drawn): void {
  const top = bottom - footHeight + 20
  canvas.line([margin, top - 14], [margin + width, top - 14], { colour: sky, width: 1.4 })
  canvas.matrix(qr, { x: margin, y: top, size: qrSize })
  const x = margin + qrSize + 24
  const column = width - qrSize - 24
  const small = { size: 9.5, colour: ink, leading: 13.5 } as const
  let y = canvas.paragraph(
    `${words.issued}: ${times.issued}`,
    { x, y: top + 9, width: column },
    { ...small, face: 'semibold' },
  )
  y = canvas.paragraph(
    `${words.validUntil}: ${times.validUntil}`,
    { x, y, width: column },
    { ...small, face: 'semibold' },
  )
  for (const source of times.sources.slice(0, 3))
    y = canvas.paragraph(`${words.source}: ${source}`, { x, y, width: column }, { ...small, colour: grey })
  y = canvas.paragraph(
    `${words.sealedBy}: ${local(record.agency.name, language)}`,
    { x, y: y + 5, width: column },
    small,
  )
  y = canvas.paragraph(words.equal, { x, y, width: column }, { ...small, colour: grey })
  canvas.paragraph(words.check, { x, y: y + 5, width: column }, { ...small, face: 'semibold', colour: sky })
}

function drawPageLine(
  canvas: Canvas,
  { record, words }: Drawn,
  { index, count }: { index: number; count: number },
): void {
  const style = { size: 8.5, colour: grey }
  canvas.text(record.number, margin, pageHeight - 30, style)
  canvas.textRight(words.page(index + 1, count), pageWidth - margin, pageHeight - 30, style)
}
