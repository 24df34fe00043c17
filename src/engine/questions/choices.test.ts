import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo, shownTo } from '../../../test/republic.ts'

const options = { row: 'Rowing', sail: 'Sailing', motor: 'By motor' }
const fromRegister = { rows: 'boats.list', value: 'plate', label: ['name'] }

test('a choice is one of its options, by key', () => {
  assert.equal(answerTo({ type: 'choice', options }, { form: { q: ' sail ' } }), 'sail')
  assert.equal(shownTo({ type: 'choice', options }, { form: { q: 'sail' } }), 'Sailing')
})

for (const [sent, expected] of [
  ['', 'q choice-empty'],
  ['   ', 'q choice-empty'],
  ['Sailing', 'q choice-not-there'],
  ['SAIL', 'q choice-not-there'],
  ['toString', 'q choice-not-there'],
  ['__proto__', 'q choice-not-there'],
] as const) {
  test(`"${sent}" is no option`, () => {
    assert.equal(answerTo({ type: 'choice', options }, { form: { q: sent } }), expected)
  })
}

test('an optional choice may be left open, but not be something else', () => {
  assert.equal(answerTo({ type: 'choice', options, optional: true }, { form: {} }), null)
  assert.equal(answerTo({ type: 'choice', options, optional: true }, { form: { q: 'x' } }), 'q choice-not-there')
})

test('of several values sent for one choice the first counts', () => {
  assert.equal(answerTo({ type: 'choice', options }, { form: { q: ['row', 'sail'] } }), 'row')
  assert.equal(answerTo({ type: 'choice', options }, { form: { q: [] } }), 'q choice-empty')
})

test("a register's options are the rows it gave this person, and no other's", () => {
  const question = { type: 'choice', options: fromRegister } as const
  assert.equal(answerTo(question, { name: 'boat', form: { boat: '123AB' } }), '123AB')
  assert.equal(shownTo(question, { name: 'boat', form: { boat: '123AB' } }), 'Seagull')
  assert.equal(answerTo(question, { name: 'boat', form: { boat: '999ZZ' } }), 'boat choice-not-there')
  assert.equal(answerTo(question, { form: { q: '123AB' } }), 'q choice-not-there')
})

test('several options are taken once each, up to the most that may be', () => {
  const most2 = { type: 'several', options, most: 2 } as const
  assert.deepEqual(answerTo(most2, { form: { q: ['row', 'row', 'sail'] } }), ['row', 'sail'])
  assert.equal(answerTo(most2, { form: { q: ['row', 'sail', 'motor'] } }), 'q several-too-many')
  assert.equal(shownTo(most2, { form: { q: ['motor', 'row'] } }), 'Rowing, By motor')
  assert.deepEqual(answerTo({ type: 'several', options }, { form: { q: Object.keys(options) } }), Object.keys(options))
})

test('several options need one at least, and none that is not there', () => {
  assert.equal(answerTo({ type: 'several', options }, { form: {} }), 'q several-empty')
  assert.equal(answerTo({ type: 'several', options }, { form: { q: ['', ' '] } }), 'q several-empty')
  assert.equal(answerTo({ type: 'several', options }, { form: { q: ['row', 'swim'] } }), 'q choice-not-there')
  assert.deepEqual(answerTo({ type: 'several', options, optional: true }, { form: {} }), [])
})

test('yes and no are answers, and read as the country says them', () => {
  assert.equal(answerTo({ type: 'yesNo' }, { form: { q: 'yes' } }), true)
  assert.equal(answerTo({ type: 'yesNo' }, { form: { q: 'no' } }), false)
  assert.equal(shownTo({ type: 'yesNo' }, { form: { q: 'yes' } }), 'aye')
  assert.equal(shownTo({ type: 'yesNo' }, { form: { q: 'no' } }), 'nay')
})

test('what is neither yes nor no is asked again, also where the answer is optional', () => {
  assert.equal(answerTo({ type: 'yesNo' }, { form: {} }), 'q yes-no-empty')
  assert.equal(answerTo({ type: 'yesNo' }, { form: { q: 'on' } }), 'q yes-no-empty')
  assert.equal(answerTo({ type: 'yesNo', optional: true }, { form: {} }), null)
  assert.equal(answerTo({ type: 'yesNo', optional: true }, { form: { q: 'on' } }), 'q yes-no-empty')
})

test('there is no way round a declaration, even where it is called optional', () => {
  const declaration = { type: 'declaration', statement: 'All is true.' } as const
  assert.equal(answerTo(declaration, { form: { q: 'yes' } }), true)
  assert.equal(shownTo(declaration, { form: { q: 'yes' } }), 'All is true.')
  assert.equal(answerTo(declaration, { form: { q: 'no' } }), 'q declaration-empty')
  assert.equal(answerTo({ ...declaration, optional: true }, { form: {} }), 'q declaration-empty')
})

test('a service is for oneself or a child the register names', () => {
  const whom = { type: 'person', who: ['self', 'child'] } as const
  assert.equal(answerTo(whom, { name: 'whom', form: { whom: 'self' } }), 'self')
  assert.equal(answerTo(whom, { name: 'whom', form: { whom: 'AB20140915' } }), 'AB20140915')
  assert.equal(shownTo(whom, { name: 'whom', form: { whom: 'AB20140915' } }), 'Kim')
  assert.equal(answerTo(whom, { name: 'whom', form: {} }), 'whom person-empty')
})

test("somebody else's child cannot be chosen, nor oneself where it is for children alone", () => {
  const children = { type: 'person', who: ['child'] } as const
  assert.equal(answerTo(children, { name: 'whom', form: { whom: 'AB20140916' } }), 'whom choice-not-there')
  assert.equal(answerTo(children, { name: 'whom', form: { whom: 'self' } }), 'whom choice-not-there')
  assert.equal(answerTo({ ...children, optional: true }, { name: 'whom', form: {} }), null)
})

test('an office is one of those that are offered', () => {
  assert.equal(answerTo({ type: 'office' }, { name: 'where', form: { where: 'north-pier' } }), 'north-pier')
  assert.equal(shownTo({ type: 'office' }, { name: 'where', form: { where: 'north-pier' } }), 'North pier')
  assert.equal(answerTo({ type: 'office' }, { name: 'where', form: { where: 'self' } }), 'where choice-not-there')
  assert.equal(answerTo({ type: 'office' }, { name: 'where', form: {} }), 'where office-empty')
})
