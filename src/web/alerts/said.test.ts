import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nation } from '../../../mongolia/index.ts'
import { classesOf } from './figures-map.ts'
import { csvOf } from './files.ts'
import { openPlaces } from './happening.ts'
import { isDay } from './index.ts'
import { placeName, shadeNear } from './said.ts'

test('a nation’s own colour is taken for the nearest that people agree on', () => {
  for (const [colour, shade] of [
    ['#2e7d32', 'green'],
    ['#f9c80e', 'yellow'],
    ['#ef6c00', 'orange'],
    ['#c62828', 'red'],
    ['#e5003c', 'red'],
    ['#1565c0', 'blue'],
    ['#888888', 'blue'],
    ['red', 'blue'],
    [undefined, 'blue'],
  ] as const)
    assert.equal(shadeNear(colour), shade, colour)
})

test('nothing new is a class of its own, the others hold as many places each, and equal figures stay together', () => {
  assert.deepEqual(classesOf([]), [])
  assert.deepEqual(classesOf([0, 0]), [{ level: 0, from: 0, to: 0 }])
  const classes = classesOf([0, 1, 1, 2, 3, 4, 5, 6, 40])
  assert.deepEqual(
    classes.map(({ level }) => level),
    [0, 1, 2, 3, 4],
  )
  assert.equal(classes.at(-1)?.to, 40)
  for (const value of [0, 1, 2, 3, 4, 5, 6, 40]) assert.equal(classes.filter(({ to }) => value <= to).length > 0, true)
  assert.deepEqual(classesOf([7, 7, 7]), [{ level: 1, from: 7, to: 7 }])
})

test('a cell that a spreadsheet would run is kept a text', () => {
  assert.equal(csvOf([['=1+1', 'a "b", c', -1, undefined, null, true]]), `'=1+1,"a ""b"", c",-1,,,true\r\n`)
})

test('a day is one that the calendar has', () => {
  assert.deepEqual(['2021-05-20', '2020-02-29', '2021-02-29', '2021-5-20', '2021-05-20x', ''].map(isDay), [
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

test('a place is called with what it lies in', () => {
  assert.equal(placeName(nation, '65', 'mn'), 'Архангай')
  assert.equal(placeName(nation, '6507', 'mn'), 'Архангай, Булган')
  assert.equal(placeName(nation, '', 'en'), 'Mongolia')
})

test('only the first of two cookies that name a place counts, and only a whole code', () => {
  const { happeningTo } = openPlaces(nation)
  const known = { version: 1, active: [], at: () => ({ alerts: [], key: '' }) }
  const placeOf = (cookies: string) => happeningTo('/', cookies, known).place
  assert.equal(placeOf('a=b; place=65; language=en'), '65')
  assert.equal(placeOf('place=6507'), '6507')
  for (const cookies of ['replace=65', 'place=650', 'place=65x', 'place=00', 'place=', ''])
    assert.equal(placeOf(cookies), undefined, cookies)
})
