import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nation, permit } from '../../test/republic.ts'
import { decideByRule, reasonOf } from './decide.ts'
import type { Facts } from './definition.ts'
import { feeOf } from './fee.ts'
import { recordOf } from './record.ts'

const good: Facts = {
  lastname: 'Doe',
  firstname: 'Kim',
  born: '1991-05-28T00:00:00',
  age: 35,
  owner: 'Kim',
  stolen: false,
  owns: true,
  all: [{ plate: '123AB', name: 'Seagull' }],
  howMany: 1,
}

test('the fee is the sum of the lines that hold', () => {
  const total = (answers: Record<string, string | number>) => {
    const fee = feeOf(permit, { answers, facts: {} })
    return fee === 'unknown' ? fee : [fee.total, fee.lines.length]
  }
  assert.deepEqual(total({ kind: 'row' }), [1000, 1])
  assert.deepEqual(total({ kind: 'sail', crew: 4 }), [1000, 1])
  assert.deepEqual(total({ kind: 'sail', crew: 5 }), [1500, 2])
})

test('a fee nobody knows is not nothing, and no lines are', () => {
  assert.equal(feeOf({ fee: 'unknown' }, { answers: {}, facts: {} }), 'unknown')
  assert.deepEqual(feeOf({ fee: [] }, { answers: {}, facts: {} }), { lines: [], total: 0 })
})

test('the rule grants when no check holds, and refuses by the first that does', () => {
  const ruling = (facts: Facts) => {
    const decided = decideByRule(permit, { answers: {}, facts: { ...good, ...facts } })
    return decided.granted ? 'granted' : decided.code
  }
  assert.equal(ruling({}), 'granted')
  assert.equal(ruling({ owner: null }), 'no-boat')
  assert.equal(ruling({ owns: false }), 'not-yours')
  assert.equal(ruling({ stolen: true }), 'not-yours')
  assert.equal(ruling({ owner: '', stolen: true }), 'no-boat')
})

test('a stop comes before the checks, and its words are found again by the code', () => {
  const stop = [{ when: { age: { below: 16 } }, say: 'You are too young.', instead: 'boat-permit' }]
  const ruling = (age: number) =>
    decideByRule({ ...permit, stop }, { answers: {}, facts: { ...good, owner: null, age } })
  assert.deepEqual(ruling(15), { granted: false, code: 'stop.0' })
  assert.deepEqual(ruling(16), { granted: false, code: 'no-boat' })
  assert.equal(reasonOf({ ...permit, stop }, 'stop.0')?.instead, 'boat-permit')
  assert.match(reasonOf(permit, 'no-boat')?.remedy ?? '', /./)
  assert.equal(reasonOf(permit, 'stop.9'), undefined)
})

test('an officer is never taken for a rule', () => {
  const decide = { by: 'officer', workingDays: 3, checks: [], returns: [], refusals: [] } as const
  assert.throws(() => decideByRule({ decide }, { answers: {}, facts: {} }), /officer/)
})

test('a document shows the holder, each field with its titles, and the rows', () => {
  assert.deepEqual(recordOf(permit, { facts: good }, nation), {
    name: 'Doe Kim',
    rows: [
      { key: 'owner', label: { aa: 'Owner', bb: 'boats.boat.owner (bb)' }, value: 'Kim' },
      { key: 'born', label: { aa: 'Born on', bb: 'people.person.born (bb)' }, value: '1991.05.28' },
    ],
    table: {
      columns: [
        { key: 'plate', label: { aa: 'Plate', bb: 'boats.list.plate (bb)' } },
        { key: 'name', label: { aa: 'Name', bb: 'boats.list.name (bb)' } },
      ],
      rows: [['123AB', 'Seagull']],
    },
  })
})

test('what a register left empty is left out of the rows, and marked in the table', () => {
  const record = recordOf(
    permit,
    { facts: { ...good, lastname: null, owner: null, all: [{ plate: '', name: null }] } },
    nation,
  )
  assert.equal(record.name, 'Kim')
  assert.deepEqual(
    record.rows.map(({ key }) => key),
    ['born'],
  )
  assert.deepEqual(record.table?.rows, [['–', '–']])
  assert.deepEqual(recordOf(permit, { facts: { ...good, all: null } }, nation).table?.rows, [])
})

test('a document shows money with its sign, and a yes and a no as the country says them', () => {
  const { table, ...issue } = permit.issue!
  const facts = { ...permit.facts, price: { from: 'boats.boat.price', with: { plate: 'boat' } } }
  const definition = { ...permit, facts, issue: { ...issue, show: ['price', 'stolen'] } }
  const values = (given: Facts) =>
    recordOf(definition, { facts: { ...good, ...given } }, nation).rows.map(({ value }) => value)
  assert.deepEqual(values({ price: 1_450_000, stolen: false }), ['1\u00a0450\u00a0000 ¤', 'nay'])
  assert.deepEqual(values({ price: 0, stolen: true }), ['0 ¤', 'aye'])
})

test('a document holds five hundred rows and no more', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ plate: String(i), name: 'x' }))
  assert.equal(recordOf(permit, { facts: { ...good, all: rows(500) } }, nation).table?.rows.length, 500)
  assert.equal(recordOf(permit, { facts: { ...good, all: rows(501) } }, nation).table?.rows.length, 500)
})

test('a definition that issues nothing has no record', () => {
  const { issue, ...without } = permit
  assert.throws(() => recordOf(without, { facts: good }, nation), /issues no document/)
})

test('every row of a document has a label in the first language and a value, whatever the register said', () => {
  const value = fc.oneof(fc.constant(null), fc.string({ unit: 'binary' }), fc.boolean(), fc.integer())
  fc.assert(
    fc.property(value, value, (owner, born) => {
      for (const row of recordOf(permit, { facts: { ...good, owner, born } }, nation).rows) {
        assert.ok(row.label.aa)
        assert.notEqual(row.value, '')
      }
    }),
  )
})
