import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holds, namesIn, valueNamed } from './conditions.ts'
import type { Answer, Condition, FactValue } from './definition.ts'

const yes = true
const no = false

for (const [when, answers, facts, expected] of [
  [undefined, {}, {}, yes],
  [{}, {}, {}, yes],
  [{ kind: 'sail' }, { kind: 'sail' }, {}, yes],
  [{ kind: 'sail' }, { kind: 'row' }, {}, no],
  [{ kind: 'sail' }, {}, {}, no],
  [{ kind: 'sail' }, { kind: null }, {}, no],
  [{ kind: ['row', 'sail'] }, { kind: 'row' }, {}, yes],
  [{ kind: ['row', 'sail'] }, { kind: 'motor' }, {}, no],
  [{ kind: [] }, { kind: 'row' }, {}, no],
  [{ kind: 'sail', crew: 2 }, { kind: 'sail', crew: 2 }, {}, yes],
  [{ kind: 'sail', crew: 2 }, { kind: 'sail', crew: 3 }, {}, no],
  [{ kind: 'sail', crew: undefined }, { kind: 'sail' }, {}, yes],
  [{ licensed: false }, { licensed: false }, {}, yes],
  [{ licensed: false }, {}, {}, no],
  [{ crew: 2 }, { crew: '2' }, {}, no],
  [{ ports: 'north' }, { ports: ['south', 'north'] }, {}, yes],
  [{ ports: 'west' }, { ports: ['south', 'north'] }, {}, no],
  [{ age: { below: 16 } }, {}, { age: 15 }, yes],
  [{ age: { below: 16 } }, {}, { age: 16 }, no],
  [{ age: { atLeast: 16 } }, {}, { age: 16 }, yes],
  [{ age: { atLeast: 16 } }, {}, { age: 15 }, no],
  [{ age: { atLeast: 16, below: 18 } }, {}, { age: 17 }, yes],
  [{ age: { atLeast: 16, below: 18 } }, {}, { age: 18 }, no],
  [{ age: { below: 16 } }, {}, {}, no],
  [{ age: { below: 16 } }, {}, { age: null }, no],
  [{ age: { below: 16 } }, {}, { age: '15' }, no],
  [{ age: {} }, {}, {}, yes],
  [{ owner: { known: true } }, {}, { owner: 'Kim' }, yes],
  [{ owner: { known: true } }, {}, { owner: '' }, no],
  [{ owner: { known: true } }, {}, { owner: null }, no],
  [{ owner: { known: true } }, {}, { owner: 0 }, yes],
  [{ owner: { known: true } }, {}, { owner: false }, yes],
  [{ owner: { known: false } }, {}, {}, yes],
  [{ rows: { known: false } }, {}, { rows: [] }, yes],
  [{ rows: { known: true } }, {}, { rows: [{ a: 1 }] }, yes],
  [{ age: { known: true, below: 16 } }, {}, { age: 16 }, no],
  [{ name: 'answer' }, { name: 'answer' }, { name: 'fact' }, yes],
  [{ name: 'fact' }, { name: null }, { name: 'fact' }, no],
  [{ anyOf: [{ kind: 'row' }, { age: { below: 9 } }] }, { kind: 'sail' }, { age: 8 }, yes],
  [{ anyOf: [{ kind: 'row' }, { age: { below: 9 } }] }, { kind: 'sail' }, { age: 9 }, no],
  [{ anyOf: [] }, {}, {}, no],
  [{ anyOf: [{}] }, {}, {}, yes],
  [{ kind: 'sail', anyOf: [{ crew: 1 }, { crew: 2 }] }, { kind: 'sail', crew: 2 }, {}, yes],
  [{ kind: 'row', anyOf: [{ crew: 1 }, { crew: 2 }] }, { kind: 'sail', crew: 2 }, {}, no],
  [{ anyOf: [{ anyOf: [{ crew: 1 }] }] }, { crew: 1 }, {}, yes],
] as readonly [Condition | undefined, Record<string, Answer>, Record<string, FactValue>, boolean][]) {
  test(`${JSON.stringify(when)} ${expected ? 'holds' : 'does not hold'} for ${JSON.stringify({ ...facts, ...answers })}`, () => {
    assert.equal(holds(when, { answers, facts }), expected)
  })
}

test('what every object has is neither an answer nor a fact', () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    assert.equal(valueNamed(name, { answers: {}, facts: {} }), undefined)
    assert.ok(!holds({ [name]: { known: true } }, { answers: {}, facts: {} }))
  }
})

test('a condition names everything it speaks of, within anyOf too', () => {
  assert.deepEqual(namesIn({ a: 1, anyOf: [{ b: 2 }, { anyOf: [{ c: { known: true } }] }] }), ['a', 'b', 'c'])
  assert.deepEqual(namesIn(undefined), [])
})

const flag = fc.constantFrom('a', 'b', 'c')
const state = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() })
const simple = fc.dictionary(flag, fc.boolean(), { maxKeys: 3, noNullPrototype: true })

test('all entries must hold, and of anyOf one', () => {
  fc.assert(
    fc.property(simple, fc.array(simple, { maxLength: 3 }), state, (all, some, answers) => {
      const now = { answers, facts: {} }
      const isEach = (condition: Record<string, boolean>) =>
        Object.entries(condition).every(([name, value]) => answers[name as 'a'] === value)
      assert.equal(holds({ ...all, anyOf: some }, now), isEach(all) && some.some(isEach))
    }),
  )
})

test('one more entry never makes more of it true', () => {
  fc.assert(
    fc.property(simple, flag, fc.boolean(), state, (condition, name, value, answers) => {
      fc.pre(!(name in condition))
      const now = { answers, facts: {} }
      assert.ok(holds(condition, now) || !holds({ ...condition, [name]: value }, now))
    }),
  )
})
