/**
 * Whether a definition can be published: every name it uses exists, every journey ends, nothing is asked that a
 * register knows, every text is there in every language. Free for the author: all services go through it.
 */

import { namesIn } from './conditions.ts'
import type { Beneficiary, Definition, Question } from './definition.ts'
import { pagesOf } from './journey.ts'
import type { Nation, ServiceFile } from './nation.ts'
import { isRegisterOptions, placeOf } from './reads.ts'
import { missingTexts, textsOf } from './translate.ts'

/** What is wrong, where, and how to mend it. */
export type Fault = { readonly path: string; readonly says: string }

const journeysMax = 5000

export function checkService(service: ServiceFile, nation: Nation): Fault[] {
  const { definition } = service
  return [
    ...checkNames(definition, nation),
    ...checkFacts(definition, nation),
    ...checkQuestions(definition),
    ...checkPages(definition),
    ...checkOutcome(definition),
    ...checkTexts(service, nation),
  ]
}

function fault(path: string, says: string): Fault {
  return { path, says }
}

function checkNames(definition: Definition, nation: Nation): Fault[] {
  const faults: Fault[] = []
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(definition.id))
    faults.push(fault('id', `"${definition.id}" is not kebab-case: use small letters, digits and single dashes`))
  if (!nation.agencies.some(({ id }) => id === definition.agency))
    faults.push(fault('agency', `there is no agency "${definition.agency}": take an id from the list of agencies`))
  if (definition.law.length === 0) faults.push(fault('law', 'no law is cited: name the act that gives this service'))
  if (definition.words.length === 0) faults.push(fault('words', 'nobody can find it: give the words people use'))
  if (definition.confidence === 'high' && !definition.source)
    faults.push(fault('source', 'high confidence needs a source: name it, or lower the confidence'))
  const known = new Set([...Object.keys(definition.questions), ...Object.keys(definition.facts)])
  for (const [path, when] of conditionsOf(definition)) {
    for (const name of namesIn(when)) {
      if (!known.has(name)) faults.push(fault(path, `"${name}" is neither a question nor a fact: correct the name`))
    }
  }
  return faults
}

function conditionsOf(definition: Definition) {
  const { decide, fee } = definition
  return [
    ...definition.pages.map((page, i) => [`pages.${i}.when`, page.when] as const),
    ...definition.stop.map((stop, i) => [`stop.${i}.when`, stop.when] as const),
    ...(fee === 'unknown' ? [] : fee.map((line, i) => [`fee.${i}.when`, line.when] as const)),
    ...(decide.by === 'rule'
      ? decide.refuseWhen.map((check, i) => [`decide.refuseWhen.${i}.when`, check.when] as const)
      : []),
  ]
}

function checkFacts(definition: Definition, nation: Nation): Fault[] {
  return Object.entries(definition.facts).flatMap(([name, source]): Fault[] => {
    const path = `facts.${name}`
    const place = placeOf(source)
    if (!place) {
      const needs =
        'yearsSince' in source
          ? [source.yearsSince]
          : 'same' in source
            ? source.same
            : 'count' in source
              ? [source.count]
              : []
      return needs
        .filter((need) => !(need in definition.facts))
        .map((need) => fault(path, `there is no fact "${need}"`))
    }
    const operation = nation.registers.find(({ id }) => id === place.register)?.operations[place.operation]
    if (!operation) return [fault(path, `there is no operation ${place.register}.${place.operation}`)]
    const faults: Fault[] = []
    if (place.field && !operation.fields[place.field])
      faults.push(fault(path, `${place.register}.${place.operation} has no field "${place.field}"`))
    for (const [input, answer] of Object.entries(place.inputs)) {
      if (!operation.inputs?.includes(input)) faults.push(fault(path, `${place.operation} takes no input "${input}"`))
      if (!(answer.split('.')[0]! in definition.questions))
        faults.push(fault(path, `no question "${answer}" fills "${input}"`))
    }
    return faults
  })
}

/** Kinds of question a register answers for the person themself; asking them would ask twice. */
const known: Partial<Record<Question['type'], string>> = {
  registerNumber: 'the register number is known',
  address: 'the address is in the register',
  phone: 'the phone is known',
}

