/** The signs of the platform: its emblem, and the mark that stands where a document was sealed. No arms of any state. */
import { type Area, boxOf, Canvas, type Colour, pageHeight } from '../canvas.ts'
import { gold, night, sky } from './style.ts'

const sealBox = 40

/** Three stations rising to gold: the relay line that every page of the platform carries. */
export function drawEmblem(canvas: Canvas, { area, alt, line }: { area: Area; alt: string; line: Colour }): void {
  canvas.within('Figure', { alt, box: boxOf(area) }, () => drawStations(canvas, area, line))
}

function drawStations(canvas: Canvas, { x, y, width, height }: Area, line: Colour): void {
  const at = (across: number, down: number): [number, number] => [x + across * width, y + down * height]
  const [first, second, third] = [at(0.2, 0.68), at(0.47, 0.52), at(0.78, 0.32)]
  canvas.line(first, second, { colour: line, width: width * 0.045 })
  canvas.line(second, third, { colour: line, width: width * 0.045 })
  canvas.circle(...first, { radius: width * 0.08, colour: line })
  canvas.circle(...second, { radius: width * 0.1, colour: line })
  canvas.circle(...third, { radius: width * 0.13, colour: gold })
}

/** What a reader shows at the seal's place, as a form of its own with the box it fills. */
export function sealAppearance(fonts: Canvas['fonts']): { operators: string; box: readonly number[] } {
  const canvas = new Canvas(fonts)
  const [middle, area] = [sealBox / 2, { x: 5, y: 5, width: 30, height: 30 }]
  canvas.within('Figure', {}, () => {
    canvas.circle(middle, middle, { radius: 19, colour: sky, width: 1.4 })
    canvas.circle(middle, middle, { radius: 16.5, colour: sky, width: 0.5 })
    drawStations(canvas, area, night)
  })
  const box = [0, pageHeight - sealBox, sealBox, pageHeight]
  return { operators: canvas.pages[0]!.flatMap(({ operators }) => operators).join('\n'), box }
}
