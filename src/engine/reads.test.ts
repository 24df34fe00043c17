import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { country, nation, permit } from '../../test/republic.ts'
import type { Definition, FactSource } from './definition.ts'
import { factsFrom, inputsFor, isRegisterOptions, optionReadsOf, optionsFrom, readKey, readsOf } from './reads.ts'

const today = '2026-11-24'
const person = { register: 'people', operation: 'person', inputs: {} }
const boat = { register: 'boats', operation: 'boat', inputs: { plate: 'boat' } }
const list = { register: 'boats', operation: 'list', inputs: {} }

function withFacts(facts: Record<string, FactSource>): Definition {
  return { ...permit, facts }
}

test('facts of one operation with the same inputs are one reading, of exactly the fields that are needed', () => {
  assert.deepEqual(readsOf(permit, nation.registers), [
    { ...person, many: false, fields: ['lastname', 'firstname', 'born'] },
    { ...boat, many: false, fields: ['owner', 'stolen'] },
    { ...list, many: true, fields: ['plate', 'name'] },
  ])
})

test('a field that is needed twice is read once', () => {
  const reads = readsOf(withFacts({ a: { from: 'people.person.born' }, b: { from: 'people.person.born' } }), [])
  assert.deepEqual(
    reads.map(({ fields }) => fields),
    [['born']],
  )
})

test('other inputs are another reading of the same operation', () => {
  const reads = readsOf(
    withFacts({
      mine: { from: 'boats.boat.owner', with: { plate: 'boat' } },
      other: { from: 'boats.boat.owner', with: { plate: 'other' } },
    }),
    nation.registers,
  )
  assert.deepEqual(
    reads.map(({ inputs }) => inputs),
    [{ plate: 'boat' }, { plate: 'other' }],
  )
  assert.notEqual(readKey(reads[0]!), readKey(reads[1]!))
})

test('rows that no document shows are read for being there, with no field', () => {
  const reads = readsOf(withFacts({ log: { rows: 'boats.voyages' } }), nation.registers)
  assert.deepEqual(reads[0]?.fields, [])
})

test('inputs are filled from answers and their parts', () => {
  const answers = { boat: '123AB', years: { from: 2022, to: 2026 }, none: null }
  const filled = inputsFor({ plate: 'boat', first: 'years.from', last: 'years.to' }, answers)
  assert.deepEqual(filled, { plate: '123AB', first: '2022', last: '2026' })
  assert.deepEqual(inputsFor({ a: 'none', b: 'missing', c: 'boat.part' }, answers), { a: '', b: '', c: '123AB' })
})

const said = {
  [readKey(person)]: [{ lastname: 'Doe', firstname: ' kim  lee', born: '1991-11-24T00:00:00' }],
  [readKey(boat)]: [{ owner: 'Kim Lee', stolen: false }],
  [readKey(list)]: [{ plate: '123AB' }, { plate: '124AB' }],
}

test('what registers said becomes facts, and what is reckoned from them', () => {
  const facts = factsFrom(permit, said, today)
  assert.equal(facts.firstname, ' kim  lee')
  assert.equal(facts.age, 35)
  assert.equal(facts.howMany, 2)
  assert.equal(facts.owns, true, 'case and blanks make no other name')
  assert.equal(facts.stolen, false)
})

test('what no register had is null, and so is what would be reckoned from it', () => {
  const facts = factsFrom(permit, { [readKey(boat)]: null }, today)
  assert.deepEqual([facts.firstname, facts.owner, facts.all, facts.age, facts.howMany], [null, null, null, null, 0])
  assert.equal(facts.owns, true, 'what is not known does not disagree')
})

test('names that differ in a letter are not the same', () => {
  const other = { ...said, [readKey(boat)]: [{ owner: 'Kim Leo', stolen: false }] }
  assert.equal(factsFrom(permit, other, today).owns, false)
})

test('a letter written as one sign or as two is the same letter', () => {
  const composed = {
    ...said,
    [readKey(person)]: [{ firstname: 'Булгай' }],
    [readKey(boat)]: [{ owner: 'БУЛГАИ\u0306' }],
  }
  assert.equal(factsFrom(permit, composed, today).owns, true)
})

test('facts come out the same in whichever order a definition was stored', () => {
  const expected = factsFrom(permit, said, today)
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(permit.facts), { minLength: 9 }), (names) => {
      const shuffled = withFacts(Object.fromEntries(names.map((name) => [name, permit.facts[name]!])))
      assert.deepEqual(factsFrom(shuffled, said, today), expected)
    }),
  )
})

test('a person may choose among the rows a register gives, each by its value', () => {
  const [read] = optionReadsOf(permit, country)
  assert.deepEqual(read && [read.question, read.register, read.operation, read.optional, read.fields], [
    'boat',
    'boats',
    'list',
    false,
    ['plate', 'name', 'plate'],
  ])
  const rows = [
    { plate: '123AB', name: 'Seagull' },
    { plate: '124AB', name: null },
    { plate: null, name: 'Ghost' },
  ]
  assert.deepEqual(optionsFrom(read!, rows), [
    { value: '123AB', label: 'Seagull 123AB' },
    { value: '124AB', label: '124AB' },
  ])
})

test('children are asked for where a service can be for them, and can be missing where it can be for oneself', () => {
  const asking = (who: string[]) =>
    optionReadsOf({ ...permit, questions: { whom: { type: 'person', title: '?', who } } } as Definition, country).map(
      ({ question, operation, optional }) => [question, operation, optional],
    )
  assert.deepEqual(asking(['self', 'child']), [['whom', 'children', true]])
  assert.deepEqual(asking(['child']), [['whom', 'children', false]])
  assert.deepEqual(asking(['self']), [])
})

test('options that a definition writes out are not those of a register', () => {
  assert.ok(isRegisterOptions({ rows: 'boats.list', value: 'plate', label: ['name'] }))
  for (const other of [{ a: 'A' }, { rows: 'Rows', label: 'Label' }, null, 'rows']) assert.ok(!isRegisterOptions(other))
})
