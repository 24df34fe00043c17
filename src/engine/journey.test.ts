import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { given, permit } from '../../test/republic.ts'
import type { Answers, Beneficiary, Definition } from './definition.ts'
import { answersFrom, initialForm, pagesOf, questionsOf } from './journey.ts'

const sailing = { kind: 'sail', crew: '3', boat: '123AB' }

function answers(form: Record<string, string>, definition: Definition = permit): Answers {
  const checked = answersFrom(definition, form, given)
  return checked.ok ? checked.value : assert.fail(JSON.stringify(checked.issues))
}

test('the answers of every page that is reached are taken', () => {
  assert.deepEqual(answers(sailing), { kind: 'sail', crew: 3, boat: '123AB' })
})

test('answers on pages that are not reached are dropped, right or wrong', () => {
  assert.deepEqual(answers({ ...sailing, kind: 'row' }), { kind: 'row', boat: '123AB' })
  assert.deepEqual(answers({ ...sailing, kind: 'row', crew: 'junk' }), { kind: 'row', boat: '123AB' })
})

test('an answer that was taken back leads nowhere further down', () => {
  const chain = {
    ...permit,
    questions: {
      first: { type: 'yesNo', title: '1?' },
      second: { type: 'yesNo', title: '2?' },
      third: { type: 'text', title: '3?' },
    },
    pages: [{ ask: ['first'] }, { ask: ['second'], when: { first: true } }, { ask: ['third'], when: { second: true } }],
  } as Definition
  const form = { first: 'no', second: 'yes', third: 'kept by the browser' }
  assert.deepEqual(answers(form, chain), { first: false })
  assert.deepEqual(answers({ ...form, first: 'yes' }, chain), { first: true, second: true, third: form.third })
})

test('fields that no question has are not taken', () => {
  assert.deepEqual(answers({ ...sailing, admin: 'true', __proto__: 'x' }), { kind: 'sail', crew: 3, boat: '123AB' })
})

test('everything there is to put right is said at once, in the order of the pages', () => {
  const checked = answersFrom(permit, { kind: 'sail', crew: '21', boat: 'none' }, given)
  assert.deepEqual(!checked.ok && checked.issues.map(({ field, code }) => [field, code]), [
    ['crew', 'question.number-too-large'],
    ['boat', 'question.choice-not-there'],
  ])
})

test('a page behind a wrong answer is not asked for yet', () => {
  const checked = answersFrom(permit, { boat: '123AB' }, given)
  assert.deepEqual(!checked.ok && checked.issues.map(({ field }) => field), ['kind'])
})

test('whatever is sent, only questions of reached pages are answered', () => {
  const field = fc.option(fc.constantFrom('sail', 'row', '3', '0', '21', '123AB', '', 'yes'), { nil: undefined })
  fc.assert(
    fc.property(fc.record({ kind: field, crew: field, boat: field }), (form) => {
      const checked = answersFrom(permit, form, given)
      if (!checked.ok) return assert.ok(checked.issues.length > 0)
      const reached = pagesOf(permit, { answers: checked.value, facts: {} }).flatMap(({ ask }) => ask)
      assert.deepEqual(Object.keys(checked.value), reached)
    }),
  )
})

test('a form starts as being for oneself where that is a choice', () => {
  const person = (who: Beneficiary[]): Pick<Definition, 'questions'> => ({
    questions: { whom: { type: 'person', title: '?', who } },
  })
  assert.deepEqual(initialForm(person(['self', 'child'])), { whom: 'self' })
  assert.deepEqual(initialForm(person(['child'])), {})
  assert.deepEqual(initialForm(permit), {})
})

test('the questions come in the order of the pages', () => {
  assert.deepEqual(
    questionsOf(permit).map(([name]) => name),
    ['kind', 'crew', 'boat'],
  )
  assert.equal(pagesOf(permit, { answers: { kind: 'row' }, facts: {} }).length, 2)
})
