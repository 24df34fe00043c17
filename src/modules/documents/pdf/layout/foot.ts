/** The end of a document: its QR, how to check it, who sealed it, and where what it says was taken from. */
import { type Area, boxOf, type Canvas, type TextStyle } from '../canvas.ts'
import { textString } from '../strings.ts'
import type { Role } from '../tags.ts'
import {
  bottom,
  type Drawn,
  drawPair,
  grey,
  ink,
  type LayoutWords,
  margin,
  type Pair,
  pairOf,
  sky,
  type WrappedPair,
  width,
  wordPair,
  wrapPair,
} from './style.ts'

/** 42 mm, so that a phone reads it from paper at arm's length. */
const qrSize = 119
const gap = 24
const sealSize = 34
const sourcesMost = 3
const x = margin + qrSize + gap
const column = width - qrSize - gap

type Styles = { readonly own: TextStyle; readonly other: TextStyle }
type Block = {
  readonly pair: WrappedPair
  readonly styles: Styles
  readonly role: Role
  readonly after: number
  readonly indent: number
}

const titleStyles: Styles = {
  own: { size: 10.5, face: 'semibold', colour: sky, leading: 14 },
  other: { size: 8.5, colour: grey, leading: 11 },
}
const textStyles: Styles = {
  own: { size: 9, colour: ink, leading: 12.5 },
  other: { size: 7.5, colour: grey, leading: 10 },
}
const whereStyles: Styles = { own: { ...textStyles.own, colour: grey }, other: textStyles.other }
const smallStyles: Styles = { own: textStyles.other, other: textStyles.other }
const sealStyles: Styles = {
  own: { size: 9, face: 'semibold', colour: ink, leading: 12.5 },
  other: { size: 7.5, colour: grey, leading: 10 },
}

/** Draws it at the foot of the last page, or of another if there is no room; the seal's place is the object `seal`. */
export function drawFoot(canvas: Canvas, drawn: Drawn, { y, seal }: { y: number; seal: number }): void {
  const blocks = blocksOf(canvas, drawn)
  const height = Math.max(qrSize, heightOf(blocks)) + 16
  if (y + 14 + height > bottom) canvas.addPage()
  const top = bottom - height
  canvas.line([margin, top], [margin + width, top], { colour: sky, width: 1.2 })
  canvas.within('Sect', {}, () => {
    drawQr(canvas, drawn, { x: margin, y: top + 16, width: qrSize, height: qrSize })
    drawBlocks(canvas, drawn, { blocks, top: top + 24, seal })
  })
}

function blocksOf(canvas: Canvas, drawn: Drawn): Block[] {
  const said = (word: (words: LayoutWords) => string) => wordPair(drawn, word)
  const block = (pair: Pair, styles: Styles, { role = 'P', after = 3, indent = 0 }: Partial<Block> = {}): Block => {
    const wrapped = wrapPair(canvas, pair, column - indent, styles)
    return { pair: wrapped, styles, role, after, indent }
  }
  const besideSeal = sealSize + 10
  const where = [drawn.website, drawn.own.words.help].filter(Boolean).join(' · ')
  return [
    block(inOneLine(said(({ checkTitle }) => checkTitle)), titleStyles, { role: 'H2' }),
    ...[said(({ check }) => check), said(({ compare }) => compare)].map((pair) => block(pair, textStyles)),
    block(
      said(({ bound }) => bound),
      textStyles,
      { after: 9 },
    ),
    block(sealedByPair(drawn), sealStyles, { indent: besideSeal, after: 0 }),
    block({ own: where, other: undefined }, whereStyles, { indent: besideSeal, after: 9 }),
    ...sourcePairs(drawn).map((pair) => block(pair, smallStyles, { after: 1 })),
    block(
      said(({ equal }) => equal),
      smallStyles,
    ),
  ]
}

function inOneLine({ own, other }: Pair): Pair {
  return { own: other === undefined ? own : `${own} / ${other}`, other: undefined }
}

function sealedByPair(drawn: Drawn): Pair {
  const agency = pairOf(drawn.record.agency.name, drawn)
  const { own, other = own } = wordPair(drawn, ({ sealedBy }) => sealedBy)
  return { own: `${own}: ${agency.own}`, other: agency.other && `${other}: ${agency.other}` }
}

function sourcePairs({ own, other }: Drawn): Pair[] {
  return own.sources.slice(0, sourcesMost).map((source, i) => ({
    own: `${own.words.source}: ${source}`,
    other: other && `${other.words.source}: ${other.sources[i] ?? ''}`,
  }))
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { pair, after }) => sum + pair.height + after, 0)
}

type Placed = { readonly blocks: readonly Block[]; readonly top: number; readonly seal: number }

function drawBlocks(canvas: Canvas, drawn: Drawn, { blocks, top, seal }: Placed): void {
  const isSealed = blocks.findIndex(({ indent }) => indent > 0)
  let y = top
  blocks.forEach(({ pair, styles, role, after, indent }, i) => {
    if (i === isSealed) drawSealPlace(canvas, drawn, { y: y - 10, seal })
    y = drawPair(canvas, pair, { x: x + indent, y }, { drawn, styles, role }) + after
  })
}

function drawSealPlace(canvas: Canvas, drawn: Drawn, { y, seal }: { y: number; seal: number }): void {
  const area = { x, y, width: sealSize, height: sealSize }
  const said = `${drawn.own.words.sealedBy}: ${pairOf(drawn.record.agency.name, drawn).own}`
  canvas.annotate('Form', { area, object: seal, dictionary: `/TU ${textString(said)}` }, () => {})
}

/** The QR; on a screen it leads to where it would lead a phone. */
function drawQr(canvas: Canvas, { qr, link, own }: Drawn, area: Area): void {
  const draw = () =>
    canvas.within('Figure', { alt: own.words.qr, box: boxOf(area) }, () =>
      canvas.matrix(qr, { x: area.x, y: area.y, size: area.width }),
    )
  if (link === undefined) {
    draw()
    return
  }
  const action = `/A <</S/URI/URI (${link.replace(/[\\()]/g, '\\$&')})>>`
  const dictionary = `/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Contents ${textString(own.words.qr)} ${action}`
  canvas.annotate('Link', { area, dictionary }, draw)
}
