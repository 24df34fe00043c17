import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { permit } from '../../test/republic.ts'
import type { Definition } from './definition.ts'
import { localise, missingTexts, textsOf } from './translate.ts'

const decided: Definition = {
  ...permit,
  questions: {
    ...permit.questions,
    sure: { type: 'declaration', title: 'Sure?', statement: 'I am sure.', hint: 'Read it.', why: 'The law asks.' },
  },
  decide: {
    by: 'officer',
    workingDays: 3,
    checks: [],
    returns: [],
    refusals: [{ code: 'no', say: 'No.', remedy: 'Wait.', law: { act: 'Harbour Act' } }],
  },
}

test('every text people see has its path, and nothing else has', () => {
  assert.deepEqual(
    textsOf(permit).map(([path]) => path),
    [
      ...['title', 'summary'],
      ...['questions.kind.title', 'questions.kind.options.row', 'questions.kind.options.sail'],
      ...['questions.crew.title', 'questions.boat.title'],
      ...['stop.0.say', 'fee.0.label', 'fee.1.label'],
      ...['decide.refuseWhen.0.say', 'decide.refuseWhen.0.remedy'],
      ...['decide.refuseWhen.1.say', 'decide.refuseWhen.1.remedy', 'issue.title'],
    ],
  )
})

test('declarations, hints, reasons and an officer’s refusals are texts too', () => {
  const paths = textsOf(decided).map(([path]) => path)
  for (const path of ['questions.sure.statement', 'questions.sure.hint', 'questions.sure.why'])
    assert.ok(paths.includes(path), path)
  assert.ok(paths.includes('decide.refusals.0.remedy'))
  assert.ok(!textsOf({ ...permit, fee: 'unknown' }).some(([path]) => path.startsWith('fee')))
})

test('a definition in another language has every text from there and all else as it was', () => {
  for (const definition of [permit, decided]) {
    const words = Object.fromEntries(textsOf(definition).map(([path, text]) => [path, `«${text}»`]))
    const other = localise(definition, words)
    assert.deepEqual(Object.fromEntries(textsOf(other)), words)
    const back = localise(other, Object.fromEntries(textsOf(definition)))
    assert.deepEqual(back, definition)
  }
})

test('a text that is missing stays as it was, and is told', () => {
  const other = localise(permit, { title: 'Erlaubnis' })
  assert.equal(other.title, 'Erlaubnis')
  assert.equal(other.summary, permit.summary)
  assert.equal(missingTexts(permit, { title: 'Erlaubnis' }).length, textsOf(permit).length - 1)
  assert.deepEqual(missingTexts(permit, Object.fromEntries(textsOf(permit))), [])
})

test('putting into another language leaves the original alone', () => {
  const before = JSON.stringify(permit)
  localise(permit, { title: 'x', 'questions.kind.options.row': 'y' })
  assert.equal(JSON.stringify(permit), before)
})

test('a word for what is not there changes nothing', () => {
  for (const path of ['questions.ghost.title', '__proto__.polluted', 'constructor.prototype.polluted', 'id'])
    assert.deepEqual(localise(permit, { [path]: 'x' }), permit)
  assert.equal(({} as Record<string, unknown>).polluted, undefined)
})

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const word = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/)
const question = fc.oneof(
  fc.record({
    type: fc.constant('choice'),
    title: text,
    options: fc.dictionary(word, text, { noNullPrototype: true }),
  }),
  fc.record({ type: fc.constantFrom('text', 'yesNo', 'date'), title: text, hint: text, optional: fc.boolean() }),
  fc.record({ type: fc.constant('declaration'), title: text, statement: text }),
)
const definition = fc
  .record({
    title: text,
    summary: text,
    questions: fc.dictionary(word, question, { maxKeys: 4, noNullPrototype: true }),
    stop: fc.array(fc.record({ when: fc.constant({ age: { below: 3 } }), say: text }), { maxLength: 2 }),
    fee: fc.oneof(fc.constant('unknown'), fc.array(fc.record({ label: text, amount: fc.nat() }), { maxLength: 2 })),
  })
  .map((made) => ({ ...permit, ...structuredClone(made) }) as Definition)

test('a definition goes through JSON and back unchanged, and so do its texts through their paths', () => {
  fc.assert(
    fc.property(definition, (made) => {
      assert.deepEqual(JSON.parse(JSON.stringify(made)), made)
      assert.deepEqual(localise(made, Object.fromEntries(textsOf(made))), made)
      const upper = Object.fromEntries(textsOf(made).map(([path, text]) => [path, `${text}!`]))
      assert.deepEqual(textsOf(localise(made, upper)), Object.entries(upper))
    }),
  )
})
