/**
 * A household of the made-up country by its index: the same on every machine, found without making those before it. Names,
 * numbers and addresses follow the rules of the country; the people do not exist.
 */
import type { Life } from '../../mongolia/life.ts'
import { type Family, familiesCount, familiesOf, lastYear, type Member } from './families.ts'
import { clans, countryStreets, femaleNames, kazakh, maleNames, townStreets } from './names.ts'
import { ageOf, civilNumberOf, numberOf, phoneOf } from './numbers.ts'
import { type Place, placeAt } from './places.ts'
import { possessionsOf } from './possessions.ts'
import { type Draw, drawFor, mixed } from './seeded.ts'

/** The seed of the demonstration. */
export const demoSeed = 20_201_001
const kazakhProvince = '83'
const kazakhShare = 0.9
const adultAge = 18

type Names = {
  readonly maleNames: readonly string[]
  readonly femaleNames: readonly string[]
  readonly clans: readonly string[]
}
type Given = {
  readonly draw: Draw
  readonly seed: number
  readonly index: number
  readonly place: Place
  readonly names: Names
  readonly home: Life['home']
  readonly round: number
}

const families = new Map<number, readonly Family[]>()

/** The people of a household with all that registers know of them. */
export function householdAt(seed: number, index: number): Life[] {
  const place = placeAt(index)
  const draw = drawFor(seed, 3, index)
  const at = place.ordinal + (mixed(seed, Number(place.province.code)) % familiesCount)
  const family = familiesFor(seed)[at % familiesCount]!
  const isKazakh = place.province.code === kazakhProvince && draw.chance(kazakhShare)
  const names = isKazakh ? kazakh : { maleNames, femaleNames, clans }
  const given = { draw, seed, index, place, names, home: homeOf(draw, place), round: Math.floor(at / familiesCount) }
  return related(
    draw,
    family,
    family.map((member, nth) => personOf(given, member, nth)),
  )
}

function familiesFor(seed: number): readonly Family[] {
  const known = families.get(seed) ?? familiesOf(seed)
  families.set(seed, known)
  return known
}

function homeOf(draw: Draw, { division, isTown }: Place): Life['home'] {
  return { division, street: draw.one(isTown ? townStreets : countryStreets), door: `${draw.whole(1, 240)} тоот` }
}

function personOf({ draw, seed, index, place, names, home, round }: Given, member: Member, nth: number): Life {
  const { sex, born, role } = member
  const { registerNumber, birthPlace } = numberOf({ seed, place, member, round })
  const isAdult = ageOf(born) >= adultAge
  const owner = role === 'head' ? 0 : role === 'spouse' ? 1 : undefined
  return {
    registerNumber,
    civilId: civilNumberOf(registerNumber),
    clan: draw.one(names.clans),
    patronymic: draw.one(names.maleNames),
    given: draw.one(sex === 'male' ? names.maleNames : names.femaleNames),
    sex,
    phone: isAdult ? phoneOf(index, nth) : '',
    birthPlace,
    home,
    ...(isAdult ? possessionsOf(draw, { registerNumber, sex, born, place, household: index, nth: owner, home }) : {}),
  }
}

type Changing = { -readonly [Name in keyof Life]: Life[Name] }

/** Makes them a family: spouses, and children who bear their father's name. */
function related(draw: Draw, family: Family, people: Changing[]): Life[] {
  const of = (role: Member['role']) => people.filter((_, nth) => family[nth]!.role === role)
  const [[head], [spouse], children, [elder]] = [of('head'), of('spouse'), of('child'), of('grandparent')]
  if (!head) return people
  if (elder) descend(elder, [head])
  if (spouse) marry(draw, family, [head, spouse])
  if (children.length === 0) return people
  descend(head, children)
  const numbers = children.map(({ registerNumber }) => registerNumber)
  for (const parent of spouse ? [head, spouse] : [head]) {
    parent.children = numbers
    const name = parent.sex === 'male' ? 'father' : 'mother'
    for (const child of children) child.parents = { ...child.parents, [name]: parent.registerNumber }
  }
  return people
}

/** Children are of the clan of the parent whose name they bear. */
function descend(parent: Changing, children: readonly Changing[]): void {
  for (const child of children) {
    child.clan = parent.clan
    child.patronymic = parent.given
    child.parents = { [parent.sex === 'male' ? 'father' : 'mother']: parent.registerNumber }
  }
  parent.children = children.map(({ registerNumber }) => registerNumber)
}

function marry(draw: Draw, family: Family, couple: readonly [Changing, Changing]): void {
  const youngest = Math.max(family[0]!.born, family[1]!.born)
  const year = Math.min(lastYear, youngest + draw.whole(20, 25))
  const since = `${year}-0${draw.whole(1, 9)}-1${draw.whole(0, 9)}`
  for (const [one, other] of [couple, [couple[1], couple[0]] as const]) {
    const { registerNumber, clan, patronymic, given } = other
    one.spouse = { registerNumber, clan, patronymic, given, since }
  }
}
