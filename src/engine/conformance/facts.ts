/** Whether every fact can be had: its operation and field exist, its inputs are filled, what it is reckoned from is read. */
import type { Definition, FactSource, Question } from '../definition.ts'
import type { Nation, Operation } from '../nation.ts'
import { behind, placeOf } from '../reads.ts'
import { type Fault, fault } from './fault.ts'

export function* checkFacts(definition: Definition, nation: Nation): Generator<Fault> {
  for (const [name, source] of Object.entries(definition.facts)) {
    const path = `facts.${name}`
    const place = placeOf(source)
    if (name in definition.questions) yield fault(path, 'a question has the same name: rename one of them')
    if (!place) yield* checkReckoned(path, source, { definition, nation })
    else {
      const operation = operationAt(place, nation)
      const at = `${place.register}.${place.operation}`
      if (!operation) yield fault(path, `there is no operation ${at}`)
      else {
        if ('rows' in source && !operation.many) yield fault(path, `${at} gives one row: take its fields with "from"`)
        if ('from' in source && operation.many) yield fault(path, `${at} gives many rows: take them with "rows"`)
        if ('from' in source && !operation.fields[place.field ?? ''])
          yield fault(path, `${at} has no field "${place.field ?? ''}"`)
        yield* checkInputs(path, place.inputs, { operation, definition })
      }
    }
  }
}

function operationAt(place: { register: string; operation: string }, { registers }: Nation): Operation | undefined {
  return registers.find(({ id }) => id === place.register)?.operations[place.operation]
}

function* checkInputs(
  path: string,
  inputs: Readonly<Record<string, string>>,
  { operation, definition }: { operation: Operation; definition: Definition },
): Generator<Fault> {
  for (const input of operation.inputs ?? [])
    if (!(input in inputs)) yield fault(path, `${operation.name} needs "${input}": say in "with" which answer fills it`)
  for (const [input, answer] of Object.entries(inputs)) {
    const [name = '', part] = answer.split('.')
    const question = definition.questions[name]
    if (!operation.inputs?.includes(input)) yield fault(path, `${operation.name} takes no input "${input}"`)
    if (!question) yield fault(path, `no question "${name}" fills "${input}"`)
    else if (question.optional) yield fault(path, `"${name}" may be left empty, and "${input}" must be filled`)
    else yield* checkPart(path, answer, { question, part })
  }
}

const parts: Partial<Record<Question['type'], readonly string[]>> = {
  yearSpan: ['from', 'to'],
  address: ['division', 'line'],
  file: ['id'],
}

function* checkPart(path: string, answer: string, given: { question: Question; part: string | undefined }) {
  const there = parts[given.question.type]
  if (given.part !== undefined && !there?.includes(given.part))
    yield fault(
      path,
      `"${answer}" names no part of that answer: ${there ? `take ${there.join(' or ')}` : 'it has none'}`,
    )
  if (given.part === undefined && there)
    yield fault(path, `"${answer}" has several parts: name one, as in "${answer}.${there[0]}"`)
}

type Reckoned = { readonly definition: Definition; readonly nation: Nation }

/** A reckoned fact needs facts that registers give: a date to count years from, rows to count, fields to compare. */
function* checkReckoned(path: string, source: FactSource, { definition, nation }: Reckoned): Generator<Fault> {
  if ('same' in source && source.same.length < 2) yield fault(path, 'one fact is always the same as itself: name two')
  for (const need of behind(source)) {
    const needed = definition.facts[need]
    const place = needed && placeOf(needed)
    if (!needed) yield fault(path, `there is no fact "${need}"`)
    else if (!place) yield fault(path, `"${need}" is itself reckoned: name what a register gives`)
    else if (overRows(source) && place.field) yield fault(path, `"${need}" is one value: only rows can be counted`)
    else if ('sum' in source && !isAmount(operationAt(place, nation)?.fields[source.of]?.type))
      yield fault(path, `"${source.of}" is no number of ${need}: it cannot be summed`)
    else if ('some' in source && operationAt(place, nation)?.fields[source.of]?.type !== 'yesNo')
      yield fault(path, `"${source.of}" is no yes or no of ${need}: it cannot be looked for`)
    else if ('same' in source && !place.field)
      yield fault(path, `"${need}" is rows: only single values can be compared`)
    else if (countsTime(source) && operationAt(place, nation)?.fields[place.field ?? '']?.type !== 'date')
      yield fault(path, `"${need}" is no date: years and days are counted from one`)
  }
}

function overRows(source: FactSource): boolean {
  return 'count' in source || 'sum' in source || 'some' in source
}

function countsTime(source: FactSource): boolean {
  return 'yearsSince' in source || 'daysUntil' in source
}

function isAmount(type: string | undefined): boolean {
  return type === 'number' || type === 'money'
}
