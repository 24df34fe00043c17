/** What is new in each province for each hundred thousand who live there, in five classes; provinces without figures are blank. */
import type { Day } from '#alerts'
import type { CountKind, Hazard, Nation } from '#engine'
import { inLanguage, type Markup, nothing } from '#kernel'
import { mapFigure, type View } from '#ui'
import { placeName } from './said.ts'

type Level = 0 | 1 | 2 | 3 | 4
type Class = { readonly level: Level; readonly from: number; readonly to: number }
const classesMost = 4

/** The picture; none where the nation has no map, nothing is counted, or few bytes are wanted. */
export function figuresMap(
  view: View,
  { nation, day, hazard, kind }: { nation: Nation; day: Day; hazard: Hazard; kind: CountKind | undefined },
): Markup {
  const { t, language } = view
  const { map } = nation
  if (!map || !kind || view.saveData) return nothing
  const perOf = ({ per100k }: Day['rows'][number]) => per100k[kind]
  const classes = classesOf(day.rows.flatMap((row) => perOf(row) ?? []))
  const known = day.rows.filter((row) => perOf(row) !== undefined)
  if (known.length === 0) return nothing
  const title = t('alerts.figures-map', { hazard: inLanguage(hazard.name, language), count: t(`alerts.count-${kind}`) })
  return mapFigure({
    id: 'new',
    title,
    description: t('alerts.figures-map-says', { known: known.length, of: day.rows.length }),
    map,
    regions: day.rows.map((row) => {
      const value = perOf(row)
      const level = value === undefined ? undefined : classes.find(({ to }) => value <= to)?.level
      return {
        code: row.division,
        name: placeName(nation, row.division, language),
        value: value?.toFixed(1) ?? '–',
        level,
      }
    }),
    legend: [
      ...classes.map(({ level, from, to }) => ({
        level,
        label: level === 0 ? '0' : from === to ? from.toFixed(1) : `${from.toFixed(1)}–${to.toFixed(1)}`,
      })),
      ...(known.length < day.rows.length ? [{ level: undefined, label: t('alerts.row-none') }] : []),
    ],
  })
}

/** Nothing new is a class of its own; what there is falls into four of as many provinces each. */
export function classesOf(values: readonly number[]): Class[] {
  const zero: Class[] = values.includes(0) ? [{ level: 0, from: 0, to: 0 }] : []
  const some = values.filter((value) => value > 0).sort((a, b) => a - b)
  const count = Math.min(classesMost, new Set(some).size)
  const classes = Array.from({ length: count }, (_, i) => {
    const part = some.slice(Math.floor((i * some.length) / count), Math.floor(((i + 1) * some.length) / count))
    return { level: (i + 1) as Level, from: part[0]!, to: part.at(-1)! }
  })
  return [...zero, ...classes.filter(({ to }, i) => to !== classes[i + 1]?.to)]
}
