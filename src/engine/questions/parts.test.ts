import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileBytesMax } from '#kernel'
import { answerTo, shownTo } from '../../../test/republic.ts'
import type { Question } from '../definition.ts'
import { fieldsOf } from '../journey.ts'
import { isDate } from './date.ts'

type Limits = { earliest?: string; latest?: string; optional?: boolean }

const dateOf = (sent: string, limits: Limits = {}) => {
  const [year, month, day] = sent.split('-') as [string, string, string]
  return answerTo({ type: 'date', ...limits }, { form: { 'q-year': year, 'q-month': month, 'q-day': day } })
}

for (const [sent, answer] of [
  ['2024-02-29', '2024-02-29'],
  ['2024-2-9', '2024-02-09'],
  ['2023-02-29', 'q-day date-not-real'],
  ['2024-04-31', 'q-day date-not-real'],
  ['2024-13-01', 'q-day date-not-real'],
  ['2024-00-10', 'q-day date-not-real'],
  ['2024-10-00', 'q-day date-not-real'],
  ['2024-010-01', 'q-day date-not-real'],
  ['2024-x-01', 'q-day date-not-real'],
  ['--', 'q-year date-empty'],
  ['-1-1', 'q-year date-no-year'],
  ['2024--1', 'q-month date-no-month'],
  ['2024-1-', 'q-day date-no-day'],
  ['24-1-1', 'q-year date-year-shape'],
  ['20245-1-1', 'q-year date-year-shape'],
  ['0001-1-1', 'q-year date-too-early'],
  ['1899-12-31', 'q-year date-too-early'],
  ['1900-01-01', '1900-01-01'],
  ['2100-12-31', '2100-12-31'],
  ['2101-01-01', 'q-year date-too-late'],
  ['9999-12-31', 'q-year date-too-late'],
] as const) {
  test(`date: ${sent} is ${answer}`, () => assert.equal(dateOf(sent), answer))
}

test('a date keeps to its limits, to the day, and today is the day that was given', () => {
  const limits = { earliest: '2026-11-01', latest: 'today' }
  assert.equal(dateOf('2026-11-01', limits), '2026-11-01')
  assert.equal(dateOf('2026-10-31', limits), 'q-year date-too-early')
  assert.equal(dateOf('2026-11-24', limits), '2026-11-24')
  assert.equal(dateOf('2026-11-25', limits), 'q-year date-too-late')
  assert.equal(dateOf('2026-11-23', { earliest: 'today' }), 'q-year date-too-early')
})

test('an optional date may be left out whole, not half', () => {
  assert.equal(dateOf('--', { optional: true }), null)
  assert.equal(dateOf('2024--', { optional: true }), 'q-month date-no-month')
})

test('a date is read with its year', () => {
  const form = { 'q-year': '2024', 'q-month': '2', 'q-day': '29' }
  assert.match(shownTo({ type: 'date' }, { form }), /2024/)
})

test('only days that there are count as dates', () => {
  assert.ok(isDate('2024-02-29'))
  for (const other of ['2023-02-29', '2024-2-9', '2024-02-29T00:00', '', '2024-02-30']) assert.ok(!isDate(other), other)
})

const yearsOf = (from: string, to: string, limits: object = {}) =>
  answerTo({ type: 'yearSpan', earliest: 1995, ...limits }, { form: { 'q-from': from, 'q-to': to } })

for (const [from, to, answer] of [
  ['2022', '2026', { from: 2022, to: 2026 }],
  ['2026', '2026', { from: 2026, to: 2026 }],
  ['1995', '1996', { from: 1995, to: 1996 }],
  ['1994', '1996', 'q-from years-too-early'],
  ['2026', '2027', 'q-to years-too-late'],
  ['2024', '2023', 'q-from years-reversed'],
  ['', '', 'q-from years-empty'],
  ['', '2024', 'q-from years-shape'],
  ['2024', '', 'q-to years-shape'],
  ['24', '2024', 'q-from years-shape'],
  ['2024', '２０２４', 'q-to years-shape'],
] as const) {
  test(`years: ${from}–${to} is ${JSON.stringify(answer)}`, () => assert.deepEqual(yearsOf(from, to), answer))
}

