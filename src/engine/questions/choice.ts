import { good } from '#kernel'
import { filledText, oneField, type QuestionKind, wrong } from './kind.ts'
import { optionsOf } from './options.ts'
import { mayBeTyped, parseTyped } from './typed.ts'

export const choice: QuestionKind<'choice'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const value = filledText(form, name)
    const isThere = optionsOf(question.options, name, given).some((option) => option.value === value)
    if (mayBeTyped(given, name)) return parseTyped({ question, name, form, given })
    if (isThere) return good(value)
    if (value === '') return question.optional ? good(null) : wrong(name, 'choice-empty')
    return wrong(name, 'choice-not-there')
  },
  show: (answer, { question, name, given }) =>
    optionsOf(question.options, name, given).find(({ value }) => value === answer)?.label ?? String(answer ?? ''),
}
