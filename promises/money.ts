/**
 * No unit of money is unexplained: people pay once, twice, in parts, too much and too late, callbacks are lost, doubled and
 * forged, the bank hangs and dies, and so do we, at any step. Afterwards the bank's book, the ledger and the invoices are
 * held against each other.
 */
import { addDays, dateIn, second } from '#kernel'
import { cancelInvoice, heardCallback, type Invoice, invoiceOf, reconcile, requestRefund } from '#payments'
import { claim, perform, sql, transact } from '#platform'
import { nation } from '../mongolia/index.ts'
import type { Mood } from '../simulators/bank/server.ts'
import { seeded } from '../simulators/population/seeded.ts'
import { testNow } from '../test/harness.ts'
import { mortal } from '../test/mortal.ts'
import { type PayingWorld, payingWorld } from '../test/paying.ts'
import type { Promised } from './promise.ts'

/** Worlds apart, each with chances of its own, so that the open invoices of one burden no other. */
const worldsQuick = 1
const worldsLong = 25
const invoicesEach = 400
const firstSeed = 20_261_124
const inARound = 40
const turnsOfRound = 8
const turnSecondsMost = 60
/** How many of a round's people do something in a turn. */
const liveShare = 1 / 4
const atOnce = 16
/** This share of jobs is done by a server that dies within so many steps. */
const deathShare = 1 / 6
const stepsMost = 25
const quietHours = 2
const moods: readonly Mood[] = [
  ...(['up', 'up', 'up', 'callback-lost', 'callback-five-times', 'callback-before-answer'] as const),
  ...(['down', 'hang', 'dies-after-doing', 'token-expired', 'wrong-amount-type'] as const),
]

export const promise: Promised = {
  name: 'money',
  says: 'No unit of money is unexplained, whatever people, bank and server do: bank, ledger and invoices agree.',
  limit: 'unexplained 0',
  measure: async ({ full, note }) => {
    const all: Outcome[] = []
    for (let nth = 0; nth < (full ? worldsLong : worldsQuick); nth++) {
      all.push(await weather(firstSeed + nth, note))
      note(`${(nth + 1) * invoicesEach} invoices`)
    }
    const sum = Object.fromEntries(
      Object.keys(all[0]!).map((name) => [name, all.reduce((total, one) => total + one[name as keyof Outcome], 0)]),
    ) as Outcome
    const { unexplained, held, faults, payments, settled, refunds, deaths } = sum
    const happened = `${payments} payments for ${all.length * invoicesEach} invoices, ${settled} settled, ${refunds} refunds, ${deaths} deaths`
    return {
      figure: `unexplained ${unexplained} of ${held} units, ${faults} disagreements (${happened})`,
      kept: unexplained === 0 && faults === 0 && settled > 0 && refunds > 0 && deaths > 0,
    }
  },
}

type Outcome = Readonly<
  Record<'unexplained' | 'held' | 'faults' | 'payments' | 'settled' | 'refunds' | 'deaths', number>
>

/** One world through its storm and the calm after it. */
async function weather(seed: number, note: (line: string) => void): Promise<Outcome> {
  const world = await payingWorld({ hangMs: 150, timeoutMs: 100 })
  try {
    const storm = newStorm(world, seed)
    for (let raised = 0; raised < invoicesEach; raised += inARound) await storm.round(inARound)
    await calm(world)
    return { ...(await compared(world, note)), deaths: storm.deaths() }
  } finally {
    await world.close()
  }
}

type Storm = { readonly round: (count: number) => Promise<void>; readonly deaths: () => number }

