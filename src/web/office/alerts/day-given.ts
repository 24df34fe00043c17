/** The figures that a form brings: field by field, or as the rows of a file. */
import { abroad, type DayGivenRow, fieldOf, numberIn, readCsv } from '#alerts'
import type { CountKind, Counts, Form, Nation } from '#engine'
import { type Checked, good, type Issue } from '#kernel'
import { type FormWithFile, textOf } from '../../form.ts'

/** How a file names the country, and those from abroad. */
export const everywhere = 'all'
export const abroadName = 'abroad'

/** What was sent, as rows: the file or the text of one goes before the fields. */
export function rowsIn(
  { fields, file }: FormWithFile,
  { nation, places, kinds }: { nation: Nation; places: readonly string[]; kinds: readonly CountKind[] },
): Checked<DayGivenRow[]> {
  const text = csvIn({ fields, ...(file ? { file } : {}) })
  return text === '' ? fieldRows(fields, places, kinds) : readCsv(text, placeNamed(nation))
}

/** The text of the file, or the text that was put in its place. */
export function csvIn({ fields, file }: FormWithFile): string {
  return file ? Buffer.from(file.bytes).toString('utf8') : textOf(fields, 'csv').trim()
}

/** A place by its code or its name in any language. */
export function placeNamed({ divisions }: Nation): (name: string) => string | undefined {
  const top = divisions.filter(({ level }) => level === 1)
  return (name) => {
    const wanted = name.toLowerCase()
    if (wanted === everywhere) return ''
    if (wanted === abroadName || wanted === abroad) return abroad
    return top.find(
      ({ code, name }) => code === wanted || Object.values(name).some((one) => one.toLowerCase() === wanted),
    )?.code
  }
}

function fieldRows(fields: Form, places: readonly string[], kinds: readonly CountKind[]): Checked<DayGivenRow[]> {
  const issues: Issue[] = []
  const read = (place: string, of: 'counts' | 'totals'): Counts =>
    Object.fromEntries(
      kinds.flatMap((kind) => {
        const field = fieldOf(place, kind, of)
        const text = textOf(fields, field).trim()
        if (text === '') return []
        const number = numberIn(text)
        if (number === undefined) issues.push({ field, code: 'alert-office.not-a-number' })
        return [[kind, number ?? 0]]
      }),
    )
  const rows = places.map((place) => ({ place, counts: read(place, 'counts'), totals: read(place, 'totals') }))
  const filled = rows.filter(({ counts, totals }) => Object.keys({ ...counts, ...totals }).length > 0)
  if (issues.length > 0) return { ok: false, issues }
  const field = fieldOf(places[0] ?? '', kinds[0]!, 'counts')
  return filled.length > 0 ? good(filled) : { ok: false, issues: [{ field, code: 'alert-office.nothing-given' }] }
}
