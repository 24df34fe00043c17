import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clans, femaleNames, maleNames } from '../simulators/population/names.ts'
import { latinName } from './latin.ts'
import { lives } from './people.ts'

for (const [name, latin] of [
  ['Бат-Эрдэнэ', 'Bat-Erdene'],
  ['Мөнхбат', 'Munkhbat'],
  ['Тэмүүжин', 'Temuujin'],
  ['Оюунчимэг', 'Oyuunchimeg'],
  ['Цэцэг', 'Tsetseg'],
  ['Лхагва', 'Lkhagva'],
  ['Энхжин', 'Enkhjin'],
  ['Айгүл', 'Aigul'],
  ['Қабдыл', 'Kabdyl'],
] as const) {
  test(`${name} is ${latin} in a passport`, () => assert.equal(latinName(name), latin))
}

test('every made-up name fits a passport: letters of ASCII and a dash', () => {
  const names = [...lives.flatMap(({ clan, patronymic, given }) => [clan, patronymic, given]), ...clans]
  for (const name of [...names, ...maleNames, ...femaleNames]) assert.match(latinName(name), /^[A-Za-z-]+$/, name)
})