/** Chance from a seed: what goes wrong once goes wrong again in the same way. */
function newStorm(world: PayingWorld, seed: number): Storm {
  const { whole, one, chance } = seeded(seed)
  const { bank, clock } = world
  let deaths = 0

  /** Does what is due, as several at once; some of it by a server that dies meanwhile. */
  async function work(): Promise<void> {
    for (let jobs = await claim(world.ctx.db, clock.now(), { most: atOnce }); jobs.length > 0; ) {
      await Promise.all(
        jobs.map(async (job) => {
          if (!chance(deathShare)) return perform(world.ctx, world.handlers, job)
          const life = mortal(world.ctx, whole(1, stepsMost))
          await perform(life.ctx, world.handlers, job).catch(() => deaths++) // taken up again when its lease is over
        }),
      )
      jobs = await claim(world.ctx.db, clock.now(), { most: atOnce })
    }
  }
  async function live({ about }: Invoice): Promise<void> {
    const invoice = await invoiceOf(world.ctx, { about })
    const mine = bank.invoices().filter(({ number, closed }) => number === invoice!.number && !closed)
    const part = whole(1, invoice!.total)
    const pay = (amount?: number) => mine[0] && bank.pay(one(mine).id, amount ? { amount } : {}).catch(closedMeanwhile)
    const because = 'by chance'
    const deeds = [
      () => pay(),
      () => pay(),
      () => Promise.all(mine.map(({ id }) => bank.pay(id).catch(closedMeanwhile))),
      async () => [await pay(part), await (part < invoice!.total && pay(invoice!.total - part))],
      () => pay(part),
      () => pay(invoice!.total + 1),
      () => chance(1 / 3) && transact(world.ctx, (ctx) => cancelInvoice(ctx, { about, because })),
      () => chance(1 / 3) && transact(world.ctx, (ctx) => requestRefund(ctx, { about, because })),
      () => transact(world.ctx, (ctx) => heardCallback(ctx, { token: ctx.ids.secret() })),
      () => callUnpaid(about),
    ]
    await one(deeds)()
  }
  /** A callback that nobody's payment caused. */
  async function callUnpaid(about: string): Promise<void> {
    const { token } = await world.ctx.db.one<{ token: string }>(sql`
      select token from payments.invoice where about = ${about} order by id desc limit 1`)
    await transact(world.ctx, (ctx) => heardCallback(ctx, { token }))
  }
  return {
    deaths: () => deaths,
    round: async (count) => {
      const raised = await Promise.all(Array.from({ length: count }, () => world.raise(1000 * whole(1, 50))))
      for (let turn = 0; turn < turnsOfRound; turn++) {
        bank.setMood(one(moods))
        clock.advance(second * whole(1, turnSecondsMost))
        await work()
        for (const invoice of raised) if (chance(liveShare)) await live(invoice)
        await work()
      }
    },
  }
}

function closedMeanwhile(): undefined {
  return undefined
}

/** Everything is well again: what was put off is done, and every day is compared. */
async function calm(world: PayingWorld): Promise<void> {
  world.bank.setMood('up')
  await world.wait(quietHours)
  const zone = nation.country.timeZone
  const today = dateIn(zone, world.clock.now())
  for (let day = dateIn(zone, new Date(testNow)); day <= today; day = addDays(day, 1))
    await reconcile(world.ctx, { day })
  await world.wait(quietHours)
}

async function compared(world: PayingWorld, note: (line: string) => void): Promise<Omit<Outcome, 'deaths'>> {
  const { bank, ctx } = world
  const faults = await world.faults()
  for (const fault of faults) note(fault)
  const sums = await ctx.db.one<{ recorded: number; posted: number; differing: number }>(sql`
    select (select coalesce(sum(amount) filter (where refunded_at is null), 0) from payments.payment) as recorded,
      (select coalesce(sum(amount), 0) from payments.entry where account = 'bank') as posted,
      (select coalesce(sum(abs(amount)), 0) from payments.reconciliation where kind <> 'found-late') as differing`)
  const held = bank.payments().reduce((sum, { amount, refundedAt }) => sum + (refundedAt ? 0 : amount), 0)
  return {
    unexplained: Math.abs(held - sums.posted) + Math.abs(sums.posted - sums.recorded) + sums.differing,
    held,
    faults: faults.length,
    payments: bank.payments().length,
    settled: world.settled.length,
    refunds: bank.refunds().length,
  }
}
