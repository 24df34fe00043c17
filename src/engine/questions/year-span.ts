import { good } from '#kernel'
import { fieldText, type QuestionKind, wrong } from './kind.ts'

const yearsMost = 50

/** From one year to another, both included. */
export const yearSpan: QuestionKind<'yearSpan'> = {
  fields: (name) => [`${name}-from`, `${name}-to`],
  parse: ({ question, name, form, given }) => {
    const [first, last] = [fieldText(form, `${name}-from`), fieldText(form, `${name}-to`)]
    if (first === '' && last === '') return question.optional ? good(null) : wrong(`${name}-from`, 'years-empty')
    for (const [part, value] of [
      ['from', first],
      ['to', last],
    ] as const) {
      if (!/^\d{4}$/.test(value)) return wrong(`${name}-${part}`, 'years-shape')
    }
    const [from, to] = [Number(first), Number(last)]
    const thisYear = Number(given.today.slice(0, 4))
    if (from < question.earliest) return wrong(`${name}-from`, 'years-too-early', { earliest: question.earliest })
    if (to > thisYear) return wrong(`${name}-to`, 'years-too-late', { latest: thisYear })
    if (from > to) return wrong(`${name}-from`, 'years-reversed')
    const most = question.yearsMost ?? yearsMost
    if (to - from + 1 > most) return wrong(`${name}-from`, 'years-too-many', { most })
    return good({ from, to })
  },
  show: (answer) => {
    const span = answer as { from: number; to: number } | null
    return span ? `${span.from}–${span.to}` : ''
  },
}
