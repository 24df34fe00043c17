/**
 * Where households live: by a share of the census to each province, within it by its bags and khoroos, of which those of the
 * centre are the larger ones. The order of the households is a round that visits every province evenly, so that the first
 * few thousand are the whole country in small.
 */
import { type Counted, census } from '../../mongolia/census.ts'
import { divisions } from '../../mongolia/divisions.ts'

export type Province = Counted & {
  readonly code: string
  readonly name: string
  readonly isCapital: boolean
  /** Soums or districts, in whose order the second letters of register numbers are given. */
  readonly soums: readonly { readonly code: string; readonly name: string }[]
}
export type Place = {
  readonly province: Province
  /** Which of the province's soums. */
  readonly soum: number
  /** Bag or khoroo. */
  readonly division: string
  readonly isTown: boolean
  /** Which household of the province it is: no two are the same. */
  readonly ordinal: number
}

/** Households in a round; a power of two. */
const round = 65_536
/** Coprime with the round, and its golden section: whatever stands together is visited far apart. */
const stride = 40_503
/** A bag of a province's centre has so many times the people of another. */
const centreWeight = 3

const names = new Map(divisions.map(({ code, name }) => [code, name.mn ?? '']))
const childrenOf = (parent: string) =>
  divisions.filter(({ code }) => code.length === parent.length + 2 && code.startsWith(parent)).map(({ code }) => code)

export const provinces: readonly Province[] = Object.entries(census).map(([code, counted]) => ({
  ...counted,
  ...{ code, name: names.get(code) ?? '', isCapital: counted.plates.length > 1 },
  soums: childrenOf(code).map((soum) => ({ code: soum, name: names.get(soum) ?? '' })),
}))

type Bag = Omit<Place, 'ordinal'>

function bagsOf(province: Province): { bag: Bag; weight: number }[] {
  return province.soums.flatMap(({ code }, soum) => {
    const isCentre = code === `${province.code}01`
    const isTown = province.isCapital || isCentre
    const weight = isCentre && !province.isCapital ? centreWeight : 1
    return childrenOf(code).map((division) => ({ bag: { province, soum, division, isTown }, weight }))
  })
}

/** Whole numbers that sum to `total`, as near to the weights as they can be. */
function sharesOf(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((sum, weight) => sum + weight, 0)
  let [before, given] = [0, 0]
  return weights.map((weight) => {
    before += weight
    const upTo = Math.round((total * before) / sum)
    const share = upTo - given
    given = upTo
    return share
  })
}

type Round = {
  readonly bags: readonly Bag[]
  /** By position in the round: which bag, and how many of its province came before. */
  readonly bagAt: Uint16Array
  readonly before: Uint32Array
  readonly perProvince: ReadonlyMap<Province, number>
}

function makeRound(): Round {
  const byPeople = sharesOf(
    round,
    provinces.map(({ people }) => people),
  )
  const bags: Bag[] = []
  const bagOfSlot = new Uint16Array(round)
  let slot = 0
  for (const [i, province] of provinces.entries()) {
    const weighted = bagsOf(province)
    const shares = sharesOf(
      byPeople[i]!,
      weighted.map(({ weight }) => weight),
    )
    for (const [j, { bag }] of weighted.entries()) {
      bagOfSlot.fill(bags.length, slot, slot + shares[j]!)
      bags.push(bag)
      slot += shares[j]!
    }
  }
  const bagAt = new Uint16Array(round)
  const before = new Uint32Array(round)
  const provinceOf = Uint8Array.from(bags, ({ province }) => provinces.indexOf(province))
  const seen = new Uint32Array(provinces.length)
  for (let position = 0; position < round; position++) {
    const bag = bagOfSlot[(position * stride) % round]!
    bagAt[position] = bag
    before[position] = seen[provinceOf[bag]!]!++
  }
  return { bags, bagAt, before, perProvince: new Map(provinces.map((province, i) => [province, seen[i]!])) }
}

let made: Round | undefined

/** Where the household of this index lives. */
export function placeAt(index: number): Place {
  made ??= makeRound()
  const position = index % round
  const bag = made.bags[made.bagAt[position]!]!
  const rounds = Math.floor(index / round)
  return { ...bag, ordinal: rounds * made.perProvince.get(bag.province)! + made.before[position]! }
}
