import { oneField, type QuestionKind } from './kind.ts'
import { parsePicked, showPicked } from './picked.ts'

/** A reading of the person's data, from their own list of them. */
export const reading: QuestionKind<'reading'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'choice-empty'),
  show: showPicked,
}
