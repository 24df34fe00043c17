/** What a definition says where somebody pays and an officer decides: money, days, reasons filled in, automatic checks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nation, permit } from '../../test/republic.ts'
import { checksOf, fillReason, reasonOf, stoppedBy, untoldCode } from './decide.ts'
import type { Definition } from './definition.ts'
import { feeOf } from './fee.ts'
import { factsFrom, readKey, readsBeforeAsking, readsOf } from './reads.ts'

const today = '2026-11-24'
const licence: Definition = {
  ...permit,
  facts: {
    ...permit.facts,
    left: { daysUntil: 'born' },
    voyages: { rows: 'boats.voyages', with: { from: 'boat', to: 'boat' } },
    miles: { sum: 'voyages', of: 'year' },
  },
}
const person = readKey({ register: 'people', operation: 'person', inputs: {} })
const log = readKey({ register: 'boats', operation: 'voyages', inputs: { from: 'boat', to: 'boat' } })

test('days are counted to a date: to today there are none, past it they are below zero, without it nothing is known', () => {
  for (const [born, left] of [
    ['2026-11-25', 1],
    ['2026-11-24', 0],
    ['2026-11-23', -1],
    ['2027-11-24', 365],
    [null, null],
  ] as const)
    assert.equal(factsFrom(licence, { [person]: [{ born }] }, today).left, left)
})

test('a sum goes over all rows, counts what is empty as nothing, and is nothing where there are none', () => {
  const miles = (rows: { year: number | null }[] | null) => factsFrom(licence, { [log]: rows }, today).miles
  assert.equal(miles([{ year: 3 }, { year: null }, { year: 4 }]), 7)
  assert.equal(miles([]), 0)
  assert.equal(miles(null), 0)
})

test('something is looked for in all rows: one yes is enough, and what is not said is no yes', () => {
  const definition: Definition = { ...permit, facts: { ...permit.facts, late: { some: 'all', of: 'name' } } }
  const boats = readKey({ register: 'boats', operation: 'list', inputs: {} })
  const late = (rows: { name: boolean | null }[] | null) => factsFrom(definition, { [boats]: rows }, today).late
  assert.equal(late([{ name: false }, { name: true }]), true)
  assert.equal(late([{ name: false }, { name: null }]), false)
  assert.equal(late([]), false)
  assert.equal(late(null), false)
})

test('the field that is summed is read, though no document shows it', () => {
  const read = readsOf(licence, nation.registers).find(({ operation }) => operation === 'voyages')
  assert.deepEqual(read?.fields, ['year'])
})

test('what needs no answer can be read before anything is asked, and nothing else', () => {
  const read = readsBeforeAsking(licence, nation.registers).map(({ register, operation }) => `${register}.${operation}`)
  assert.deepEqual(read, ['people.person', 'boats.list'])
})

test('a fee that is a fact is what the register says, and nothing before it said so', () => {
  const fee = [
    { label: 'Fines', amount: 'miles' },
    { label: 'Stamp', amount: 5 },
  ]
  assert.equal((feeOf({ fee }, { answers: {}, facts: { miles: 40 } }) as { total: number }).total, 45)
  assert.equal((feeOf({ fee }, { answers: {}, facts: {} }) as { total: number }).total, 5)
})

test('a reason is filled with facts and answers; numbers are grouped, what is not known leaves nothing', () => {
  const reason = { say: 'You owe {debt} to {who}{ghost}.', remedy: 'Pay {debt}.', instead: 'pay' }
  const state = { answers: { who: 'us' }, facts: { debt: 4_200_000 } }
  assert.deepEqual(fillReason(reason, state), {
    say: 'You owe 4\u00a0200\u00a0000 to us.',
    remedy: 'Pay 4\u00a0200\u00a0000.',
    instead: 'pay',
  })
  assert.deepEqual(fillReason({ say: 'No.' }, state), { say: 'No.' })
})

test('what was typed in an answer is not taken for a place to fill', () => {
  const state = { answers: { who: '{debt}' }, facts: { debt: 1 } }
  assert.equal(fillReason({ say: 'Hello {who}.' }, state).say, 'Hello {debt}.')
})

test('checks pass when their condition holds, each for itself', () => {
  const checks = [
    { title: 'Of age', when: { age: { atLeast: 18 } } },
    { title: 'No debt', when: { debt: { below: 1 } } },
  ]
  assert.deepEqual(checksOf({ checks }, { answers: {}, facts: { age: 18, debt: 1 } }), [
    { title: 'Of age', passed: true },
    { title: 'No debt', passed: false },
  ])
})

test('the first stop that holds stops; a register that did not take it has words of its own', () => {
  const stop = [
    { when: { debt: { atLeast: 1 } }, say: 'Debt.' },
    { when: { age: { below: 16 } }, say: 'Young.' },
  ]
  const state = (debt: number, age: number) => ({ answers: {}, facts: { debt, age } })
  assert.equal(stoppedBy({ stop }, state(1, 15)), 'stop.0')
  assert.equal(stoppedBy({ stop }, state(0, 15)), 'stop.1')
  assert.equal(stoppedBy({ stop }, state(0, 16)), undefined)
  const tell = { operation: 'boats.boat', with: {}, refused: { say: 'Not taken.', remedy: 'Ask.' } }
  assert.equal(reasonOf({ ...permit, tell }, untoldCode)?.say, 'Not taken.')
  assert.equal(reasonOf(permit, untoldCode), undefined)
})
