/** What every kind of question can do; each kind is one file. `parse` never throws, whatever was sent. */
import { type Checked, mistake, type TextParams } from '#kernel'
import type { Answer, Form, Question, QuestionType } from '../definition.ts'
import type { Country, Division } from '../nation.ts'

export type Option = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** Under which heading it stands in a long list. */
  readonly group?: string
}

/** What the surroundings give: the country's rules, today's date, and the options that registers gave, by question. */
export type Given = {
  readonly country: Country
  readonly today: string
  readonly divisions: readonly Division[]
  readonly options: Readonly<Record<string, readonly Option[]>>
  /** The questions whose choices a register does not give now, with that register: their answer may be typed. */
  readonly typed?: Readonly<Record<string, string>>
}

export type Asking<Asked> = {
  readonly question: Asked
  readonly name: string
  readonly form: Form
  readonly given: Given
}
export type QuestionFor<Type extends QuestionType> = Extract<Question, { readonly type: Type }>

export type QuestionKind<Type extends QuestionType> = {
  /** The names of the form's fields a question called `name` uses, the one to point at first. */
  readonly fields: (name: string) => readonly string[]
  readonly parse: (asking: Asking<QuestionFor<Type>>) => Checked<Answer>
  /** The answer as people read it. */
  readonly show: (answer: Answer, asking: Omit<Asking<QuestionFor<Type>>, 'form'>) => string
}

const fieldMax = 10_000

/** The one text of a field: composed (NFC), without control characters or blanks around it; of several the first. */
export function fieldText(form: Form, name: string): string {
  const sent = form[name]
  const first = typeof sent === 'string' ? sent : (sent?.[0] ?? '')
  return first
    .slice(0, fieldMax)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Cn}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, (c) => (c === '\n' ? c : ''))
    .trim()
}

/** The first text of a field that is not empty, cleaned as any: a choice and a place to write may share a name. */
export function filledText(form: Form, name: string): string {
  return fieldText({ [name]: fieldTexts(form, name)[0] ?? '' }, name)
}

export function fieldTexts(form: Form, name: string): string[] {
  const sent = form[name]
  const list = typeof sent === 'string' ? [sent] : (sent ?? [])
  return list
    .slice(0, 200)
    .map((text) => text.slice(0, fieldMax).trim())
    .filter((text) => text !== '')
}

/** A mistake of this question, pointing at its first field unless another is named. */
export function wrong(
  name: string,
  code: string,
  params?: TextParams,
): { ok: false; issues: ReturnType<typeof mistake>['issues'] } {
  return mistake(name, `question.${code}`, params)
}

export const oneField = (name: string): readonly string[] => [name]
export const showText = (answer: Answer): string => (answer === null ? '' : String(answer))
