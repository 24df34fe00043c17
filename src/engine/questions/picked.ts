import { good } from '#kernel'
import type { Answer } from '../definition.ts'
import { type Asking, fieldText, oneField, type QuestionFor, type QuestionKind, wrong } from './kind.ts'

/** Whom it is for: oneself, or a child or spouse whom the register names. The answer is a register number or `self`. */
export const person: QuestionKind<'person'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'person-empty'),
  show: showPicked,
}

export const office: QuestionKind<'office'> = {
  fields: oneField,
  parse: (asking) => parsePicked(asking, 'office-empty'),
  show: showPicked,
}

const self = 'self'
type Picked = QuestionFor<'person'> | QuestionFor<'office'>

function parsePicked({ question, name, form, given }: Asking<Picked>, code: string) {
  const value = fieldText(form, name)
  if (value === '') return question.optional ? good(null) : wrong(name, code)
  if (question.type === 'person' && value === self)
    return question.who.includes(self) ? good(value) : wrong(name, 'choice-not-there')
  return given.options[name]?.some((option) => option.value === value) ? good(value) : wrong(name, 'choice-not-there')
}

function showPicked(answer: Answer, { name, given }: Omit<Asking<Picked>, 'form'>): string {
  return given.options[name]?.find(({ value }) => value === answer)?.label ?? String(answer ?? '')
}
