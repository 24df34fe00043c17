/**
 * What comes of a form that a demo person fills in, without HTTP: the words in which the tables of cases are written.
 * The agency signs the tables, not the code.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answersFrom,
  checksOf,
  type Definition,
  decideByRule,
  type Form,
  feeOf,
  fillReason,
  pagesOf,
  type Reason,
  reasonOf,
  type State,
  stoppedBy,
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

/** A form as the engine checks it: for oneself and for the last years, unless it says otherwise. */
export function checkedFor(id: string, given: string, form: Form) {
  const definition = service(id)
  const options = optionsFor(world, definition, numberOf(given))
  return answersFrom(definition, { ...usualForm(definition, today), ...form }, { country, today, divisions, options })
}

/** What comes of a form: the pages that were met, what stands in the way, what it costs, what the officer sees. */
export function outcomeOf(id: string, given: string, form: Form) {
  const definition = service(id)
  const checked = checkedFor(id, given, form)
  assert.ok(
    checked.ok,
    `cannot ask: ${checked.ok ? '' : checked.issues.map(({ code, field }) => `${field} ${code}`).join()}`,
  )
  const answers = checked.value
  const state = { answers, facts: factsSaid(world, definition, { answers, registerNumber: numberOf(given) }) }
  const fee = feeOf(definition, state)
  const { decide } = definition
  return {
    pages: pagesOf(definition, state)
      .map(({ ask }) => ask.join('+'))
      .join(' '),
    ...endOf(definition, state),
    fee: fee === 'unknown' ? fee : fee.total,
    failed: decide.by === 'rule' ? [] : checksOf(decide, state).flatMap(({ title, passed }) => (passed ? [] : [title])),
  }
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
export type Row = readonly [
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

/** The answers in short: of a file its name. */
function told(form: Form): string {
  return Object.values(form)
    .map((value) => String(value).split('|').at(-1))
    .join(' ')
    .slice(0, 60)
}
