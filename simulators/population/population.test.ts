import assert from 'node:assert/strict'
import { test } from 'node:test'
import { census } from '../../mongolia/census.ts'
import { country } from '../../mongolia/country.ts'
import { divisions } from '../../mongolia/divisions.ts'
import type { Life } from '../../mongolia/life.ts'
import { demoSeed, householdAt } from './household.ts'
import { civilNumberOf, registerNumberOf } from './numbers.ts'
import { makePopulation } from './population.ts'

const households = 14_000
const people = peopleOf(demoSeed)
const byNumber = new Map(people.map((life) => [life.registerNumber, life]))

function peopleOf(seed: number, from = 0, to = households): Life[] {
  return Array.from({ length: to - from }, (_, i) => householdAt(seed, from + i)).flat()
}

function share(some: (life: Life) => boolean, of: readonly Life[] = people): number {
  return of.filter(some).length / of.length
}

function ageOf({ registerNumber }: Life): number {
  return 2025 - Number(country.registerNumber.birthDate(registerNumber)!.slice(0, 4))
}

test('a household is the same whether those before it were made or not', () => {
  const [alone] = [householdAt(demoSeed, 5123)]
  assert.deepEqual(peopleOf(demoSeed, 5120, 5130).slice(-alone.length * 9).length > 0, true)
  assert.deepEqual(householdAt(demoSeed, 5123), alone)
  assert.notDeepEqual(householdAt(demoSeed + 1, 5123), alone)
})

test('no register number, telephone, plate, property or company is given twice', () => {
  const given = [
    people.map(({ registerNumber }) => registerNumber),
    people.map(({ civilId }) => civilId!),
    people.flatMap(({ phone }) => (phone ? [phone] : [])),
    people.flatMap(({ vehicles = [] }) => vehicles.map(({ plate }) => plate)),
    people.flatMap(({ vehicles = [] }) => vehicles.map(({ cabin }) => cabin)),
    people.flatMap(({ properties = [] }) => properties.map(({ number }) => number)),
    people.flatMap(({ company }) => (company ? [company.number] : [])),
  ]
  for (const numbers of given) assert.equal(new Set(numbers).size, numbers.length)
})

test('households far out, where numbers grow scarce, have numbers of their own too', () => {
  const far = peopleOf(demoSeed, 1_000_000, 1_004_000)
  assert.ok(far.every(({ registerNumber }) => !byNumber.has(registerNumber)))
  assert.equal(new Set(far.map(({ registerNumber }) => registerNumber)).size, far.length)
})

test('numbers are written as the country writes them: the letter of the birthplace, a birthday, the sex', () => {
  const letters = new Map(Object.entries(census).map(([code, { letter }]) => [letter, code]))
  const names = new Map(divisions.map(({ code, name }) => [code, name.mn]))
  for (const { registerNumber, sex, birthPlace, phone, vehicles = [] } of people) {
    assert.match(registerNumber, country.registerNumber.pattern)
    assert.ok(country.registerNumber.birthDate(registerNumber), registerNumber)
    assert.equal(Number(registerNumber[8]) % 2 === 1, sex === 'male')
    assert.equal(birthPlace.split(',')[0], names.get(letters.get(registerNumber[0]!)!))
    if (phone) assert.match(phone, country.phone.pattern)
    for (const { plate } of vehicles) assert.match(plate, country.vehiclePlate.pattern)
  }
})

test('each province has its part of the people, within one in a hundred of the census', () => {
  const all = Object.values(census).reduce((sum, { people }) => sum + people, 0)
  for (const [code, counted] of Object.entries(census)) {
    const part = share(({ home }) => home.division.startsWith(code))
    assert.ok(Math.abs(part / (counted.people / all) - 1) < 0.01, code)
  }
})

test('the country is young: a third are children, one in twenty is over 65, and there is nobody of 100', () => {
  const [children, old] = [share((life) => ageOf(life) < 15), share((life) => ageOf(life) >= 65)]
  assert.ok(children > 0.28 && children < 0.36, String(children))
  assert.ok(old > 0.03 && old < 0.08, String(old))
  assert.ok(people.every((life) => ageOf(life) >= 0 && ageOf(life) < 100))
})

test('children bear the name of a parent who is old enough, and both know of each other', () => {
  for (const child of people.filter(({ parents }) => parents)) {
    const parents = Object.values(child.parents!).map((number) => byNumber.get(number)!)
    assert.ok(parents.some(({ given, clan }) => given === child.patronymic && clan === child.clan))
    for (const parent of parents) {
      assert.ok(parent.children!.includes(child.registerNumber))
      assert.ok(ageOf(parent) - ageOf(child) >= 17, child.registerNumber)
    }
  }
})

test('spouses are married to each other, and the wedding is not before both were grown up', () => {
  for (const life of people.filter(({ spouse }) => spouse)) {
    const other = byNumber.get(life.spouse!.registerNumber)!
    assert.equal(other.spouse!.registerNumber, life.registerNumber)
    assert.equal(other.given, life.spouse!.given)
    assert.ok(2025 - Number(life.spouse!.since.slice(0, 4)) <= ageOf(life) - 18)
  }
})

test('in the far west nine of ten have Kazakh names, and elsewhere nobody', () => {
  const isKazakh = ({ given, patronymic, clan }: Life) => /[әғқңұһі]/i.test(`${given} ${patronymic} ${clan}`)
  const west = people.filter(({ home }) => home.division.startsWith('83'))
  assert.ok(share(isKazakh, west) > 0.7)
  assert.equal(
    share(
      isKazakh,
      people.filter(({ home }) => !home.division.startsWith('83')),
    ),
    0,
  )
})

test('herds are in the countryside, pensions with the old, cars with those who may drive them', () => {
  for (const { livestock, home } of people) assert.ok(!livestock || !home.division.startsWith('11'))
  assert.ok(people.some(({ livestock }) => livestock))
  for (const life of people) if (life.pension) assert.ok(ageOf(life) >= 55)
  for (const { vehicles, licence } of people) assert.equal(Boolean(vehicles), Boolean(licence))
})

test('a civil number tells nothing, and yet leads back to its person', () => {
  for (const { registerNumber } of people.slice(0, 500)) {
    const civil = civilNumberOf(registerNumber)
    assert.match(civil, /^\d{12}$/)
    assert.ok(!civil.includes(registerNumber.slice(2)))
    assert.equal(registerNumberOf(civil), registerNumber)
  }
  assert.equal(registerNumberOf('12'), undefined)
})

test('the demonstration has ten thousand people, and its accounts keep their identifiers', () => {
  const { byNumber, accounts } = makePopulation()
  assert.ok(byNumber.size >= 10_000 && byNumber.size < 10_100)
  const [first] = makePopulation(1).accounts.slice(-1)
  assert.deepEqual(
    accounts.find(({ id }) => id === first!.id),
    first,
  )
  assert.equal(new Set(accounts.map(({ id }) => id)).size, accounts.length)
})
