import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Definition, type Draft, type Facts, type Form, withAnswers } from '#engine'
import { given, nation, permit } from '../../../test/republic.ts'
import { feeSoFar, knownRows, progressOf, stopAt } from './index.ts'

const definition: Definition = {
  ...permit,
  questions: { ...permit.questions, whom: { type: 'person', title: 'For whom?', who: ['self', 'child'] } },
  pages: [{ ask: ['whom'] }, { ask: ['kind'] }, { ask: ['crew'], when: { kind: 'sail' } }],
  known: ['lastname', 'born', 'age'],
  stop: [
    { when: { age: { below: 16 } }, say: 'Too young: born on {born}.', remedy: 'Wait.', instead: 'boat-lesson' },
    { when: { kind: 'sail', stolen: true }, say: 'It is stolen.' },
    { when: { crew: { known: false }, age: { atLeast: 90 } }, say: 'Take somebody along.' },
  ],
}
const empty: Draft = { id: '01900000-0000-7000-8000-000000000001', serviceId: 'a', definitionHash: '1', fields: {} }
const young: Facts = { age: 15, born: '2011-05-06' }

function stop(name: string, form: Form, facts: Facts | undefined) {
  const progress = progressOf(
    definition,
    withAnswers(empty, Object.keys(form), form, '2026-11-24T02:00:00.000Z'),
    given,
  )
  return stopAt(definition, { progress, step: { name }, facts })
}

describe('a stop', () => {
  test('stands before every step once it is known whom it is for, with a day as people write it', () => {
    for (const name of ['known', 'kind', 'check'])
      assert.deepEqual(stop(name, { whom: 'self' }, young)?.reason, {
        ...definition.stop[0],
        say: 'Too young: born on 2011.05.06.',
      })
  })

  test('never before the question whom it is for: the facts may be of another', () => {
    assert.equal(stop('whom', { whom: 'self' }, young), undefined)
  })

  test('of an answer stands after it and not before, and leads back to it', () => {
    const form = { whom: 'self', kind: 'sail' }
    assert.equal(stop('kind', form, { stolen: true }), undefined)
    assert.equal(stop('crew', form, { stolen: true })?.reason.say, 'It is stolen.')
    assert.equal(stop('crew', form, { stolen: true })?.back?.name, 'kind')
  })

  test('for want of an answer stands before sending only', () => {
    const form = { whom: 'self', kind: 'row' }
    assert.equal(stop('known', form, { age: 95 }), undefined)
    assert.equal(stop('check', form, { age: 95 })?.reason.say, 'Take somebody along.')
  })

  test('is not made of what no register said', () => {
    assert.equal(stop('check', { whom: 'self', kind: 'sail', crew: '2' }, undefined), undefined)
    assert.equal(stop('check', { whom: 'self', kind: 'sail', crew: '2' }, {}), undefined)
  })
})

describe('what is known', () => {
  const source = { register: 'people', operation: 'person', at: '2026-11-24T02:00:00.000Z' }
  const rows = (facts: Facts, language = 'aa') => knownRows(nation, definition, { facts, sources: [source], language })

  test('is shown with its register and time, a day as people write it, and nothing as nothing', () => {
    const correction = '/services/letter/application/register?register=people'
    assert.deepEqual(rows({ lastname: null, born: '2011-05-06', age: 15 }), [
      {
        name: 'lastname',
        title: 'Family name',
        value: null,
        register: 'people',
        registerTitle: 'People',
        at: source.at,
        correction,
      },
      {
        name: 'born',
        title: 'Born on',
        value: '2011.05.06',
        register: 'people',
        registerTitle: 'People',
        at: source.at,
        correction,
      },
    ])
  })

  test('is not shown where no register said it', () => {
    assert.deepEqual(
      rows({ lastname: 'A' }).map(({ title }) => title),
      ['Family name'],
    )
  })

  test('is named in the language that is read', () => {
    assert.equal(rows({ lastname: 'A' }, 'bb')[0]?.title, 'people.person.lastname (bb)')
  })

  test('leads to where its register is told of a mistake, unless that is here', () => {
    const telling = (correction: string) => ({
      ...nation,
      registers: nation.registers.map((register) => ({ ...register, correction })),
    })
    const [row] = knownRows(telling('mend'), definition, {
      facts: { lastname: 'A' },
      sources: [source],
      language: 'aa',
    })
    assert.equal(row?.correction, '/services/mend/application')
    const [usual] = knownRows(nation, definition, { facts: { lastname: 'A' }, sources: [source], language: 'aa' })
    assert.equal(usual?.correction, '/services/letter/application/register?register=people')
    const [own] = knownRows(telling(definition.id), definition, {
      facts: { lastname: 'A' },
      sources: [],
      language: 'aa',
    })
    assert.equal(own?.correction, undefined)
  })
})

test('what it costs is told later while a register has not said it, and never as nothing', () => {
  const fee = [{ label: 'Debt', amount: 'debt' }]
  const facts = { debt: { from: 'court.debt.amount' }, member: { from: 'people.person.member' } } as const
  assert.equal(feeSoFar({ fee, facts }, { answers: {}, facts: {} }), 'later')
  assert.deepEqual(feeSoFar({ fee, facts }, { answers: {}, facts: { debt: 5 } }), {
    lines: [{ label: 'Debt', amount: 5 }],
    total: 5,
  })
  const other = [{ label: 'Debt', amount: 'debt', when: { kind: 'sail' } }]
  assert.deepEqual(feeSoFar({ fee: other, facts }, { answers: { kind: 'row' }, facts: {} }), { lines: [], total: 0 })
  const forMembers = [{ label: 'Fee', amount: 3, when: { member: true } }]
  assert.equal(
    feeSoFar({ fee: forMembers, facts }, { answers: {}, facts: {} }),
    'later',
    'whether it costs is not known',
  )
  assert.equal(feeSoFar({ fee: 'unknown', facts }, { answers: {}, facts: {} }), 'unknown')
})
