/**
 * What the compiler catches in a definition: each `@ts-expect-error` is a fault of its own, and `npm run check` fails
 * when one of them is no longer seen.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineReference, defineService } from '../../test/republic.ts'

const head = {
  id: 'x',
  agency: 'harbour',
  kind: 'permit',
  title: 'X',
  summary: 'X.',
  words: ['x'],
  law: [{ act: 'X' }],
  signIn: 'low',
  for: ['self'],
  time: 'unknown',
  keep: { draftDays: 1, decidedYears: 1 },
  confidence: 'low',
} as const
const rule = { by: 'rule', refuseWhen: [] } as const
const nothing = { facts: {}, questions: {}, pages: [], stop: [], fee: [], decide: rule } as const
const questions = {
  kind: { type: 'choice', title: '?', options: { row: 'R', sail: 'S' } },
  ports: { type: 'several', title: '?', options: { north: 'N', south: 'S' } },
  sure: { type: 'yesNo', title: '?' },
  crew: { type: 'number', title: '?' },
  whom: { type: 'person', title: '?', who: ['self', 'child'] },
} as const
const facts = {
  born: { from: 'people.person.born' },
  age: { yearsSince: 'born' },
  all: { rows: 'boats.list' },
} as const
const asking = { ...head, ...nothing, questions } as const
const known = { ...head, ...nothing, facts, questions } as const
const check = { code: 'c', say: 's', remedy: 'r' }
const issue = { document: 'd', title: 'D', holder: ['born'], show: ['age'], validDays: 1, bound: 'holder' } as const

/** The compiler reads it; nobody runs it. */
export function faults(): void {
  defineService({ ...known, stop: [{ when: { kind: 'sail', age: { below: 16 }, anyOf: [{ sure: true }] }, say: 'x' }] })
  defineService({ ...asking, facts: { a: { from: 'boats.boat.owner', with: { plate: 'kind' } } } })
  defineService({ ...known, fee: [{ label: 'x', amount: 1, when: { ports: ['north'], crew: { atLeast: 2 } } }] })
  defineService({ ...known, issue: { ...issue, table: { fact: 'all', columns: ['plate'] } } })
  defineService({ ...known, decide: { by: 'rule', refuseWhen: [{ ...check, when: { all: { known: false } } }] } })

  // @ts-expect-error a register that is not there
  defineService({ ...head, ...nothing, facts: { a: { from: 'peeple.person.born' } } })
  // @ts-expect-error an operation that is not there
  defineService({ ...head, ...nothing, facts: { a: { from: 'people.persons.born' } } })
  // @ts-expect-error a field that is not there
  defineService({ ...head, ...nothing, facts: { a: { from: 'people.person.borne' } } })
  // @ts-expect-error rows of an operation that is not there
  defineService({ ...head, ...nothing, facts: { a: { rows: 'boats.lists' } } })
  // @ts-expect-error an input the operation does not take
  defineService({ ...asking, facts: { a: { from: 'boats.boat.owner', with: { plates: 'kind' } } } })
  // @ts-expect-error an input filled by no question
  defineService({ ...asking, facts: { a: { from: 'boats.boat.owner', with: { plate: 'boat' } } } })
  // @ts-expect-error an input of an operation that takes none
  defineService({ ...asking, facts: { a: { from: 'people.person.born', with: { plate: 'kind' } } } })
  // @ts-expect-error years since a fact that is not there
  defineService({ ...head, ...nothing, facts: { ...facts, old: { yearsSince: 'borne' } } })
  // @ts-expect-error a fact compared with one that is not there
  defineService({ ...head, ...nothing, facts: { ...facts, same: { same: ['born', 'borne'] } } })
  // @ts-expect-error a count of a fact that is not there
  defineService({ ...head, ...nothing, facts: { ...facts, many: { count: 'alle' } } })

  // @ts-expect-error a kind of question that is not there
  defineService({ ...head, ...nothing, questions: { a: { type: 'chioce', title: '?' } } })
  // @ts-expect-error options from an operation that is not there
  defineService({ ...head, ...nothing, questions: { a: boats('boats.lists', 'plate', 'name') } })
  // @ts-expect-error options whose value is a field that is not there
  defineService({ ...head, ...nothing, questions: { a: boats('boats.list', 'plates', 'name') } })
  // @ts-expect-error options named by a field that is not there
  defineService({ ...head, ...nothing, questions: { a: boats('boats.list', 'plate', 'names') } })
  // @ts-expect-error a page that asks what is not there
  defineService({ ...known, pages: [{ ask: ['kinds'] }] })
}

