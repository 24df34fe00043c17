/** Who of the made-up population gets which document: those whose registers have what its definition reads. */
import {
  type Answers,
  type Definition,
  decideByRule,
  type FactRow,
  factsFrom,
  inputsFor,
  type Nation,
  optionReadsOf,
  readKey,
  readsOf,
} from '#engine'
import type { Life } from '../mongolia/life.ts'
import type { Population } from '../simulators/population/population.ts'
import { answers as registerAnswers } from '../simulators/registers/answers.ts'
import { isOnePage } from '../src/web/journey/index.ts'
import type { Account } from './take-reference.ts'

export type Taker = Account & {
  /** What they answer where the form asks. */
  readonly fields: Readonly<Record<string, string>>
}
type World = { readonly population: Population; readonly nation: Nation }

/**
 * The definitions of references, decided by a rule, free of charge, had on one page: of those that are asked for most, since
 * the others are the same but for their register.
 */
export function referencesOf({ services, often }: Nation): Definition[] {
  return services
    .map(({ definition }) => definition)
    .filter((definition) => definition.kind === 'reference' && often.includes(definition.id) && isOnePage(definition))
}

/** Gives for a definition the next person who gets its document, and never the same one twice. */
export function takersIn(world: World): (definition: Definition) => Taker {
  const free = [...world.population.accounts].reverse() // the demo people last: some documents only they get
  return (definition) => {
    for (const [i, account] of free.entries()) {
      const fields = fieldsFor(world, definition, account.registerNumber)
      if (!fields) continue
      free.splice(i, 1)
      return { ...account, fields }
    }
    throw new Error(`nobody is left who gets ${definition.id}`)
  }
}

/** What this person answers to get the document; nothing if they do not get it. */
export function fieldsFor(
  world: World,
  definition: Definition,
  registerNumber: string,
): Readonly<Record<string, string>> | undefined {
  const { population, nation } = world
  const life = population.byNumber.get(registerNumber)
  if (!life) return undefined
  const today = new Date().toISOString().slice(0, 10)
  const rowsOf = (path: { register: string; operation: string }, inputs: Record<string, string> = {}) => {
    const code = nation.registers.find(({ id }) => id === path.register)!.operations[path.operation]!.code
    const find = (number: string) => population.byNumber.get(number)
    const answer = registerAnswers[code]?.({ life, inputs, find, today })
    return answer === undefined ? null : ([answer].flat() as readonly FactRow[])
  }
  const { answers, fields } = answersOf(definition, life)
  for (const read of optionReadsOf(definition, nation.country)) {
    const first = rowsOf(read)?.[0]?.[read.options.value]
    if (!(read.question in answers) && first !== undefined)
      answers[read.question] = fields[read.question] = String(first)
  }
  const reads = readsOf(definition, nation.registers)
  const records = Object.fromEntries(
    reads.map((read) => [readKey(read), rowsOf(read, inputsFor(read.inputs, answers))]),
  )
  const { granted } = decideByRule(definition, { answers, facts: factsFrom(definition, records, today) })
  return granted ? fields : undefined
}

/** For oneself, and for the years one worked. */
function answersOf(
  definition: Definition,
  { work }: Life,
): { answers: Record<string, Answers[string]>; fields: Record<string, string> } {
  const answers: Record<string, Answers[string]> = {}
  const fields: Record<string, string> = {}
  for (const [name, question] of Object.entries(definition.questions)) {
    if (question.type === 'person') answers[name] = fields[name] = 'self'
    if (question.type === 'yearSpan' && work) {
      const { from, to } = work
      answers[name] = { from, to }
      Object.assign(fields, { [`${name}-from`]: String(from), [`${name}-to`]: String(to) })
    }
  }
  return { answers, fields }
}
