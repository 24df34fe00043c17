/**
 * A population of the country's size: how fast it is laid down beside a bare COPY of the same rows, what it takes in memory
 * and on disk, and whether one of many is found as fast as one of a few. Also of accounts, by what signing in asks first.
 */
import pg from 'pg'
import { personByRegisterNumber } from '#identity'
import { randomIds, systemClock } from '#kernel'
import { type Context, migrate, type Outside, openDatabase, silentLog, sql } from '#platform'
import { demoSeed, householdAt } from '../../simulators/population/household.ts'
import { loadAccounts } from '../../simulators/population/seed/accounts.ts'
import { copyIn, line } from '../../simulators/population/seed/copy.ts'
import { loadPopulation } from '../../simulators/population/seed/load.ts'
import { bytesOnDisk, type LaidDown, layDown, newDatabase, openLookup } from '../../test/population/laid-down.ts'
import { byTurns, type Row, ratePerSecond } from '../row.ts'
import type { Setting } from '../setting.ts'

const few = 10_000
const many = ({ full }: Setting) => (full ? 3_500_000 : 200_000)
const accountsMany = ({ full }: Setting) => (full ? 1_300_000 : 100_000)
const rateHouseholds = 15_000

type Place = { readonly url: string; readonly laid: LaidDown }
const places = new Map<string, Promise<Place>>()

/** A database with so many people, laid down once a run. */
function placeOf(setting: Setting, people: number): Promise<Place> {
  const name = `people_${people}`
  const known = places.get(name)
  if (known) return known
  const made = setting.platform().then(async ({ databaseUrl }) => {
    const url = await newDatabase(databaseUrl, name)
    return { url, laid: await layDown(url, people, () => {}) }
  })
  places.set(name, made)
  return made
}

async function loadRate(setting: Setting) {
  const { databaseUrl } = await setting.platform()
  const url = await newDatabase(databaseUrl, 'people_rate')
  const rows = bareRows()
  const seconds = async (work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    return (performance.now() - began) / 1000
  }
  const found = await byTurns(
    async () =>
      rows.count / (await seconds(() => loadPopulation({ url, seed: demoSeed, people: rows.count, anew: true }))),
    async () => rows.count / (await seconds(() => bareCopy(url, rows.chunks))),
  )
  return {
    unit: '/s',
    ...found,
    against: 'COPY of the same rows, made beforehand, without index',
    note: `${rows.count} people`,
  }
}

function bareRows(): { chunks: Buffer[]; count: number } {
  let count = 0
  const chunks: Buffer[] = []
  for (let household = 0; household < rateHouseholds; household++) {
    const people = householdAt(demoSeed, household)
    count += people.length
    const lines = people.map((life) => line(life.registerNumber, household, JSON.stringify(life)))
    chunks.push(Buffer.from(lines.join('')))
  }
  return { chunks, count }
}

async function bareCopy(url: string, chunks: readonly Buffer[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop table if exists bare')
  await client.query('create table bare (register_number text, household integer, life json)')
  await copyIn(client, 'copy bare from stdin', [chunks])
  await client.end()
}

async function memory(setting: Setting) {
  const { laid } = await placeOf(setting, many(setting))
  const rate = Math.round(laid.people / laid.seconds)
  const note = `the command's own process, ${laid.people} people in ${laid.seconds.toFixed(0)} s (${rate} a second, indexes in it)`
  return { unit: 'MB', figures: [laid.memoryMb], note }
}

async function disk(setting: Setting) {
  const { url, laid } = await placeOf(setting, many(setting))
  const database = openDatabase({ url, connectionsMax: 1 })
  try {
    const bytes = await bytesOnDisk(database)
    return { unit: 'B', figures: [bytes / laid.people], note: `a person; ${(bytes / 1e9).toFixed(2)} GB in all` }
  } finally {
    await database.close()
  }
}

async function lookup(setting: Setting) {
  const [large, small] = [await placeOf(setting, many(setting)), await placeOf(setting, few)]
  const [ofMany, ofFew] = [await openLookup(large.url), await openLookup(small.url)]
  try {
    const found = await byTurns(
      () => ratePerSecond(ofMany.one),
      () => ratePerSecond(ofFew.one),
    )
    return {
      unit: '/s',
      ...found,
      against: `the same among ${few} people`,
      note: `a household among ${large.laid.people}`,
    }
  } finally {
    await Promise.all([ofMany.close(), ofFew.close()])
  }
}

async function accounts(setting: Setting) {
  const most = accountsMany(setting)
  const [large, small] = [await accountsOf(setting, most), await accountsOf(setting, few)]
  try {
    const found = await byTurns(
      () => ratePerSecond(large.find),
      () => ratePerSecond(small.find),
    )
    return { unit: '/s', ...found, against: `the same among ${few} accounts`, note: `an account among ${most}` }
  } finally {
    await Promise.all([large.close(), small.close()])
  }
}

const numbersAsked = 5000

async function accountsOf(setting: Setting, wanted: number) {
  const url = await newDatabase((await setting.platform()).databaseUrl, `accounts_${wanted}`)
  const database = openDatabase({ url, connectionsMax: 2, statementTimeoutMs: 120_000 })
  await migrate(database)
  const actor = { kind: 'system', job: 'bench' } as const
  const given = { db: database, actor, clock: systemClock, ids: randomIds, outside: {} as Outside, log: silentLog }
  const ctx: Context = given
  await loadAccounts(ctx, { seed: demoSeed, wanted, except: new Set() })
  await database.script('analyze identity.person')
  const rows = await database.many<{ registerNumber: string }>(
    sql`select register_number from identity.person order by id limit ${numbersAsked}`,
  )
  const find = (i: number) => personByRegisterNumber(ctx, rows[(i * 7919) % rows.length]!.registerNumber)
  for (let i = 0; i < rows.length; i++) await find(i)
  return { find, close: database.close }
}

/** 1.3 times as long, at most. */
const flat = { ratioAtLeast: 0.77 }

export const rows: readonly Row[] = [
  { name: 'people-load', target: { ratioAtLeast: 0.3 }, measure: loadRate },
  { name: 'people-memory', target: { atMost: 400 }, measure: memory },
  { name: 'people-disk', target: { atMost: 1200 }, measure: disk },
  { name: 'people-lookup', target: flat, measure: lookup },
  { name: 'account-lookup', target: flat, measure: accounts },
]
