import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lookAtRow, lookAtSum } from './check.ts'
import { numberIn, readCsv, readRows } from './rows.ts'

const named = (name: string) => ({ north: '01', all: '' })[name]
const codes = (text: string) => {
  const read = readCsv(text, named)
  return read.ok ? read.value : read.issues.map(({ code }) => code.split('.')[1])
}

describe('the rows of a file', () => {
  test('may stand between commas or semicolons, in any order of columns; what is empty is not known', () => {
    const rows = [{ place: '01', counts: { infected: 4 }, totals: { infected: 1335 } }]
    assert.deepEqual(codes('place,infected,infected_total,tested\nnorth,4,1335,\n'), rows)
    assert.deepEqual(codes('\ufeffInfected_Total;Infected;Place\r\n1 335;"4";north\r\n'), rows)
  })

  test('without a column of places, of an unknown place, with no number or far too many are told', () => {
    assert.deepEqual(codes('infected\n4'), ['csv-head'])
    assert.deepEqual(codes('place,infected\nsouth,4'), ['row-place'])
    assert.deepEqual(codes('place,infected\nnorth,four'), ['not-a-number'])
    assert.deepEqual(codes(`place,infected\n${'north,1\n'.repeat(101)}`), ['csv-long'])
  })

  test('are read from programs the same', () => {
    const read = readRows([{ place: 'all', infected: 4, infectedTotal: '10' }], named)
    assert.deepEqual(read, { ok: true, value: [{ place: '', counts: { infected: 4 }, totals: { infected: 10 } }] })
  })

  test('hold whole numbers from 0 on', () => {
    assert.deepEqual(['0', 12, '1 234'].map(numberIn), [0, 12, 1234])
    assert.deepEqual(['-1', 1.5, '1e3', '0x1f', '12345678901', null, {}].map(numberIn), Array(7).fill(undefined))
  })
})

describe('a row', () => {
  const found = (counts: object, totals: object, around = {}) => {
    const { issues, doubts } = lookAtRow({ place: '01', counts, totals }, around)
    return [...issues, ...doubts].map(({ code }) => code.split('.')[1])
  }

  test('never has more people who recovered or died than were infected', () => {
    assert.deepEqual(found({}, { infected: 10, recovered: 9, deceased: 1 }), [])
    assert.deepEqual(found({}, { infected: 10, recovered: 9, deceased: 2 }), ['more-than-infected'])
  })

  test('counts no more people than live there, however often they were tested', () => {
    assert.deepEqual(found({ infected: 100, tested: 500 }, {}, { people: 100 }), [])
    assert.deepEqual(found({ infected: 101, tested: 500 }, {}, { people: 100 }), ['number-wrong'])
  })

  test('with a total below the day itself is wrong, with fewer tested than infected odd', () => {
    assert.deepEqual(found({ infected: 5 }, { infected: 5 }), [])
    assert.deepEqual(found({ infected: 5 }, { infected: 4 }), ['total-below-day'])
    assert.deepEqual(found({ infected: 5, tested: 4 }, {}), ['fewer-tested'])
  })
})

test('places add up to the country once all are there, and are never above it before', () => {
  const row = (place: string, infected: number) => ({ place, counts: { infected }, totals: {} })
  const differs = (...counts: number[]) =>
    lookAtSum(
      counts.map((count, i) => row(`0${i + 1}`, count)),
      row('', 10),
      ['01', '02'],
    ).length
  assert.deepEqual([differs(4, 6), differs(4, 5), differs(4), differs(10), differs(11)], [0, 1, 0, 0, 1])
})
