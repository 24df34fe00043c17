/**
 * No reading without a receipt: a witness stands between platform and registers while these fail in every way they can,
 * and sees for every request that its receipt was committed before. What is rolled back takes no receipt with it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase, sql } from '#platform'
import type { Mood } from '../simulators/registers/server.ts'
import { type ExchangeWitness, startWitness } from '../test/exchange-witness.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { referencesOf, takersIn } from '../test/takers.ts'
import type { Visitor } from '../test/visitor.ts'
import { visitorOf } from '../test/whole-visits.ts'
import type { Promised, Run } from './promise.ts'

const moods: readonly Mood[] = [
  ...['down', 'hang', 'malformed', 'wrong-hash', 'wrong-echo', 'redirect', 'huge', 'fault-client', 'fault-server'],
] as Mood[]
const quick = { rounds: 3, badMs: 4000 }
const long = { rounds: 30, badMs: 10_000 }
const decidedMsMax = 60_000

export const promise: Promised = {
  name: 'receipts',
  says: 'Every reading of a register has its receipt committed before, whatever fails, and keeps it after a rollback.',
  limit: 'without receipt 0, past the witness 0, receipts lost to a rollback 0',
  measure: async ({ full, note }) => {
    const witness = await startWitness()
    const platform = await startWhole({ EXCHANGE_URL: witness.url }).catch(async (error) => {
      await witness.close()
      throw error
    })
    const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 2 })
    try {
      const { registers } = platform.simulators
      witness.watch({ registersUrl: registers.url, databaseUrl: platform.databaseUrl })
      await inBadTimes(platform, { database, ...(full ? long : quick), note })
      const lost = await lostToRollback(platform, database)
      return await compared({ witness, database, answered: registers.answered(), lost })
    } finally {
      await database.close()
      await platform.stop()
      await witness.close()
    }
  },
}

type BadTimes = {
  readonly database: Database
  readonly rounds: number
  readonly badMs: number
  readonly note: Run['note']
}

/** Everybody applies while each register misbehaves in its own way; then all are well and every application ends. */
async function inBadTimes(platform: WholePlatform, { database, rounds, badMs, note }: BadTimes): Promise<void> {
  const { nation, simulators } = platform
  const nextTaker = takersIn({ population: simulators.population, nation })
  for (let round = 0; round < rounds; round++) {
    const ready: { visitor: Visitor; fields: Readonly<Record<string, string>> }[] = []
    for (const definition of referencesOf(nation)) {
      const { fields, ...account } = nextTaker(definition)
      const visitor = await visitorOf(platform, account)
      await visitor.open(`/services/${definition.id}/application`)
      ready.push({ visitor, fields })
    }
    // The civil register is asked first for everybody: in one round of three it is ill as well.
    const ill = nation.registers.filter(({ id }) => id !== 'civil' || round % 3 === 2)
    for (const [i, { id }] of ill.entries()) simulators.registers.setMood(id, moods[(i + round) % moods.length]!)
    await Promise.all(ready.map(({ visitor, fields }) => visitor.submit('/application', fields)))
    await sleep(badMs)
    for (const { id } of nation.registers) simulators.registers.setMood(id, 'up')
    note(`round ${round + 1}: ${simulators.registers.answered()} readings answered`)
  }
  const open = sql`select count(*) as count from applications.application where state = 'submitted'`
  for (const end = performance.now() + decidedMsMax; performance.now() < end; await sleep(100))
    if ((await database.one<{ count: number }>(open)).count === 0) return
  throw new Error('applications are left that nobody decides')
}

/** Sends a form with a key that was used for another answer: refused, rolled back, and yet a register was read for it. */
async function lostToRollback(platform: WholePlatform, database: Database): Promise<number> {
  const { population } = platform.simulators
  const account = population.accounts.find(
    ({ registerNumber }) => (population.byNumber.get(registerNumber)?.vehicles?.length ?? 0) > 1,
  )!
  const [first, second] = population.byNumber.get(account.registerNumber)!.vehicles!.map(({ plate }) => plate)
  const visitor = await visitorOf(platform, account)
  const form = (await visitor.open('/services/vehicle-reference/application')).text
  const key = /name="key" value="([^"]*)"/.exec(form)?.[1] ?? ''
  await visitor.submit('/application', { key, vehicle: first! })
  const before = await receiptsFor(database, account.id)
  const csrf = /name="csrf" value="([^"]*)"/.exec(form)?.[1] ?? ''
  const path = '/services/vehicle-reference/application'
  const { status } = await visitor.post(path, new URLSearchParams({ key, csrf, again: 'yes', vehicle: second! }))
  if (status !== 422) throw new Error(`a key used twice is answered with ${status}`)
  return before + 1 - Math.min(before + 1, await receiptsFor(database, account.id))
}

/** Readings for the form's own options: the only ones the request itself makes. */
async function receiptsFor(database: Database, personId: string): Promise<number> {
  const { count } = await database.one<{ count: number }>(sql`
    select count(*) as count from transparency.receipt where person_id = ${personId} and purpose = 'options'`)
  return count
}

type Compared = {
  readonly witness: ExchangeWitness
  readonly database: Database
  readonly answered: number
  readonly lost: number
}

async function compared({ witness, database, answered, lost }: Compared): Promise<{ figure: string; kept: boolean }> {
  const committed = await database.many<{ id: string }>(
    sql`select receipt.id from transparency.receipt join transparency.entry using (id)`,
  )
  const stillThere = new Set(committed.map(({ id }) => id))
  const { readings } = witness
  const without = readings.filter(({ receiptId }) => receiptId === undefined || !stillThere.has(receiptId)).length
  const past = answered - readings.filter((reading) => reading.answered).length
  return {
    figure: `without receipt ${without} of ${readings.length} requests, past the witness ${past}, receipts lost to a rollback ${lost} (${answered} answered, ${committed.length} receipts)`,
    kept: without === 0 && past === 0 && lost === 0 && answered > 0 && answered <= committed.length,
  }
}
