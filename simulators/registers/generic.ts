/**
 * What an operation answers that nobody wrote an answer for: its row says by what a record is found and which fields it has,
 * the people say the rest. What is taken is taken; tables and statistics come from the country's divisions.
 */
import type { Operation } from '#engine'
import { census } from '../../mongolia/census.ts'
import { divisions } from '../../mongolia/divisions.ts'
import type { Life } from '../../mongolia/life.ts'
import type { Answered, Row } from './answers.ts'
import { counted, employerOf, madeUp } from './made-up.ts'
import { isAboutPeople, isKnown, type Kind, kinds, kindsIn, type Subject, saidOf, type Value } from './subject.ts'

export type Question = Omit<Subject, 'life'> & {
  readonly operation: Operation
  readonly inputs: Readonly<Record<string, string>>
  /** Whom the record is of, or who owns it. */
  readonly life?: Life
  /** Some of whom that is so, for a list of people that is found by no number. */
  readonly some: (so: (life: Life) => boolean) => readonly Life[]
}

const rowsMax = 50
const tableRows = 5
const detailRows = 3
/** What statistics of a whole province say of its parts. */
const everywhere = 'Бүгд'

/** Rows of the operation's fields; nothing where there is no such record. */
export function genericAnswer(question: Question): Answered {
  const rows = rowsFor(question).slice(0, rowsMax)
  if (rows.length === 0) return undefined
  return question.operation.many ? rows : rows[0]
}

function rowsFor(question: Question): Row[] {
  const { operation, life } = question
  const { fields } = operation
  switch (operation.by ?? 'person') {
    case 'person':
    case 'civil-number':
    case 'vehicle':
    case 'property':
    case 'company':
      return life ? rowsOf(question, { ...question, life }) : []
    default:
      if (isAboutPeople(fields) && !('success' in fields)) {
        const has = (life: Life) => kindsIn(fields).every((kind) => kinds[kind](life).length > 0)
        return question.some(has).flatMap((life) => rowsOf(question, { ...question, life }).slice(0, 1))
      }
      return placesOf(question) ?? countsOf(question) ?? tableOf(question)
  }
}

/** Of these somebody may have several: they are as many rows as there are, and of nothing else is there a history. */
const several: readonly Kind[] = ['vehicle', 'property', 'fine', 'debt']

/** A row for each thing of the kinds the fields speak of; of somebody themselves where they speak of none. */
function rowsOf(question: Question, subject: Subject & { life: Life }): Row[] {
  const { fields, many } = question.operation
  if ('success' in fields) return [rowOf(question, subject, 0)]
  const spoken = kindsIn(fields).filter((kind) => !subject[kind] && !(kind === 'work' && subject.company))
  let subjects: Subject[] = [subject]
  for (const kind of spoken) subjects = subjects.flatMap((one) => withThings(one, kind, subject.life))
  const hasHistory = many && !spoken.some((kind) => several.includes(kind))
  const rows = hasHistory ? subjects.flatMap((one) => Array<Subject>(detailRows).fill(one)) : subjects
  return rows.map((one, i) => rowOf(question, one, i))
}

/** Each thing of the kind that they have; the company of those who work is their employer. */
function withThings(subject: Subject, kind: Kind, life: Life): Subject[] {
  if (kind === 'company' && subject.work) return [{ ...subject, company: employerOf(subject.work.employer) }]
  return kinds[kind](life).map((thing) => ({ ...subject, [kind]: thing }))
}

function rowOf({ operation, inputs }: Question, subject: Subject, nth: number): Row {
  const about = `${aboutOf(subject) ?? Object.values(inputs).join('/')}${nth === 0 ? '' : `/${nth}`}`
  return Object.fromEntries(
    Object.entries(operation.fields).flatMap(([name, field]) => {
      if (name === 'success') return [[name, true]]
      const value = fitting(saidOf([name, field], subject), field.type)
      if (value === undefined && subject.life && isKnown([name, field])) return [] // they have none
      return [[name, value ?? madeUp(field, about)]]
    }),
  )
}

function aboutOf({ vehicle, property, company, life }: Subject): string | undefined {
  return vehicle?.plate ?? property?.number ?? company?.number ?? life?.registerNumber
}

/** The value as the field's type wants it; nothing where it cannot be that. */
function fitting(value: Value, type: Operation['fields'][string]['type']): Value {
  if (value === undefined) return undefined
  if (type === 'text') return String(value)
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? value : undefined
  if (type === 'yesNo') return typeof value === 'boolean' ? value : undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** Which part of a division's code each field of the exchange shows. */
const levels = [
  { code: 'aimagCityCode', name: 'aimagCityName' },
  { code: 'soumDistrictCode', name: 'soumDistrictName' },
  { code: 'bagKhorooCode', name: 'bagKhorooName' },
] as const

/** Divisions below the one that was named, where the operation lists divisions. */
function placesOf({ operation, inputs }: Question): Row[] | undefined {
  const level = levels.findIndex(({ code }) => code in operation.fields && Object.keys(operation.fields).length <= 2)
  if (level < 0) return undefined
  const above = levels
    .slice(0, level)
    .map(({ code }) => inputs[code] ?? '')
    .join('')
  return divisions
    .filter(({ code }) => code.length === 2 * (level + 1) && code.startsWith(above))
    .map(({ code, name }) => ({ [levels[level]!.code]: code.slice(-2), [levels[level]!.name]: name.mn ?? '' }))
}

/** A row for each province with numbers that fit its people, where almost everything is a number. */
function countsOf({ operation }: Question): Row[] | undefined {
  const fields = Object.entries(operation.fields)
  const numbers = fields.filter(([, { type }]) => type === 'number')
  if (numbers.length < fields.length / 2 || numbers.length < 3) return undefined
  return Object.entries(census).map(([code, { people }]) => {
    const place = divisions.find((one) => one.code === code)?.name.mn ?? ''
    return Object.fromEntries(
      fields.map(([name, field]) => {
        if (field.type === 'number') return [name, counted(field, { place, people })]
        return [name, /province|aimag/i.test(name) ? place : everywhere]
      }),
    )
  })
}

function tableOf(question: Question): Row[] {
  const nobody: Subject = { find: question.find, today: question.today }
  const count = question.operation.many ? tableRows : 1
  return Array.from({ length: count }, (_, nth) => rowOf(question, nobody, nth))
}