function checkQuestions(definition: Definition): Fault[] {
  return Object.entries(definition.questions).flatMap(([name, question]): Fault[] => {
    const path = `questions.${name}`
    const faults: Fault[] = []
    if (name === 'csrf' || name === 'key' || name === 'again')
      faults.push(fault(path, 'this name is used by the platform: choose another'))
    if (known[question.type] && definition.kind === 'reference')
      faults.push(fault(path, `${known[question.type]}: take it as a fact`))
    if ('options' in question && !isRegisterOptions(question.options) && Object.keys(question.options).length < 2)
      faults.push(fault(path, 'one option is no choice: leave the question out'))
    return faults
  })
}

function checkPages(definition: Definition): Fault[] {
  const faults: Fault[] = []
  const asked = definition.pages.flatMap(({ ask }) => ask)
  for (const name of Object.keys(definition.questions)) {
    if (!asked.includes(name)) faults.push(fault(`questions.${name}`, 'no page asks it: add it to a page or remove it'))
    if (asked.filter((other) => other === name).length > 1) faults.push(fault(`questions.${name}`, 'two pages ask it'))
  }
  definition.pages.forEach(({ ask }, i) => {
    for (const name of ask)
      if (!(name in definition.questions)) faults.push(fault(`pages.${i}`, `there is no question "${name}"`))
  })
  const reached = new Set<object>()
  for (const answers of walks(definition))
    for (const page of pagesOf(definition, { answers, facts: {} })) reached.add(page)
  definition.pages.forEach((page, i) => {
    const speaksOfFacts = namesIn(page.when).some((name) => name in definition.facts)
    if (!speaksOfFacts && !reached.has(page))
      faults.push(fault(`pages.${i}`, 'no answers lead here: mend its condition or remove it'))
  })
  return faults
}

/** Every combination of answers to the questions with few options, up to a bound. */
export function walks(definition: Definition): Record<string, string | boolean>[] {
  let found: Record<string, string | boolean>[] = [{}]
  for (const [name, question] of Object.entries(definition.questions)) {
    const values = valuesOf(question)
    if (values.length > 0)
      found = found.flatMap((answers) => values.map((value) => ({ ...answers, [name]: value }))).slice(0, journeysMax)
  }
  return found
}

function valuesOf(question: Question): (string | boolean)[] {
  if (question.type === 'yesNo') return [true, false]
  if (question.type === 'person') return [...question.who] satisfies Beneficiary[]
  return question.type === 'choice' && !isRegisterOptions(question.options) ? Object.keys(question.options) : []
}

function checkOutcome(definition: Definition): Fault[] {
  const faults: Fault[] = []
  const { fee, issue, decide } = definition
  if (fee !== 'unknown')
    fee.forEach(({ amount }, i) => {
      if (!Number.isSafeInteger(amount) || amount < 0)
        faults.push(fault(`fee.${i}.amount`, 'a fee is a whole number, not below zero'))
    })
  if (definition.kind === 'reference' && !issue) faults.push(fault('issue', 'a reference gives a document: say which'))
  for (const name of [...(issue?.show ?? []), ...(issue?.holder ?? []), ...(issue?.table ? [issue.table.fact] : [])]) {
    if (!(name in definition.facts)) faults.push(fault('issue', `the document shows "${name}", which is no fact`))
  }
  if (issue && issue.validDays < 1) faults.push(fault('issue.validDays', 'a document holds for a day at least'))
  const codes =
    decide.by === 'rule' ? decide.refuseWhen.map(({ code }) => code) : decide.refusals.map(({ code }) => code)
  if (new Set(codes).size !== codes.length) faults.push(fault('decide', 'two refusals have the same code'))
  return faults
}

function checkTexts({ definition, translations }: ServiceFile, nation: Nation): Fault[] {
  const empty = textsOf(definition)
    .filter(([, text]) => text.trim() === '')
    .map(([path]) => fault(path, 'the text is empty'))
  const missing = nation.country.languages
    .slice(1)
    .flatMap(({ code }) =>
      missingTexts(definition, translations[code] ?? {}).map((path) =>
        fault(
          path,
          `has no text in "${code}": add "${definition.id}": { "${path}": … } to ${code}.json beside the file`,
        ),
      ),
    )
  return [...empty, ...missing]
}
