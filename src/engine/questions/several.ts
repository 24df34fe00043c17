import { good } from '#kernel'
import { fieldTexts, oneField, type QuestionKind, wrong } from './kind.ts'
import { optionsOf } from './options.ts'
import { isNumber, mayBeTyped } from './typed.ts'

export const several: QuestionKind<'several'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const typing = mayBeTyped(given, name)
    const sent = fieldTexts(form, name).flatMap((text) => (typing ? text.split(/[,;]/).map((one) => one.trim()) : text))
    const values = [...new Set(sent)].filter((value) => value !== '')
    if (values.length === 0) return question.optional ? good([]) : wrong(name, 'several-empty')
    const options = optionsOf(question.options, name, given)
    const isThere = (value: string) => options.some((option) => option.value === value)
    if (!values.every((value) => isThere(value) || (typing && isNumber(value)))) return wrong(name, 'choice-not-there')
    const most = question.most ?? (typing ? values.length : options.length)
    return values.length > most ? wrong(name, 'several-too-many', { most }) : good(values)
  },
  show: (answer, { question, name, given }) => {
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : []
    const options = optionsOf(question.options, name, given)
    const named = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
    const typed = chosen.filter((one) => !options.some(({ value }) => value === one)).map(String)
    return [...named, ...typed].join(', ')
  },
}
