import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agencies } from './agencies.ts'
import { divisions } from './divisions.ts'

const offices = agencies.flatMap(({ offices }) => offices)
const of = (id: string) => agencies.find((agency) => agency.id === id)!.offices

test('every office has an identifier and a name of its own, in every language', () => {
  const values = [
    offices.map(({ id }) => id),
    offices.map(({ name }) => name.mn ?? ''),
    offices.map(({ name }) => name.en ?? ''),
  ]
  for (const list of values) {
    assert.ok(list.every((value) => value.trim() !== ''))
    assert.deepEqual(
      list.filter((value, at) => list.indexOf(value) !== at),
      [],
    )
  }
})

test('every agency has its head office first, local governments are one in each of their places', () => {
  const local: Readonly<Record<string, number>> = { aimag: 21, soum: 330, duureg: 9 }
  for (const { id, offices } of agencies)
    if (local[id]) assert.equal(offices.length, local[id], id)
    else assert.equal(offices[0]?.id, `${id}-centre`)
})

test('passports are handed over in all 21 provinces, all 9 districts of the capital, and abroad', () => {
  const lieIn = of('ubeg').map(({ division }) => division!)
  const provinces = divisions.filter(({ level, code }) => level === 1 && code !== '11')
  const districts = divisions.filter(({ level, code }) => level === 2 && code.startsWith('11'))
  for (const { code, name } of provinces) assert.ok(lieIn.includes(`${code}01`), name.mn)
  for (const { code, name } of districts) assert.ok(lieIn.includes(code), name.mn)
  assert.equal(lieIn.length, 1 + 21 + 9)
  assert.ok(of('mfa').filter(({ division }) => division === undefined).length >= 18)
})

test('driving licences are handed over in the capital and in all 21 provinces', () => {
  assert.equal(of('atut').length, 1 + 21)
})

test('an office carries the division it lies in', () => {
  for (const { id, division } of agencies.flatMap(({ id, offices }) => (['mfa', 'aimag'].includes(id) ? [] : offices)))
    if (!id.endsWith('-centre')) assert.equal(id.split('-')[1], division)
})

test('only embassies lie abroad', () => {
  for (const { id, division } of offices) assert.equal(division === undefined, /^mfa-(?!centre)/.test(id), id)
})
