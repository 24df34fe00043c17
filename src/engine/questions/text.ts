import { good } from '#kernel'
import { type Asking, fieldText, oneField, type QuestionFor, type QuestionKind, showText, wrong } from './kind.ts'

const shortMost = 200

export const text: QuestionKind<'text'> = {
  fields: oneField,
  parse: (asking) => parseText(asking, asking.question.longest ?? shortMost),
  show: showText,
}

/** A text no longer than `longest` letters; a short one has no line ends. */
export function parseText(
  { question, name, form }: Asking<QuestionFor<'text'> | QuestionFor<'longText'>>,
  longest: number,
) {
  const all = fieldText(form, name)
  const value = question.type === 'text' ? all.replace(/\s+/g, ' ') : all
  if (value === '') return question.optional ? good(null) : wrong(name, 'text-empty')
  const length = [...value].length
  if (length > longest) return wrong(name, 'text-too-long', { longest, length })
  return good(value)
}
