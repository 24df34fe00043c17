/**
 * Choices of a register that does not answer: what would be chosen may be typed, by its number, and is checked against
 * the register's own choices before anything is read or decided on it.
 */
import { good } from '#kernel'
import type { Answer, Answers, Definition } from '../definition.ts'
import { type Asking, fieldTexts, filledText, type Given, type Option, type QuestionFor, wrong } from './kind.ts'
import { lookedLike } from './look-alikes.ts'
import { registerNumber } from './register-number.ts'

/** The questions whose choices are not all there, each with the register that does not answer. */
export type Typed = Readonly<Record<string, string>>

const longest = 60
const self = 'self'

/** Whether the answer to this question may be typed. */
export function mayBeTyped({ typed = {} }: Pick<Given, 'typed'>, name: string): boolean {
  return Object.hasOwn(typed, name)
}

/** Takes a number that was typed for a choice; a person by their register number, in its shape. */
export function parseTyped({
  question,
  name,
  form,
  given,
}: Asking<QuestionFor<'choice' | 'person' | 'office' | 'register' | 'reading'>>) {
  const value = filledText(form, name)
  if (new Set(fieldTexts(form, name)).size > 1) return wrong(name, 'typed-both') // one was chosen and another written
  const isListed = (given.options[name] ?? []).some((option) => option.value === value)
  if (isListed || (question.type === 'person' && value === self && question.who.includes(self))) return good(value)
  if (question.type === 'person')
    return registerNumber.parse({
      question: { ...question, type: 'registerNumber' },
      name,
      form: { [name]: value },
      given,
    })
  if (value === '') return question.optional ? good(null) : wrong(name, 'typed-empty')
  return isNumber(value) ? good(value) : wrong(name, 'typed-shape', { most: longest })
}

/** Whether this may be the number of something in a register. */
export function isNumber(text: string): boolean {
  return text.length <= longest && /^[\p{L}\p{N}][\p{L}\p{N} ./№-]*$/u.test(text)
}

/** The answers that were typed and that no register has confirmed. */
export function typedIn({ questions }: Pick<Definition, 'questions'>, answers: Answers, given: Given): string[] {
  return Object.keys(given.typed ?? {}).filter((name) => {
    const answer = Object.hasOwn(answers, name) ? answers[name] : null
    const isSelf = questions[name]?.type === 'person' && answer === self
    const values = answer === null || answer === undefined || isSelf ? [] : [answer].flat()
    return values.some((one) => !(given.options[name] ?? []).some(({ value }) => value === one))
  })
}

/** The option that a typed answer names, however its letters and blanks were written. */
export function inOptions(typed: Answer | undefined, options: readonly Option[], given: Pick<Given, 'country'>) {
  const wanted = typedLike(String(typed ?? ''), given)
  return options.find(({ value }) => typedLike(value, given) === wanted)
}

/** A number as it is compared: upper case, no blanks, letters that look alike taken for the same. */
export function typedLike(text: string, { country }: Pick<Given, 'country'>): string {
  const { registerNumber, vehiclePlate } = country
  return lookedLike(text.normalize('NFC'), { ...vehiclePlate.lookAlikes, ...registerNumber.lookAlikes })
}
