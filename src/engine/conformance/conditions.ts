/** Whether every name in a condition exists, and can ever be what the condition compares it with. */
import type { Condition, Definition, FactSource, Match, Question } from '../definition.ts'
import type { Nation } from '../nation.ts'
import { isRegisterOptions, placeOf } from '../reads.ts'
import { type Fault, fault } from './fault.ts'
import { conditionsOf } from './ways.ts'

/** What a name can be: one of some values, any of a type, or nothing a condition could compare. */
type Range = readonly (string | boolean)[] | 'text' | 'number' | 'parts'

const yesOrNo = [true, false]

export function* checkConditions(definition: Definition, nation: Nation): Generator<Fault> {
  for (const [path, when] of conditionsOf(definition)) {
    for (const [name, match] of comparisonsOf(when)) {
      const question = definition.questions[name]
      const source = definition.facts[name]
      const range = question ? rangeOfQuestion(question) : source && rangeOfFact(source, nation)
      if (!question && !source) yield fault(path, `"${name}" is neither a question nor a fact: correct the name`)
      else if (source && path.startsWith('pages.'))
        yield fault(path, `"${name}" is a fact, and facts are read after the form is sent: ask a question, or use stop`)
      else if (range) yield* checkMatch(path, { name, match, range })
    }
  }
}

function comparisonsOf(when: Condition): [name: string, match: Match][] {
  return Object.entries(when).flatMap(([name, match]): [string, Match][] =>
    name === 'anyOf' ? (match as readonly Condition[]).flatMap(comparisonsOf) : [[name, match as Match]],
  )
}

function* checkMatch(path: string, { name, match, range }: { name: string; match: Match; range: Range }) {
  if (typeof match === 'object' && !Array.isArray(match)) {
    const comparesSize = 'below' in match || 'atLeast' in match
    if (comparesSize && range !== 'number') yield fault(path, `"${name}" is no number: compare it with a value`)
    return
  }
  for (const value of Array.isArray(match) ? match : [match]) {
    if (range === 'parts') yield fault(path, `"${name}" has several parts: only { known } can be said of it`)
    else if (!isWithin(value, range))
      yield fault(path, `"${name}" is never ${JSON.stringify(value)}: it is ${rangeInWords(range)}`)
  }
}

function isWithin(value: string | number | boolean, range: Exclude<Range, 'parts'>): boolean {
  if (range === 'text') return typeof value === 'string'
  if (range === 'number') return typeof value === 'number'
  return range.includes(value as string | boolean)
}

function rangeInWords(range: Exclude<Range, 'parts'>): string {
  return typeof range === 'string' ? `a ${range}` : range.map((value) => JSON.stringify(value)).join(' or ')
}

function rangeOfQuestion(question: Question): Range {
  switch (question.type) {
    case 'choice':
    case 'several':
      return isRegisterOptions(question.options) ? 'text' : Object.keys(question.options)
    case 'yesNo':
      return yesOrNo
    case 'declaration':
      return [true]
    case 'person':
      return ['self']
    case 'number':
    case 'money':
      return 'number'
    case 'yearSpan':
    case 'address':
    case 'file':
      return 'parts'
    default:
      return 'text'
  }
}

function rangeOfFact(source: FactSource, nation: Nation): Range | undefined {
  if ('rows' in source) return 'parts'
  if ('same' in source || 'some' in source) return yesOrNo
  const place = placeOf(source)
  if (!place) return 'number'
  const operation = nation.registers.find(({ id }) => id === place.register)?.operations[place.operation]
  const type = place.field && operation?.fields[place.field]?.type
  if (!type) return undefined
  if (type === 'yesNo') return yesOrNo
  return type === 'number' || type === 'money' ? 'number' : 'text'
}
