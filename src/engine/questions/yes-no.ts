import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, wrong } from './kind.ts'

export const yesNo: QuestionKind<'yesNo'> = {
  fields: oneField,
  parse: ({ question, name, form }) => {
    const value = fieldText(form, name)
    if (value === 'yes') return good(true)
    if (value === 'no') return good(false)
    return question.optional && value === '' ? good(null) : wrong(name, 'yes-no-empty')
  },
  show: (answer, { given }) => (typeof answer === 'boolean' ? given.country.yesNo[answer ? 'yes' : 'no'] : ''),
}
