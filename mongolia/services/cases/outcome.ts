/**
 * What comes of a form that a demo person fills in, without HTTP: the words in which the tables of cases are written.
 * The agency signs the tables, not the code.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Answers,
  answersFrom,
  checksOf,
  type Definition,
  decideByRule,
  type FactSource,
  type Form,
  feeOf,
  fieldsOf,
  fillReason,
  type InputMap,
  pagesOf,
  type Reason,
  reasonOf,
  type State,
  stoppedBy,
  stoppedSoFar,
  usualForm,
} from '#engine'
import { makePopulation } from '../../../simulators/population/population.ts'
import { factsSaid, optionsFor } from '../../../simulators/registers/without-http.ts'
import { nation } from '../../index.ts'
import { lives } from '../../people.ts'

export const today = '2026-11-24'
export const world = { nation, population: makePopulation(0), today }
/** A time that is always free, at any office. */
export const slot = '2026-12-01T09:00'
const { country, divisions } = nation

/** The definition of that identifier. */
export function service(id: string): Definition {
  const found = nation.services.find(({ definition }) => definition.id === id)
  assert.ok(found, `there is no service ${id}`)
  return found.definition
}

/** The register number of a demo person, by the given name. */
export function numberOf(given: string): string {
  return lives.find((life) => life.given === given)!.registerNumber
}

/** A file as the edge has stored it. */
export const file = (kind: string) => `01900000-0000-7000-8000-000000000f11|${kind}|120000|file.${kind}`

/** An address in a khoroo of the capital, as a form sends it under this name. */
export function addressIn(name: string): Form {
  return { [`${name}-1`]: '11', [`${name}-2`]: '1107', [`${name}-3`]: '110753', [`${name}-line`]: '9-р байр 3 тоот' }
}

/** A day, as a form sends it under this name. */
export function dayIn(name: string, day: string): Form {
  const [year, month, date] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}

/** A form as the engine checks it: for oneself and for the last years, unless it says otherwise. */
export function checkedFor(id: string, given: string, form: Form) {
  return checked(service(id), given, form)
}

function checked(definition: Definition, given: string, form: Form) {
  const options = optionsFor(world, definition, numberOf(given))
  return answersFrom(definition, { ...usualForm(definition, today), ...form }, { country, today, divisions, options })
}

/** The first thing a register gives this person to choose from. */
export function firstOf(id: string, given: string, question: string): string {
  const first = optionsFor(world, service(id), numberOf(given))[question]?.[0]
  assert.ok(first, `${given} has nothing to choose from: ${question}`)
  return first.value
}

/** A date as its three fields are sent. */
export function date(name: string, day: string): Form {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: dayOfMonth }
}

/** What comes of a form: the pages that were met, what stands in the way, what it costs, what the officer sees. */
export function outcomeOf(id: string, given: string, form: Form) {
  const definition = service(id)
  const all = checked(definition, given, form)
  if (!all.ok) return stoppedOnTheWay(definition, given, { form, missing: all.issues.map(({ field }) => field) })
  const state = stateOf(definition, given, all.value)
  const fee = feeOf(definition, state)
  const { decide } = definition
  return {
    pages: pagesIn(definition, state),
    ...endOf(definition, state),
    fee: fee === 'unknown' ? fee : fee.total,
    failed: decide.by === 'rule' ? [] : checksOf(decide, state).flatMap(({ title, passed }) => (passed ? [] : [title])),
  }
}

/** A form that is not filled to its end is one that was stopped before: the pages until then, and why. */
function stoppedOnTheWay(
  definition: Definition,
  given: string,
  { form, missing }: { form: Form; missing: readonly string[] },
) {
  const isOpen = (name: string) => fieldsOf(definition.questions[name]!, name).some((field) => missing.includes(field))
  const open = definition.pages.findIndex(({ ask }) => ask.some(isOpen))
  const until = { ...definition, pages: definition.pages.slice(0, open) }
  const answered = checked(until, given, form)
  assert.ok(answered.ok)
  const { answers, facts } = stateOf(definition, given, answered.value)
  const known = Object.entries(facts).filter(([name]) =>
    Object.values(inputsOf(definition.facts[name]!)).every((path) => Object.hasOwn(answers, path.split('.')[0]!)),
  )
  const code = stoppedSoFar(definition, { answers, facts: Object.fromEntries(known) })
  assert.ok(code, `cannot ask, and nothing stops it: ${missing.join()}`)
  const state = { answers, facts }
  return {
    pages: pagesIn(until, state),
    ends: code,
    stop: fillReason(reasonOf(definition, code)!, state),
    fee: undefined,
    failed: [],
  }
}

function inputsOf(source: FactSource): InputMap {
  return ('with' in source && source.with) || {}
}

function stateOf(definition: Definition, given: string, answers: Answers): State {
  return { answers, facts: factsSaid(world, definition, { answers, registerNumber: numberOf(given) }) }
}

/** The pages by what they ask, without the language of a reference, which nothing depends on. */
function pagesIn(definition: Definition, state: State): string {
  const { edition } = definition.issue ?? {}
  return pagesOf(definition, state)
    .map(({ ask }) => ask.filter((name) => name !== edition).join('+'))
    .filter(Boolean)
    .join(' ')
}

/** Where a form ends: the code of a no and its words, or `granted` by a rule, or with an officer. */
function endOf(definition: Definition, state: State): { ends: string; stop?: Reason } {
  const ruling = definition.decide.by === 'rule' ? decideByRule(definition, state) : undefined
  const code = stoppedBy(definition, state) ?? (ruling && !ruling.granted ? ruling.code : undefined)
  if (code) return { ends: code, stop: fillReason(reasonOf(definition, code)!, state) }
  return { ends: ruling ? 'granted' : 'officer' }
}

/**
 * One way through: who, what they answer, and what is expected. `stop` are words of the no, of a stop or of a rule; a
 * rule's no has its code in `ends`.
 */
type Row = readonly [
  who: string,
  form: Form,
  expected: {
    pages: string
    stop?: RegExp
    ends?: string
    instead?: string
    fee?: number | 'unknown'
    failed?: readonly string[]
  },
]

/** A table of cases of one service, a test a row; who decides is told by `ends`, which defaults to the definition's own. */
export function check(id: string, rows: readonly Row[]): void {
  const decided = service(id).decide.by === 'rule' ? 'granted' : 'officer'
  for (const [who, form, { pages, stop, fee, failed = [], ends, instead }] of rows)
    test(`${id}, ${who}, ${told(form)}: ${stop ? `stops, ${stop.source}` : pages}`, () => {
      const found = outcomeOf(id, who, form)
      assert.equal(found.pages, pages)
      if (stop) assert.match(found.stop?.say ?? 'goes on', stop)
      if (ends) assert.equal(found.ends, ends)
      if (instead) assert.equal(found.stop?.instead, instead)
      if (stop) return
      assert.equal(found.ends, ends ?? decided)
      assert.equal(found.fee, fee)
      assert.deepEqual(found.failed, failed)
    })
}

/** The answers in short: of a file its name, addresses and days left out. */
function told(form: Form): string {
  return Object.entries(form)
    .filter(([field]) => !/-(?:\d|line|year|month|day)$/.test(field))
    .map(([, value]) => String(value).split('|').at(-1))
    .join(' ')
    .slice(0, 60)
}
