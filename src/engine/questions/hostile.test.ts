/** Whatever a form holds, no kind of question throws, and an answer it takes can be shown and stored. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { given } from '../../../test/republic.ts'
import type { Form, Question, QuestionType } from '../definition.ts'
import { fieldsOf, parseAnswer, showAnswer } from '../journey.ts'
import { kinds } from './index.ts'

const choices = { a: 'A', b: 'B', constructor: 'C' }
const id = '01900000-0000-7000-8000-000000000001'

/** For each kind: a question, and texts that are close to a good answer, for each field where it has several. */
const asked: {
  readonly [Type in QuestionType]: readonly [question: object, near: readonly string[], ...more: readonly string[][]]
} = {
  choice: [{ options: choices }, ['a', 'constructor']],
  several: [{ options: choices, most: 2 }, ['a', 'b']],
  yesNo: [{}, ['yes', 'no']],
  text: [{}, ['Kim']],
  longText: [{}, ['a\nb']],
  number: [{ least: -5, most: 50 }, ['-0', '7', '1,000']],
  money: [{}, ['5 ¤', '1 000']],
  date: [{}, ['2024', '1900', '0001', '9999', '24'], ['02', '2', '00', '13'], ['29', '1', '31', '0']],
  yearSpan: [{ earliest: 1 }, ['2020', '2024', '0001', '9999'], ['2024', '0002', '9999']],
  phone: [{}, ['55123456', '+99955123456']],
  email: [{}, ['a@b.cc']],
  registerNumber: [{}, ['AB19910528', 'ab00010101', 'AB99991231']],
  vehiclePlate: [{}, ['123AB']],
  address: [{}, ['11', '22'], ['1101', '2202'], ['110105', '220201'], ['5 Rope Street']],
  office: [{}, ['north-pier']],
  place: [{ level: 2 }, ['1101', '2202', '11']],
  slot: [{ at: 'where', minutes: 20 }, ['2026-12-01T10:20', '2026-12-01']],
  person: [{ who: ['self', 'child'] }, ['self', 'AB20140915']],
  file: [{ accept: ['pdf'] }, [`${id}|pdf|5|a`, `${id}|pdf|5|`, '|pdf|1|']],
  register: [{}, ['people']],
  reading: [{}, [`Monday · ${id}`]],
  declaration: [{ statement: 'True.' }, ['yes']],
}
const nameOf: Partial<Record<QuestionType, string>> = {
  office: 'where',
  slot: 'time',
  person: 'whom',
  register: 'list',
  reading: 'read',
}

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    "'; drop table x; --",
    '😀'.repeat(300),
    '\u0000\u0007\u001b[31m',
    '\ud800',
    '\u202eabc\u2066',
    '\uffff\ufdd0',
    '%00%0d%0a',
    '{{7*7}}',
    '١٢٣',
    'x'.repeat(1_000_000),
    '9'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '-'.repeat(100_000),
    '٠',
    'İ',
    'ß',
    'ﬁ',
  ),
)

for (const type of Object.keys(kinds) as QuestionType[]) {
  const [detail, ...near] = asked[type]
  const question = { type, title: 'Q?', ...detail } as Question
  const name = nameOf[type] ?? 'q'
  const sentAs = (near: readonly string[]) => {
    const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...near) }, junk)
    return fc.oneof({ weight: 8, arbitrary: text }, fc.array(text, { maxLength: 4 }), fc.constant(undefined))
  }
  const form: fc.Arbitrary<Form> = fc.record(
    Object.fromEntries(fieldsOf(question, name).map((field, i) => [field, sentAs(near[i]!)])),
    { requiredKeys: [] },
  )
  const optional = fc.boolean()

  test(`a question of kind ${type} never throws, and shows every answer it takes`, () => {
    let taken = 0
    fc.assert(
      fc.property(form, optional, (form, optional) => {
        const parsed = parseAnswer({ ...question, optional }, name, { form, given })
        if (!parsed.ok) {
          assert.ok(parsed.issues.length > 0)
          for (const { field, code } of parsed.issues) {
            assert.ok(fieldsOf(question, name).includes(field), field)
            assert.match(code, /^question\.[a-z0-9-]+$/)
          }
          return
        }
        const { value } = parsed
        assert.deepEqual(JSON.parse(JSON.stringify(value)), value, 'is stored as it is')
        assert.doesNotMatch(JSON.stringify(value), /\\u0000|\\ud[89a-f]/, 'holds nothing a database refuses')
        if (value === null || (Array.isArray(value) && value.length === 0)) return assert.ok(optional)
        taken++
        assert.notEqual(showAnswer(question, name, { answer: value, given }).trim(), '')
      }),
      { numRuns: 300 },
    )
    assert.ok(taken > 0, 'some answers are taken')
  })
}
