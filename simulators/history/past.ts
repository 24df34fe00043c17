/**
 * A world in the past: the platform's own verbs on its own database, under a clock that is moved. What they leave for
 * later is set aside in the transaction that leaves it, so that the platform's worker, whose clock is now, never takes it
 * up; it is done here when its time comes, and what is left at the end is the worker's.
 */
import { randomBytes } from 'node:crypto'
import { type Clock, type Ids, randomIds, settableClock, uuidv7 } from '#kernel'
import { openQPay } from '#payments'
import { type Context, type Db, type Job, type JobHandlers, jobChannel, perform, sql } from '#platform'
import { startBank } from '../bank/server.ts'
import type { Planned } from './plan.ts'

export type Past = {
  readonly ctx: Context
  /** What was planned for each application of this history. */
  readonly planned: Map<string, Planned>
  /** Pays an invoice by its QR, as people do; says whether its bank knows it. */
  readonly pay: (qrText: string) => Promise<boolean>
  /** Lets time pass up to a moment, doing what becomes due; earlier moments are now. */
  readonly until: (at: Date) => Promise<void>
  /** Leaves what is still to come to the platform's worker. */
  readonly leave: () => Promise<void>
  readonly close: () => Promise<void>
}

const mark = 'history'
const account = { username: 'history', password: randomBytes(16).toString('hex') }

/** Opens it at a moment. Its bank is one of its own, which calls nobody back; its text messages go nowhere. */
export async function openPast(
  { ctx: present, handlers }: { ctx: Context; handlers: JobHandlers },
  { from }: { from: Date },
): Promise<Past> {
  const clock = settableClock(from)
  const { country } = present.outside.nation
  const bank = await startBank({ ...account, timeZone: country.timeZone, now: clock.now, deliver: async () => true })
  const currency = country.currency.code
  const port = openQPay({ ...account, url: bank.url, invoiceCode: 'HISTORY', currency, clock })
  const outside = { ...present.outside, bank: port, sms: { send: async () => {}, sendInTurn: async () => {} } }
  const { ids, taken } = idsOf(clock)
  const db = settingAside(present.db, taken)
  const ctx: Context = { ...present, db, clock, ids, outside }

  async function until(at: Date): Promise<void> {
    for (let job = await dueBy(db, at); job; job = await dueBy(db, at)) {
      if (job.due > clock.now()) clock.set(job.due)
      await perform(ctx, handlers, job)
    }
    if (at > clock.now()) clock.set(at)
  }
  return {
    ctx,
    planned: new Map(),
    until,
    pay: async (qrText) => {
      if (!bank.invoices().some((invoice) => invoice.qrText === qrText)) return false
      await bank.pay(qrText)
      return true
    },
    leave: async () => {
      await db.run(sql`update platform.job set parked_at = null, failure = null where failure = ${mark}`)
    },
    close: bank.close,
  }
}

function dueBy(db: Db, at: Date): Promise<(Job & { readonly due: Date }) | undefined> {
  return db.maybe(sql`
    select id, name, data, tries, due from platform.job
    where failure = ${mark} and parked_at is not null and due <= ${at} order by due, id limit 1`)
}

/** The same database, where every transaction sets aside the jobs that were made in it before it ends. */
function settingAside(db: Db, taken: () => string[]): Db {
  const quietly =
    (inner: Db): Db['wake'] =>
    (channel) =>
      channel !== jobChannel && inner.wake(channel)
  return {
    ...db,
    wake: quietly(db),
    transaction: (work) =>
      db.transaction(async (inner) => {
        taken()
        const value = await work({ ...inner, wake: quietly(inner) })
        await inner.run(sql`
          update platform.job set parked_at = due, failure = ${mark} where id = any(${taken()}::uuid[])`)
        return value
      }),
  }
}

/**
 * Identifiers of that time, in the order in which they were made, and those since one last asked. Chance is real: what is
 * begun again after a crash never meets an identifier of before.
 */
function idsOf(clock: Clock): { ids: Ids; taken: () => string[] } {
  let made: string[] = []
  let [last, nth] = [0, 0]
  function uuid(): string {
    const now = clock.now().getTime()
    nth = now === last ? nth + 1 : 0
    last = now
    const random = randomBytes(10)
    random.writeUInt16BE(nth % 4096, 0)
    const id = uuidv7(now, random)
    made.push(id)
    return id
  }
  const taken = () => {
    const all = made
    made = []
    return all
  }
  return { ids: { ...randomIds, uuid }, taken }
}
