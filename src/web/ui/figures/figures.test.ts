import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CountryMap } from '#engine'
import { barFigure } from './bar.ts'
import { kpiRow } from './kpi.ts'
import { lineFigure } from './line.ts'
import { mapFigure } from './map.ts'
import { figureTable } from './table.ts'

const said = { id: 'p', title: 'Waits <now>', description: 'Least in A & most in B.' }
const map: CountryMap = {
  viewBox: '0 0 100 100',
  regions: [
    { code: '1', path: 'M0 0h9v9z', at: [5, 5] },
    { code: '2', path: 'M9 9h1v1z', at: [9, 9], callout: [50, 50] },
  ],
}
const region = (code: string, level?: 0 | 4) => ({
  code,
  name: `Place ${code}`,
  value: level === undefined ? '–' : '1.5',
  level,
})
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe('every picture', () => {
  const pictures = [
    mapFigure({ ...said, map, regions: [region('1', 0)], legend: [] }).text,
    lineFigure({ ...said, x: ['a'], lines: [{ name: 'n', values: [1] }], format: String }).text,
  ]
  for (const text of pictures)
    test(`${text.slice(0, 30)} is an image with a name and a sentence, and what is put in is escaped`, () => {
      assert.match(text, /role="img" aria-labelledby="p-title" aria-describedby="p-says"/)
      assert.ok(text.includes('<title id="p-title">Waits &lt;now&gt;</title>'))
      assert.ok(text.includes('Least in A &amp; most in B.'))
      assert.doesNotMatch(text, / style=|<script/)
    })
})

describe('a map', () => {
  test('prints the value of each region, and hatches the one of which nothing is known', () => {
    const { text } = mapFigure({ ...said, map, regions: [region('1', 4), region('2')], legend: [{ label: 'few' }] })
    assert.match(text, /<path class="shade-4" d="M0 0h9v9z"\/>/)
    assert.match(text, /<path class="shade-none" fill="url\(#p-hatch\)" d="M9 9h1v1z"\/>/)
    assert.equal(count(text, />–<\/text>|>1\.5<\/text>/g), 2)
  })

  test('puts what is too small beside itself, with a line to it', () => {
    const { text } = mapFigure({ ...said, map, regions: [region('2', 0)], legend: [] })
    assert.match(text, /class="leader" d="M9 9L50 50"/)
    assert.match(text, /<rect class="beside shade-0"/)
  })

  test('with links is a group in which each region is named once, and no stop for the keyboard', () => {
    const regions = [region('1', 4), region('2', 0)].map((one) => ({ ...one, href: `/${one.code}` }))
    const { text } = mapFigure({ ...said, map, regions, legend: [] })
    assert.match(text, /role="group"/)
    assert.equal(count(text, /aria-label="Place \d: 1\.5"/g), 2)
    assert.equal(count(text, /<a /g), count(text, /tabindex="-1"/g))
  })

  test('prints a mark in the place of a word that finds no room, and the legend says what it stands for', () => {
    const printed = (value: string, code = '1') =>
      mapFigure({
        ...{ ...said, map, legend: [{ level: 4, label: 'Heavy', mark: '3' }] },
        regions: [{ ...region(code, 4), value, mark: '3' }],
      }).text
    assert.match(printed('Eleven more'), /word" [^>]*>Eleven more<.*mark" [^>]*>3</)
    assert.doesNotMatch(printed('Twelve words'), />Twelve words<\/text>/)
    assert.doesNotMatch(printed('Nine more', '2'), />Nine more<\/text>/)
    assert.match(printed('Twelve words'), /<b>3<\/b> Heavy/)
  })

  test('prints nothing beyond its edge', () => {
    const { text } = mapFigure({ ...said, map, regions: [{ ...region('1', 4), value: 'Attention' }], legend: [] })
    assert.match(text, /class="on-shade-4 long" x="67.5"/)
  })

  test('leaves out a region that it has no shape for', () => {
    assert.doesNotMatch(mapFigure({ ...said, map, regions: [region('9', 0)], legend: [] }).text, /1\.5/)
  })
})

describe('lines', () => {
  const draw = (values: (number | undefined)[], limit?: { label: string; value: number }) =>
    lineFigure({
      ...said,
      x: values.map((_, i) => `x${i}`),
      lines: [{ name: 'n', values }],
      limit,
      format: (value) => `${value}d`,
    }).text

  test('have a gap where nothing is known, and a dot where a value stands alone', () => {
    const text = draw([1, 2, undefined, 3, undefined, 4, 5])
    const [line] = /class="line line-0" d="([^"]*)"/.exec(text)!.slice(1)
    assert.equal(count(line!, /M/g), 3)
    assert.equal(count(text, /<circle/g), 3)
  })

  test('print the first and the last value, and the one value there is once', () => {
    assert.equal(count(draw([1, 2, 3]), />\dd<\/text>/g), 2)
    assert.equal(count(draw([undefined, 2, undefined]), />2d<\/text>/g), 1)
    const near = draw([...Array.from({ length: 10 }, () => undefined), 1, 2])
    assert.deepEqual([count(near, />1d<\/text>/g), count(near, />2d<\/text>/g)], [0, 1])
  })

  test('that end in the same value print it once', () => {
    const same = ['a', 'b'].map((name) => ({ name, values: [1, 2] }))
    assert.equal(count(lineFigure({ ...said, x: ['a', 'b'], lines: same, format: String }).text, />2<\/text>/g), 1)
  })

  test('show the limit to scale, also above every value', () => {
    assert.match(draw([1, 2], { label: 'by law', value: 4 }), /class="limit" d="M40 40H600"/)
    assert.match(draw([1, 2], { label: 'by law', value: 4 }), /by law/)
  })

  test('of nothing are an empty picture', () => {
    assert.doesNotMatch(draw([undefined, undefined]), /<circle|NaN|Infinity/)
    assert.doesNotMatch(draw([]), /NaN|Infinity/)
    assert.doesNotMatch(draw([0, 0]), /NaN|Infinity/)
  })
})

test('bars are as long as their share of the longest, with name and value as text', () => {
  const bars = [
    { name: 'A', value: 40, text: '40' },
    { name: 'B', value: 10, text: '10' },
  ]
  const { text } = barFigure({ ...said, bars })
  assert.match(text, /<span>B<\/span> <b>10<\/b>.*?class="bar" width="250"/)
  assert.doesNotMatch(barFigure({ ...said, bars: [{ name: 'A', value: 0, text: '0' }] }).text, /NaN/)
})

test('a key figure says what it is of before its value to those who listen', () => {
  assert.match(
    kpiRow([{ value: '96%', label: 'in time', note: 'of 120' }]).text,
    /<dt>in time<\/dt><dd><b>96%<\/b><span class="hint">of 120/,
  )
})

test('a table of figures opens without script and leads to its file', () => {
  const given = { caption: 'C', columns: ['a', 'b'], rows: [['x', 1]], csv: { href: '/f.csv', label: 'CSV' } }
  assert.match(figureTable(given).text, /^<details class="details figure-table"><summary>C<\/summary>/)
  assert.match(figureTable({ ...given, open: true }).text, /<details[^>]* open>.*href="\/f\.csv" download/s)
})
