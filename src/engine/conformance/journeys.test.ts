import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asFile, nation, permit } from '../../../test/republic.ts'
import type { Definition } from '../definition.ts'
import { checkService } from './index.ts'

type Change = Partial<Record<keyof Definition, unknown>>
type Row = readonly [fault: string, change: Change, path: string, says: RegExp]

const { questions, pages, stop, fee } = permit
const lines = fee as Exclude<Definition['fee'], 'unknown'>
const never = /no answers make this true/

function faultsOf(change: Change) {
  return checkService(asFile({ ...permit, ...change } as Definition), nation)
}

const charging = (when: object) => ({ fee: [...lines, { label: 'More', amount: 1, when }] })
const stopping = (when: object) => ({ stop: [...stop, { when, say: 'No.' }] })
const refusing = (when: object) => ({
  decide: { by: 'rule', refuseWhen: [{ when, code: 'no', say: 'No.', remedy: 'Wait.' }] },
})
const asking = (extra: object, when?: object) => ({
  questions: { ...questions, extra: { title: 'Extra?', ...extra } },
  pages: [...pages, { ask: ['extra'], ...(when && { when }) }],
})
const crewAlways = [{ ask: ['kind'] }, { ask: ['crew'] }, { ask: ['boat'] }]

const rows: readonly Row[] = [
  ['a name that is nothing', charging({ colour: 'red' }), 'fee.2.when', /neither a question nor a fact/],
  [
    'a name that is nothing within anyOf',
    stopping({ anyOf: [{ age: { below: 9 } }, { hue: 1 }] }),
    'stop.1.when',
    /hue/,
  ],
  ['an option that is none', charging({ kind: 'motor' }), 'fee.2.when', /never "motor": it is "row" or "sail"/],
  ['an option that is none in a list', charging({ kind: ['sail', 'motor'] }), 'fee.2.when', /"motor"/],
  ['a fact that is never such', refusing({ owns: 'yes' }), 'decide.refuseWhen.0.when', /true or false/],
  ['a text compared as a number', charging({ owner: { below: 3 } }), 'fee.2.when', /is no number/],
  ['a text compared with a number', charging({ owner: 3 }), 'fee.2.when', /it is a text/],
  ['a number compared with a text', charging({ kind: 'sail', crew: 'many' }), 'fee.2.when', /it is a number/],
  ['rows compared with a value', charging({ all: 'x' }), 'fee.2.when', /only \{ known \}/],
  [
    'a page that depends on a fact',
    {
      pages: [...crewAlways, { ask: ['extra'], when: { age: { below: 18 } } }],
      questions: asking({ type: 'yesNo' }).questions,
    },
    'pages.3.when',
    /facts are read after/,
  ],
  [
    'a page no answers lead to',
    asking({ type: 'yesNo' }, { kind: 'row', crew: { atLeast: 1 } }),
    'pages.3.when',
    /crew/,
  ],
  ['a page no answers lead to', asking({ type: 'yesNo' }, { anyOf: [] }), 'pages.3', /no answers lead here/],
  [
    'a page that depends on a later one',
    { pages: [{ ask: ['crew'], when: { kind: 'sail' } }, { ask: ['kind'] }, { ask: ['boat'] }], fee: 'unknown' },
    'pages.0.when',
    /"kind" is not asked on every way/,
  ],
  ['a stop nothing leads to', stopping({ anyOf: [] }), 'stop.1.when', never],
  [
    'a fee no answers bring',
    { fee: [{ label: 'X', amount: 1, when: { kind: 'row', anyOf: [{ kind: 'sail' }] } }] },
    'fee.0.when',
    never,
  ],
  [
    'a fee by a question that is asked of some',
    charging({ crew: { atLeast: 9 } }),
    'fee.2.when',
    /"crew" is not asked/,
  ],
  ['a stop by a question that is asked of some', stopping({ crew: { below: 1 } }), 'stop.1.when', /"crew"/],
  ['a check by a question that is asked of some', refusing({ crew: 0 }), 'decide.refuseWhen.0.when', /"crew"/],
  ['a register input that is asked of some', boatOnlyForSailing(), 'facts.owner', /"boat" is not asked on every way/],
  ['a service that stops everybody', stopping({}), 'decide', /nobody can be granted/],
  ['a service that refuses everybody', refusing({ kind: ['row', 'sail'] }), 'decide', /nobody can be granted/],
]

function boatOnlyForSailing() {
  const { stolen, ...facts } = permit.facts // leaves one fact that needs the boat
  const pages = [{ ask: ['kind'] }, { ask: ['crew'] }, { ask: ['boat'], when: { kind: 'sail' } }]
  return { facts, pages, ...refusing({ owner: { known: false } }) }
}

for (const [fault, change, path, says] of rows) {
  test(`finds ${fault}, and nothing else`, () => {
    const faults = faultsOf(change)
    assert.deepEqual(
      faults.map((found) => found.path),
      [path],
      JSON.stringify(faults),
    )
    assert.match(faults[0]!.says, says)
  })
}

const officer = {
  by: 'officer',
  workingDays: 3,
  checks: [],
  returns: [{ code: 'unclear', say: 'How many sail?', asks: ['boat'] }],
  refusals: [{ code: 'no', say: 'No.', remedy: 'Wait.', law: { act: 'Harbour Act' } }],
}

for (const [what, change] of [
  ['a fee by a question asked whenever the rest holds', charging({ kind: 'sail', crew: { atLeast: 9 } })],
  ['the same with its entries the other way round', charging({ crew: { atLeast: 9 }, kind: 'sail' })],
  ['whether a question was asked at all', charging({ crew: { known: false } })],
  ['a question every way asks', { ...charging({ crew: 3 }), pages: crewAlways }],
  ['a fact of any value', charging({ howMany: { atLeast: 2 }, owner: 'Kim', born: { known: true } })],
  [
    'one option among several',
    { ...asking({ type: 'several', options: { a: 'A', b: 'B' } }), ...charging({ extra: 'b' }) },
  ],
  [
    'an empty optional answer',
    { ...asking({ type: 'text', optional: true }), ...charging({ extra: { known: false } }) },
  ],
  ['a yes', { ...asking({ type: 'yesNo' }), ...charging({ extra: true }) }],
  [
    'being for oneself',
    { ...asking({ type: 'person', who: ['self', 'child'] }), ...charging({ whom: 'self' }), ...whom() },
  ],
  ['an officer who decides', { decide: officer }],
] as const) {
  test(`a condition may speak of ${what}`, () => assert.deepEqual(faultsOf(change as Change), []))
}

function whom() {
  return {
    questions: { ...questions, whom: { type: 'person', title: 'Whom?', who: ['self', 'child'] } },
    pages: [...pages, { ask: ['whom'] }],
  }
}

test('a child is named by its number, so no condition can say "child"', () => {
  const faults = faultsOf({ ...whom(), ...charging({ whom: 'child' }) })
  assert.match(faults[0]!.says, /never "child": it is "self"/)
})

test('says that it is two services when the ways are too many to walk', () => {
  const names = Array.from({ length: 13 }, (_, i) => `q${i}`)
  const many = {
    questions: {
      ...questions,
      ...Object.fromEntries(names.map((name) => [name, { type: 'yesNo', title: `${name}?` }])),
    },
    pages: [...pages, { ask: names }],
  }
  assert.deepEqual(faultsOf(many), [], 'questions no condition names are walked once')
  const named = faultsOf({ ...many, ...charging(Object.fromEntries(names.map((name) => [name, true]))) })
  assert.deepEqual(
    named.map(({ path, says }) => [path, /two services/.test(says)]),
    [['pages', true]],
  )
})
