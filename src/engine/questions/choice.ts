import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, wrong } from './kind.ts'
import { optionsOf } from './options.ts'

export const choice: QuestionKind<'choice'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const value = fieldText(form, name)
    if (value === '') return question.optional ? good(null) : wrong(name, 'choice-empty')
    const isThere = optionsOf(question.options, name, given).some((option) => option.value === value)
    return isThere ? good(value) : wrong(name, 'choice-not-there')
  },
  show: (answer, { question, name, given }) =>
    optionsOf(question.options, name, given).find(({ value }) => value === answer)?.label ?? String(answer ?? ''),
}
