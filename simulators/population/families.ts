/**
 * Who lives together: a thousand families drawn once from a seed, in whose order the households of a province come again and
 * again. Their ages make the country's pyramid; who is whose child is known, and names and numbers are not.
 */
import { type Draw, drawFor } from './seeded.ts'

export type Role = 'head' | 'spouse' | 'child' | 'grandparent'
export type Member = {
  readonly role: Role
  readonly sex: 'male' | 'female'
  readonly born: number
  /** Which of all members of all families with this sex and year of birth, and how many there are. */
  readonly nth: number
  readonly of: number
  /** Drawn for whether they came from another province, from 0 to 1; and which. */
  readonly moved: number
  readonly from: number
}
export type Family = readonly Member[]

export const familiesCount = 1000
/** Nobody is born after this year. */
export const lastYear = 2025
/** So many people in a household, in this order; every ten are 36 people. */
const sizes = [4, 2, 5, 3, 6, 1, 4, 3, 5, 3]
/** Children leave home at this age. */
const atHomeUntil = 26

type Drawn = Pick<Member, 'role' | 'sex' | 'born'>

/** The families of a seed. */
export function familiesOf(seed: number): readonly Family[] {
  const drawn = Array.from({ length: familiesCount }, (_, i) => {
    const draw = drawFor(seed, 1, i)
    return familyOf(draw, sizes[i % sizes.length]!)
  })
  const count = new Map<string, number>()
  const nth = drawn.map((family) => family.map(({ sex, born }) => next(count, `${sex}${born}`)))
  return drawn.map((family, i) =>
    family.map((member, j) => {
      const draw = drawFor(seed, 2, i, j)
      const of = count.get(`${member.sex}${member.born}`)!
      return { ...member, nth: nth[i]![j]!, of, moved: draw.whole(0, 999) / 1000, from: draw.whole(0, 999_999) }
    }),
  )
}

function next(count: Map<string, number>, key: string): number {
  const nth = count.get(key) ?? 0
  count.set(key, nth + 1)
  return nth
}

function familyOf(draw: Draw, size: number): Drawn[] {
  if (size === 1) return [{ role: 'head', sex: draw.chance(0.5) ? 'male' : 'female', born: lastYear - ageAlone(draw) }]
  if (size === 2 && draw.chance(0.6)) return couple(draw, draw.chance(0.15) ? draw.whole(21, 32) : draw.whole(46, 76))
  const isSingle = size <= 3 && draw.chance(size === 2 ? 1 : 0.25)
  const grandparents = size >= 5 && draw.chance(0.35) ? 1 : 0
  const childrenCount = size - (isSingle ? 1 : 2) - grandparents
  const ages = childrenAges(draw, childrenCount)
  const motherAge = Math.max(...ages) + draw.whole(20, 30)
  const adults = isSingle ? [single(draw, motherAge)] : couple(draw, motherAge)
  const elder = Array.from({ length: grandparents }, (): Drawn => {
    return {
      role: 'grandparent',
      sex: draw.chance(0.3) ? 'male' : 'female',
      born: adults[0]!.born - draw.whole(21, 33),
    }
  })
  const children = ages.map((age): Drawn => {
    return { role: 'child', sex: draw.chance(0.51) ? 'male' : 'female', born: lastYear - age }
  })
  return [...adults, ...children, ...elder]
}

function ageAlone(draw: Draw): number {
  if (draw.chance(0.3)) return draw.whole(19, 30)
  return draw.chance(0.7) ? draw.whole(31, 62) : draw.whole(63, 90)
}

/** Man and woman, who is of the age given. */
function couple(draw: Draw, age: number): Drawn[] {
  const older = Math.min(draw.whole(-2, 6), 90 - age)
  return [
    { role: 'head', sex: 'male', born: lastYear - Math.max(age + older, 20) },
    { role: 'spouse', sex: 'female', born: lastYear - age },
  ]
}

/** A mother with her children; seldom a father. */
function single(draw: Draw, age: number): Drawn {
  return { role: 'head', sex: draw.chance(0.12) ? 'male' : 'female', born: lastYear - age }
}

/** Ages of brothers and sisters, the eldest first, some years apart. */
function childrenAges(draw: Draw, count: number): number[] {
  const ages = [draw.whole(0, draw.chance(0.35) ? 4 : 26)]
  for (let i = 1; i < count; i++) ages.unshift(ages[0]! + draw.whole(1, 4))
  const tooOld = Math.max(0, ages[0]! - atHomeUntil)
  return ages.map((age) => Math.max(0, age - tooOld))
}
