import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lives } from '../../mongolia/people.ts'
import { makePopulation } from '../population/population.ts'
import { payFines, unpaidFines } from './fines.ts'

const today = '2026-11-24'
const life = lives.find(({ given }) => given === 'Мөнхбат')!

function register() {
  const paid = new Map<string, string>()
  const asked = (inputs: Record<string, string> = {}) => ({ life, inputs, find: () => undefined, today, paid })
  return {
    pay: (amount: string, invoice: string) => payFines(asked({ amount, invoice })),
    owed: () => unpaidFines(asked()),
  }
}

test('fines that were paid are owed no more', () => {
  const { pay, owed } = register()
  assert.equal([owed()].flat().length, 2)
  assert.deepEqual(pay('180000', 'a'), { success: true })
  assert.equal(owed(), undefined)
})

test('the same payment heard again is the same payment, another one is not taken', () => {
  const { pay } = register()
  pay('180000', 'a')
  assert.deepEqual(pay('180000', 'a'), { success: true })
  assert.deepEqual(pay('180000', 'b'), { success: false })
})

for (const amount of ['179999', '180001', '', 'x'])
  test(`${amount || 'nothing'} is not what is owed, and changes nothing`, () => {
    const { pay, owed } = register()
    assert.deepEqual(pay(amount, 'a'), { success: false })
    assert.equal([owed()].flat().length, 2)
  })

test('some drivers of the population have a fine, most have none, and nobody else has one', () => {
  const people = [...makePopulation(400).byNumber.values()]
  const drivers = people.filter(({ licence }) => licence)
  const fined = people.filter(({ fines = [] }) => fines.length > 0)
  assert.ok(fined.length > 0 && fined.length < drivers.length / 4)
  assert.ok(fined.every(({ licence }) => licence))
})
