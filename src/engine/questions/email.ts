import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, showText, wrong } from './kind.ts'

const emailMost = 254 // RFC 5321 §4.5.3.1.3, less the angle brackets

export const email: QuestionKind<'email'> = {
  fields: oneField,
  parse: ({ question, name, form }) => {
    const value = fieldText(form, name)
    if (value === '') return question.optional ? good(null) : wrong(name, 'email-empty')
    const isEmail =
      value.length <= emailMost &&
      /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@.<>(),;:"[\]\\]+(\.[^\s@.<>(),;:"[\]\\]+)+$/.test(value)
    return isEmail ? good(value) : wrong(name, 'email-shape')
  },
  show: showText,
}
