/** Whether every question is asked once, can be answered, and asks nothing that a register already knows. */
import type { Definition, Question } from '../definition.ts'
import type { Nation } from '../nation.ts'
import { isRegisterOptions } from '../reads.ts'
import { type Fault, fault } from './fault.ts'

/** Fields the platform's own forms have. */
const taken = ['csrf', 'key', 'again', 'lang', 'to', 'known', 'check', 'saved', 'removal', 'seen', 'leave', 'remove']
const nameShape = /^[a-z][A-Za-z0-9]*$/

/** Kinds of question a register answers for the person themself; asking them would ask twice. */
const known: Partial<Record<Question['type'], string>> = {
  registerNumber: 'the register number is known',
  address: 'the address is in the register',
  phone: 'the phone is known',
}

export function* checkQuestions(definition: Definition, nation: Nation): Generator<Fault> {
  const asked = definition.pages.flatMap(({ ask }) => ask)
  for (const [name, question] of Object.entries(definition.questions)) {
    const path = `questions.${name}`
    if (!nameShape.test(name) || name in {}) yield fault(path, 'a name is letters and digits, a small letter first')
    if (taken.includes(name)) yield fault(path, 'this name is used by the platform: choose another')
    if (!asked.includes(name)) yield fault(path, 'no page asks it: add it to a page or remove it')
    if (asked.filter((other) => other === name).length > 1) yield fault(path, 'it is asked twice: leave it on one page')
    yield* checkOptions(path, question, nation)
    yield* checkSlot(definition, name)
    if (!canBeAnswered(question)) yield fault(path, 'no answer can be right: widen its limits')
    yield* checkAskedOnce(path, question, { definition, nation })
  }
  for (const [i, { ask }] of definition.pages.entries()) {
    if (ask.length === 0) yield fault(`pages.${i}`, 'it asks nothing: remove it')
    for (const name of ask)
      if (!(name in definition.questions)) yield fault(`pages.${i}`, `there is no question "${name}"`)
  }
}

function* checkOptions(path: string, question: Question, nation: Nation): Generator<Fault> {
  if (question.type !== 'choice' && question.type !== 'several') return
  const { options } = question
  if (!isRegisterOptions(options)) {
    const values = Object.keys(options)
    if (values.length < 2) yield fault(path, 'one option is no choice: leave the question out')
    for (const value of values)
      if (value === '' || value !== value.trim()) yield fault(path, `"${value}" cannot be chosen: give it a plain key`)
    return
  }
  const [register = '', name = ''] = options.rows.split('.')
  const operation = nation.registers.find(({ id }) => id === register)?.operations[name]
  if (!operation) return yield fault(`${path}.options`, `there is no operation ${options.rows}`)
  if (!operation.many) yield fault(`${path}.options`, `${options.rows} gives one row: that is no choice`)
  if (operation.inputs?.length)
    yield fault(`${path}.options`, `${options.rows} needs inputs: options have none to give`)
  for (const field of [options.value, ...options.label])
    if (!operation.fields[field]) yield fault(`${path}.options`, `${options.rows} has no field "${field}"`)
}

/** A time is asked for once the office is known, and only while applying: it is booked as the application is sent. */
function* checkSlot({ questions, pages, decide }: Definition, name: string): Generator<Fault> {
  const question = questions[name]
  if (question?.type !== 'slot') return
  const path = `questions.${name}`
  const pageOf = (asked: string) => pages.findIndex(({ ask }) => ask.includes(asked))
  if (questions[question.at]?.type !== 'office') yield fault(path, `"${question.at}" is no question for an office`)
  else if (pageOf(question.at) >= pageOf(name)) yield fault(path, 'ask for the office on a page before this one')
  if (Object.values(questions).filter(({ type }) => type === 'slot').length > 1)
    yield fault(path, 'an application has one appointment: ask for one time')
  if (decide.by === 'officer' && decide.returns.some(({ asks }) => asks.includes(name) || asks.includes(question.at)))
    yield fault(path, 'a time that is booked is not asked for again: leave it and its office out of the returns')
}

/** A question that no answer satisfies is a journey that never ends. */
function canBeAnswered(question: Question): boolean {
  switch (question.type) {
    case 'several':
      return (question.most ?? 1) >= 1
    case 'text':
    case 'longText':
      return (question.longest ?? 1) >= 1
    case 'number':
    case 'money':
      return (question.least ?? 0) <= (question.most ?? Number.MAX_SAFE_INTEGER)
    case 'date': {
      const [earliest, latest] = [question.earliest ?? '', question.latest ?? '9999']
      return earliest === 'today' || latest === 'today' || earliest <= latest
    }
    case 'yearSpan':
      return (question.yearsMost ?? 1) >= 1
    case 'person':
      return question.who.length > 0
    case 'slot':
      return question.minutes >= 5 && question.minutes <= 240
    case 'file':
      return question.accept.length > 0 && (question.bytesMax ?? 1) >= 1
    default:
      return true
  }
}

/** What a register knows of everybody is asked only with a reason the person can read. */
function* checkAskedOnce(
  path: string,
  question: Question,
  { definition, nation }: { definition: Definition; nation: Nation },
): Generator<Fault> {
  const reason = known[question.type]
  if (reason && definition.kind === 'reference') yield fault(path, `${reason}: take it as a fact`)
  else if (question.why === undefined) {
    const title = plain(question.title)
    const at = nation.registers.flatMap(({ id, operations }) =>
      Object.entries(operations).flatMap(([name, operation]) =>
        operation.many || operation.inputs?.length
          ? []
          : Object.entries(operation.fields).flatMap(([field, shown]) =>
              plain(shown.title) === title ? [`${id}.${name}.${field}`] : [],
            ),
      ),
    )[0]
    if (at) yield fault(path, `${at} answers it: take it as a fact, or say in "why" what for it is asked`)
  }
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
