import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation } from '#engine'
import { withFurther } from '../../mongolia/registers/further/index.ts'
import { registers } from '../../mongolia/registers/index.ts'
import { civilNumberOf } from '../population/numbers.ts'
import { makePopulation } from '../population/population.ts'
import { openBook } from './book.ts'

const population = makePopulation(400)
const people = [...population.byNumber.values()]
const book = openBook({ population, today: () => '2026-11-24' })
const operations = Object.values(registers)
  .map(withFurther)
  .flatMap((register) => Object.values(register.operations) as Operation[])
const rowsLooked = 20
const shapes = { text: 'string', date: 'string', number: 'number', money: 'number', yesNo: 'boolean' }

/** What finds a record of this kind, from somebody who has one. */
const givenBy: Readonly<Record<string, (life: (typeof people)[number]) => Record<string, string>>> = {
  person: ({ registerNumber }) => ({ regnum: registerNumber }),
  'civil-number': ({ registerNumber }) => ({ civilId: civilNumberOf(registerNumber) }),
  vehicle: ({ registerNumber, vehicles }) => ({ regnum: registerNumber, plateNumber: vehicles?.[0]?.plate ?? '' }),
  property: ({ registerNumber, properties }) => ({
    regnum: registerNumber,
    propertyNumber: properties?.[0]?.number ?? '',
  }),
  company: ({ registerNumber, company }) => ({ regnum: registerNumber, orgRegnum: company?.number ?? '' }),
}

test('every operation of every register answers somebody, with all its fields and of the type it says', async () => {
  for (const operation of operations) {
    const { code, fields, by = 'person' } = operation
    const rows: Record<string, unknown>[] = []
    for (const life of people) {
      if (rows.length >= rowsLooked) break
      const years = { startYear: '2010', endYear: '2026' }
      const answer = await book.answer(code, { ...(givenBy[by] ?? givenBy.person!)(life), ...years })
      rows.push(...((Array.isArray(answer) ? answer : answer ? [answer] : []) as Record<string, unknown>[]))
    }
    assert.ok(rows.length > 0, `nobody has a record of ${code}`)
    for (const row of rows)
      for (const [field, value] of Object.entries(row))
        assert.equal(typeof value, shapes[fields[field]!.type], `${code}.${field}`)
  }
})

test('the same question has the same answer, and the same fact is the same whichever operation tells it', async () => {
  const [life] = people.filter(({ parents }) => parents?.mother)
  const given = { regnum: life!.registerNumber }
  const [one, again] = [await book.answer('WS101114', given), await book.answer('WS101114', given)]
  assert.deepEqual(one, again)
  const told = new Map<string, unknown>()
  for (const { code, fields, by, many } of operations)
    if (by === undefined && !many) {
      const row = (await book.answer(code, given)) as Record<string, unknown> | undefined
      for (const name of ['regnum', 'civilId', 'firstname', 'lastname', 'motherRegnum', 'aimagCityName'])
        if (row && name in fields && row[name] !== undefined) {
          assert.equal(row[name], told.get(name) ?? row[name], `${code}.${name}`)
          told.set(name, row[name])
        }
    }
  assert.equal(told.get('regnum'), life!.registerNumber)
})

test('a record is found by the number of the thing, and is of that thing alone', async () => {
  const owner = people.find(({ vehicles }) => vehicles)!
  const answer = (await book.answer('WS100409', { vehicleNumber: owner.vehicles![0]!.plate })) as Record<
    string,
    unknown
  >
  assert.equal(answer.vehicleNumber, owner.vehicles![0]!.plate)
  assert.equal(answer.cabinNumber, owner.vehicles![0]!.cabin)
  assert.equal(await book.answer('WS100409', { vehicleNumber: '0000ААА' }), undefined)
})

test('where a field is called by the name of another thing, it is what people are told it is', async () => {
  const owner = people.find(({ company, vehicles }) => company && vehicles)!
  const employer = (await book.answer('WS100534', { orgRegNum: owner.company!.number })) as Record<string, unknown>
  assert.equal(employer.regnum, owner.company!.number)
  const [vehicle] = (await book.answer('WS100427', { orgRegNum: owner.company!.number })) as Record<string, unknown>[]
  assert.equal(vehicle!.orgName, owner.company!.name)
  assert.equal(vehicle!.vehicleNumber, owner.vehicles![0]!.plate)
})

test('an operation that takes something takes it', async () => {
  const [life] = people
  assert.deepEqual(await book.answer('WS100504', { regnum: life!.registerNumber }), { success: true })
})

test('divisions are listed below the one that is named', async () => {
  const provinces = (await book.answer('WS100111', {})) as unknown[]
  const districts = (await book.answer('WS100112', { aimagCityCode: '11' })) as { soumDistrictName: string }[]
  assert.equal(provinces.length, 22)
  assert.equal(districts.length, 9)
})

test('an operation that no register has is a mistake of whoever asks', async () => {
  await assert.rejects(book.answer('WS999999', { regnum: people[0]!.registerNumber }), /WS999999/)
})
