/**
 * A made-up population: the demo people, their families, and ten thousand more, the same on every machine. Numbers,
 * names and addresses follow the rules of the country; the people do not exist.
 */
import type { DemoPerson } from '#engine'
import { divisions } from '../../mongolia/divisions.ts'
import type { Fine, Life, Vehicle } from '../../mongolia/life.ts'
import { children as demoChildren, lives } from '../../mongolia/people.ts'
import { clans, employers, femaleNames, maleNames, marks, streets } from './names.ts'
import { type Draw, seeded } from './seeded.ts'

export type Population = {
  readonly byNumber: ReadonlyMap<string, Life>
  readonly accounts: readonly Omit<DemoPerson, 'story'>[]
}

const householdsWanted = 3750
const places = divisions.filter(({ level }) => level === 3)

/** Makes the population; `households` of two adults and up to three children each. */
export function makePopulation(households = householdsWanted): Population {
  const draw = seeded(20_200_1001)
  const byNumber = new Map<string, Life>([...lives, ...demoChildren].map((life) => [life.registerNumber, life]))
  for (const life of lives)
    if (life.spouse && !byNumber.has(life.spouse.registerNumber))
      byNumber.set(life.spouse.registerNumber, spouseOf(life))
  for (let i = 0; i < households; i++)
    for (const life of household(draw, byNumber)) byNumber.set(life.registerNumber, life)
  const demo = lives.map(({ id, registerNumber, phone, given }) => ({
    id,
    registerNumber,
    phone,
    language: 'mn',
    name: given,
  }))
  const known = new Set(lives.map(({ registerNumber }) => registerNumber))
  const others = [...byNumber.values()].filter(
    ({ registerNumber, phone }) => phone !== '' && !known.has(registerNumber),
  )
  return {
    byNumber,
    accounts: [
      ...demo,
      ...others.map((life, i) => ({
        id: accountId(i),
        registerNumber: life.registerNumber,
        phone: life.phone,
        language: 'mn',
        name: life.given,
      })),
    ],
  }
}

function accountId(i: number): string {
  return `01900000-0000-7000-8001-${String(i).padStart(12, '0')}`
}

function spouseOf(life: Life): Life {
  const { registerNumber, clan, patronymic, given, since } = life.spouse!
  const { clan: ownClan, patronymic: ownPatronymic, given: ownGiven } = life
  return {
    registerNumber,
    clan,
    patronymic,
    given,
    sex: life.sex === 'male' ? 'female' : 'male',
    phone: '',
    birthPlace: life.birthPlace,
    home: life.home,
    spouse: { registerNumber: life.registerNumber, clan: ownClan, patronymic: ownPatronymic, given: ownGiven, since },
  }
}

function household(draw: Draw, taken: ReadonlyMap<string, Life>): Life[] {
  const place = draw.one(places)
  const home = { division: place.code, street: draw.one(streets), door: `${draw.whole(1, 240)} тоот` }
  const [letter1, letter2] = [draw.one('АБВГДЕЖЗИЙКЛМНОПРСТУФХ'), draw.one('АБВГДЕЖЗИКЛМНОПРСТУФХЧ')]
  const year = draw.whole(1950, 1998)
  const adult = (sex: Life['sex'], born: number): Life => {
    const registerNumber = newNumber(draw, { letters: `${letter1}${letter2}`, year: born, sex, taken })
    return {
      registerNumber,
      clan: draw.one(clans),
      patronymic: draw.one(maleNames),
      given: draw.one(sex === 'male' ? maleNames : femaleNames),
      sex,
      phone: `${draw.one(['99', '95', '94', '88', '89', '80', '91', '96'])}${200_000 + taken.size * 2 + (sex === 'male' ? 0 : 1)}`,
      birthPlace: place.name.mn ?? '',
      home,
      ...possessions(draw, registerNumber),
    }
  }
  const husband = adult('male', year)
  const wife = adult('female', Math.min(1999, year + draw.whole(-3, 6)))
  const since = `${Math.min(2025, year + draw.whole(22, 30))}-0${draw.whole(1, 9)}-1${draw.whole(0, 9)}`
  const kids = Array.from({ length: year > 1975 ? draw.whole(0, 3) : 0 }, (_, i): Life => {
    const sex = draw.one(['male', 'female'] as const)
    const born = Math.min(2025, Math.max(2011, year + 25 + i * 2))
    return {
      registerNumber: newNumber(draw, { letters: `${letter1}${letter2}`, year: born, sex, taken }),
      clan: husband.clan,
      patronymic: husband.given,
      given: draw.one(sex === 'male' ? maleNames : femaleNames),
      sex,
      phone: '',
      birthPlace: husband.birthPlace,
      home,
      parents: { mother: wife.registerNumber, father: husband.registerNumber },
    }
  })
  const children = kids.map(({ registerNumber }) => registerNumber)
  const married = (one: Life, other: Life): Life => ({
    ...one,
    children,
    spouse: {
      registerNumber: other.registerNumber,
      clan: other.clan,
      patronymic: other.patronymic,
      given: other.given,
      since,
    },
  })
  return [married(husband, wife), married(wife, husband), ...kids]
}

