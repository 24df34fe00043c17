import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Given, parseAnswer, type Question } from '#engine'
import { country } from './country.ts'
import { lives } from './people.ts'

const given: Given = { country, today: '2026-11-24', divisions: [], options: {} }

/** The number as it was understood, or the code of the mistake. */
function read(type: 'registerNumber' | 'vehiclePlate' | 'phone', sent: string): unknown {
  const question = { type, title: '?' } as Question
  const parsed = parseAnswer(question, 'q', { form: { q: sent }, given })
  return parsed.ok ? parsed.value : parsed.issues[0]!.code.replace('question.', '')
}

for (const [sent, understood] of [
  ['УХ91052824', 'УХ91052824'],
  ['ух91052824', 'УХ91052824'],
  ['yx91052824', 'УХ91052824'],
  ['YX 91052824', 'УХ91052824'],
  ['Ух 9105 28 24', 'УХ91052824'],
  ['УХ-91052824', 'УХ91052824'],
  ['У.Х.91052824', 'УХ91052824'],
  ['\u200bУХ91052824\ufeff', 'УХ91052824'],
  ['Уx91052824', 'УХ91052824'],
  ['їє91052824', 'ҮӨ91052824'],
  ['vё91052824', 'ҮЁ91052824'],
  ['УХ9105282', 'register-number-shape'],
  ['УХ910528244', 'register-number-shape'],
  ['У91052824', 'register-number-shape'],
  ['91052824', 'register-number-shape'],
  ['ZQ91052824', 'register-number-shape'],
  ['УХ91022824', 'УХ91022824'],
  ['УХ91022924', 'register-number-no-day'],
  ['УХ92022924', 'УХ92022924'],
  ['УХ91130124', 'register-number-no-day'],
  ['УХ91000124', 'register-number-no-day'],
  ['УХ91200124', 'register-number-no-day'],
  ['УХ04290335', 'УХ04290335'],
  ['УХ04330335', 'register-number-no-day'],
  ['УХ04410335', 'register-number-no-day'],
  ['УХ26312424', 'УХ26312424'],
  ['УХ26312524', 'register-number-no-day'],
  ['УХ27210124', 'register-number-no-day'],
  ['', 'register-number-empty'],
] as const) {
  test(`register number "${sent}" is ${understood}`, () => assert.equal(read('registerNumber', sent), understood))
}

test('every capital letter that a Latin keyboard shares with the Cyrillic one is understood as that', () => {
  for (const [latin, cyrillic] of [...'ABCEHKMOPTXY'].map((letter, i) => [letter, [...'АВСЕНКМОРТХУ'][i]!] as const)) {
    assert.equal(read('registerNumber', `${latin}${latin.toLowerCase()}91052824`), `${cyrillic}${cyrillic}91052824`)
    assert.equal(read('vehiclePlate', `3789${latin.repeat(3)}`), `3789${cyrillic.repeat(3)}`)
  }
})

test('letters of no other keyboard are turned into one that is already right', () => {
  for (const letter of 'АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ')
    assert.equal(read('registerNumber', `${letter}${letter}91052824`), `${letter}${letter}91052824`)
})

for (const [number, born] of [
  ['УХ91052824', '1991-05-28'],
  ['УХ00210100', '2000-01-01'],
  ['УХ99123100', '1999-12-31'],
  ['УХ21310217', '2021-11-02'],
] as const) {
  test(`who has ${number} was born on ${born}`, () => assert.equal(country.registerNumber.birthDate(number), born))
}

test('eight digits give a day that there is, or none, whatever they are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{8}$/), (digits) => {
      const born = country.registerNumber.birthDate(`УХ${digits}`)
      if (born !== undefined) assert.equal(new Date(`${born}T00:00:00Z`).toISOString().slice(0, 10), born)
    }),
  )
})

for (const [sent, understood] of [
  ['3789УБК', '3789УБК'],
  ['3789 убк', '3789УБК'],
  ['3789-УБК', '3789УБК'],
  ['378УБК', 'plate-shape'],
  ['3789УБ', 'plate-shape'],
  ['УБК3789', 'plate-shape'],
  ['', 'plate-empty'],
] as const) {
  test(`plate "${sent}" is ${understood}`, () => assert.equal(read('vehiclePlate', sent), understood))
}

for (const [sent, understood] of [
  ['99112202', '99112202'],
  ['+976 9911-2202', '99112202'],
  ['49112202', 'phone-shape'],
  ['9911220', 'phone-shape'],
  ['991122021', 'phone-shape'],
] as const) {
  test(`phone "${sent}" is ${understood}`, () => assert.equal(read('phone', sent), understood))
}

test('the examples the country gives, and the numbers of the demo people, are right themselves', () => {
  assert.equal(read('registerNumber', country.registerNumber.example), country.registerNumber.example)
  assert.equal(read('vehiclePlate', country.vehiclePlate.example), country.vehiclePlate.example)
  assert.equal(read('phone', country.phone.example), country.phone.example.replaceAll(' ', ''))
  for (const { registerNumber, phone, vehicles = [] } of lives) {
    assert.equal(read('registerNumber', registerNumber), registerNumber)
    assert.equal(read('phone', phone), phone)
    for (const { plate } of vehicles) assert.equal(read('vehiclePlate', plate), plate)
  }
})
