/**
 * A world in which people pay: the bank simulated behind its real adapter and calling back, the nation's agencies and
 * people in a database of its own. The bank's book, the ledger and the invoices are held against each other in one place.
 */
import { loadAgencies } from '#agencies'
import { loadPeople } from '#identity'
import { hour, minute, randomIds } from '#kernel'
import { type BankPort, heardCallback, type Invoice, jobs, openQPay, raiseInvoice } from '#payments'
import { actingAs, type Context, drain, type JobHandlers, sql, transact } from '#platform'
import { nation } from '../mongolia/index.ts'
import { type Bank, startBank } from '../simulators/bank/server.ts'
import { system, type TestWorld, testContext } from './harness.ts'

const account = { username: 'platform', password: 'a password for tests only' }
const { timeZone, currency } = nation.country
const agencyId = nation.agencies[0]!.id
export const payer = nation.people[0]!.id

export type PayingWorld = TestWorld & {
  readonly bank: Bank
  readonly port: BankPort
  readonly handlers: JobHandlers
  /** What each invoice was for that is settled, once for each time its job ran. */
  readonly settled: readonly string[]
  /** Raises an invoice over `amount` for something new, or for what is given. */
  readonly raise: (amount: number, about?: string) => Promise<Invoice>
  /** Does what is due now. */
  readonly work: () => Promise<number>
  /** Lets hours pass, doing what becomes due. */
  readonly wait: (hours?: number) => Promise<void>
  /** What does not agree between bank, ledger and invoices, as sentences. */
  readonly faults: () => Promise<string[]>
}
export type PayingOptions = {
  readonly hangMs?: number
  readonly timeoutMs?: number
  /** Takes callbacks in the bank's place of delivery; the platform's own by default. */
  readonly deliver?: (url: string) => Promise<boolean>
}

/** Opens it; `close` ends the bank and drops the database. */
export async function payingWorld({
  hangMs = 600,
  timeoutMs = 300,
  deliver,
}: PayingOptions = {}): Promise<PayingWorld> {
  const site = { publicUrl: 'https://example.test', demo: true }
  const base = await testContext({ nation, actor: system, outside: { site } })
  const now = () => base.clock.now()
  const bank = await startBank({ ...account, timeZone, now, hangMs, deliver: (url) => (deliver ?? hear)(url) })
  const options = { ...account, url: bank.url, invoiceCode: 'TEST', currency: currency.code, clock: base.clock }
  const port = openQPay({ ...options, timeoutMs })
  const ctx: Context = { ...base.ctx, outside: { ...base.ctx.outside, bank: port } }
  await transact(ctx, async (ctx) => {
    await loadAgencies(ctx, nation.agencies)
    await loadPeople(ctx, nation.people)
  })
  async function hear(url: string): Promise<boolean> {
    const token = new URL(url).pathname.split('/').at(-1)!
    await transact(actingAs(ctx, { kind: 'anonymous' }), (ctx) => heardCallback(ctx, { token }))
    return true
  }
  const settled: string[] = []
  const handlers: JobHandlers = {
    ...jobs,
    'test.settled': async (_ctx, { about }: { about: string }) => void settled.push(about),
  }
  const world = { ...base, ctx, bank, port, handlers, settled }
  const work = () => drain(ctx, handlers)
  return {
    ...world,
    raise: (amount, about) => raise(ctx, amount, about),
    work,
    wait: async (hours = 1) => {
      for (let quarter = 0; quarter < hours * 4; quarter++) {
        base.clock.advance(hour / 4)
        await work()
      }
      base.clock.advance(minute)
      await work()
    },
    faults: () => faultsOf(world),
    close: async () => {
      await bank.close()
      await base.close()
    },
  }
}

/** Raises an invoice of one line, for something new unless it is given. */
export function raise(ctx: Context, amount: number, about: string = randomIds.uuid()): Promise<Invoice> {
  const whenPaid = { job: 'test.settled', data: { about } }
  const lines = [{ label: { mn: 'Хураамж', en: 'Fee' }, amount }]
  return transact(ctx, (ctx) => raiseInvoice(ctx, { about, personId: payer, agencyId, lines, whenPaid }))
}

type Stored = { readonly id: string; readonly amount: number; readonly asked: boolean; readonly returned: boolean }
type Owed = {
  readonly about: string
  readonly state: string
  readonly total: number
  readonly kept: number
  readonly waived: boolean
}

async function faultsOf(world: Pick<PayingWorld, 'ctx' | 'bank' | 'settled'>): Promise<string[]> {
  const { ctx, bank } = world
  const stored = await ctx.db.many<Stored>(sql`
    select id, amount, refund_asked_at is not null as asked, refunded_at is not null as returned from payments.payment`)
  const invoices = await ctx.db.many<Owed>(sql`
    select about, state, total,
      (select coalesce(sum(amount), 0) from payments.payment
        where invoice_id = invoice.id and refund_asked_at is null) as kept,
      exists (select 1 from payments.posting where what = 'waived' and cause = invoice.id::text) as waived
    from payments.invoice`)
  return [
    ...bankAgainst(bank, stored),
    ...invoices.flatMap((invoice) => invoiceFaults(invoice, world.settled)),
    ...(await ledgerFaults(ctx, bank, invoices)),
  ]
}

function bankAgainst(bank: Bank, stored: readonly Stored[]): string[] {
  const ours = new Map(stored.map((payment) => [payment.id, payment]))
  const faults = bank.payments().flatMap(({ id, amount, refundedAt }) => {
    const one = ours.get(id)
    if (!one) return [`the bank has ${amount} that nobody recorded`]
    if (one.amount !== amount) return [`${amount} was recorded as ${one.amount}`]
    if (one.asked !== one.returned) return [`${amount} is still on its way back`]
    return one.returned === Boolean(refundedAt) ? [] : [`${amount} was given back on one side only`]
  })
  return stored.length === bank.payments().length ? faults : [...faults, 'something was recorded that nobody paid']
}

function invoiceFaults({ about, state, total, kept, waived }: Owed, settled: readonly string[]): string[] {
  const heard = settled.filter((one) => one === about).length
  const wanted = state === 'paid' && !waived ? total : 0
  const isWrong = state === 'open' || state === 'opening' ? kept >= total : kept !== wanted
  return [
    ...(isWrong ? [`an invoice over ${total} is ${state} with ${kept}`] : []),
    ...(heard > 1 || (state === 'paid' && heard === 0) ? [`settling was told ${heard} times`] : []),
  ]
}

async function ledgerFaults({ db }: Context, bank: Bank, invoices: readonly Owed[]): Promise<string[]> {
  const rows = await db.many<{ account: string; balance: number }>(sql`
    select split_part(account, ':', 1) as account, sum(amount) as balance from payments.entry group by 1`)
  const balances = Object.fromEntries(rows.map(({ account, balance }) => [account, balance]))
  const due = invoices.filter(({ waived }) => !waived)
  const wanted = {
    bank: bank.payments().reduce((sum, { amount, refundedAt }) => sum + (refundedAt ? 0 : amount), 0),
    receivable: due.reduce((sum, { total, kept }) => sum + total - kept, 0),
    revenue: -due.reduce((sum, { total }) => sum + total, 0),
    'refunds-due': 0,
  }
  return Object.entries(wanted).flatMap(([account, balance]) => {
    const found = balances[account] ?? 0
    return found - balance === 0 ? [] : [`${account} has ${found}, and ${balance} is right`]
  })
}
