/** Measures row by row, so that none disturbs another, and prints each as a line of one table. */
import { readdirSync } from 'node:fs'
import { type Measured, median, type Row, type Target } from './row.ts'
import type { Setting } from './setting.ts'

const folder = new URL('rows/', import.meta.url)
const widths = [14, 30, 30, 18, 16, 0]

/** Loads the rows that are named (a name's beginning names all that begin so), or all there are. */
export async function loadRows(names: readonly string[]): Promise<Row[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const all = (await Promise.all(files.sort().map(rowsIn))).flat()
  const strange = names.find((name) => !all.some((row) => row.name.startsWith(name)))
  if (strange) throw new Error(`There is no row "${strange}": choose from ${all.map(({ name }) => name).join(', ')}.`)
  return names.length === 0 ? all : all.filter((row) => names.some((name) => row.name.startsWith(name)))
}

async function rowsIn(file: string): Promise<readonly Row[]> {
  return ((await import(new URL(file, folder).href)) as { rows: readonly Row[] }).rows
}

/** Prints a line a row and the notes under them; a row that cannot be measured is said to be missed. */
export async function measureRows(
  rows: readonly Row[],
  { setting, print }: { setting: Setting; print: (line: string) => void },
): Promise<void> {
  const notes: string[] = []
  print(line(['row', 'figure', 'limit', 'ratio', 'target', '']))
  for (const row of rows) {
    const cells = await measured(row, setting, notes)
    print(line([row.name, ...cells]))
  }
  for (const note of notes) print(note)
}

async function measured(row: Row, setting: Setting, notes: string[]): Promise<string[]> {
  try {
    const found = await row.measure(setting)
    const against = found.against && `limit: ${found.against}`
    const about = [against, found.note].filter(Boolean).join('; ')
    if (about) notes.push(`${row.name}: ${about}.`)
    return cellsOf(row.target, found)
  } catch (error) {
    notes.push(`${row.name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
    return ['could not be measured', '', '', wordsOf(row.target, ''), row.target ? 'missed' : '']
  }
}

/** Figure, limit, ratio, target and verdict, as they are printed. */
export function cellsOf(target: Target | undefined, { unit, figures, limits }: Measured): string[] {
  const ratios = limits?.map((limit, i) => figures[i]! / limit) ?? []
  return [
    spread(figures, unit),
    limits ? spread(limits, unit) : '',
    ratios.length > 0 ? range(ratios, (ratio) => ratio.toFixed(2)) : '',
    wordsOf(target, unit),
    target ? (isMet(target, median(figures), median(ratios)) ? 'met' : 'missed') : 'for information',
  ]
}

function isMet(target: Target, figure: number, ratio: number): boolean {
  if ('ratioAtLeast' in target) return ratio >= target.ratioAtLeast
  return 'atLeast' in target ? figure >= target.atLeast : figure <= target.atMost
}

function wordsOf(target: Target | undefined, unit: string): string {
  if (!target) return ''
  if ('ratioAtLeast' in target) return `ratio ≥ ${target.ratioAtLeast}`
  return 'atLeast' in target ? `≥ ${target.atLeast} ${unit}` : `≤ ${target.atMost} ${unit}`
}

function spread(values: readonly number[], unit: string): string {
  return `${range(values, short)} ${unit}`
}

/** The median, and in brackets the least and the most. */
function range(values: readonly number[], show: (value: number) => string): string {
  const middle = show(median(values))
  return values.length > 1 ? `${middle} (${show(Math.min(...values))}–${show(Math.max(...values))})` : middle
}

function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2)
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join('  ')
    .trimEnd()
}
