import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, wrong } from './kind.ts'

/** A statement the person stands by; there is no way round it but leaving. */
export const declaration: QuestionKind<'declaration'> = {
  fields: oneField,
  parse: ({ name, form }) => (fieldText(form, name) === 'yes' ? good(true) : wrong(name, 'declaration-empty')),
  show: (_answer, { question }) => question.statement,
}
