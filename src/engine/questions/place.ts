import { good, inLanguage } from '#kernel'
import { fieldText, oneField, type QuestionKind, wrong } from './kind.ts'

/** A division of one level. */
export const place: QuestionKind<'place'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const code = fieldText(form, name)
    if (code === '') return question.optional ? good(null) : wrong(name, 'choice-empty')
    const isThere = given.divisions.some((division) => division.level === question.level && division.code === code)
    return isThere ? good(code) : wrong(name, 'choice-not-there')
  },
  show: (answer, { given }) => {
    const { country, divisions } = given
    const around = divisions.filter(({ code }) => String(answer ?? '').startsWith(code))
    return around.map(({ name }) => inLanguage(name, country.languages[0]!.code)).join(', ')
  },
}
