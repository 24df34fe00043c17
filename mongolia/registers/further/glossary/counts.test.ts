import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOf } from './counts.ts'

test('a count is called by the ages, the years or the word in its name, and by the sex', () => {
  for (const [name, title, en] of [
    ['age014', '0–14 нас', 'Aged 0 to 14'],
    ['age20to24Female', '20–24 нас, эмэгтэй', 'Aged 20 to 24, women'],
    ['age0to4male', '0–4 нас, эрэгтэй', 'Aged 0 to 4, men'],
    ['age7', '7 нас', 'Aged 7'],
    ['age100Plus', '100+ нас', 'Aged 100 or more'],
    ['age55toOldMale', '55+ нас, эрэгтэй', 'Aged 55 or more, men'],
    ['age10toPlusAll', '10+ нас', 'Aged 10 or more'],
    ['year1To3', '1–3 жил гэрлэсэн', 'Married for 1 to 3 years'],
    ['salarymale', 'Цалинтай ажилладаг, эрэгтэй', 'Employed, men'],
    ['totalEducationAll', 'Боловсролоор нийт', 'Total by education'],
    ['female', 'Нийт, эмэгтэй', 'Total, women'],
  ] as const)
    assert.deepEqual(countOf(name), { title, en, type: 'number' }, name)
})

test('what is no count has no such entry', () => {
  for (const name of ['regnum', 'ageing', 'firstname', 'Female', '', 'constructor'])
    assert.equal(countOf(name), undefined, name)
})
