/** Reading whole numbers as people write them: what a number and an amount have in common. */
import { good, groupDigits } from '#kernel'
import { type Asking, fieldText, type QuestionFor, wrong } from './kind.ts'

const most = 999_999_999_999_999

/** Blanks anywhere and commas before three digits are how people write numbers; any other comma is a fraction. */
export function parseWhole({ question, name, form, given }: Asking<QuestionFor<'number'> | QuestionFor<'money'>>) {
  const sent = fieldText(form, name)
    .replaceAll(given.country.currency.sign, '')
    .replace(/\s/g, '')
    .replace(/(?<=\d)[,'’](?=\d{3}(?!\d))/g, '')
  if (sent === '') return question.optional ? good(null) : wrong(name, 'number-empty')
  if (!/^-?\d{1,15}$/.test(sent))
    return wrong(name, /^-?\d{16,}$/.test(sent) ? 'number-too-large' : 'number-not-whole', { most: groupDigits(most) })
  const value = Number(sent) + 0 // no minus before nought
  const least = question.least ?? 0
  if (value < least) return wrong(name, 'number-too-small', { least: groupDigits(least) })
  if (value > (question.most ?? most))
    return wrong(name, 'number-too-large', { most: groupDigits(question.most ?? most) })
  return good(value)
}
