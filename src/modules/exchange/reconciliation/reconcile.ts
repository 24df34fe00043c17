/**
 * Every day what we wrote down of the messages is held against what each member wrote down: a message that was dropped,
 * added or altered on either side shows. Members are asked over the exchange itself, for identifiers and digests alone.
 */
import { z } from 'zod'
import type { Register } from '#engine'
import { addDays, assert, dateIn, endOfDay, hour, minute, Outage } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import { client } from '../client.ts'
import { type Difference, differencesOf, type Logged } from './compare.ts'
import * as store from './store.ts'

/** The service by which a member gives out what it wrote down. */
export const messageLog = 'messageLog'

/** Members close their day a little after it ended. */
const waitMs = hour
/** A message may be written down on the other side of midnight. */
const overlapMs = 5 * minute
const pageMost = 2000
const pagesMost = 5000

const page = z.object({
  resultCode: z.literal(0),
  response: z
    .array(
      z.object({
        id: z.string().max(64),
        code: z.string().max(255),
        requestHash: z.string().max(200),
        responseSha256: z.string().max(64),
      }),
    )
    .max(pageMost),
})

export type Reconciled = {
  readonly register: string
  readonly ours: number
  readonly theirs: number
  readonly differences: readonly Difference[]
}

/**
 * Compares a calendar day (`2026-11-24`) with the member behind a register, and stores what does not agree in the place
 * of what was stored for it before. Throws `Outage` when the member does not answer.
 */
export async function reconcile(
  ctx: Context,
  { day, register }: { day: string; register: Register },
): Promise<Reconciled> {
  assert(!ctx.db.inTransaction, 'a register is asked outside of any transaction')
  const zone = ctx.outside.nation.country.timeZone
  const span = { from: endOfDay(zone, addDays(day, -1)), to: endOfDay(zone, day) }
  const theirs = await logOf(ctx, { register, ...span })
  const wide = { from: new Date(span.from.getTime() - overlapMs), to: new Date(span.to.getTime() + overlapMs) }
  const [ours, near] = await Promise.all([
    store.answeredIn(ctx.db, { register: register.id, ...span }),
    store.sentIn(ctx.db, { register: register.id, ids: theirs.map(({ id }) => id) }),
  ])
  const there = new Set(theirs.map(({ id }) => id))
  const missing = new Set(ours.map(({ id }) => id).filter((id) => !there.has(id)))
  const late = missing.size > 0 ? await logOf(ctx, { register, ...wide }) : []
  const known = new Map([...ours, ...near].map((message) => [message.id, message]))
  const found = differencesOf([...known.values()], [...theirs, ...late.filter(({ id }) => missing.has(id))])
  const result = { register: register.id, ours: ours.length, theirs: theirs.length, differences: found }
  await transact(ctx, (ctx) => keep(ctx, { day, ...result }))
  return result
}

type Span = { readonly from: Date; readonly to: Date }

/** What the member wrote down in a span of time, page by page in the order of identifiers. */
async function logOf(ctx: Context, { register, from, to }: Span & { register: Register }): Promise<Logged[]> {
  const messages: Logged[] = []
  for (let asked = 0; asked < pagesMost; asked++) {
    const after = messages.at(-1)?.id ?? ''
    const rows = await pageOf(ctx, register, { from: from.toISOString(), to: to.toISOString(), after })
    messages.push(...rows)
    if (rows.length < pageMost) return messages
  }
  throw new Outage('exchange/malformed') // a log that never ends is none
}

async function pageOf(ctx: Context, register: Register, span: Readonly<Record<string, string>>): Promise<Logged[]> {
  const instance = ctx.outside.nation.country.exchangeInstance
  const { memberClass, memberCode, subsystem } = register.member
  const id = ctx.ids.uuid()
  const answer = await ctx.outside.exchange.send({
    id,
    client: [instance, ...client],
    service: [instance, memberClass, memberCode, subsystem, messageLog],
    agency: register.agency,
    name: messageLog,
    userId: `${instance}${messageLog}`,
    issue: id,
    body: { ...span, most: String(pageMost) },
  })
  const read = answer.kind === 'answer' ? page.safeParse(answer.body) : undefined
  if (!read?.success) throw new Outage('exchange/unreachable')
  return read.data.response
}

async function keep(ctx: Context, { day, differences, ...counted }: Reconciled & { day: string }): Promise<void> {
  const at = ctx.clock.now()
  await store.putDay(ctx.db, { day, ...counted, at })
  await store.replaceDifferences(ctx.db, { day, register: counted.register, differences, at })
  await append(ctx, { did: 'exchange.day-reconciled', data: { day, ...counted, differences: differences.length } })
}

/** Begins the daily comparison, in the caller's transaction, unless it was begun before. */
export async function keepReconciling(ctx: Context): Promise<void> {
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  if (await store.startDays(ctx.db, addDays(today, -1))) await queueDay(ctx, today)
}

/** The job of a day: queues the next, and a job for each member, so that one that is down holds up no other. */
export async function reconcileDaily(ctx: Context, { day }: { day: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    if (!(await store.setNextQueued(ctx.db, day))) return
    await queueDay(ctx, addDays(day, 1))
    for (const { id } of ctx.outside.nation.registers) await enqueue(ctx, 'exchange.reconcile', { day, register: id })
  })
}

/** The job of a member and a day; a register that is gone has nothing to compare. */
export async function reconcileMember(
  ctx: Context,
  { day, register }: { day: string; register: string },
): Promise<void> {
  const found = ctx.outside.nation.registers.find(({ id }) => id === register)
  if (found) await reconcile(ctx, { day, register: found })
}

async function queueDay(ctx: Context, day: string): Promise<void> {
  const ends = endOfDay(ctx.outside.nation.country.timeZone, day)
  await enqueue(ctx, 'exchange.reconcile-all', { day }, new Date(ends.getTime() + waitMs))
}

/** How the last days came out, by register, newest first. */
export function reconciledDays(ctx: Context, days: number): Promise<store.Day[]> {
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  return store.daysSince(ctx.db, addDays(today, -days))
}
