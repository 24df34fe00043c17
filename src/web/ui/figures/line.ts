import { html, type Markup } from '#kernel'
import { pictureFrame } from './picture.ts'

export type Line = { readonly name: string; readonly values: readonly (number | undefined)[] }
export type LineProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** What stands below: the periods, oldest first. */
  readonly x: readonly string[]
  readonly lines: readonly Line[]
  readonly limit?: { readonly label: string; readonly value: number } | undefined
  readonly format: (value: number) => string
}

const size = { width: 640, height: 260 }
const inner = { left: 40, right: 600, top: 40, bottom: 212 }
/** Two values nearer than this would be printed into each other: then only the last is. */
const labelWidth = 110
/** A value above its point, or below it where another line runs above. */
const labelShift = { above: -14, below: 28 }

/** Lines over time from zero on, with a gap where nothing is known; the first and last value printed, the limit dashed. */
export function lineFigure({ id, title, description, x, lines, limit, format }: LineProps): Markup {
  const highest = Math.max(limit?.value ?? 0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)), 0)
  const scale: Scale = {
    x: (i) => round(inner.left + ((inner.right - inner.left) * (i + 0.5)) / Math.max(1, x.length)),
    y: (value) => round(inner.bottom - ((inner.bottom - inner.top) * value) / (highest || 1)),
  }
  return pictureFrame({
    ...{ id, title, description, kind: 'lines', viewBox: `0 0 ${size.width} ${size.height}` },
    picture: html`<path class="ground-line" d="M${inner.left} ${inner.bottom}H${inner.right}"/>
      ${limit && limitLine(limit, scale)}
      ${lines.map((line, i) => drawn(line, scale, { nth: i, before: lines.slice(0, i), isHighest: isHighest(lines, i), format }))}
      ${periodsBelow(x, scale)}`,
    below: html`<ul class="legend">${lines.map(
      ({ name }, i) =>
        html`<li><svg class="swatch" preserveAspectRatio="none" viewBox="0 0 20 10" aria-hidden="true"><path class="line line-${i}" d="M0 5h20"/></svg>${name}</li>`,
    )}${limit && html`<li><svg class="swatch" preserveAspectRatio="none" viewBox="0 0 20 10" aria-hidden="true"><path class="limit" d="M0 5h20"/></svg>${limit.label}</li>`}</ul>`,
  })
}

type Scale = { readonly x: (i: number) => number; readonly y: (value: number) => number }
type Drawing = {
  readonly nth: number
  readonly before: readonly Line[]
  readonly isHighest: boolean
  readonly format: (value: number) => string
}

function limitLine({ value }: { value: number }, scale: Scale): Markup {
  return html`<path class="limit" d="M${inner.left} ${scale.y(value)}H${inner.right}"/>`
}

function drawn({ values }: Line, scale: Scale, { nth, before, isHighest, format }: Drawing): Markup {
  const points = values.flatMap((value, i) => (value === undefined ? [] : [{ i, value }]))
  const ends = [points[0], points.at(-1)].filter((one, i, all) => one && all.indexOf(one) === i)
  const alone = points.filter(({ i }) => values[i - 1] === undefined && values[i + 1] === undefined)
  const isTight = ends.length > 1 && scale.x(ends[1]!.i) - scale.x(ends[0]!.i) < labelWidth
  const isSaid = ({ i, value }: { i: number; value: number }) => before.some((other) => other.values[i] === value)
  const labelled = (isTight ? ends.slice(1) : ends).filter((end) => !isSaid(end!))
  const shift = isHighest ? labelShift.above : labelShift.below
  return html`<path class="line line-${nth}" d="${pathOf(values, scale)}"/>
    ${alone.filter((one) => !ends.includes(one)).map(({ i, value }) => dot(scale, { i, value, nth }))}
    ${ends.map((end) => dot(scale, { ...end!, nth }))}
    ${labelled.map((end) => html`<text x="${scale.x(end!.i)}" y="${Math.min(inner.bottom - 6, scale.y(end!.value) + shift)}">${format(end!.value)}</text>`)}`
}

function dot(scale: Scale, { i, value, nth }: { i: number; value: number; nth: number }): Markup {
  return html`<circle class="dot-${nth}" cx="${scale.x(i)}" cy="${scale.y(value)}" r="5"/>`
}

function pathOf(values: readonly (number | undefined)[], scale: Scale): string {
  return values
    .map((value, i) =>
      value === undefined ? '' : `${values[i - 1] === undefined ? 'M' : 'L'}${scale.x(i)} ${scale.y(value)}`,
    )
    .join('')
}

/** Whether no other line ends higher: its values then stand above it. */
function isHighest(lines: readonly Line[], nth: number): boolean {
  const last = ({ values }: Line) => values.findLast((value) => value !== undefined) ?? 0
  return lines.every(
    (other, i) => i === nth || last(other) < last(lines[nth]!) || (i > nth && last(other) === last(lines[nth]!)),
  )
}

function periodsBelow(x: readonly string[], scale: Scale): Markup {
  const shown = [...new Set([0, Math.floor((x.length - 1) / 2), x.length - 1])].filter((i) => i >= 0)
  return html`${shown.map((i) => html`<text class="below" x="${scale.x(i)}" y="${size.height - 12}">${x[i]!}</text>`)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
