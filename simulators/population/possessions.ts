/** What a grown-up person of the population has: a car and the licence for it, a home, work or a pension, debts, animals. */
import { divisions } from '../../mongolia/divisions.ts'
import type { Company, Fine, Life, Livestock, Vehicle } from '../../mongolia/life.ts'
import { companyTrades, companyWords, employers, marks, schools } from './names.ts'
import { ageOf, companyNumberOf, plateOf, propertyNumberOf } from './numbers.ts'
import type { Place } from './places.ts'
import type { Draw } from './seeded.ts'

export type Owner = {
  readonly registerNumber: string
  readonly sex: Life['sex']
  readonly born: number
  readonly place: Place
  /** Which household of the country, and whether they are the first or second adult of it. */
  readonly household: number
  readonly nth: 0 | 1 | undefined
  readonly home: Life['home']
}

const workUntil = { male: 60, female: 55 } as const
const fullName = new Map(divisions.map(({ code, name }) => [code, name.mn ?? '']))

/** Draws it all; what only one of a household has is the first adult's. */
export function possessionsOf(draw: Draw, owner: Owner): Partial<Life> {
  const age = ageOf(owner.born)
  const digits = owner.registerNumber.slice(2)
  const works = age >= 20 && age < workUntil[owner.sex]
  const herds = owner.nth === 0 && !owner.place.isTown && draw.chance(0.5)
  return {
    ...(owner.nth !== undefined && age < 75 && draw.chance(0.45) ? withCar(draw, owner, owner.nth) : {}),
    ...(owner.nth !== undefined && draw.chance(0.4) ? { properties: [propertyOf(draw, owner, owner.nth)] } : {}),
    ...(works && draw.chance(0.8) ? { work: workOf(draw, owner) } : {}),
    ...(age >= workUntil[owner.sex] ? { pension: pensionOf(draw, owner) } : {}),
    ...(draw.chance(0.05) ? { courtDebts: courtDebtsOf(draw, digits) } : {}),
    ...(age >= 23 && draw.chance(0.3) ? { diploma: diplomaOf(draw, owner) } : {}),
    ...(draw.chance(0.25)
      ? { passport: { number: `E${digits.slice(1)}`, issued: `202${draw.whole(0, 5)}-06-15` } }
      : {}),
    ...(owner.nth === 0 && draw.chance(0.06) ? { company: companyOf(draw, owner) } : {}),
    ...(herds ? { livestock: livestockOf(draw) } : {}),
  }
}

function withCar(draw: Draw, owner: Owner, nth: 0 | 1): Pick<Life, 'vehicles' | 'licence' | 'fines'> {
  const digits = owner.registerNumber.slice(2)
  const vehicle: Vehicle = {
    plate: plateOf(owner.place, nth),
    ...draw.one(marks),
    year: draw.whole(2003, 2022),
    cabin: `JT${String(owner.household).padStart(7, '0')}${nth}`,
    colour: draw.one(['цагаан', 'хар', 'мөнгөлөг', 'хөх']),
  }
  const licence = {
    number: digits.slice(0, 6),
    classes: draw.one(['B', 'B, C', 'B, C, D']),
    issued: `20${draw.whole(Math.max(16, owner.born + 19 - 2000), 25)}-04-12`,
    score: draw.whole(2, 10),
    blood: ['I', 'II', 'III', 'IV'][Number(digits.slice(-2)) % 4]!,
  }
  return {
    vehicles: [vehicle],
    licence,
    fines: draw.chance(0.1) ? [fineOf(draw, { digits, plate: vehicle.plate })] : [],
  }
}

function fineOf(draw: Draw, { digits, plate }: { digits: string; plate: string }): Fine {
  const amount = draw.whole(1, 4) * 25_000
  const article = 'Зөрчлийн тухай хууль 14.7'
  return { number: `26${digits}`, date: '2026-06-20', place: 'Улаанбаатар', article, plate, amount }
}

function propertyOf(draw: Draw, { place, home }: Owner, nth: 0 | 1): NonNullable<Life['properties']>[number] {
  const kind = draw.one(place.isTown ? ['орон сууц', 'газар', 'амины орон сууц'] : ['газар', 'амины орон сууц'])
  const address = [...[2, 4, 6].map((length) => fullName.get(home.division.slice(0, length))), home.street, home.door]
  return { number: propertyNumberOf(place, nth), kind, address: address.join(', '), square: draw.whole(24, 120) }
}

function workOf(draw: Draw, { born }: Owner): NonNullable<Life['work']> {
  const from = draw.whole(Math.min(2022, Math.max(2008, born + 19)), 2022)
  return { employer: draw.one(employers), salary: draw.whole(8, 40) * 100_000, from, to: draw.whole(2022, 2026) }
}

function pensionOf(draw: Draw, { born, sex }: Owner): NonNullable<Life['pension']> {
  return { kind: 'өндөр насны', monthly: draw.whole(60, 160) * 10_000, since: `${born + workUntil[sex]}-02-01` }
}

function courtDebtsOf(draw: Draw, digits: string): NonNullable<Life['courtDebts']> {
  const value = draw.whole(5, 90) * 100_000
  const balance = Math.round(value * 0.4)
  const number = `${digits.slice(0, 3)}/ШШ2023/0${digits.slice(3, 7)}`
  return [{ number, date: '2023-10-02', value, balance, travelBan: draw.chance(0.1) }]
}

function diplomaOf(draw: Draw, { registerNumber, born }: Owner): NonNullable<Life['diploma']> {
  const year = Math.min(2025, born + draw.whole(22, 25))
  return { ...draw.one(schools), degree: 'бакалавр', number: `D${registerNumber.slice(2)}`, year }
}

function companyOf(draw: Draw, { household }: Owner): Company {
  const trade = draw.one(companyTrades)
  return {
    number: companyNumberOf(household),
    name: `${draw.one(companyWords)} ${draw.one(companyWords).toLowerCase()} ${trade} ХХК`,
    founded: `${draw.whole(2005, 2025)}-0${draw.whole(1, 9)}-1${draw.whole(0, 9)}`,
    trade,
    capital: draw.whole(1, 50) * 1_000_000,
  }
}

function livestockOf(draw: Draw): Livestock {
  return {
    horses: draw.whole(0, 40),
    cattle: draw.whole(0, 40),
    camels: draw.chance(0.15) ? draw.whole(1, 30) : 0,
    sheep: draw.whole(20, 300),
    goats: draw.whole(20, 250),
  }
}
