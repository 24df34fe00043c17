import { oneField, type QuestionKind, showText } from './kind.ts'
import { parseText } from './text.ts'

const longMost = 2000

export const longText: QuestionKind<'longText'> = {
  fields: oneField,
  parse: (asking) => parseText(asking, asking.question.longest ?? longMost),
  show: showText,
}
