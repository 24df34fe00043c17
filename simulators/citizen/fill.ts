/** A made-up citizen in front of a form: what they may enter for a question, one form fields' worth for each choice. */
import { divisionsIn, type Given, optionsOf, type Question } from '#engine'
import { addDays } from '#kernel'
import type { Life } from '../../mongolia/life.ts'

export type Fields = Readonly<Record<string, string | readonly string[]>>

const aFile = '01900000-0000-7000-8000-000000000f11'

/** Every way to answer a question, each as the fields of the form; nothing where it cannot be answered. */
export function fieldsFor(question: Question, name: string, { life, given }: { life: Life; given: Given }): Fields[] {
  const one = (value: string): Fields[] => [{ [name]: value }]
  const picked = () => (given.options[name] ?? []).map(({ value }) => ({ [name]: value }))
  switch (question.type) {
    case 'choice':
      return optionsOf(question.options, name, given).map(({ value }) => ({ [name]: value }))
    case 'several': {
      const values = optionsOf(question.options, name, given).map(({ value }) => value)
      return values.map((value) => ({ [name]: [value] }))
    }
    case 'yesNo':
      return [{ [name]: 'yes' }, { [name]: 'no' }]
    case 'declaration':
      return one('yes')
    case 'person':
      return [...(question.who.includes('self') ? one('self') : []), ...picked()]
    case 'office':
    case 'slot':
    case 'register':
      return picked()
    case 'reading':
      return one('') // nobody has read anything of somebody made up
    case 'place':
      return one(life.home.division.slice(0, question.level * 2))
    case 'number':
    case 'money':
      return numbersWithin(question).map((value) => ({ [name]: String(value) }))
    case 'date':
      return [dateFields(name, dateWithin(question, given.today))]
    case 'yearSpan': {
      const to = Number(given.today.slice(0, 4))
      const from = Math.max(question.earliest, to - (question.yearsMost ?? 5) + 1)
      return [{ [`${name}-from`]: String(from), [`${name}-to`]: String(to) }]
    }
    case 'file':
      return one(`${aFile}|${question.accept[0]}|1000|file.${question.accept[0]}`)
    case 'address':
      return [addressFields(name, life, given)]
    case 'text':
      return one(`Жишээ ${life.given}`.slice(0, question.longest).trim())
    default:
      return one(written[question.type])
  }
}

const written = {
  longText: 'Жишээ бичвэр. Энэ бол туршилтын хүсэлт.',
  phone: '99112233',
  email: 'jishee@example.mn',
  registerNumber: 'УХ91052824',
  vehiclePlate: '1234УБА',
} as const

/** An everyday number, the least there may be, and the most or one that is large. */
function numbersWithin({ least = 0, most = large }: { readonly least?: number; readonly most?: number }): number[] {
  return [...new Set([Math.min(Math.max(least, 1), most), least, Math.max(least, most)])]
}

const large = 1_000_000_000

type Limits = Extract<Question, { type: 'date' }>

/** A day inside the limits: the latest there may be, or a little after the earliest. */
function dateWithin({ earliest, latest }: Limits, today: string): string {
  const day = (limit: string) => (limit === 'today' ? today : limit)
  if (latest !== undefined) return addDays(day(latest), latest === earliest ? 0 : -1)
  return earliest === undefined ? today : addDays(day(earliest), 7)
}

function dateFields(name: string, date: string): Fields {
  const [year = '', month = '', day = ''] = date.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day }
}

function addressFields(name: string, { home }: Life, { divisions }: Given): Fields {
  const fields: Record<string, string> = { [`${name}-line`]: home.door }
  for (const level of [1, 2, 3] as const) {
    const code = home.division.slice(0, level * 2)
    if (divisionsIn(divisions, level, code.slice(0, -2)).some((division) => division.code === code))
      fields[`${name}-${level}`] = code
  }
  return fields
}
