/** Whether what needs a person is whole: an officer's returns and refusals, what is handed over, what a register is told. */
import { namesIn } from '../conditions.ts'
import type { Definition } from '../definition.ts'
import type { Nation } from '../nation.ts'
import { placeOf } from '../reads.ts'
import { type Fault, fault } from './fault.ts'

export function* checkOfficer(definition: Definition): Generator<Fault> {
  const { decide, questions, facts, known = [] } = definition
  for (const name of known) {
    const place = facts[name] && placeOf(facts[name])
    if (!facts[name]) yield fault('known', `"${name}" is shown as known and is no fact`)
    else if (!place?.field) yield fault('known', `"${name}" is no single field of a register: it has no title`)
    else if (Object.keys(place.inputs).length > 0)
      yield fault('known', `"${name}" needs an answer first: it cannot be shown before anything is asked`)
  }
  yield* checkPlaceholders(definition)
  if (decide.by !== 'officer') return
  if (!Number.isSafeInteger(decide.workingDays) || decide.workingDays < 1)
    yield fault('decide.workingDays', 'an officer has a whole number of days, one at least')
  if (decide.refusals.length === 0)
    yield fault('decide.refusals', 'an officer cannot refuse without a reason: give them')
  if (decide.returns.length === 0 && definition.pages.length > 0)
    yield fault('decide.returns', 'an officer cannot ask for better answers: say for what')
  const priced = definition.fee === 'unknown' ? [] : definition.fee.flatMap(({ when }) => namesIn(when))
  for (const [i, { asks }] of decide.returns.entries()) {
    if (asks.length === 0) yield fault(`decide.returns.${i}`, 'it asks for nothing: name the questions')
    for (const name of asks)
      if (!questions[name]) yield fault(`decide.returns.${i}`, `it asks "${name}", which is no question`)
      else if (priced.includes(name))
        yield fault(`decide.returns.${i}`, `the fee follows from "${name}", and it is paid: refuse instead`)
  }
  const codes = decide.returns.map(({ code }) => code)
  if (new Set(codes).size !== codes.length) yield fault('decide.returns', 'two returns have the same code')
}

/** The application's own number, by which a register knows that it is told the same again. */
const ownNumber = 'number'

export function* checkHandover({ collect, tell, questions, facts }: Definition, nation: Nation): Generator<Fault> {
  if (collect && questions[collect.at]?.type !== 'office')
    yield fault('collect.at', `"${collect.at}" does not ask for an office: nobody knows where to hand it over`)
  if (!tell) return
  const [register = '', name = ''] = tell.operation.split('.')
  const operation = nation.registers.find(({ id }) => id === register)?.operations[name]
  if (!operation) return yield fault('tell', `there is no operation ${tell.operation}`)
  for (const input of operation.inputs ?? [])
    if (!(input in tell.with)) yield fault('tell', `${tell.operation} needs "${input}": say what fills it`)
  for (const [input, path] of Object.entries(tell.with)) {
    const [source = ''] = path.split('.')
    if (!operation.inputs?.includes(input)) yield fault('tell', `${tell.operation} takes no input "${input}"`)
    if (source !== ownNumber && !questions[source] && !facts[source])
      yield fault('tell', `nothing is called "${source}"`)
  }
}

/** `{name}` in a stop's texts is filled by a fact or an answer, in a question's hint by a fact that is shown before. */
function* checkPlaceholders({ stop, questions, facts, known = [] }: Definition): Generator<Fault> {
  for (const [asked, { hint = '' }] of Object.entries(questions))
    for (const [, name = ''] of hint.matchAll(/\{(\w+)\}/g))
      if (!known.includes(name)) yield fault(`questions.${asked}.hint`, `"${name}" is not among what is known before`)
  for (const [i, { say, remedy = '' }] of stop.entries())
    for (const [, name = ''] of `${say} ${remedy}`.matchAll(/\{(\w+)\}/g))
      if (!questions[name] && !facts[name]) yield fault(`stop.${i}`, `nothing is called "${name}"`)
}
