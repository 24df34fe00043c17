/**
 * A made-up country of three and a half million: laid down by the command itself, held against the census, and the same
 * people whoever makes them. Whoever is looked for among so many is found as fast as among ten thousand.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase, sql, startPrivatePostgres } from '#platform'
import { census } from '../mongolia/census.ts'
import type { Life } from '../mongolia/life.ts'
import { demoSeed, householdAt } from '../simulators/population/household.ts'
import { bytesOnDisk, type Lookup, layDown, newDatabase, openLookup } from '../test/population/laid-down.ts'
import type { Promised, Run } from './promise.ts'

const few = 10_000
const quick = 50_000
const whole = 3_500_000
const limits = { perSecond: 10_000, memoryMb: 400, ratio: 1.3, apart: 0.01 }
/** Of the first thousand households of the demonstration's seed, wherever they are made. */
const digestKnown = '60c5a3d6992a1ef09f0c55131c95f90b1c3a4b45e6d2e92e8a0e99cb15983c91'
const sample = 1000
const lookups = 3000
const rounds = 5

export const promise: Promised = {
  name: 'population',
  says: 'A country of 3.5 million made-up people is laid down as a stream, the same from the same seed, and found by number.',
  limit: `rate ≥ ${limits.perSecond} a second, memory ≤ ${limits.memoryMb} MB, lookup ≤ ${limits.ratio} times that of ${few}, other people 0, numbers twice 0, provinces within ${limits.apart * 100} % of the census`,
  measure: async ({ full, note }) => {
    const folder = mkdtempSync(join(tmpdir(), 'population-'))
    const server = await startPrivatePostgres({ dataFolder: join(folder, 'postgres') })
    try {
      return await measured(server.url, full ? whole : quick, note)
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measured(server: string, wanted: number, note: Run['note']) {
  const [small, large] = [await newDatabase(server, 'few'), await newDatabase(server, 'many')]
  await layDown(small, few, () => {})
  const { people, seconds, memoryMb } = await layDown(large, wanted, note)
  const database = openDatabase({ url: large, connectionsMax: 2, statementTimeoutMs: 600_000 })
  try {
    const [others, twice, apart] = [await otherPeople(database), await numbersTwice(database), await apartOf(database)]
    const gb = (await bytesOnDisk(database)) / 1e9
    const ratio = await lookupRatio(large, small)
    const perSecond = people / seconds
    const figure = [
      `${people.toLocaleString('en')} people, ${Math.round(perSecond).toLocaleString('en')} a second`,
      `memory ${memoryMb.toFixed(0)} MB, disk ${gb.toFixed(2)} GB, lookup ${ratio.toFixed(2)} times`,
      `other people ${others}, numbers twice ${twice}, provinces within ${(apart * 100).toFixed(2)} %`,
    ].join(', ')
    const isSmall = memoryMb <= limits.memoryMb && memoryMb > 0
    const isFast = perSecond >= limits.perSecond && ratio <= limits.ratio
    return { figure, kept: isSmall && isFast && others === 0 && twice === 0 && apart <= limits.apart }
  } finally {
    await database.close()
  }
}

/** How many of those laid down are not who this process, or any other machine, makes of the seed. */
async function otherPeople(database: Database): Promise<number> {
  const { households } = await database.one<{ households: number }>(sql`select households from population.load`)
  const hash = createHash('sha256')
  let others = 0
  for (let i = 0; i < sample; i++) hash.update(JSON.stringify(householdAt(demoSeed, i)))
  if (hash.digest('hex') !== digestKnown) others += sample
  const step = Math.max(1, Math.floor(households / sample))
  const some = Array.from({ length: sample }, (_, i) => (i < 10 ? i : (i * step) % households))
  const rows = await database.many<{ household: number; lives: Life[] }>(sql`
    select household, json_agg(life order by register_number) as lives from population.person
    where household = any(${some}::integer[]) group by household`)
  for (const { household, lives } of rows) if (!isSame(lives, householdAt(demoSeed, household))) others += lives.length
  return others + new Set(some).size - rows.length
}

/** The same people, in whatever order. */
function isSame(some: readonly Life[], others: readonly Life[]): boolean {
  const [one, other] = [some, others].map((people) => people.map((life) => JSON.stringify(life)).sort())
  return JSON.stringify(one) === JSON.stringify(other)
}

async function numbersTwice(database: Database): Promise<number> {
  const { twice } = await database.one<{ twice: number }>(sql`
    select count(*) - count(distinct register_number) as twice from population.person`)
  return twice
}

/** How far the share of a province is from what the census counted, at most. */
async function apartOf(database: Database): Promise<number> {
  const rows = await database.many<{ code: string; count: number }>(sql`
    select substr(life -> 'home' ->> 'division', 1, 2) as code, count(*) as count from population.person group by 1`)
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  const counted = Object.values(census).reduce((sum, { people }) => sum + people, 0)
  const found = new Map(rows.map(({ code, count }) => [code, count]))
  const apart = Object.entries(census).map(([code, { people }]) =>
    Math.abs((found.get(code) ?? 0) / all / (people / counted) - 1),
  )
  return Math.max(...apart)
}

/** How much longer one of many takes to be found than one of a few: by turns, the middle of the rounds. */
async function lookupRatio(large: string, small: string): Promise<number> {
  const [ofMany, ofFew] = [await openLookup(large), await openLookup(small)]
  try {
    const ratios: number[] = []
    for (let round = 0; round < rounds; round++) ratios.push((await timeOf(ofMany)) / (await timeOf(ofFew)))
    return ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)]!
  } finally {
    await Promise.all([ofMany.close(), ofFew.close()])
  }
}

async function timeOf({ one }: Lookup): Promise<number> {
  const began = performance.now()
  for (let i = 0; i < lookups; i++) await one(i)
  return performance.now() - began
}
