/** Every route through a service for one person: the forms they may send, and what comes of each before anybody decides. */
import {
  type Answers,
  type Definition,
  decideByRule,
  type Facts,
  type Form,
  feeOf,
  type Given,
  holds,
  namesIn,
  parseAnswer,
  stoppedBy,
} from '#engine'
import type { Life } from '../../mongolia/life.ts'
import { factsSaid, optionsFor, type World } from '../registers/without-http.ts'
import { type Fields, fieldsFor } from './fill.ts'

export type Ending =
  | { readonly kind: 'stopped' | 'refused'; readonly code: string }
  | { readonly kind: 'granted' | 'reviewed' }
export type Route = {
  readonly form: Form
  readonly answers: Answers
  readonly facts: Facts
  /** What is paid before it goes on. */
  readonly fee: number | 'unknown'
  readonly ending: Ending
}

/** More routes than this through one service are not walked: they differ in answers that nothing depends on together. */
const routesMost = 48

type Begun = { readonly form: Record<string, string | readonly string[]>; readonly answers: Answers }

/** The routes of a service for a person, at most `routesMost`; none where a register gives nothing to choose from. */
export function routesThrough(world: World, definition: Definition, life: Life): Route[] {
  const { country, divisions } = world.nation
  const { registerNumber } = life
  const options = optionsFor(world, definition, registerNumber)
  const given: Given = { country, divisions, today: world.today, options }
  const telling = tellingIn(definition)
  let begun: Begun[] = [{ form: {}, answers: {} }]
  for (const page of definition.pages)
    for (const name of page.ask) {
      const question = definition.questions[name]!
      begun = begun.flatMap((so) => {
        if (!holds(page.when, { answers: so.answers, facts: {} })) return [so]
        const ways = fieldsFor(question, name, { life, given })
        const walked: readonly Fields[] = telling.has(name) ? ways : ways.slice(0, 1)
        return walked.flatMap((fields): Begun[] => {
          const parsed = parseAnswer(question, name, { form: fields, given })
          return parsed.ok
            ? [{ form: { ...so.form, ...fields }, answers: { ...so.answers, [name]: parsed.value } }]
            : []
        })
      })
      begun = begun.slice(0, routesMost)
    }
  return begun.map(({ form, answers }) => {
    const facts = factsSaid(world, definition, { answers, registerNumber })
    const fee = feeOf(definition, { answers, facts })
    return {
      form,
      answers,
      facts,
      fee: fee === 'unknown' ? fee : fee.total,
      ending: endingOf(definition, { answers, facts }),
    }
  })
}

/** The questions on which a page, a stop, the fee or the decision depends. */
function tellingIn({ pages, stop, fee, decide, questions }: Definition): ReadonlySet<string> {
  const conditions = [
    ...pages.map(({ when }) => when),
    ...stop.map(({ when }) => when),
    ...(fee === 'unknown' ? [] : fee.map(({ when }) => when)),
    ...(decide.by === 'rule' ? decide.refuseWhen : decide.checks).map(({ when }) => when),
  ]
  const people = Object.entries(questions).flatMap(([name, { type }]) => (type === 'person' ? [name] : []))
  return new Set([...conditions.flatMap(namesIn), ...people])
}

function endingOf(definition: Definition, state: { answers: Answers; facts: Facts }): Ending {
  const stopped = stoppedBy(definition, state)
  if (stopped) return { kind: 'stopped', code: stopped }
  if (definition.decide.by === 'officer') return { kind: 'reviewed' }
  const ruling = decideByRule(definition, state)
  return ruling.granted ? { kind: 'granted' } : { kind: 'refused', code: ruling.code }
}
