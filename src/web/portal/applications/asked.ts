/**
 * The way through what a returned application asks: one question after the other. What was answered on the way goes along
 * in the form, so that nothing is lost and nothing stored before the last one is sent.
 */
import { type Application, isAsked } from '#applications'
import {
  type Answer,
  type Answers,
  type Definition,
  type Form,
  fieldsOf,
  type Given,
  parseAnswer,
  questionsOf,
} from '#engine'
import type { Issue } from '#kernel'

/** The field that names the questions answered so far. */
export const passedField = 'passed'
const passedMost = 50

export type Place = {
  /** The question to answer now; nothing once all are answered. */
  readonly name: string | undefined
  readonly issues: readonly Issue[]
  /** Those before it. */
  readonly passed: readonly string[]
  /** How many there are, as far as can be known here. */
  readonly of: number
}
type Asking = { readonly definition: Definition; readonly application: Application; readonly asked: readonly string[] }

/** Where somebody is who sent `form`: at the first question that was not passed, or that has a mistake. */
export function placeIn({ definition, application, asked }: Asking, form: Form, given: Given): Place {
  const facts = {} // no page depends on what registers say
  const before = { answers: application.answers, facts }
  const sent = passedIn(form)
  const passed: string[] = []
  let answers: Answers = application.answers
  let now: Omit<Place, 'of' | 'passed'> = { name: undefined, issues: [] }
  let of = 0
  for (const [name, question] of questionsOf(definition)) {
    if (!isAsked(definition, name, { asked, before, now: { answers, facts } })) continue
    of++
    if (now.name !== undefined) continue
    const parsed = sent.includes(name) ? parseAnswer(question, name, { form, given }) : undefined
    if (!parsed) now = { name, issues: [] }
    else if (!parsed.ok) now = { name, issues: parsed.issues }
    else {
      answers = { ...answers, [name]: parsed.value }
      passed.push(name)
    }
  }
  return { ...now, passed, of }
}

/** The questions a form says were answered, the last one on its page. */
export function passedIn(form: Form): readonly string[] {
  const sent = form[passedField]
  return typeof sent === 'string' ? sent.split(' ').slice(0, passedMost) : []
}

/** The fields of the questions that were passed, to go along. */
export function fieldsPassed(
  definition: Definition,
  { form, passed }: { form: Form; passed: readonly string[] },
): [name: string, value: string][] {
  const fields = passed.flatMap((name) => fieldsOf(definition.questions[name]!, name))
  return fields.flatMap((field) => {
    const sent = form[field] ?? []
    return (typeof sent === 'string' ? [sent] : sent).map((value): [string, string] => [field, value])
  })
}

/** What was answered before, as a form holds it, where that is one text or a choice. */
export function formBefore(definition: Definition, name: string, answers: Answers): Form {
  const question = definition.questions[name]!
  const answer: Answer = answers[name] ?? null
  if (question.type === 'declaration' || question.type === 'file') return {}
  if (typeof answer === 'boolean') return { [name]: answer ? 'yes' : 'no' }
  if (typeof answer === 'string' && question.type !== 'date') return { [name]: answer }
  if (typeof answer === 'number') return { [name]: String(answer) }
  return Array.isArray(answer) ? { [name]: answer.map(String) } : {}
}
