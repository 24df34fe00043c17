import { good } from '#kernel'
import type { Options } from '../definition.ts'
import { fieldText, fieldTexts, type Given, type Option, oneField, type QuestionKind, wrong } from './kind.ts'

/** The options of a question: written in the definition, or given by a register. */
export function optionsOf(options: Options, name: string, given: Given): readonly Option[] {
  if ('rows' in options && Array.isArray(options.label)) return given.options[name] ?? []
  return Object.entries(options as Record<string, string>).map(([value, label]) => ({ value, label }))
}

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
