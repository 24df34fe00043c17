/**
 * What was acknowledged is there, once, for ever: forms are sent again and again by people on a bad line, while platform
 * and database are killed between any two steps. Afterwards the database itself is asked, and the log is verified.
 */
import { createPublicKey, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase, sql } from '#platform'
import { nation } from '../mongolia/index.ts'
import { makePopulation } from '../simulators/population/population.ts'
import { auditSubmissions } from '../test/application-audit.ts'
import { type ChildPlatform, startChild } from '../test/child-platform.ts'
import { signIn } from '../test/journey.ts'
import { allLogs, auditLog, untilSequenced } from '../test/log-audit.ts'
import { type Form, openSender, type Sender, type Sending } from '../test/steady-sender.ts'
import { fieldsFor, referencesOf } from '../test/takers.ts'
import { Visitor } from '../test/visitor.ts'
import type { Promised } from './promise.ts'

const quick = { forms: 100, kills: 20 }
const long = { forms: 1000, kills: 200 }
const copiesOfEach = 3
/** So many acknowledgements at most make a life worth ending. */
const freshMost = 6
const freshMsMax = 60_000
const decidedMsMax = 120_000
const lookEveryMs = 5

export const promise: Promised = {
  name: 'exactly-once',
  says: 'What was acknowledged is stored, once, with the same receipt for ever, whenever anything is killed.',
  limit: '0 of each',
  measure: async ({ full, note }) => {
    const size = full ? long : quick
    const child = await startChild({ LOG_LEVEL: 'silent' })
    try {
      const forms = await formsOf(child, size.forms)
      note(`${forms.length} forms of ${nation.people.length} people`)
      const sender = openSender(child.origin)
      const sendings = await underFire(child, { sender, forms, kills: size.kills, note })
      await Promise.all(sendings.map((sending) => sender.sendAgain(sending)))
      const found = await audit(child, sendings, note)
      const wrong = Object.values(found).reduce((sum, count) => sum + count, 0)
      const counts = Object.entries(found).map(([name, count]) => `${name} ${count}`)
      const sent = `${sendings.length} forms acknowledged ${sender.acknowledgements()} times, ${size.kills} kills`
      return { figure: `${counts.join(', ')} (${sent})`, kept: wrong === 0 && sendings.length === size.forms }
    } finally {
      await child.stop()
    }
  },
}

/** Forms that lead to a document: demo people in turn, each with the services they get. */
async function formsOf(child: ChildPlatform, count: number): Promise<Form[]> {
  const population = makePopulation()
  const cookies = new Map<string, string>()
  for (const { name, registerNumber } of nation.people) {
    const visitor = new Visitor(child.origin)
    await signIn(visitor, { registerNumber, phone: child.phoneOf(name) })
    cookies.set(name, [...visitor.cookies].map(([cookie, value]) => `${cookie}=${value}`).join('; '))
  }
  const possible = referencesOf(nation).flatMap((definition) =>
    nation.people.flatMap(({ name, registerNumber }): Form[] => {
      const fields = fieldsFor({ population, nation }, definition, registerNumber)
      const path = `/services/${definition.id}/application`
      return fields ? [{ path, fields: { ...fields, again: 'yes' }, cookie: cookies.get(name)! }] : []
    }),
  )
  return Array.from({ length: count }, (_, i) => possible[i % possible.length]!)
}

type Fire = {
  readonly sender: Sender
  readonly forms: readonly Form[]
  readonly kills: number
  readonly note: (line: string) => void
}

/** Sends a handful of forms in each life, and ends that life at a moment of another kind each time. */
async function underFire(child: ChildPlatform, { sender, forms, kills, note }: Fire): Promise<Sending[]> {
  const running: Promise<Sending>[] = []
  const failures: Error[] = []
  const inEachLife = Math.ceil(forms.length / kills)
  for (let life = 0; life < kills; life++) {
    const before = sender.acknowledgements()
    for (const form of forms.slice(life * inEachLife, (life + 1) * inEachLife)) {
      const sending = sender.send(form, copiesOfEach)
      sending.catch((error: Error) => failures.push(error))
      running.push(sending)
    }
    await momentOf(life, { child, sender, before })
    await child.kill({ withDatabase: life % 4 !== 3 })
    await child.start()
    if (failures.length > 0) throw failures[0]
    if (life % 5 === 4) note(`${life + 1} kills, ${sender.acknowledgements()} acknowledgements`)
  }
  return Promise.all(running)
}

/** Waits for a moment worth killing at: before an answer, after it, while a job runs; after fresh progress only. */
async function momentOf(
  life: number,
  { child, sender, before }: { child: ChildPlatform; sender: Sender; before: number },
): Promise<void> {
  const fresh = () => sender.acknowledgements() > before
  if (life % 3 === 0) {
    await until(() => fresh() || sender.underWay() > 0)
    return sleep(randomInt(30))
  }
  const enough = before + 1 + randomInt(freshMost)
  await until(() => sender.acknowledgements() >= enough || (fresh() && sender.underWay() === 0))
  if (life % 3 === 2) await withDatabaseOf(child, (database) => until(() => isAtWork(database)))
  await sleep(randomInt(life % 2 === 0 ? 5 : 60))
}

/** Whether a worker holds a job right now, or there is none left to hold. */
async function isAtWork(database: Database): Promise<boolean> {
  const { held, all } = await database.one<{ held: number; all: number }>(sql`
    select count(*) filter (where tries > 0) as held, count(*) as all from platform.job
    where tries > 0 or due <= now()`)
  return held > 0 || all === 0
}

async function audit(child: ChildPlatform, sendings: readonly Sending[], note: (line: string) => void) {
  return withDatabaseOf(child, async (database) => {
    const began = performance.now()
    const open = sql`select 1 as found from applications.application where state = 'submitted' limit 1`
    await until(async () => performance.now() - began > decidedMsMax || !(await database.maybe(open)), decidedMsMax)
    await untilSequenced(database)
    const found = await auditSubmissions(database, sendings)
    const logFaults: string[] = []
    for (const log of allLogs) {
      const key = createPublicKey(readFileSync(join(child.dataDir, 'keys', `log-${log}.key.pem`)))
      logFaults.push(...(await auditLog(database, { log, key })).faults)
    }
    for (const fault of [...found.faults, ...logFaults]) note(fault)
    return { ...found.counts, 'wrong in the log': found.counts['wrong in the log'] + logFaults.length }
  })
}

async function withDatabaseOf<Value>(
  child: ChildPlatform,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = openDatabase({ url: child.databaseUrl(), connectionsMax: 2 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function until(holds: () => boolean | Promise<boolean>, msMax = freshMsMax): Promise<void> {
  for (const end = performance.now() + msMax; !(await holds()); await sleep(lookEveryMs))
    if (performance.now() > end + lookEveryMs) throw new Error('no progress was made')
}
