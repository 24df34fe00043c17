/**
 * The log: entries a second that are committed and get their place in files on the disk, while both go on at once; what was
 * waiting, worked off; receipts made and checked; and what an entry takes on the disk.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, sql, transact } from '#platform'
import { append, policyOf, receiptTextOf, sequence } from '#transparency'
import { openReceipt } from '#verify'
import { type Row, rateOf, ratePerCoreSecond, repeated } from '../row.ts'
import type { Setting } from '../setting.ts'

const callers = 16
const sustainedMs = 5000
/** As long as the sequencer waits for more to come. */
const gatherMs = 50
const waitingMost = 20_000
const aTransaction = 500
const idsMost = 2000
const idsLeast = 300

type LogWorld = { readonly ctx: Context; readonly folder: string }

async function worldOf(setting: Setting): Promise<LogWorld> {
  const { platform } = await setting.world()
  return {
    ctx: { ...platform.ctx, actor: { kind: 'system', job: 'bench' } },
    folder: join(setting.folder, 'world/log'),
  }
}

function appendOne(ctx: Context): Promise<unknown> {
  return transact(ctx, (ctx) => append(ctx, { did: 'bench.done', about: ctx.ids.uuid(), data: { step: 'some' } }))
}

async function placed({ ctx }: LogWorld): Promise<number> {
  const { size } = await ctx.db.one<{ size: number }>(
    sql`select coalesce(sum(size), 0)::bigint as size from transparency.head`,
  )
  return size
}

async function workOff({ ctx }: LogWorld): Promise<void> {
  for (let idle = 0; idle < 3; ) idle = (await sequence(ctx)) === 0 ? idle + 1 : 0
}

async function sustained(setting: Setting) {
  const world = await worldOf(setting)
  const figures = await repeated(async () => {
    await workOff(world)
    const [before, began] = [await placed(world), performance.now()]
    const until = began + sustainedMs
    const appending = Array.from({ length: callers }, async () => {
      while (performance.now() < until) await appendOne(world.ctx)
    })
    while (performance.now() < until) {
      await sequence(world.ctx)
      await sleep(gatherMs)
    }
    const rate = ((await placed(world)) - before) / ((performance.now() - began) / 1000)
    await Promise.all(appending)
    return rate
  })
  return { unit: '/s', figures, note: 'a transaction each, in files with fsync, while as many more are written' }
}

async function backlog(setting: Setting) {
  const world = await worldOf(setting)
  const figures = await repeated(async () => {
    await workOff(world)
    for (let done = 0; done < waitingMost; done += aTransaction)
      await transact(world.ctx, async (ctx) => {
        for (let i = 0; i < aTransaction; i++) await append(ctx, { did: 'bench.done' })
      })
    const [before, began] = [await placed(world), performance.now()]
    await workOff(world)
    return ((await placed(world)) - before) / ((performance.now() - began) / 1000)
  })
  return { unit: '/s', figures, note: `${waitingMost} entries that waited, by one sequencer` }
}

/** Entries that have their place; made first where this row is measured alone. */
async function someIds(world: LogWorld): Promise<string[]> {
  const { ctx } = world
  for (let i = 0; i < idsLeast; i++) await appendOne(ctx)
  await workOff(world)
  const rows = await ctx.db.many<{ id: string }>(
    sql`select id from transparency.entry where log = 'case' and index is not null order by id desc limit ${idsMost}`,
  )
  return rows.map(({ id }) => id)
}

async function receipts(setting: Setting) {
  const world = await worldOf(setting)
  const ids = await someIds(world)
  const figures = await repeated(() => rateOf(4, (i) => receiptTextOf(world.ctx, ids[(i * 7919) % ids.length]!)))
  return { unit: '/s', figures, note: `in a log of ${await placed(world)} entries` }
}

async function checks(setting: Setting) {
  const world = await worldOf(setting)
  const ids = (await someIds(world)).slice(0, 100)
  const texts = await Promise.all(ids.map((id) => receiptTextOf(world.ctx, id)))
  const policy = await policyOf(world.ctx)
  const figures = await repeated(async () => {
    let i = 0
    return ratePerCoreSecond(() => void openReceipt(texts[i++ % texts.length]!, policy))
  })
  return { unit: '/s', figures, note: 'by one core, with the machine’s own cryptography' }
}

async function bytes(setting: Setting) {
  const world = await worldOf(setting)
  const files = readdirSync(join(world.folder, 'case'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const all = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  const { size } = await world.ctx.db.one<{ size: number }>(sql`select size from transparency.head where log = 'case'`)
  return { unit: 'B', figures: [all / size], note: `tiles and bundles of ${size} commitments` }
}

export const rows: readonly Row[] = [
  { name: 'log-append', target: { atLeast: 1000 }, measure: sustained },
  { name: 'log-backlog', target: { atLeast: 4000 }, measure: backlog },
  { name: 'log-receipt', target: { atLeast: 500 }, measure: receipts },
  { name: 'log-check', target: { atLeast: 1000 }, measure: checks },
  { name: 'log-bytes', target: { atMost: 80 }, measure: bytes },
]