/** The same for what depends on answers and facts. */
export function conditionFaults(): void {
  // @ts-expect-error a page by a question that is not there
  defineService({ ...known, pages: [{ ask: ['kind'], when: { kinds: 'sail' } }] })
  // @ts-expect-error a page by an option that is not there
  defineService({ ...known, pages: [{ ask: ['crew'], when: { kind: 'sial' } }] })
  // @ts-expect-error a stop by a fact that is not there
  defineService({ ...known, stop: [{ when: { agee: { below: 16 } }, say: 'x' }] })
  // @ts-expect-error a stop by a fact that is not there, within anyOf
  defineService({ ...known, stop: [{ when: { anyOf: [{ agee: { below: 16 } }] }, say: 'x' }] })
  // @ts-expect-error a comparison that is not there
  defineService({ ...known, stop: [{ when: { age: { under: 16 } }, say: 'x' }] })
  // @ts-expect-error a fee by an option that is not there
  defineService({ ...known, fee: [{ label: 'x', amount: 1, when: { kind: ['row', 'sial'] } }] })
  // @ts-expect-error a fee by one of several options that is not there
  defineService({ ...known, fee: [{ label: 'x', amount: 1, when: { ports: 'west' } }] })
  // @ts-expect-error a yes or no compared with a word
  defineService({ ...known, fee: [{ label: 'x', amount: 1, when: { sure: 'yes' } }] })
  // @ts-expect-error a number compared with a word
  defineService({ ...known, fee: [{ label: 'x', amount: 1, when: { crew: 'many' } }] })
  // @ts-expect-error a child is named by its number
  defineService({ ...known, fee: [{ label: 'x', amount: 1, when: { whom: 'child' } }] })
  // @ts-expect-error a check by an option that is not there
  defineService({ ...known, decide: { by: 'rule', refuseWhen: [{ ...check, when: { kind: 'sial' } }] } })

  // @ts-expect-error a document that shows no fact
  defineService({ ...known, issue: { ...issue, show: ['borne'] } })
  // @ts-expect-error a holder who is no fact
  defineService({ ...known, issue: { ...issue, holder: ['borne'] } })
  // @ts-expect-error a table of no fact
  defineService({ ...known, issue: { ...issue, table: { fact: 'alle', columns: [] } } })
  // @ts-expect-error a part that a definition does not have
  defineService({ ...known, states: ['new'] })
}

function boats<const R extends string, const V extends string, const L extends string>(rows: R, value: V, label: L) {
  return { type: 'choice', title: '?', options: { rows, value, label: [label] } } as const
}

const short = {
  id: 'x',
  agency: 'harbour',
  title: 'X',
  summary: 'X.',
  words: ['x'],
  law: [{ act: 'X' }],
  fee: [],
  validDays: 1,
  none: { say: 'x', remedy: 'x' },
  confidence: 'low',
} as const

/** The same for the short form. */
export function shortFaults(): void {
  const ask = { name: 'boat', question: boats('boats.list', 'plate', 'name'), fills: { plate: 'boat' } } as const
  const own = { ...short, read: 'boats.boat', show: ['owner'], ask } as const
  defineReference({ ...own, agree: { owner: 'firstname' } })

  // @ts-expect-error an operation that is not there
  defineReference({ ...short, read: 'boats.boot', show: ['owner'] })
  // @ts-expect-error a field that is not there
  defineReference({ ...short, read: 'people.person', show: ['borne'] })
  // @ts-expect-error the field of another operation
  defineReference({ ...short, read: 'people.person', show: ['owner'] })
  // @ts-expect-error a field that should agree and is not there
  defineReference({ ...own, agree: { owners: 'firstname' } })
  // @ts-expect-error a holder's name that is not there
  defineReference({ ...own, agree: { owner: 'firstnames' } })
  // @ts-expect-error an input the operation does not take
  defineReference({ ...own, ask: { ...ask, fills: { plates: 'boat' } } })
  // @ts-expect-error an input filled by another question than the one that is asked
  defineReference({ ...own, ask: { ...ask, fills: { plate: 'ship' } } })
  // @ts-expect-error options from an operation that is not there
  defineReference({ ...own, ask: { ...ask, question: boats('boats.lists', 'plate', 'name') } })
  // @ts-expect-error a beneficiary that is not there
  defineReference({ ...own, for: ['selv'] })
}

test('what the compiler takes is what the engine reads', () => {
  const made = defineReference({ ...short, read: 'boats.list', show: ['plate', 'name'] })
  assert.deepEqual(made.issue?.table, { fact: 'rows', columns: ['plate', 'name'] })
  assert.deepEqual(made, JSON.parse(JSON.stringify(made)))
})
