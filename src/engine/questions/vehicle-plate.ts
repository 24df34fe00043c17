import { good } from '#kernel'
import { fieldText, oneField, type QuestionKind, showText, wrong } from './kind.ts'
import { lookedLike } from './look-alikes.ts'

/** A vehicle's number, read as forgivingly as a person's. */
export const vehiclePlate: QuestionKind<'vehiclePlate'> = {
  fields: oneField,
  parse: ({ question, name, form, given }) => {
    const { example, lookAlikes, pattern } = given.country.vehiclePlate
    const value = lookedLike(fieldText(form, name), lookAlikes)
    if (value === '') return question.optional ? good(null) : wrong(name, 'plate-empty', { example })
    return pattern.test(value) ? good(value) : wrong(name, 'plate-shape', { example })
  },
  show: showText,
}
