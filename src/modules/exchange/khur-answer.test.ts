import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '#engine'
import { Outage } from '#kernel'
import { readAnswer } from './khur-answer.ts'
import type { StoredOperation } from './store.ts'

function read(type: Field['type'], value: unknown, more: { many?: boolean } = {}) {
  const operation = { many: false, ...more, fields: { field: { title: '', type } } } as unknown as StoredOperation
  return readAnswer({ resultCode: 0, response: { field: value } }, operation, ['field'])![0]!.field
}

const texts: readonly (readonly [Field['type'], string, unknown])[] = [
  ['number', '12', 12],
  ['number', '-0.5', -0.5],
  ['money', '1500', 1500],
  ['money', '1500.00', 1500],
  ['yesNo', 'true', true],
  ['yesNo', '1', true],
  ['yesNo', 'false', false],
  ['yesNo', '0', false],
  ['date', '1991-05-28T00:00:00+08:00', '1991-05-28'],
  ['text', '007', '007'],
  ['number', '', null],
]

test('a protocol that knows only text is read by the types of the fields', () => {
  for (const [type, text, value] of texts) assert.equal(read(type, text), value, `${type} ${text}`)
  for (const [type, value] of [
    ['number', 12],
    ['money', 12],
    ['yesNo', false],
  ] as const)
    assert.equal(read(type, value), value)
})

test('text that is not of its type is an outage and not a guess', () => {
  for (const [type, text] of [
    ['number', '1e3'],
    ['number', '0x10'],
    ['number', ' 1'],
    ['number', '1'.repeat(16)],
    ['number', 'NaN'],
    ['money', '1.50'],
    ['money', '1,500'],
    ['yesNo', 'yes'],
    ['yesNo', 'TRUE'],
    ['date', '28.05.1991'],
  ] as const)
    assert.throws(() => read(type, text), Outage, `${type} ${text}`)
})

test('an answer without an element is a list of nothing, or a record of nothing', () => {
  const operation = (many: boolean) =>
    ({ many, fields: { field: { title: '', type: 'text' } } }) as unknown as StoredOperation
  assert.deepEqual(readAnswer({ resultCode: 0, response: '' }, operation(true), ['field']), [])
  assert.deepEqual(readAnswer({ resultCode: 0, response: '' }, operation(false), ['field']), [{ field: null }])
})

test('a record under other names is told as an interface that was changed; one with gaps is a record', () => {
  const described = { field: { title: '', type: 'text' }, other: { title: '', type: 'text' } }
  const operation = { many: false, fields: described } as unknown as StoredOperation
  assert.throws(() => readAnswer({ resultCode: 0, response: { fieldV2: 'a' } }, operation, ['field']), {
    name: 'Outage',
    code: 'exchange/changed',
  })
  assert.deepEqual(readAnswer({ resultCode: 0, response: { other: 'a' } }, operation, ['field']), [{ field: null }])
  assert.deepEqual(readAnswer({ resultCode: 0, response: { field: 'a', extra: 1 } }, operation, ['field']), [
    { field: 'a' },
  ])
})
