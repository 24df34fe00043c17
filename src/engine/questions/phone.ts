import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, showText, wrong } from './kind.ts'

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
