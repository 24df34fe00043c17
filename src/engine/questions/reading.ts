import { oneField, type QuestionKind } from './kind.ts'
import { parsePicked } from './picked.ts'

/** A reading of the person's data, from their own list. */
export const reading: QuestionKind<'reading'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'choice-empty'),
  show: (answer) => {
    const text = String(answer ?? '')
    return text.slice(0, Math.max(text.lastIndexOf(between), 0))
  },
}

const between = ' · '

/** The answer that names a reading: what it says to people, and its receipt, so that it can be found by anybody who has it. */
export function readingAnswer(label: string, receiptId: string): string {
  return `${label}${between}${receiptId}`
}

/** The receipt in an answer that names a reading. */
export function receiptIn(answer: string): string {
  return answer.split(between).at(-1)!
}
