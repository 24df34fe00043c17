import { oneField, type QuestionKind } from './kind.ts'
import { parseWhole } from './whole.ts'

export const number: QuestionKind<'number'> = {
  fields: oneField,
  parse: parseWhole,
  show: (answer) => String(answer ?? ''),
}
