/**
 * A whole country that wants to be told of alerts: subscribers laid into a database, a text-message centre that counts
 * what each telephone got, and a process that plans and sends, to be killed at any moment and started again.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, openKeyStore, sql } from '#platform'
import { lockAddress } from '#vault'
import { nation } from '../../mongolia/index.ts'
import { type SmsCentre, startSmsCentre } from '../../simulators/sms-centre/server.ts'
import { addressPurpose, indexOf } from '../../src/modules/alerts/subscribe/subscriber.ts'
import { system, testContext } from '../harness.ts'

const program = fileURLToPath(new URL('./reaching-sender.ts', import.meta.url))
export const smsSecret = 'a secret for promises only'
const firstPhone = 80_000_000
const laidAtOnce = 10_000

export type Reached = {
  readonly ctx: Context
  readonly centre: SmsCentre
  /** How often a telephone got a text, by its number among those laid down. */
  readonly times: (text: string, i: number) => number
  /** The texts in the order they were taken, each with how many of it came one after another. */
  readonly runs: () => readonly { readonly text: string; count: number }[]
  readonly taken: () => number
  /** Starts the process that sends; each life begins a minute after the one before, so that what was held is free. */
  readonly live: () => void
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens it with so many subscribers; `placeOf` says what each wants to hear of. */
export async function openReached({
  count,
  perSecond,
  placeOf,
}: {
  readonly count: number
  readonly perSecond: number
  readonly placeOf: (i: number) => string
}): Promise<Reached> {
  const keysFolder = mkdtempSync(join(tmpdir(), 'reaching-'))
  const got = new Map<string, Uint8Array>()
  const runs: { text: string; count: number }[] = []
  let taken = 0
  const centre = await startSmsCentre({
    inboundUrl: () => '',
    secret: smsSecret,
    perSecond,
    taken: ({ to, text }) => {
      taken++
      const times = got.get(text) ?? new Uint8Array(count)
      got.set(text, times)
      times[Number(to) - firstPhone]!++
      const last = runs.at(-1)
      if (last?.text === text) last.count++
      else runs.push({ text, count: 1 })
    },
  })
  const world = await testContext({ nation, actor: system, outside: { keys: openKeyStore(keysFolder) } })
  await layDown(world.ctx, { count, placeOf })
  let child: ChildProcess | undefined
  let life = 0
  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return {
    ctx: world.ctx,
    centre,
    times: (text, i) => got.get(text)?.[i] ?? 0,
    runs: () => runs,
    taken: () => taken,
    live: () => {
      const given = { url: world.url, smsUrl: centre.url, secret: smsSecret, keysFolder, perSecond, life: ++life }
      child = spawn(process.execPath, [program, JSON.stringify(given)], { stdio: ['ignore', 'ignore', 'inherit'] })
    },
    kill,
    close: async () => {
      await kill()
      await centre.close()
      await world.close()
      rmSync(keysFolder, { recursive: true, force: true })
    },
  }
}

type Country = { readonly count: number; readonly placeOf: (i: number) => string }

/** Lays subscribers into the database, as subscribing one after another would. */
async function layDown(ctx: Context, { count, placeOf }: Country): Promise<void> {
  for (let from = 0; from < count; from += laidAtOnce) {
    const rows = Array.from({ length: Math.min(laidAtOnce, count - from) }, (_, i) => {
      const phone = String(firstPhone + from + i)
      return {
        id: ctx.ids.uuid(),
        index: indexOf(ctx, { way: 'sms', address: phone }).toString('hex'),
        address: lockAddress(ctx, { purpose: addressPurpose, address: phone }).toString('hex'),
        place: placeOf(from + i),
      }
    })
    const all = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name])
    await ctx.db.run(sql`
      with given as (
        select * from unnest(${all('id')}::uuid[], ${all('index')}::text[], ${all('address')}::text[], ${all('place')}::text[])
          as one (id, index, address, place)),
      laid as (
        insert into alerts.subscriber (id, way, address_index, address, language, created_at)
        select id, 'sms', decode(index, 'hex'), decode(address, 'hex'), 'mn', ${ctx.clock.now()} from given returning id)
      insert into alerts.wanted_place (subscriber_id, place)
      select given.id, given.place from given join laid on laid.id = given.id`)
  }
  await ctx.db.run(sql`analyze alerts.subscriber`)
  await ctx.db.run(sql`analyze alerts.wanted_place`)
}
