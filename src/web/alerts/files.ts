/** The same for machines: what is in force as JSON and CSV, the figures of a day and of all days. Open to every origin. */
import { type Alert, abroad, type Day, type DayKnown, type DayRow, seriesOf } from '#alerts'
import type { CountKind, Hazard, Nation } from '#engine'
import { inLanguage } from '#kernel'
import type { Context } from '#platform'
import type { Edge } from '../edge.ts'
import { rowsOf } from './level-map.ts'
import { levelIn, placeName, rowName } from './said.ts'

/** How a file is answered: open to all, new after a minute at the latest. */
export const fileHeaders = (type: string, name?: string): Readonly<Record<string, string>> => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Cache-Control': 'public, no-cache',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  Vary: 'Accept-Encoding',
  ...(name ? { 'Content-Disposition': `attachment; filename="${name}"` } : {}),
})

type Cell = string | number | boolean | undefined | null

/** Rows of a table as RFC 4180 has them; a cell that a spreadsheet would take for a formula is not one. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  const text = cell === undefined || cell === null ? '' : String(cell)
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What is in force, whole: an alert is a row of its own. */
export function alertsJson(nation: Nation, active: readonly Alert[]): string {
  const alerts = active.map((alert) => ({
    ...{ id: alert.id, version: alert.version, hazard: alert.hazard, level: alert.level },
    levelName: levelIn(nation, alert)?.name,
    place: alert.place,
    placeName: inAll(nation, (language) => placeName(nation, alert.place, language)),
    title: alert.title,
    ...{ rules: alert.rules, doWhat: alert.doWhat, phone: alert.phone, from: alert.from, to: alert.to },
    ...{ confirmedAt: alert.confirmedAt, office: alert.office, source: alert.source },
  }))
  const said = active.map(({ confirmedAt }) => confirmedAt?.toISOString() ?? '').sort()
  return `${JSON.stringify({ updated: said.at(-1) || null, alerts })}\n`
}

const inAll = ({ country }: Nation, text: (language: string) => string) =>
  Object.fromEntries(country.languages.map(({ code }) => [code, text(code)]))

/** What the map shows: a row for each province and each alert in it; a province without one has a row that says so. */
export function alertsCsv(nation: Nation, active: readonly Alert[]): string {
  const language = nation.country.languages[0]!.code
  const head = [
    'province',
    'province_name',
    'place',
    'place_name',
    'hazard',
    'level',
    'level_name',
    'from',
    'to',
    'phone',
    'id',
    'version',
  ]
  const rows = rowsOf({ nation, active }).flatMap(({ province, here, parts }) => {
    const own = [...here, ...parts].map((alert) => [
      alert.place,
      placeName(nation, alert.place, language),
      ...alertCells(nation, alert),
    ])
    const name = inLanguage(province.name, language)
    return own.length > 0
      ? own.map((cells) => [province.code, name, ...cells])
      : [[province.code, name, ...head.slice(2).map(() => '')]]
  })
  return csvOf([head, ...rows])
}

function alertCells(nation: Nation, alert: Alert): Cell[] {
  const level = levelIn(nation, alert)
  const name = level ? inLanguage(level.name, nation.country.languages[0]!.code) : alert.level
  const { hazard, level: id, from, to, phone } = alert
  return [hazard, id, name, from.toISOString(), to?.toISOString(), phone, alert.id, alert.version]
}

const notCounts = ['state', 'corrected', 'derived', 'published_at', 'source', 'source_url', 'licence', 'confidence']

function headOf(kinds: readonly CountKind[]): string[] {
  const counts = kinds.flatMap((kind) => [`${kind}_new`, `${kind}_total`, `${kind}_per_100k`])
  return ['hazard', 'series', 'day', 'place', 'place_name', ...counts, ...notCounts]
}

function cellsOf(edge: Edge, hazard: Hazard, row: DayRow): Cell[] {
  const language = edge.nation.country.languages[0]!.code
  const counts = (hazard.figures?.counts ?? []).flatMap((kind) => [
    row.counts[kind],
    row.totals[kind],
    rounded(row.per100k[kind]),
  ])
  const { source } = row
  return [
    ...[hazard.id, row.series, row.day, row.division, rowName(edge, row.division, language), ...counts],
    ...[row.state, row.corrected, row.isDerived, row.publishedAt?.toISOString()],
    ...[source && inLanguage(source.name, language), source?.url, source?.licence, source?.confidence],
  ]
}

const places = 1000
const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * places) / places)

/** All places of a day, the country last, and others' count of the country. */
export function dayCsv(edge: Edge, hazard: Hazard, { rows, abroad, country, others }: Day): string {
  return csvOf([
    headOf(hazard.figures?.counts ?? []),
    ...[...rows, abroad, country, ...others].map((row) => cellsOf(edge, hazard, row)),
  ])
}

/** The same as JSON, with every correction. */
export function dayJson(edge: Edge, hazard: Hazard, day: Day): string {
  const named = (row: DayRow) => ({
    ...row,
    name: inAll(edge.nation, (language) => rowName(edge, row.division, language)),
  })
  const { rows, abroad, country, others, sum, corrections } = day
  const shown = {
    hazard: hazard.id,
    day: day.day,
    country: named(country),
    sum,
    places: rows.map(named),
    abroad: named(abroad),
    others,
    corrections,
  }
  return `${JSON.stringify(shown)}\n`
}

/** Every day there is of every place and of the country, by every count. */
export async function everyRow(ctx: Context, hazard: Hazard, known: readonly DayKnown[]): Promise<DayRow[]> {
  if (known.length === 0) return []
  const [from, to] = [known.at(-1)!.day, known[0]!.day]
  const provinces = ctx.outside.nation.divisions.filter(({ level }) => level === 1).map(({ code }) => code)
  const own = ['', abroad, ...provinces].map((division) => ({ hazard: hazard.id, division, from, to }))
  const others = (hazard.figures?.series ?? []).map(({ id: series }) => ({ hazard: hazard.id, from, to, series }))
  const found: DayRow[] = []
  for (const given of [...own, ...others]) found.push(...(await seriesOf(ctx, given)))
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** All of them as a table. */
export function everyCsv(edge: Edge, hazard: Hazard, rows: readonly DayRow[]): string {
  return csvOf([headOf(hazard.figures?.counts ?? []), ...rows.map((row) => cellsOf(edge, hazard, row))])
}

/** All of them as JSON. */
export function everyJson(hazard: Hazard, rows: readonly DayRow[]): string {
  return `${JSON.stringify({ hazard: hazard.id, rows })}\n`
}
