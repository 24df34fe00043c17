/** The figures of a day as a file or a program brings them: a row a place, an empty cell is what nobody knows. */
import { type CountKind, type Counts, countKinds } from '#engine'
import { type Checked, good, type Issue } from '#kernel'
import type { Given } from './check.ts'
import { fieldOf } from './check.ts'

const rowsMost = 100
const cellMost = 80

/** A CSV with a header: `place`, and for each kind `infected` and `infected_total`; commas or semicolons. */
export function readCsv(text: string, placeNamed: (name: string) => string | undefined): Checked<Given[]> {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const [head = '', ...rest] = lines
  const divider = head.includes(';') ? ';' : ','
  const names = cellsOf(head, divider).map((name) => name.toLowerCase())
  if (!names.includes('place')) return bad({ field: 'file', code: 'alert-office.csv-head' })
  if (rest.length > rowsMost) return bad({ field: 'file', code: 'alert-office.csv-long', params: { most: rowsMost } })
  const records = rest.map((line) => {
    const cells = cellsOf(line, divider)
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
  return readRows(records, placeNamed, (kind) => `${kind}_total`)
}

/** Rows as records: `{ "place": "65", "infected": 4, "infectedTotal": 335 }`. */
export function readRows(
  records: readonly Readonly<Record<string, unknown>>[],
  placeNamed: (name: string) => string | undefined,
  totalOf: (kind: CountKind) => string = (kind) => `${kind}Total`,
): Checked<Given[]> {
  if (records.length > rowsMost)
    return bad({ field: 'rows', code: 'alert-office.csv-long', params: { most: rowsMost } })
  const issues: Issue[] = []
  const rows = records.flatMap((record, i) => {
    const { place: said } = record
    const named = (typeof said === 'string' || typeof said === 'number' ? String(said) : '').slice(0, cellMost)
    const place = placeNamed(named.trim())
    if (place === undefined) {
      issues.push({ field: 'rows', code: 'alert-office.row-place', params: { row: i + 1 } })
      return []
    }
    const [counts, totals] = (['counts', 'totals'] as const).map((of) =>
      numbersIn(
        record,
        (kind) => (of === 'counts' ? kind : totalOf(kind)),
        (kind) => issues.push({ field: fieldOf(place, kind, of), code: 'alert-office.not-a-number' }),
      ),
    )
    return [{ place, counts: counts!, totals: totals! }]
  })
  return issues.length > 0 ? { ok: false, issues } : good(rows)
}

function numbersIn(
  record: Readonly<Record<string, unknown>>,
  nameOf: (kind: CountKind) => string,
  wrong: (kind: CountKind) => void,
): Counts {
  return Object.fromEntries(
    countKinds.flatMap((kind) => {
      const cell = record[nameOf(kind)]
      if (cell === undefined || cell === null || cell === '') return []
      const number = numberIn(cell)
      if (number === undefined) wrong(kind)
      return number === undefined ? [] : [[kind, number]]
    }),
  )
}

/** A whole number from 0 on, as people and programs write it; thousands may stand apart. */
export function numberIn(cell: unknown): number | undefined {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.replace(/[\s\u00a0]/g, '') : ''
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined
}

function bad(issue: Issue): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [issue] }
}

function cellsOf(line: string, divider: string): string[] {
  return line.split(divider).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .slice(0, cellMost),
  )
}
