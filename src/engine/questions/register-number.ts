import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, showText, wrong } from './kind.ts'
import { lookedLike } from './look-alikes.ts'

/** A person's register number; lower case, blanks and the look-alike letters of other keyboards are understood. */
export const registerNumber: QuestionKind<'registerNumber'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const { example, lookAlikes, pattern, birthDate } = given.country.registerNumber
    const value = lookedLike(fieldText(form, name), lookAlikes)
    if (value === '') return question.optional ? good(null) : wrong(name, 'register-number-empty', { example })
    if (!pattern.test(value)) return wrong(name, 'register-number-shape', { example })
    const born = birthDate(value)
    if (!born || born > given.today) return wrong(name, 'register-number-no-day')
    return good(value)
  },
  show: showText,
}
