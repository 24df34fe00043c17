/** The same numbers as a file: a line for each figure that is known, and for each part of a group. */
import type { Nation } from '#engine'
import { measures, type Place, sizeOf } from '#openness'
import { csvLine } from '../data/csv.ts'
import { toldOf, units } from './figures-text.ts'
import { breakdowns, type Row, type Shown } from './load.ts'
import { placeName, type Speech } from './names.ts'

export type Line = {
  readonly period: string
  readonly place: Place
  readonly place_name: string
  readonly service: string
  readonly service_name: string
  readonly measure: string
  /** Which part of the group: a reason, a channel, a code. */
  readonly part: string
  readonly group_size: number | ''
  readonly value: number
  readonly unit: string
  readonly demo: boolean
}
type Naming = Speech & { readonly nation: Nation; readonly serviceName: (id: string) => string }

const columns = [
  ...(['period', 'place', 'place_name', 'service', 'service_name', 'measure', 'part'] as const),
  ...(['group_size', 'value', 'unit', 'demo'] as const),
]
const groupOf = { reason: 'refused', channel: 'applications', exception: 'exceptions' } as const

/** Every figure that the page of the same address shows, once, and those of the services it has no room for. */
export function linesOf(shown: Shown, naming: Naming): Line[] {
  const { here, before, provinces, agencies, offices, trend, services } = shown
  const rows = [here, before, ...provinces, ...agencies, ...offices, ...trend, ...services]
  const once = new Map(rows.map((row) => [`${row.period}|${row.place}|${row.service ?? ''}`, row]))
  return [...[...once.values()].flatMap((row) => ofRow(row, shown, naming)), ...ofParts(shown, naming)]
}

function ofRow(row: Row, { counted }: Shown, naming: Naming): Line[] {
  return measures.flatMap((measure) => {
    const value = toldOf(measure, row.figures)
    if (value === undefined) return []
    const size = sizeOf(measure, row.figures) ?? ''
    const says = { measure: measure.id, part: '', group_size: size, value, unit: units[measure.unit] } as const
    return [{ ...nameOf(row, naming), ...says, demo: counted.demo }]
  })
}

function ofParts({ breakdowns: parts, here, counted }: Shown, naming: Naming): Line[] {
  return breakdowns.flatMap((of) =>
    parts[of].map(({ name, count }) => ({
      ...nameOf(here, naming),
      ...{ measure: groupOf[of], part: name, group_size: '' as const, value: count, unit: units.count },
      demo: counted.demo,
    })),
  )
}

function nameOf({ period, place, service }: Row, { nation, serviceName, ...speech }: Naming) {
  return {
    ...{ period, place, place_name: placeName(nation, place, speech) },
    ...{ service: service ?? '', service_name: service ? serviceName(service) : '' },
  }
}

/** As comma-separated values. */
export function asCsv(lines: readonly Line[]): string {
  return [columns, ...lines.map((line) => columns.map((column) => line[column]))].map(csvLine).join('')
}
