/**
 * Who gets what: every demo person asks for the references that are asked for most, and the engine alone decides from what
 * the registers answer. Only what is not granted is written out; the agency signs this table, not the code.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFrom, type Definition, decideByRule, feeOf, recordOf, usualForm } from '#engine'
import { factsSaid, optionsFor } from '../../../simulators/registers/without-http.ts'
import { nation } from '../../index.ts'
import { often } from '../../often.ts'
import { lives } from '../../people.ts'
import { numberOf, service, today, world } from './outcome.ts'

const { country, divisions } = nation
/** Asked for less often, and kept here for who is refused them. */
const beside = ['passport-reference', 'marriage-reference', 'no-marriage-reference']

/** What a register alone gives, and of which nobody is asked more than for whom, for which years and for which vehicle. */
const byRule = nation.services.filter(
  ({ definition: { id, decide, questions } }) =>
    decide.by === 'rule' &&
    (often.includes(id) || beside.includes(id)) &&
    (id === 'vehicle-reference' ||
      Object.values(questions).every(({ type, optional }) => optional || type === 'person' || type === 'yearSpan')),
)

type Outcome = { readonly says: string; readonly record?: ReturnType<typeof recordOf> }

/** `granted`, the code of the no, or `cannot ask` where a register gives nothing to choose from. */
function outcomeOf(definition: Definition, registerNumber: string, form: Record<string, string> = {}): Outcome {
  const options = optionsFor(world, definition, registerNumber)
  const choices = Object.entries(options).flatMap(([name, [first]]) => (first ? [[name, first.value]] : []))
  const usual = { ...Object.fromEntries(choices), ...usualForm(definition, today), ...form }
  const checked = answersFrom(definition, usual, { country, today, divisions, options })
  if (!checked.ok) return { says: `cannot ask: ${checked.issues.map(({ code }) => code).join()}` }
  const answers = checked.value
  const facts = factsSaid(world, definition, { answers, registerNumber })
  const ruling = decideByRule(definition, { answers, facts })
  if (!ruling.granted) return { says: ruling.code }
  const fee = feeOf(definition, { answers, facts })
  assert.ok(fee === 'unknown' || fee.total >= 0)
  return { says: 'granted', record: recordOf(definition, { facts, answers }, nation) }
}

const noCar = { 'vehicle-reference': 'cannot ask: question.choice-empty' }
const noLand = { 'land-fee-payment': 'nothing-owed' }
const noFines = { 'traffic-fines': 'no-fines' }
const without = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`${id}-reference`, 'no-record']))

/** What is not granted to whom, by given name. */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Бат-Эрдэнэ': { ...noFines, ...without('passport', 'property', 'diploma', 'no-marriage', 'social-insurance') },
  Сарангэрэл: { ...noCar, ...noFines, ...without('driver', 'property', 'diploma', 'marriage', 'livestock-census') },
  Айгүл: {
    ...noCar,
    ...noFines,
    ...without('driver', 'property', 'passport', 'marriage', 'livestock-census', 'vaccination'),
  },
  Тэмүүжин: {
    ...noCar,
    ...noFines,
    ...without('driver', 'property', 'diploma', 'marriage', 'social-insurance', 'livestock-census'),
  },
  Дуламсүрэн: {
    ...noCar,
    ...noFines,
    ...noLand,
    ...without('driver', 'passport', 'diploma', 'marriage', 'social-insurance', 'livestock-census', 'vaccination'),
  },
  Ганболд: {
    ...noFines,
    ...noLand,
    ...without('property', 'passport', 'diploma', 'marriage', 'social-insurance', 'household-composition'),
    'vehicle-reference': 'ownerFirstname-disagrees',
  },
  Мөнхбат: without('property', 'passport', 'diploma', 'marriage', 'social-insurance', 'livestock-census'),
  Энхжин: {
    ...noCar,
    ...noFines,
    ...noLand,
    ...without('driver', 'property', 'passport', 'diploma', 'no-marriage', 'livestock-census'),
  },
  Баярсайхан: {
    ...noCar,
    ...noFines,
    ...noLand,
    ...without('driver', 'property', 'passport', 'diploma', 'no-marriage', 'social-insurance', 'livestock-census'),
  },
  Оюунчимэг: {
    ...noCar,
    ...noFines,
    ...without('driver', 'passport', 'diploma', 'marriage', 'social-insurance'),
    ...without('household-composition', 'livestock-census', 'vaccination'),
  },
  Уранчимэг: {
    ...noCar,
    ...noFines,
    ...noLand,
    ...without('driver', 'property', 'diploma', 'marriage', 'social-insurance', 'livestock-census', 'vaccination'),
  },
  Гантулга: { ...noCar, ...noFines, ...without('property', 'diploma', 'marriage', 'livestock-census') },
}

