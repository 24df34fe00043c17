import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, showText, wrong } from './kind.ts'

const emailMost = 254 // RFC 5321 §4.5.3.1.3, less the angle brackets

export const phone: QuestionKind<'phone'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const { prefix, pattern, example } = given.country.phone
    const sent = fieldText(form, name).replace(/[\s().-]/g, '')
    const digits = sent.startsWith(prefix) ? sent.slice(prefix.length) : sent
    if (digits === '') return question.optional ? good(null) : wrong(name, 'phone-empty', { example })
    return pattern.test(digits) ? good(digits) : wrong(name, 'phone-shape', { example })
  },
  show: showText,
}

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
