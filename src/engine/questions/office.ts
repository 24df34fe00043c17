import { oneField, type QuestionKind } from './kind.ts'
import { parsePicked, showPicked } from './picked.ts'

/** A place of an agency. */
export const office: QuestionKind<'office'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'office-empty'),
  show: showPicked,
}
