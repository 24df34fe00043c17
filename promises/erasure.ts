/**
 * Who is erased is gone from the log: nothing in its tables or files leads to them, the leaves that stay cannot be linked by
 * somebody who knows what they said, and all that others hold still holds.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, dateIn } from '#kernel'
import { actingAs, type Context, type Database, sql, transact } from '#platform'
import {
  append,
  commitReceipt,
  daysPublished,
  headOf,
  policyOf,
  policyTextOf,
  publish,
  publishDay,
  receiptTextOf,
  statementOf,
} from '#transparency'
import { erase, seal } from '#vault'
import { entryBytes, holdsHead, type LogName, openReceipt, openStatement, saltBytes, sameBytes } from '#verify'
import { nation } from '../mongolia/index.ts'
import { system } from '../test/harness.ts'
import { startLogSite } from '../test/logs/log-site.ts'
import { sequenceAll } from '../test/office/readings.ts'
import { monitor } from '../watch/monitor.ts'
import type { Promised } from './promise.ts'

const personOf = (n: number) => `019aa000-0000-7000-8000-${String(n).padStart(12, '0')}`
const gone = { id: personOf(0), name: 'Ганцэцэг', number: 'УХ91052824' }
const rounds = { brief: 20, usual: 200, full: 2000 }
const others = 5

export const promise: Promised = {
  name: 'erasure',
  says: 'Of who is erased the log keeps leaves that lead nowhere, and the proofs of all others hold.',
  limit: 'traces 0, leaves linked 0, others broken 0',
  measure: async ({ full, brief }) => {
    const site = await startLogSite()
    const { ctx, database, clock } = site.world
    try {
      const kept = await fill(ctx, full ? rounds.full : brief ? rounds.brief : rounds.usual)
      await publishDay(ctx, addDays(dateIn(nation.country.timeZone, clock.now()), -1))
      await sequenceAll(ctx)
      const before = await tracesOf(database)
      const records = await recordsOf(ctx)
      await transact(actingAs(ctx, system), (ctx) => erase(ctx, { personId: gone.id, because: 'asked for' }))
      await sequenceAll(ctx)
      const [after, linked] = [await tracesOf(database), await linkedBy(ctx, records)]
      const broken = await brokenAmong(ctx, kept)
      const { findings } = await monitor({
        url: site.url,
        state: mkdtempSync(join(tmpdir(), 'monitor-')),
        now: clock.now(),
      })
      const isWhole = findings.filter((one) => !one.includes('statistics')).length === 0
      return {
        figure: `traces ${after} of ${before}, leaves linked ${linked} of ${records.length}, others broken ${broken} of ${kept.length}`,
        kept: before > 0 && records.length > 0 && after === 0 && linked === 0 && broken === 0 && isWhole,
      }
    } finally {
      await site.close()
    }
  },
}

/** Entries of the one who goes and of others, mixed; returns the receipts of the others and which entries they are of. */
async function fill(ctx: Context, count: number): Promise<{ id: string; text: string }[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const personId = i % (others + 1) === 0 ? gone.id : personOf(1 + (i % others))
    const reading = {
      service: 'reference',
      purpose: 'document',
      register: 'civil',
      operation: 'address',
      fields: ['x'],
    }
    const data = personId === gone.id ? { name: gone.name, number: gone.number } : {}
    const read = await commitReceipt(actingAs(ctx, system), { ...reading, personId })
    const done = await transact(ctx, (ctx) => append(ctx, { did: 'test.done', personId, about: read.id, data }))
    if (personId !== gone.id) ids.push(read.id, done.id)
    else await seal(ctx, { personId, sensitivity: 'personal', kind: 'test.value', values: data })
  }
  await transact(ctx, async (ctx) =>
    publish(ctx, { kind: 'policy', id: 'log', body: { text: await policyTextOf(ctx) } }),
  )
  await sequenceAll(ctx)
  return Promise.all(ids.map(async (id) => ({ id, text: (await receiptTextOf(ctx, id))! })))
}

/** How often the identifier, the name and the number stand in what the log keeps, as text or inside bytes. */
async function tracesOf(database: Database): Promise<number> {
  const tables = await database.many<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'transparency' and table_type = 'BASE TABLE'`,
  )
  let traces = 0
  for (const { name } of tables) {
    const { rows } = await database.pool.query<{ row: string }>(`select t::text as row from transparency.${name} t`)
    for (const { row } of rows)
      for (const said of Object.values(gone))
        if (row.includes(said) || row.includes(Buffer.from(said).toString('hex'))) traces++
  }
  return traces
}

type Known = { readonly log: LogName; readonly record: Buffer; readonly commitment: Buffer }

/** What somebody knows who copied the records, but not their random parts. */
function recordsOf(ctx: Context): Promise<Known[]> {
  return ctx.db.many<Known>(sql`select log, record, commitment from transparency.entry where person_id = ${gone.id}`)
}

/** How many of those records they find again among the commitments, with every random part that is left and with none. */
async function linkedBy(ctx: Context, records: readonly Known[]): Promise<number> {
  const left = await ctx.db.many<{ salt: Buffer }>(
    sql`select salt from transparency.entry where salt is not null limit 200`,
  )
  const salts = [Buffer.alloc(saltBytes), ...left.map(({ salt }) => salt)]
  return records.filter(({ log, record, commitment }) =>
    salts.some((salt) => sameBytes(entryBytes(log, record, salt), commitment)),
  ).length
}

/** Receipts from before and now, statements, and heads of the day, of everybody who is still there. */
async function brokenAmong(ctx: Context, kept: readonly { id: string; text: string }[]): Promise<number> {
  const policy = await policyOf(ctx)
  const [day] = await daysPublished(ctx, { limit: 1 })
  for (let n = 1; n <= others; n++) {
    const head = await headOf(ctx, { personId: personOf(n), day: day!.day })
    const statement = openStatement(await statementOf(ctx, personOf(n)), policy)
    if (!head?.proved || !holdsHead(day!, head.proved) || statement.day !== day!.day) return kept.length
  }
  const holds = async ({ id, text }: { id: string; text: string }) => {
    const now = await receiptTextOf(ctx, id)
    return now !== undefined && openReceipt(text, policy).log === openReceipt(now, policy).log
  }
  const held = await Promise.all(kept.map((one) => holds(one).catch(() => false)))
  return held.filter((one) => !one).length
}
