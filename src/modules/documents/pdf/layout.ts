/** How an issued document looks on A4: who gives it, what it is, whose it is, what it says, how to check it. */
import { Canvas, type Face, pageHeight, pageWidth } from './canvas.ts'
import type { PreparedFont } from './font-objects.ts'
import { drawFoot } from './layout/foot.ts'
import { drawDemo, drawHead, drawStrip } from './layout/head.ts'
import { drawRows, drawTable } from './layout/rows.ts'
import { type Drawn, grey, margin } from './layout/style.ts'

export type { Drawn, LayoutWords, Said } from './layout/style.ts'

/** The drawn pages, ready to be written; the seal's place is the object of this number. */
export function drawDocument(drawn: Drawn, fonts: Readonly<Record<Face, PreparedFont>>, seal: number): Canvas {
  const canvas = new Canvas(fonts)
  let y = drawRows(canvas, drawn, drawHead(canvas, drawn))
  if (drawn.record.table) y = drawTable(canvas, drawn, y + 12)
  drawFoot(canvas, drawn, { y, seal })
  const count = canvas.pages.length
  for (let i = 0; i < count; i++)
    canvas.onPage(i, () => canvas.decoration(() => drawPageLines(canvas, drawn, { index: i, count })))
  return canvas
}

/** What every page carries: which document it is a part of, and which part. */
function drawPageLines(canvas: Canvas, drawn: Drawn, { index, count }: { index: number; count: number }): void {
  const style = { size: 8.5, colour: grey }
  if (index > 0) {
    drawStrip(canvas)
    if (drawn.own.words.demo) drawDemo(canvas, drawn)
  }
  canvas.text(drawn.record.number, margin, pageHeight - 28, style)
  canvas.textRight(drawn.own.words.page(index + 1, count), pageWidth - margin, pageHeight - 28, style)
}
