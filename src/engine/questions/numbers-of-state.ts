import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, showText, wrong } from './kind.ts'

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

export const vehiclePlate: QuestionKind<'vehiclePlate'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const { example, lookAlikes, pattern } = given.country.vehiclePlate
    const value = lookedLike(fieldText(form, name), lookAlikes)
    if (value === '') return question.optional ? good(null) : wrong(name, 'plate-empty', { example })
    return pattern.test(value) ? good(value) : wrong(name, 'plate-shape', { example })
  },
  show: showText,
}

/** Upper case without blanks and dashes, each look-alike letter turned into the one that is meant. */
export function lookedLike(text: string, lookAlikes: Readonly<Record<string, string>>): string {
  return [...text.toUpperCase().replace(/[\s\u00a0.\-–—_]/g, '')].map((letter) => lookAlikes[letter] ?? letter).join('')
}
