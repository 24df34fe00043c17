import { good } from '#kernel'
import { fieldTexts, oneField, type QuestionKind, wrong } from './kind.ts'
import { optionsOf } from './options.ts'

export const several: QuestionKind<'several'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const values = [...new Set(fieldTexts(form, name))]
    if (values.length === 0) return question.optional ? good([]) : wrong(name, 'several-empty')
    const options = optionsOf(question.options, name, given)
    if (!values.every((value) => options.some((option) => option.value === value)))
      return wrong(name, 'choice-not-there')
    const most = question.most ?? options.length
    return values.length > most ? wrong(name, 'several-too-many', { most }) : good(values)
  },
  show: (answer, { question, name, given }) =>
    optionsOf(question.options, name, given)
      .filter(({ value }) => Array.isArray(answer) && answer.includes(value))
      .map(({ label }) => label)
      .join(', '),
}
