/** What an issued document shows, taken from the facts: the holder's name, rows of label and value, and a table. */
import { groupDigits, type Language, type Localised } from '#kernel'
import type { Answers, Definition, FactRow, Facts } from './definition.ts'
import { showAnswer } from './journey.ts'
import type { Country, Field, Nation } from './nation.ts'
import { officeOptions } from './offices.ts'
import { placeOf } from './reads.ts'

export type RecordRow = { readonly key: string; readonly label: Localised; readonly value: string }
export type RecordTable = {
  readonly columns: readonly { readonly key: string; readonly label: Localised }[]
  readonly rows: readonly (readonly string[])[]
}
export type DocumentRecord = {
  readonly name: string
  readonly rows: readonly RecordRow[]
  readonly table?: RecordTable
}

const tableRowsMax = 500

/** What is written on a document: what registers say, what was answered, and how the questions are called in each language. */
export type Recorded = {
  readonly facts: Facts
  readonly answers?: Answers
  readonly in?: Readonly<Record<Language, Definition>>
}

/** The content of the document that a grant under `definition` issues; rows that are empty are left out. */
export function recordOf(definition: Definition, recorded: Recorded, nation: Nation): DocumentRecord {
  const { issue } = definition
  const { facts } = recorded
  if (!issue) throw new Error(`${definition.id} issues no document`)
  const { country } = nation
  const rows = issue.show.flatMap((name): RecordRow[] => {
    if (name in definition.questions) return answerRow(definition, name, { recorded, nation })
    const value = facts[name]
    if (value === null || value === undefined || value === '' || Array.isArray(value)) return []
    const field = fieldOf(definition, name, nation)
    return [{ key: name, label: field.label, value: shown(value as string | number | boolean, field.type, country) }]
  })
  const name = issue.holder
    .map((fact) => facts[fact])
    .filter(Boolean)
    .join(' ')
  return issue.table ? { name, rows, table: tableOf(definition, facts, nation) } : { name, rows }
}

/** An answer as a row, in the country's first language; nothing where it was not given. */
function answerRow(
  { questions, agency }: Definition,
  name: string,
  { recorded, nation }: { recorded: Recorded; nation: Nation },
): RecordRow[] {
  const question = questions[name]!
  const answer = recorded.answers?.[name]
  if (answer === null || answer === undefined || answer === '') return []
  const { country, divisions } = nation
  const language = country.languages[0]!.code
  if (typeof answer === 'boolean') return [row(country.yesNo[answer ? 'yes' : 'no'])]
  const options = officeOptions(nation, { agency, questions: { [name]: question } }, { language })
  return [row(showAnswer(question, name, { answer, given: { country, divisions, today: '', options } }))]

  function row(value: string): RecordRow {
    const others = Object.entries(recorded.in ?? {}).map(([code, { questions }]) => [
      code,
      questions[name]?.title ?? '',
    ])
    return { key: name, label: { [language]: question.title, ...Object.fromEntries(others) }, value }
  }
}

function tableOf(definition: Definition, facts: Facts, nation: Nation): RecordTable {
  const { fact, columns } = definition.issue!.table!
  const fields = columns.map((column) => fieldAt(placeOf(definition.facts[fact]!)!, column, nation))
  const rows = (facts[fact] ?? []) as readonly FactRow[]
  return {
    columns: columns.map((key, i) => ({ key, label: fields[i]!.label })),
    rows: rows
      .slice(0, tableRowsMax)
      .map((row) => columns.map((column, i) => shown(row[column] ?? null, fields[i]!.type, nation.country))),
  }
}

type Labelled = { readonly label: Localised; readonly type: Field['type'] }

/** What a fact is called in each language, and how it is written. */
export function fieldOf(definition: Definition, fact: string, nation: Nation): Labelled {
  const place = placeOf(definition.facts[fact]!)
  return fieldAt(place!, place!.field!, nation)
}

function fieldAt(
  { register, operation }: { register: string; operation: string },
  field: string,
  nation: Nation,
): Labelled {
  const found = nation.registers.find(({ id }) => id === register)?.operations[operation]?.fields[field]
  if (!found) throw new Error(`no field ${register}.${operation}.${field}`)
  const others = Object.entries(nation.registerTranslations).flatMap(([language, words]): [Language, string][] => {
    const translated = words[`${register}.${operation}.${field}`]
    return translated ? [[language, translated]] : []
  })
  return {
    label: { [nation.country.languages[0]!.code]: found.title, ...Object.fromEntries(others) },
    type: found.type,
  }
}

/** A value as the document prints it, in the country's first language. */
function shown(value: string | number | boolean | null, type: Field['type'], country: Country): string {
  if (value === null || value === '') return '–'
  if (type === 'money') return `${groupDigits(Number(value))} ${country.currency.sign}`
  if (type === 'date') return String(value).slice(0, 10).replaceAll('-', '.')
  if (type === 'yesNo') return country.yesNo[value ? 'yes' : 'no']
  return String(value)
}
