/**
 * No reading without a receipt: a witness stands between platform and registers while these fail in every way they can,
 * and sees for every request that its receipt was committed before. What is rolled back takes no receipt with it. Keys leave
 * the vault as often as receipts were given for what is sealed, and every back door is found.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase, sql } from '#platform'
import type { Mood } from '../simulators/registers/server.ts'
import { type ExchangeWitness, startWitness } from '../test/exchange/witness.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { referencesOf, takersIn } from '../test/takers.ts'
import { backDoors } from '../test/tidy/back-doors.ts'
import { oneDoor } from '../test/tidy/vault.ts'
import type { Visitor } from '../test/visitor.ts'
import { visitorOf } from '../test/whole-visits.ts'
import type { Promised, Run } from './promise.ts'

const moods: readonly Mood[] = [
  ...['down', 'hang', 'malformed', 'wrong-hash', 'wrong-echo', 'redirect', 'huge', 'fault-client', 'fault-server'],
] as Mood[]
const quick = { rounds: 3, badMs: 4000 }
const long = { rounds: 30, badMs: 10_000 }
const decidedMsMax = 60_000
const peaceMsMax = 5000

export const promise: Promised = {
  name: 'receipts',
  says: 'Every reading of a register or of what is sealed has its receipt committed before, whatever fails, and keeps it.',
  limit: 'without receipt 0, past the witness 0, lost to a rollback 0, keys without a receipt 0, back doors all found',
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
      const answered = await answeredInPeace(witness, registers)
      const readings = await compared({ witness, database, answered, lost })
      const keys = await keysHeldTo(database)
      const doors = await backDoorsFound(database)
      return {
        figure: `${readings.figure}; ${keys.figure}; back doors found ${doors.found} of ${doors.planted}`,
        kept: readings.kept && keys.kept && doors.found === doors.planted,
      }
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
    await Promise.all(ready.map(({ visitor }) => visitor.open('/documents')))
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

/** How many readings registers answered, once nothing is on its way between them and the witness. */
async function answeredInPeace(witness: ExchangeWitness, registers: { answered: () => number }): Promise<number> {
  for (const end = performance.now() + peaceMsMax; performance.now() < end; await sleep(50))
    if (registers.answered() === witness.readings.filter((reading) => reading.answered).length) break
  return registers.answered()
}

type Compared = {
  readonly witness: ExchangeWitness
  readonly database: Database
  readonly answered: number
  readonly lost: number
}

async function compared({ witness, database, answered, lost }: Compared): Promise<{ figure: string; kept: boolean }> {
  const readings = witness.readings.map((reading) => ({ ...reading }))
  const committed = await database.many<{ id: string }>(
    sql`select receipt.id from transparency.receipt join transparency.entry using (id)`,
  )
  const stillThere = new Set(committed.map(({ id }) => id))
  const without = readings.filter(({ receiptId }) => receiptId === undefined || !stillThere.has(receiptId)).length
  const past = answered - readings.filter((reading) => reading.answered).length
  return {
    figure: `without receipt ${without} of ${readings.length} requests, past the witness ${past}, receipts lost to a rollback ${lost} (${answered} answered, ${committed.length} receipts)`,
    kept: without === 0 && past === 0 && lost === 0 && answered > 0 && answered <= committed.length,
  }
}

type Keys = { readonly figure: string; readonly kept: boolean }

/** Whether every key that left did so against a receipt that opens it, and every receipt for a document opened one. */
async function keysHeldTo(database: Database): Promise<Keys> {
  const { releases, receipts, unfounded } = await database.one<{
    releases: number
    receipts: number
    unfounded: number
  }>(sql`select releases, receipts, unfounded from vault.balance`)
  const { opening, opened } = await database.one<{ opening: number; opened: number }>(sql`
    select count(*) as opening,
      count(*) filter (where exists (select from vault.release where receipt_id = receipt.id)) as opened
    from transparency.receipt where register = 'documents'`)
  return {
    figure: `${releases} keys released against ${receipts} receipts, without one ${unfounded}, documents opened ${opened} for ${opening} receipts`,
    kept: opened > 0 && opened === opening && unfounded === 0,
  }
}

/** Doors in the source, found by the wall, and at the database itself, which gives no key at them. */
async function backDoorsFound(database: Database): Promise<{ planted: number; found: number }> {
  const written = Object.values(backDoors)
  const told = oneDoor(new Map(written))
  const found = written.filter(([path]) => told.some((line) => line.startsWith(`${path}:`))).length
  const attacks = await Promise.all(Object.values(attempts).map((attempt) => database.many(attempt)))
  const [uncommitted] = await underOpenTransaction(database)
  const held = [...attacks, uncommitted!].filter((rows) => rows.length === 0).length
  return { planted: written.length + attacks.length + 1, found: found + held }
}

const sealed = sql`(select array_agg(sealed.id) from vault.sealed)`
/** The newest receipt that opened a document: what follows is right but for one thing. */
const newest = sql`(select receipt.* from transparency.receipt where register = 'documents' order by id desc limit 1)`

const attempts = {
  'no receipt': sql`select t.id from vault.release_keys(gen_random_uuid(), ${sealed}, 'system', 'x', now(), '1 year') t`,
  'a receipt that is too old': sql`
    select t.id from ${newest} r,
      vault.release_keys(r.id, ${sealed}, r.actor_kind, r.actor_id, r.at + interval '2 minutes', '1 minute') t`,
  'the receipt of another reader': sql`
    select t.id from ${newest} r, vault.release_keys(r.id, ${sealed}, 'officer', r.actor_id, r.at, '1 minute') t`,
  'values of another person': sql`
    select t.id from ${newest} r,
      vault.release_keys(r.id, (select array_agg(s.id) from vault.sealed s join vault.key k on k.id = s.key_id
        where k.person_id <> r.person_id), r.actor_kind, r.actor_id, r.at, '1 minute') t`,
}

/** A receipt written, used and taken back in one transaction. */
async function underOpenTransaction(database: Database): Promise<unknown[][]> {
  const id = '019aa000-0000-7000-8000-0000000000ee'
  const found: unknown[][] = []
  const undone = new Error('taken back')
  await database
    .transaction(async (db) => {
      await db.run(sql`
        with entry as (
          insert into transparency.entry (id, log, record, salt, commitment, leaf, at)
          select ${id}, log, record, salt, commitment, leaf, at from transparency.entry where log = 'access' limit 1 returning id)
        insert into transparency.receipt
          (id, person_id, actor_kind, actor_id, service, purpose, register, operation, fields, at)
        select entry.id, r.person_id, r.actor_kind, r.actor_id, 's', 'own', 'documents', 'record', '{}', r.at
        from entry, ${newest} r`)
      found.push(
        await db.many(sql`
          select t.id from transparency.receipt r,
            vault.release_keys(r.id, ${sealed}, r.actor_kind, r.actor_id, r.at, '1 minute') t where r.id = ${id}`),
      )
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return found
}
