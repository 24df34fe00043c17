/**
 * Numbers that are given once by construction, without a list of those that were given: register numbers of people, civil
 * numbers, telephones, plates, numbers of property and of companies. Each is a place among many, met by a step that meets
 * every place once.
 */
import { lastYear, type Member } from './families.ts'
import { type Place, type Province, provinces } from './places.ts'
import { mixed, scattered } from './seeded.ts'

const letters = 'АБВГДЕЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЭЮЯ'
/** Districts of the capital have several letters each, since so many people are born there. */
const lettersPerDistrict = 3
const daysOfYear = 365
/** Five marks of the same sex, ten last digits. */
const marks = 50
const perLetter = daysOfYear * marks
/** Of people in the capital who were born elsewhere. */
const movedShare = 0.4
/** A province must be large enough to have had so many people leave. */
const soumsToLeave = 10
const left = provinces.filter(({ soums, isCapital }) => !isCapital && soums.length >= soumsToLeave)

export type Numbered = { readonly registerNumber: string; readonly birthPlace: string }
type Given = { readonly seed: number; readonly place: Place; readonly member: Member; readonly round: number }

/**
 * The register number of a member of a family in a province's `round` through the families: letters of the place of birth,
 * the birthday, a mark for the sex. Those who were born there and moved have other last digits than those who stayed.
 */
export function numberOf({ seed, place, member, round }: Given): Numbered {
  const { province, soum } = place
  const { sex, born, nth, of } = member
  const ordinal = nth + round * of
  const salt = mixed(seed, Number(province.code), born, sex === 'male' ? 1 : 2)
  const hasMoved = province.isCapital && member.role !== 'child' && member.moved < movedShare
  if (hasMoved) {
    const from = left[member.from % left.length]!
    const half = perLetter / 2
    const at = scattered(within(ordinal, half * from.soums.length), { size: half * from.soums.length, salt })
    const origin = Math.floor(at / half)
    const begin = from.letter + letters[origin]
    return { registerNumber: written(begin, born, sex, halfOf(at % half, 1)), birthPlace: nameOf(from, origin) }
  }
  const several = province.isCapital ? lettersPerDistrict : 1
  const most = several * (province.isCapital ? perLetter : perLetter / 2)
  const at = scattered(within(ordinal, most), { size: most, salt })
  const begin = province.letter + letters[soum * several + (at % several)]
  const code = province.isCapital ? Math.floor(at / several) : halfOf(at, 0)
  return {
    registerNumber: written(begin, born, sex, code),
    birthPlace: nameOf(province, soum),
  }
}

/** The codes that those who stayed (0) or moved (1) have: of two neighbours one, which of them the day says. */
function halfOf(at: number, which: 0 | 1): number {
  return at * 2 + ((Math.floor((at * 2) / 10) + which) % 2)
}

function within(ordinal: number, most: number): number {
  if (ordinal >= most) throw new Error('there are more people than numbers')
  return ordinal
}

function nameOf({ name, isCapital, soums }: Province, soum: number): string {
  return isCapital ? name : `${name}, ${soums[soum]!.name}`
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (value: number) => String(value).padStart(2, '0')
const birthdays = monthDays.flatMap((days, month) =>
  Array.from({ length: days }, (_, day) => [month + 1, day + 1] as const),
)

function written(begin: string, born: number, sex: Member['sex'], code: number): string {
  const [month, day] = birthdays[Math.floor(code / marks)]!
  const mark = Math.floor((code % marks) / 10) * 2 + (sex === 'male' ? 1 : 0)
  return `${begin}${two(born % 100)}${two(born >= 2000 ? month + 20 : month)}${two(day)}${mark}${code % 10}`
}

const allLetters = 'АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ'
const million = 1_000_000
const civilCount = million * million
/** Multiplied with each other they are 1, in whole numbers below a million million. */
const [civilStep, civilBack, civilAdded] = [387_420_489_731, 572_115_776_171, 271_828_182_845]

/** Multiplies whole numbers below a million million, of which only the last twelve digits are kept. */
function times(one: number, other: number): number {
  const [a, b, c, d] = [Math.floor(one / million), one % million, Math.floor(other / million), other % million]
  return (((a * d + b * c) % million) * million + b * d) % civilCount
}

/** The number a person has for life, which tells nothing about them: twelve digits. */
export function civilNumberOf(registerNumber: string): string {
  return String((times(orderOf(registerNumber), civilStep) + civilAdded) % civilCount).padStart(12, '0')
}

function orderOf(registerNumber: string): number {
  const [first, second] = [allLetters.indexOf(registerNumber[0]!), allLetters.indexOf(registerNumber[1]!)]
  return (first * allLetters.length + second) * 100 * million + Number(registerNumber.slice(2))
}

/** Whose civil number it is; nothing where nobody can have it. */
export function registerNumberOf(civilNumber: string): string | undefined {
  if (!/^\d{12}$/.test(civilNumber)) return undefined
  const order = times((Number(civilNumber) - civilAdded + civilCount) % civilCount, civilBack)
  const pair = Math.floor(order / (100 * million))
  const [first, second] = [Math.floor(pair / allLetters.length), pair % allLetters.length]
  if (first >= allLetters.length) return undefined
  return `${allLetters[first]}${allLetters[second]}${String(order % (100 * million)).padStart(8, '0')}`
}

const operators = ['99', '95', '94', '88', '89', '80', '91', '96', '85', '86', '90', '92', '93', '97', '98', '83']
/** Lower numbers are those of the demo people and of tests. */
const phonesFrom = 200_000
const phonesEach = 800_000
/** Who of a household has what, by their place in it. */
const membersMax = 6

/** The telephone of the `nth` member of a household. */
export function phoneOf(household: number, nth: number): string {
  const size = operators.length * phonesEach
  const at = scattered(within(household * membersMax + nth, size), { size, salt: 7 })
  return `${operators[at % operators.length]}${phonesFrom + Math.floor(at / operators.length)}`
}

const plateLetters = 'БГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮ'
const perPrefix = 10_000 * plateLetters.length

/** The plate of the first or second adult of a household; made-up plates end in letters that those of the demo people do not have. */
export function plateOf({ province, ordinal }: Place, nth: 0 | 1): string {
  const size = perPrefix * province.plates.length
  const at = scattered(within(ordinal * 2 + nth, size), { size, salt: 11 })
  const inPrefix = Math.floor(at / province.plates.length)
  const digits = String(Math.floor(inPrefix / plateLetters.length)).padStart(4, '0')
  return `${digits}${province.plates[at % province.plates.length]}${plateLetters[inPrefix % plateLetters.length]}`
}

/** The number of a property of the first or second adult of a household. */
export function propertyNumberOf({ province, ordinal }: Place, nth: 0 | 1): string {
  const at = scattered(ordinal * 2 + nth, { size: 100_000_000, salt: 13 })
  return `Ү-${province.code}${String(at).padStart(8, '0')}`
}

/** The register number of a household's company: seven digits. */
export function companyNumberOf(household: number): string {
  const size = 8_000_000
  return String(2_000_000 + scattered(within(household, size), { size, salt: 17 }))
}

const [accountStep, accountAdded] = [600_007_919, 104_729]

/** The identifier of the account a person of the population would have. */
export function accountId(registerNumber: string): string {
  const at = (times(orderOf(registerNumber), accountStep) + accountAdded) % civilCount
  return `01900000-0000-7000-8001-${String(at).padStart(12, '0')}`
}

/** How old at the end of the last year people were counted. */
export function ageOf(born: number): number {
  return lastYear - born
}
