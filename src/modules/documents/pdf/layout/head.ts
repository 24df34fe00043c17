/** The top of a document: who gives it, in both scripts; what it is, since when and until when; whose it is. */
import { type Canvas, leadingOf, pageWidth } from '../canvas.ts'
import { drawEmblem } from './marks.ts'
import {
  bottom,
  type Drawn,
  drawPair,
  edge,
  gold,
  grey,
  ink,
  margin,
  night,
  pairOf,
  sky,
  warm,
  wash,
  white,
  width,
  wordPair,
  wrapPair,
} from './style.ts'

const headingSize = 11.5
const headingPitch = 18
const stripHeight = 6
const demoHeight = 17

/** Draws it; returns where the rows begin. */
export function drawHead(canvas: Canvas, drawn: Drawn): number {
  drawStrip(canvas)
  if (drawn.own.words.demo) drawDemo(canvas, drawn)
  const top = stripHeight + (drawn.own.words.demo ? demoHeight : 0)
  const room = width - drawHeading(canvas, drawn, top + 22)
  drawPlatform(canvas, drawn, top + 22)
  const y = drawTitle(canvas, drawn, { y: top + 80, room })
  return drawHolder(canvas, drawn, drawFacts(canvas, drawn, y))
}

/** The line along the top of every page, in the colours of the platform. */
export function drawStrip(canvas: Canvas): void {
  canvas.box({ x: 0, y: 0, width: pageWidth, height: stripHeight }, night)
  canvas.box({ x: pageWidth - margin - 64, y: 0, width: 64, height: stripHeight }, gold)
}

/** That this is no document: on every page, before anything else. */
export function drawDemo(canvas: Canvas, drawn: Drawn): void {
  const { own, other } = wordPair(drawn, ({ demo = '' }) => demo)
  canvas.box({ x: 0, y: stripHeight, width: pageWidth, height: demoHeight }, warm)
  canvas.within('P', {}, () => {
    const style = { size: 8.5, colour: ink } as const
    canvas.text(own, margin, stripHeight + 12, { ...style, face: 'semibold' })
    if (other)
      canvas.within('Span', { language: drawn.other!.language }, () =>
        canvas.textRight(other, pageWidth - margin, stripHeight + 12, style),
      )
  })
}

/** The heading in the country's other script, in columns at the right; returns how much of the width it takes. */
function drawHeading(canvas: Canvas, { heading }: Drawn, top: number): number {
  if (!heading) return 0
  const taken = heading.columns.length * headingPitch + 18
  const left = pageWidth - margin - heading.columns.length * headingPitch
  canvas.within('P', { language: heading.language, actualText: heading.text }, () =>
    heading.columns.forEach((column, i) =>
      canvas.outline(column, { x: left + i * headingPitch + 4, y: top }, { size: headingSize, colour: sky }),
    ),
  )
  const length = Math.max(...heading.columns.map(({ length }) => length)) * headingSize
  canvas.line([left - 8, top], [left - 8, top + length], { colour: edge, width: 0.8 })
  return taken
}

function drawPlatform(canvas: Canvas, drawn: Drawn, top: number): void {
  const { own, other } = wordPair(drawn, ({ platform }) => platform)
  const area = { x: margin, y: top, width: 34, height: 34 }
  canvas.box(area, night)
  drawEmblem(canvas, { area, alt: drawn.own.words.emblem, line: white })
  const lines = {
    own: [own],
    other: other ? [other] : [],
    height: 0,
  }
  const styles = {
    own: { size: 13, face: 'semibold', colour: night, leading: 15 },
    other: { size: 8.5, colour: grey, leading: 12 },
  } as const
  drawPair(canvas, lines, { x: margin + 44, y: top + (other ? 14 : 21) }, { drawn, styles })
}

function drawTitle(canvas: Canvas, drawn: Drawn, { y, room }: { y: number; room: number }): number {
  const { record } = drawn
  const agencyStyles = {
    own: { size: 11, face: 'semibold', colour: sky, leading: 14 },
    other: { size: 8.5, colour: grey, leading: 11.5 },
  } as const
  const agency = wrapPair(canvas, pairOf(record.agency.name, drawn), room, agencyStyles)
  const next = drawPair(canvas, agency, { x: margin, y }, { drawn, styles: agencyStyles })
  const styles = {
    own: { size: 21, face: 'semibold', colour: ink, leading: 26 },
    other: { size: 11, colour: grey, leading: 18 },
  } as const
  const title = wrapPair(canvas, pairOf(record.title, drawn), room, styles)
  return drawPair(canvas, title, { x: margin, y: next + 18 }, { drawn, styles, role: 'H1' }) - 2
}

/** Number, day of issue, last day: side by side. */
function drawFacts(canvas: Canvas, drawn: Drawn, top: number): number {
  const { record, own, other } = drawn
  const facts = [
    { share: 0.29, label: wordPair(drawn, ({ number }) => number), value: { own: record.number, other: undefined } },
    { share: 0.4, label: wordPair(drawn, ({ issued }) => issued), value: { own: own.issued, other: other?.issued } },
    {
      share: 0.31,
      label: wordPair(drawn, ({ validUntil }) => validUntil),
      value: { own: own.validUntil, other: other?.validUntil },
    },
  ]
  const labelStyle = { size: 8.5, colour: grey } as const
  const styles = {
    own: { size: 10.5, face: 'semibold', colour: ink, leading: 14 },
    other: { size: 8.5, colour: grey, leading: 11.5 },
  } as const
  let right = margin
  const wrapped = facts.map(({ share, label, value }) => {
    const [x, column] = [right, share * width - 12]
    right += share * width
    return {
      x,
      label: canvas.wrap(label.other ? `${label.own} / ${label.other}` : label.own, column, labelStyle),
      value: wrapPair(canvas, value, column, styles),
    }
  })
  const labelHeight = Math.max(...wrapped.map(({ label }) => label.length)) * leadingOf(labelStyle)
  wrapped.forEach(({ x, label, value }) => {
    canvas.within('P', {}, () => canvas.lines(label, { x, y: top }, labelStyle))
    drawPair(canvas, value, { x, y: top + labelHeight + 2 }, { drawn, styles })
  })
  return top + labelHeight + Math.max(...wrapped.map(({ value }) => value.height))
}

function drawHolder(canvas: Canvas, drawn: Drawn, top: number): number {
  const { record } = drawn
  const [label, number] = [
    wordPair(drawn, ({ holder }) => holder),
    wordPair(drawn, ({ registerNumber }) => registerNumber),
  ]
  const nameStyle = { size: 16, face: 'semibold', colour: ink, leading: 21 } as const
  const name = canvas.wrap(record.holder.name, width - 32, nameStyle)
  const height = 56 + name.length * nameStyle.leading
  const x = margin + 16
  canvas.box({ x: margin, y: top, width, height }, wash)
  canvas.box({ x: margin, y: top, width: 4, height }, sky)
  const small = { size: 8.5, colour: grey } as const
  const joined = ({ own, other }: typeof label) => (other ? `${own} / ${other}` : own)
  canvas.within('P', {}, () => canvas.text(joined(label), x, top + 18, small))
  const y = canvas.within('P', {}, () => canvas.lines(name, { x, y: top + 39 }, nameStyle))
  canvas.within('P', {}, () => {
    const said = `${joined(number)}: `
    canvas.text(said, x, y, { ...small, size: 9.5 })
    const after = x + canvas.widthOf(said, { size: 9.5 })
    canvas.text(record.holder.registerNumber, after, y, { size: 10.5, face: 'semibold', colour: ink })
  })
  return Math.min(top + height + 22, bottom)
}
