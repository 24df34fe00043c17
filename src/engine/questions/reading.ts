import { oneField, type QuestionKind } from './kind.ts'
import { parsePicked } from './picked.ts'

const between = ' · '

/** A reading of the person's data, from their own list: when and where, by whom, and at the end its receipt. */
export const reading: QuestionKind<'reading'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'choice-empty'),
  show: (answer) =>
    String(answer ?? '')
      .split(between)
      .slice(0, -1)
      .join(between),
}
