import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asFile, nation, permit } from '../../../test/republic.ts'
import type { Definition, OfficerDecision } from '../definition.ts'
import { checkService } from './index.ts'

type Change = Partial<Record<keyof Definition, unknown>>

const { facts, questions, pages } = permit
const decide: OfficerDecision = {
  by: 'officer',
  workingDays: 3,
  checks: [{ title: 'A boat is there', when: { owner: { known: true } } }],
  returns: [{ code: 'boat-unclear', say: 'Which boat is it?', asks: ['boat'] }],
  refusals: [{ code: 'not-yours', say: 'Not yours.', remedy: 'Ask.', law: { act: 'Harbour Act' } }],
}
const where = { type: 'office', title: 'Where?' }
const handedOver = {
  questions: { ...questions, where },
  pages: [...pages, { ask: ['where'] }],
  collect: { thing: 'Permit', at: 'where' },
}

function faultsOf(change: Change) {
  return checkService(asFile({ ...permit, decide, ...change } as Definition), nation)
}

const deciding = (change: Partial<OfficerDecision>) => ({ decide: { ...decide, ...change } })
const refused = { say: 'It was not taken.', remedy: 'Ask.' }
const telling = (plate: string) => ({ tell: { operation: 'boats.boat', with: { plate }, refused } })
const stopping = (say: string) => ({ stop: [{ when: { howMany: { atLeast: 3 } }, say }] })

for (const [what, change] of [
  ['an officer who decides', {}],
  ['known facts of one field that need no answer', { known: ['lastname', 'born'] }],
  ['a thing handed over at the office that is asked for', handedOver],
  ['a register told an answer', telling('boat')],
  ['a register told a fact', telling('lastname')],
  ['a register told the application’s own number', telling('number')],
  ['a stop that names a fact', stopping('You have {howMany} boats.')],
] as const)
  test(`${what}: no fault`, () => assert.deepEqual(faultsOf(change), []))

for (const [what, change, path, says] of [
  ['no day', deciding({ workingDays: 0 }), 'decide.workingDays', /one at least/],
  ['no refusal', deciding({ refusals: [] }), 'decide.refusals', /without a reason/],
  ['no return', deciding({ returns: [] }), 'decide.returns', /better answers/],
  [
    'a return that asks nothing',
    deciding({ returns: [{ ...decide.returns[0]!, asks: [] }] }),
    'decide.returns.0',
    /asks for nothing/,
  ],
  [
    'a return that asks what is no question',
    deciding({ returns: [{ ...decide.returns[0]!, asks: ['crews'] }] }),
    'decide.returns.0',
    /no question/,
  ],
  [
    'a return that asks for what was paid for',
    deciding({ returns: [{ ...decide.returns[0]!, asks: ['crew'] }] }),
    'decide.returns.0',
    /it is paid/,
  ],
  [
    'two returns with one code',
    deciding({ returns: [decide.returns[0]!, decide.returns[0]!] }),
    'decide.returns',
    /the same code/,
  ],
  ['something known that is no fact', { known: ['nobody'] }, 'known', /no fact/],
  ['something known that is reckoned', { known: ['age'] }, 'known', /no single field/],
  ['something known that needs an answer', { known: ['owner'] }, 'known', /needs an answer first/],
  ['a thing handed over nowhere', { collect: { thing: 'Permit', at: 'crew' } }, 'collect.at', /office/],
  ['an operation that is nowhere', { tell: { operation: 'boats.gone', with: {}, refused } }, 'tell', /no operation/],
  ['an input that nothing fills', { tell: { operation: 'boats.boat', with: {}, refused } }, 'tell', /needs "plate"/],
  ['an input filled by what is nowhere', telling('anchor'), 'tell', /nothing is called/],
  ['a stop that names what is nowhere', stopping('You have {boats} boats.'), 'stop.0', /nothing is called/],
  [
    'a hint that names what nobody has read',
    { questions: { ...questions, kind: { ...questions.kind, hint: 'Owned by {owner}.' } } },
    'questions.kind.hint',
    /not among what is known/,
  ],
  ['a fee that is no fact', { fee: [{ label: 'Permit', amount: 'price' }] }, 'fee.0.amount', /no fact/],
] as const)
  test(`finds ${what}, and nothing else`, () => {
    const faults = faultsOf(change)
    assert.deepEqual(
      faults.map((found) => found.path),
      [path],
      JSON.stringify(faults),
    )
    assert.match(faults[0]!.says, says)
  })

test('a sum counts what is a number, and nothing else', () => {
  const summing = (sum: string, of: string) =>
    faultsOf({ facts: { ...facts, total: { sum, of } } }).map(({ says }) => says)
  assert.match(summing('all', 'name')[0]!, /cannot be summed/)
  assert.match(summing('owner', 'name')[0]!, /only rows/)
  assert.match(summing('none', 'name')[0]!, /no fact "none"/)
})