test('a span of years is as long as it may be, and no longer', () => {
  assert.deepEqual(yearsOf('2020', '2024', { yearsMost: 5 }), { from: 2020, to: 2024 })
  assert.equal(yearsOf('2019', '2024', { yearsMost: 5 }), 'q-from years-too-many')
  assert.deepEqual(yearsOf('1977', '2026', { earliest: 1900 }), { from: 1977, to: 2026 })
  assert.equal(yearsOf('1976', '2026', { earliest: 1900 }), 'q-from years-too-many')
  assert.equal(yearsOf('', '', { optional: true }), null)
  assert.equal(
    shownTo({ type: 'yearSpan', earliest: 1995 }, { form: { 'q-from': '2022', 'q-to': '2026' } }),
    '2022–2026',
  )
})

const address = { type: 'address' } as const
const quay = { 'q-1': '11', 'q-2': '1101', 'q-3': '110105', 'q-line': ' 5  Rope Street ' }

test('an address is three levels and a line', () => {
  assert.deepEqual(answerTo(address, { form: quay }), { division: '110105', line: '5 Rope Street' })
  assert.equal(shownTo(address, { form: quay }), 'North, Cape, Quay, 5 Rope Street')
})

for (const [what, change, answer] of [
  ['no first level', { 'q-1': '' }, 'q-1 address-1-empty'],
  ['a first level that is not there', { 'q-1': '33' }, 'q-1 address-1-empty'],
  ['a lower level as the first', { 'q-1': '1101' }, 'q-1 address-1-empty'],
  ['no second level', { 'q-2': '' }, 'q-2 address-2-empty'],
  ['a second level of another place', { 'q-2': '2202' }, 'q-2 address-2-empty'],
  ['a third level of another place', { 'q-3': '220201' }, 'q-3 address-3-empty'],
  ['no line', { 'q-line': ' ' }, 'q-line address-line-empty'],
  ['a line too long', { 'q-line': 'x'.repeat(201) }, 'q-line text-too-long'],
] as const) {
  test(`an address with ${what} says where it is wrong`, () => {
    assert.equal(answerTo(address, { form: { ...quay, ...change } }), answer)
  })
}

test('a line as long as it may be is taken; an optional address may be left out', () => {
  const line = 'x'.repeat(200)
  assert.deepEqual(answerTo(address, { form: { ...quay, 'q-line': line } }), { division: '110105', line })
  assert.equal(answerTo({ ...address, optional: true }, { form: {} }), null)
})

const id = '01900000-0000-7000-8000-000000000001'
const sent = (text: string, change: object = {}) =>
  answerTo({ type: 'file', accept: ['pdf', 'png'], ...change }, { form: { q: text } })

test('a file is known by what the edge stored, whatever its name', () => {
  const answer = { id, kind: 'pdf', bytes: 12, name: 'a|b.exe' }
  assert.deepEqual(sent(`${id}|pdf|12|a|b.exe`), answer)
  assert.equal(shownTo({ type: 'file', accept: ['pdf'] }, { form: { q: `${id}|pdf|12|` } }), 'PDF')
})

for (const [what, text, answer] of [
  ['nothing', '', 'q file-empty'],
  ['a kind that is not taken', `${id}|jpeg|12|a`, 'q file-kind'],
  ['no kind', id, 'q file-kind'],
  ['no bytes', `${id}|pdf|0|a`, 'q file-empty'],
  ['bytes below nought', `${id}|pdf|-1|a`, 'q file-empty'],
  ['bytes that are no number', `${id}|pdf|many|a`, 'q file-empty'],
  ['an identifier that is none', '../../etc/passwd|pdf|12|a', 'q file-empty'],
  ['a byte too many', `${id}|pdf|${fileBytesMax + 1}|a`, 'q file-too-large'],
] as const) {
  test(`${what} is no file`, () => assert.equal(sent(text), answer))
}

test('a file may be as large as it may be', () => {
  assert.equal((sent(`${id}|pdf|${fileBytesMax}|a`) as { bytes: number }).bytes, fileBytesMax)
  assert.equal((sent(`${id}|png|9|a`, { bytesMax: 9 }) as { bytes: number }).bytes, 9)
  assert.equal(sent(`${id}|png|10|a`, { bytesMax: 9 }), 'q file-too-large')
  assert.equal(sent('', { optional: true }), null)
})

test('a question of several fields names the one to point at first', () => {
  const fields = (type: string) => fieldsOf({ type, title: 'Q?' } as Question, 'q')
  assert.deepEqual(fields('date'), ['q-year', 'q-month', 'q-day'])
  assert.deepEqual(fields('yearSpan'), ['q-from', 'q-to'])
  assert.deepEqual(fields('address'), ['q-1', 'q-2', 'q-3', 'q-line'])
  assert.deepEqual(fields('text'), ['q'])
})
