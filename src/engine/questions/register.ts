import { oneField, type QuestionKind } from './kind.ts'
import { parsePicked, showPicked } from './picked.ts'

/** One of the registers there are; its owner is whom it goes to. */
export const register: QuestionKind<'register'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'choice-empty'),
  show: showPicked,
}
