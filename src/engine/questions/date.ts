import { good } from '#kernel'
import type { DateLimit } from '../definition.ts'
import { fieldText, type QuestionKind, wrong } from './kind.ts'

const parts = ['year', 'month', 'day'] as const
const earliestEver = '1900-01-01'
const latestEver = '2100-12-31'

/** A calendar date in three fields, as people write it. */
export const date: QuestionKind<'date'> = {
  fields: (name) => parts.map((part) => `${name}-${part}`),
  parse: ({ question, name, form, given }) => {
    const [year, month, day] = parts.map((part) => fieldText(form, `${name}-${part}`)) as [string, string, string]
    if (year === '' && month === '' && day === '')
      return question.optional ? good(null) : wrong(`${name}-year`, 'date-empty')
    for (const [part, value] of [
      ['year', year],
      ['month', month],
      ['day', day],
    ] as const) {
      if (value === '') return wrong(`${name}-${part}`, `date-no-${part}`)
    }
    if (!/^\d{4}$/.test(year)) return wrong(`${name}-year`, 'date-year-shape')
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (!isDate(value)) return wrong(`${name}-day`, 'date-not-real')
    const earliest = limit(question.earliest, given.today) ?? earliestEver
    const latest = limit(question.latest, given.today) ?? latestEver
    if (value < earliest) return wrong(`${name}-year`, 'date-too-early', { earliest })
    if (value > latest) return wrong(`${name}-year`, 'date-too-late', { latest })
    return good(value)
  },
  show: (answer, { given }) => (typeof answer === 'string' ? dateIn(answer, given.country.languages[0]!.code) : ''),
}

function limit(given: DateLimit | undefined, today: string): string | undefined {
  return given === 'today' ? today : given
}

/** Whether a text is a day that there is, as `2026-11-24`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

function dateIn(value: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  )
}