for (const { given, registerNumber } of lives) {
  for (const { definition } of byRule) {
    const expected = others[given]?.[definition.id] ?? 'granted'
    test(`${given}, ${definition.id}: ${expected}`, () => {
      const { says, record } = outcomeOf(definition, registerNumber)
      assert.equal(says, expected)
      if (!record) return
      assert.match(record.name, new RegExp(given))
      assert.ok(record.rows.length > 0 || record.table)
    })
  }
}

test('every person and every reference that is asked for most stands in the table', () => {
  assert.equal(lives.length * byRule.length, 240)
  const ids = new Set(byRule.map(({ definition }) => definition.id))
  for (const id of beside) assert.ok(ids.has(id), id)
  for (const [name, services] of Object.entries(others)) {
    assert.ok(
      lives.some(({ given }) => given === name),
      name,
    )
    for (const id of Object.keys(services)) assert.ok(ids.has(id), id)
  }
})

const mother = numberOf('Сарангэрэл')

for (const [id, form, expected, shows] of [
  ['birth-reference', { whom: 'УХ14230915' }, 'granted', /Тэмүүлэн/],
  ['address-reference', { whom: 'УХ21310217' }, 'granted', /Билгүүн/],
  ['health-insurance-reference', { whom: 'УХ17272126' }, 'granted', /Анужин/],
  ['birth-reference', { whom: 'РК75081213' }, 'cannot ask: question.choice-not-there', undefined],
  ['social-insurance-reference', { 'years-from': '2024', 'years-to': '2024' }, 'granted', /Сарангэрэл/],
  ['social-insurance-reference', { 'years-from': '2025', 'years-to': '2026' }, 'no-record', undefined],
] as const) {
  test(`Сарангэрэл, ${id} with ${JSON.stringify(form)}: ${expected}`, () => {
    const { says, record } = outcomeOf(service(id), mother, form)
    assert.equal(says, expected)
    if (shows) assert.match(record?.name ?? '', shows)
  })
}

test('a vehicle is one of the person’s own, and the document shows the one that was chosen', () => {
  const driver = numberOf('Мөнхбат')
  const shown = (vehicle: string) => outcomeOf(service('vehicle-reference'), driver, { vehicle })
  assert.equal(shown('0202УАА').record?.rows[0]?.value, '0202УАА')
  assert.equal(shown('7755УБЯ').record?.rows[0]?.value, '7755УБЯ')
  assert.equal(shown('1207ХӨВ').says, 'cannot ask: question.choice-not-there')
})

test('a child under sixteen has no identity card yet', () => {
  const card = service('id-card-reference')
  assert.equal(outcomeOf(card, 'УХ14230915').says, 'no-record')
  assert.equal(outcomeOf(card, mother).says, 'granted')
})

test('having no debt is an answer too: the document says so', () => {
  const court = service('court-debt-reference')
  assert.deepEqual(outcomeOf(court, mother).record?.table?.rows, [])
  const debtor = numberOf('Оюунчимэг')
  assert.deepEqual(outcomeOf(court, debtor).record?.table?.rows, [
    ['181/ШШ2024/00412', '2024.05.21', '12\u00a0500\u00a0000 ₮', '4\u00a0200\u00a0000 ₮'],
  ])
})
