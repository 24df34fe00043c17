import { oneField, type QuestionKind } from './kind.ts'
import { parsePicked, showPicked } from './picked.ts'

/** Whom it is for: oneself, or a child or spouse whom the register names. The answer is a register number or `self`. */
export const person: QuestionKind<'person'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'person-empty'),
  show: showPicked,
}
