import type { CountryMap } from '#engine'
import { html, type Markup } from '#kernel'
import { pictureFrame } from './picture.ts'

/** How much of it, in five classes; or a level that has a colour by agreement. */
type Shade = { readonly level?: 0 | 1 | 2 | 3 | 4 | undefined; readonly fill?: 'green' | 'yellow' | 'orange' | 'red' }
export type MapRegion = Shade & {
  readonly code: string
  readonly name: string
  /** What is printed on it; it says the same as its colour. */
  readonly value: string
  /** What is printed in the place of a word that finds no room; the legend says what it stands for. */
  readonly mark?: string | undefined
  readonly href?: string
}
export type MapProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly map: CountryMap
  readonly regions: readonly MapRegion[]
  readonly legend: readonly (Shade & { readonly label: string; readonly mark?: string | undefined })[]
}

/** Half the size of what stands beside a region too small for its figure. */
const beside = { x: 52, y: 22, letters: 8 }
const longest = 5
/** A word longer than this runs into the neighbours on the widest screen. */
const longestWord = 11
const textDown = 8
/** Half of a letter's width where letters are largest, on a small screen. */
const halfLetter = { short: 10, long: 7.5 }

/** A map with the value on each shape, and a legend with numbers; what has no shade is hatched. A table belongs to it. */
export function mapFigure({ id, title, description, map, regions, legend }: MapProps): Markup {
  const shapes = new Map(map.regions.map((shape) => [shape.code, shape]))
  const known = regions.flatMap((region) => {
    const shape = shapes.get(region.code)
    return shape ? [{ region, shape }] : []
  })
  const isLinked = regions.some(({ href }) => href)
  const width = Number(map.viewBox.split(' ')[2])
  const hatch = html`<defs><pattern id="${id}-hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="10" height="10"/><path class="hatch" d="M0 0v10"/></pattern></defs>`
  return pictureFrame({
    ...{ id, title, description, kind: 'map', viewBox: map.viewBox, role: isLinked ? 'group' : 'img' },
    picture: html`${hatch}${known.map(({ region, shape }) =>
      linked(
        region,
        html`<path class="${shadeOf(region)}"${isBlank(region) && html` fill="url(#${id}-hatch)"`} d="${shape.path}"/>`,
      ),
    )}${known.map(({ region, shape }) => printed(region, shape, width))}`,
    below: html`<ul class="legend">${legend.map((one) => html`<li><svg class="swatch" preserveAspectRatio="none" viewBox="0 0 10 10" aria-hidden="true"><rect class="${shadeOf(one)}"${isBlank(one) && html` fill="url(#${id}-hatch)"`} width="10" height="10"/></svg>${one.mark && html`<b>${one.mark}</b> `}${one.label}</li>`)}</ul>`,
  })
}

/**
 * The table below leads to the same places, so that the map is no row of stops for the keyboard; and a region that is
 * shown twice is named once.
 */
function linked({ href, name, value }: MapRegion, shown: Markup, isAgain = false): Markup {
  if (!href) return shown
  const named = isAgain ? html`aria-hidden="true"` : html`aria-label="${name}: ${value}"`
  return html`<a href="${href}" tabindex="-1" ${named}>${shown}</a>`
}

function printed(region: MapRegion, { at, callout }: CountryMap['regions'][number], width: number): Markup {
  const [x, y] = callout ?? at
  const { value, mark } = region
  const put = (text: string, kind: string) =>
    html`<text class="on-${shadeOf(region)}${kind}" x="${inside(x, text, width)}" y="${y + textDown}">${text}</text>`
  const roomMost = callout ? beside.letters : longestWord
  const text = !mark
    ? put(value, value.length > longest ? ' long' : '')
    : html`${value.length <= roomMost && put(value, ' word')}${put(mark, value.length <= roomMost ? ' mark' : '')}`
  if (!callout) return text
  const box = html`<rect class="beside ${shadeOf(region)}" x="${x - beside.x}" y="${y - beside.y}" width="${2 * beside.x}" height="${2 * beside.y}" rx="6"/>`
  return html`<path class="leader" d="M${at[0]} ${at[1]}L${x} ${y}"/>${linked(region, html`${box}${text}`, true)}`
}

/** As near to its place as the edges of the picture let it be. */
function inside(x: number, text: string, width: number): number {
  const half = text.length * (text.length > longest ? halfLetter.long : halfLetter.short)
  return Math.max(half, Math.min(x, width - half))
}

function isBlank({ level, fill }: Shade): boolean {
  return level === undefined && fill === undefined
}

function shadeOf({ level, fill }: Shade): string {
  if (fill) return `shade-${fill}`
  return level === undefined ? 'shade-none' : `shade-${level}`
}
