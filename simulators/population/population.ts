/** The population of the demonstration: the demo people, their families, and the first ten thousand of the made-up country. */
import type { DemoPerson } from '#engine'
import type { Life } from '../../mongolia/life.ts'
import { children as demoChildren, lives } from '../../mongolia/people.ts'
import { demoSeed, householdAt } from './household.ts'
import { accountId } from './numbers.ts'
import type { StoredPeople } from './seed/stored.ts'

export type Population = {
  readonly byNumber: ReadonlyMap<string, Life>
  readonly accounts: readonly Account[]
  /** Those that `npm run seed` laid down in the platform's database, once it was looked there. */
  readonly laidDown: { people?: StoredPeople }
}
export type Account = Omit<DemoPerson, 'story'>

/** Ten thousand people. */
const householdsWanted = 2778

/** Makes the population, beside the demo people so many households. */
export function makePopulation(households = householdsWanted): Population {
  const byNumber = new Map<string, Life>([...lives, ...demoChildren].map((life) => [life.registerNumber, life]))
  for (const life of lives)
    if (life.spouse && !byNumber.has(life.spouse.registerNumber))
      byNumber.set(life.spouse.registerNumber, spouseOf(life))
  const others: Account[] = []
  for (let index = 0; index < households; index++) {
    const people = householdAt(demoSeed, index)
    if (people.some(({ registerNumber }) => byNumber.has(registerNumber))) continue
    for (const life of people) byNumber.set(life.registerNumber, life)
    others.push(...people.filter(({ phone }) => phone !== '').map(accountOf))
  }
  const demo = lives.map(({ id, ...life }): Account => ({ ...accountOf(life), id }))
  return { byNumber, accounts: [...demo, ...others], laidDown: {} }
}

/** The account somebody of the population has; the same whoever makes it. */
export function accountOf({ registerNumber, phone, given }: Life): Account {
  return { id: accountId(registerNumber), registerNumber, phone, language: 'mn', name: given }
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
