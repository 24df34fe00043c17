import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, wrong } from './kind.ts'

/** A free time, as the office's own clock shows it: `2026-12-01T10:20`. */
export const slot: QuestionKind<'slot'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const value = fieldText(form, name)
    if (value === '') return question.optional ? good(null) : wrong(name, 'slot-empty')
    return given.options[name]?.some((option) => option.value === value) ? good(value) : wrong(name, 'slot-taken')
  },
  show: (answer) =>
    String(answer ?? '')
      .replaceAll('-', '.')
      .replace('T', ' '),
}
