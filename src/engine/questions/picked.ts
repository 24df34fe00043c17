/** Choosing from what a register or the country lists: what a person and an office have in common. */
import { good } from '#kernel'
import type { Answer } from '../definition.ts'
import { type Asking, filledText, type QuestionFor, wrong } from './kind.ts'
import { mayBeTyped, parseTyped } from './typed.ts'

const self = 'self'
type Picked = QuestionFor<'person' | 'office' | 'register' | 'reading'>

export function parsePicked({ question, name, form, given }: Asking<Picked>, code: string) {
  const value = filledText(form, name)
  if (mayBeTyped(given, name)) return parseTyped({ question, name, form, given })
  if (value === '') return question.optional ? good(null) : wrong(name, code)
  if (question.type === 'person' && value === self)
    return question.who.includes(self) ? good(value) : wrong(name, 'choice-not-there')
  return given.options[name]?.some((option) => option.value === value) ? good(value) : wrong(name, 'choice-not-there')
}

export function showPicked(answer: Answer, { name, given }: Omit<Asking<Picked>, 'form'>): string {
  return given.options[name]?.find(({ value }) => value === answer)?.label ?? String(answer ?? '')
}