type Wanted = { letters: string; year: number; sex: Life['sex']; taken: ReadonlyMap<string, Life> }

function newNumber(draw: Draw, { letters, year, sex, taken }: Wanted): string {
  for (;;) {
    const month = draw.whole(1, 12) + (year >= 2000 ? 20 : 0)
    const two = (value: number) => String(value).padStart(2, '0')
    const mark = draw.whole(0, 4) * 2 + (sex === 'male' ? 1 : 0)
    const number = `${letters}${two(year % 100)}${two(month)}${two(draw.whole(1, 28))}${mark}${draw.whole(0, 9)}`
    if (!taken.has(number)) return number
  }
}

function possessions(draw: Draw, registerNumber: string): Partial<Life> {
  const digits = registerNumber.slice(2)
  const vehicles: Vehicle[] = draw.chance(0.45)
    ? [
        {
          plate: `${draw.whole(1000, 9999)}У${draw.one('АБНК')}${draw.one('АБВГДЕКЛМНОПРСТ')}`,
          ...draw.one(marks),
          year: draw.whole(2003, 2022),
          cabin: `C${digits}`,
          colour: draw.one(['цагаан', 'хар', 'мөнгөлөг', 'хөх']),
        },
      ]
    : []
  const from = draw.whole(2008, 2022)
  return {
    ...(vehicles[0] ? { vehicles, ...driving(draw, digits, vehicles[0].plate) } : {}),
    ...(draw.chance(0.4)
      ? {
          properties: [
            {
              number: `Ү-22${digits}`,
              kind: draw.one(['орон сууц', 'газар', 'амины орон сууц']),
              address: draw.one(streets),
              square: draw.whole(24, 120),
            },
          ],
        }
      : {}),
    ...(draw.chance(0.7)
      ? {
          work: {
            employer: draw.one(employers),
            salary: draw.whole(8, 40) * 100_000,
            from,
            to: draw.whole(Math.max(from, 2020), 2026),
          },
        }
      : {}),
    ...(draw.chance(0.05)
      ? {
          courtDebts: [
            {
              number: `${digits.slice(0, 3)}/ШШ2023/0${digits.slice(3, 7)}`,
              date: '2023-10-02',
              value: 3_000_000,
              balance: 1_100_000,
              travelBan: digits.endsWith('0'),
            },
          ],
        }
      : {}),
    ...(draw.chance(0.3)
      ? {
          diploma: {
            institution: 'Монгол Улсын Их Сургууль',
            programme: 'Нягтлан бодогч',
            degree: 'бакалавр',
            number: `D${digits}`,
            year: 2012,
          },
        }
      : {}),
    ...(draw.chance(0.25) ? { passport: { number: `E${digits.slice(0, 7)}`, issued: '2022-06-15' } } : {}),
  }
}

/** Who has a car drives it. */
function driving(draw: Draw, digits: string, plate: string): Pick<Life, 'licence' | 'fines'> {
  return {
    licence: {
      number: digits.slice(0, 6),
      classes: draw.one(['B', 'B, C', 'B, C, D']),
      issued: `20${draw.whole(16, 25)}-04-12`,
      score: draw.whole(2, 10),
      blood: bloodOf(digits),
    },
    fines: finesOf(digits, plate),
  }
}

function bloodOf(digits: string): string {
  return ['I', 'II', 'III', 'IV'][Number(digits.slice(-2)) % 4]!
}

/** One driver in ten has a fine; the number decides, so that nothing else is drawn differently. */
function finesOf(digits: string, plate: string): Fine[] {
  if (!digits.endsWith('3')) return []
  const amount = (1 + (Number(digits.slice(-3)) % 4)) * 25_000
  const article = 'Зөрчлийн тухай хууль 14.7'
  return [{ number: `26${digits}`, date: '2026-06-20', place: 'Улаанбаатар', article, plate, amount }]
}
