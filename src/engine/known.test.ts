import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { permit } from '../../test/republic.ts'
import { type Definition, factsSoFar, readKey, stoppedSoFar } from './index.ts'

const today = '2026-11-24'
const person = readKey({ register: 'people', operation: 'person', inputs: {} })
const list = readKey({ register: 'boats', operation: 'list', inputs: {} })

describe('while somebody still answers,', () => {
  test('what a register said is known, and what is reckoned from it', () => {
    const records = { [person]: [{ lastname: 'A', firstname: 'B', born: '2000-11-24' }] }
    const facts = factsSoFar(permit, { records, today })
    assert.deepEqual(facts, { lastname: 'A', firstname: 'B', born: '2000-11-24', age: 26 })
  })

  test('a register that has nothing is known to have nothing', () => {
    assert.deepEqual(factsSoFar(permit, { records: { [list]: null }, today }), { all: null, howMany: 0 })
  })

  test('of a register that did not answer nothing is known, not even that it has nothing', () => {
    assert.deepEqual(factsSoFar(permit, { records: {}, today }), {})
  })
})

describe('a stop is told', () => {
  const definition: Definition = {
    ...permit,
    stop: [
      { when: { age: { below: 16 } }, say: 'Too young.' },
      { when: { born: { known: false } }, say: 'Nobody.' },
      { when: { kind: 'sail', age: { below: 18 } }, say: 'Too young to sail.' },
      { when: { crew: { known: false }, age: { atLeast: 90 } }, say: 'Take somebody along.' },
    ],
  }
  const stop = (answers: object, facts: object, complete = false) =>
    stoppedSoFar(definition, { answers: answers as never, facts: facts as never }, { complete })

  test('as soon as its facts say so', () => assert.equal(stop({}, { age: 15, born: '2011-01-01' }), 'stop.0'))
  test('not before they are known', () => assert.equal(stop({}, {}), undefined))
  test('when a register has nothing', () => assert.equal(stop({}, { born: null }), 'stop.1'))
  test('once the answer it needs is given', () => {
    assert.equal(stop({}, { age: 17 }), undefined)
    assert.equal(stop({ kind: 'sail' }, { age: 17 }), 'stop.2')
    assert.equal(stop({ kind: 'row' }, { age: 17 }), undefined)
  })
  test('for want of an answer only when nothing more is asked', () => {
    assert.equal(stop({ kind: 'row' }, { age: 95 }), undefined)
    assert.equal(stop({ kind: 'row' }, { age: 95 }, true), 'stop.3')
  })
  test('never for a fact that nobody knows, even at the end', () =>
    assert.equal(stop({ kind: 'sail' }, {}, true), undefined))
})
