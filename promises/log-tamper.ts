/**
 * Whoever changes what was logged is found: a byte in a record or its random part, in a receipt or a statement that a person
 * keeps, in a bundle, a tile or a checkpoint that is handed out. Each is flipped for itself, and somebody must say so.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, dateIn } from '#kernel'
import { actingAs, sql, transact } from '#platform'
import {
  append,
  commitReceipt,
  policyOf,
  policyTextOf,
  publish,
  publishDay,
  receiptTextOf,
  statementOf,
} from '#transparency'
import { openReceipt, openStatement, type Policy } from '#verify'
import { nation } from '../mongolia/index.ts'
import { system } from '../test/harness.ts'
import { type LogSite, startLogSite } from '../test/logs/log-site.ts'
import { sequenceAll } from '../test/office/readings.ts'
import { monitor } from '../watch/monitor.ts'
import type { Promised, Run } from './promise.ts'

const personId = '019aa000-0000-7000-8000-000000000001'
const caseEntries = 300
const readings = 8
type Counts = { found: number; of: number }

export const promise: Promised = {
  name: 'log-tamper',
  says: 'Any changed byte of a record, receipt, statement, bundle, tile or checkpoint is found by whoever checks.',
  limit: 'every one found',
  measure: async (run) => {
    const site = await startLogSite()
    try {
      await fill(site)
      const policy = await policyOf(site.world.ctx)
      const counts = {
        'in files': await inFiles(site, run),
        'in receipts': await inReceipts(site, policy),
        'in statements': await inStatement(site, policy, run),
        'in stored records': await inRecords(site, policy),
      }
      return {
        figure: Object.entries(counts)
          .map(([what, { found, of }]) => `${what} ${found} of ${of}`)
          .join(', '),
        kept: Object.values(counts).every(({ found, of }) => of > 0 && found === of),
      }
    } finally {
      await site.close()
    }
  },
}

async function fill({ world: { ctx, clock } }: LogSite): Promise<void> {
  await transact(ctx, async (ctx) => {
    for (let i = 0; i < caseEntries; i++)
      await append(ctx, { did: 'test.done', ...(i % 60 === 0 ? { personId } : {}), data: { i } })
    await publish(ctx, { kind: 'policy', id: 'log', body: { text: await policyTextOf(ctx) } })
  })
  for (let i = 0; i < readings; i++)
    await commitReceipt(actingAs(ctx, system), {
      ...{ personId, service: 'reference', purpose: 'document', register: 'civil', operation: 'address' },
      fields: ['fullAddress'],
    })
  await sequenceAll(ctx)
  const yesterday = addDays(dateIn(nation.country.timeZone, clock.now()), -1)
  await publishDay(ctx, yesterday)
  const figures = { approvals: {}, documents: { issued: {}, replacing: {}, revoked: 0 } }
  await transact(ctx, (ctx) => publish(ctx, { kind: 'statistics', id: yesterday, body: figures }))
  await sequenceAll(ctx)
}

/** The bytes at these places, each with one bit turned. */
function* flipped(bytes: Uint8Array, every: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += every) {
    const changed = Uint8Array.from(bytes)
    changed[at]! ^= 1 << (at % 7)
    yield changed
  }
}

/** What is handed out, walked by a monitor that begins anew each time; the first and last byte of each file always. */
async function inFiles(site: LogSite, { full, brief, note }: Run): Promise<Counts> {
  const files = new Map<string, Uint8Array>()
  site.change((path, bytes) => {
    files.set(path, bytes)
    return bytes
  })
  const look = () =>
    monitor({ url: site.url, state: mkdtempSync(join(tmpdir(), 'monitor-')), now: site.world.clock.now() })
      .then(({ findings }) => findings.length)
      .catch(() => 1) // a policy that cannot be read
  if ((await look()) > 0) throw new Error('something was found before anything was changed')
  const sum = { found: 0, of: 0 }
  for (const [path, bytes] of files) {
    if (path === '/log/policy') continue // whom to believe is for a person to compare, byte by byte or printed
    const every = full ? 1 : Math.ceil(bytes.length / (brief ? 4 : 40))
    for (const changed of flipped(bytes, every)) {
      site.change((asked, there) => (asked === path ? changed : there))
      sum.of++
      if ((await look()) > 0) sum.found++
      else note(`not found: a byte of ${path}`)
    }
  }
  site.change(undefined)
  return sum
}

async function inReceipts({ world: { ctx } }: LogSite, policy: Policy): Promise<Counts> {
  const { id } = await ctx.db.one<{ id: string }>(
    sql`select id from transparency.entry where log = 'access' order by index limit 1`,
  )
  const text = (await receiptTextOf(ctx, id))!
  openReceipt(text, policy)
  return counted(flipped(Buffer.from(text), 1), (changed) => openReceipt(changed, policy))
}

async function inStatement({ world: { ctx } }: LogSite, policy: Policy, { full }: Run): Promise<Counts> {
  const text = await statementOf(ctx, personId)
  if (!openStatement(text, policy).lines.every(({ isUnderRoot }) => isUnderRoot)) throw new Error('the day is not over')
  return counted(flipped(Buffer.from(text), full ? 1 : 5), (changed) => openStatement(changed, policy))
}

function counted(all: Iterable<Uint8Array>, open: (text: string) => unknown): Counts {
  const sum = { found: 0, of: 0 }
  for (const changed of all) {
    sum.of++
    try {
      open(Buffer.from(changed).toString('latin1'))
    } catch {
      sum.found++
    }
  }
  return sum
}

/** A record, its random part and its leaf, changed in the database by somebody whom no trigger stops. */
async function inRecords({ world: { ctx, database } }: LogSite, policy: Policy): Promise<Counts> {
  const sum = { found: 0, of: 0 }
  const entries = await database.many<{ id: string }>(
    sql`select id from transparency.entry where person_id = ${personId} order by id limit 8`,
  )
  for (const { id } of entries)
    for (const column of ['record', 'salt']) {
      const change = `begin; set local session_replication_role = replica;
        update transparency.entry set ${column} = set_byte(${column}, 9, get_byte(${column}, 9) # 1) where id = '${id}'; commit`
      await database.script(change)
      sum.of++
      const text = (await receiptTextOf(ctx, id))!
      try {
        openReceipt(text, policy)
      } catch {
        sum.found++
      }
      await database.script(change)
    }
  return sum
}
