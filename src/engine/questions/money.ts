import { groupDigits } from '#kernel'
import { oneField, type QuestionKind } from './kind.ts'
import { parseWhole } from './whole.ts'

/** Whole units of the country's currency, with its sign or without. */
export const money: QuestionKind<'money'> = {
  fields: oneField,
  parse: parseWhole,
  show: (answer, { given }) =>
    typeof answer === 'number' ? `${groupDigits(answer)}\u00a0${given.country.currency.sign}` : '',
}
