/**
 * Cases that cost something and that officers decide: from sending to the invoice, the citizen's page about one, and the
 * officer's next case, which is held against itself with few cases lying there.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fulfil, nextCase, submitApplication } from '#applications'
import { actingAs, type Context, sql, transact } from '#platform'
import { decidedAt, layCases, officerAt, putAway } from '../../test/cases/open-cases.ts'
import { asBrowserOf, askHere, replica } from '../cases.ts'
import { type Decided, decidedService } from '../decided.ts'
import { byTurns, type Row, rateApart, rateOf } from '../row.ts'
import { scriptOf } from '../script.ts'
import type { Setting } from '../setting.ts'
import { sqlPerSecond, sqlTool } from '../sql-limit.ts'
import { citizen, openWorld, signInAs } from '../world.ts'

const clients = 16
const roundMs = 3000
const [few, many, all] = [10_000, 100_000, 1_000_000]
const lookEveryMs = 20

async function submitPaid(setting: Setting) {
  const world = await setting.world()
  const { ctx } = world.platform
  const decided = decidedService(world.nation, { isPaid: true })
  const submit = async (i: number) => fulfil(ctx, await send(ctx, decided, i))
  await submit(0)
  const others = new Map([[decided.people[0]!.id, decided.people.map(({ id }) => id)]])
  const script = scriptOf(await world.record(() => submit(0)), await world.record(() => submit(0)), others)
  const found = await byTurns(
    () => rateOf(clients, submit),
    () => sqlPerSecond(script, { url: world.url, clients, folder: setting.folder }),
  )
  const against = `its ${script.length} statements, ${sqlTool}`
  return { unit: '/s', ...found, against, note: 'simulated registers in the same process' }
}

/** Sends what the service asks, each time for the next person. */
async function send(ctx: Context, { definition, answers, people }: Decided, i: number): Promise<string> {
  const sender = actingAs(ctx, citizen(people[i % people.length]!))
  const sent = { key: ctx.ids.uuid(), serviceId: definition.id, answers, language: 'mn' }
  return (await transact(sender, (ctx) => submitApplication(ctx, sent))).applicationId
}

async function trackingPage(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const decided = decidedService(world.nation, { isPaid: false })
  const person = decided.people[0]!
  const there = replica(world, platform)
  try {
    const page = async (ctx: Context, id: string) => ({
      method: 'GET' as const,
      path: `/applications/${id}`,
      headers: asBrowserOf(await signInAs(ctx, person)),
    })
    const here = await send(world.platform.ctx, decided, 0)
    await fulfil(world.platform.ctx, here)
    const own = await page(world.platform.ctx, here)
    await askHere(world, own)
    const ask = () => askHere(world, own)
    const script = scriptOf(await world.record(ask), await world.record(ask))

    const id = await send(there.ctx, decided, 0)
    await untilQueued(there.ctx, id)
    const requests = [await page(there.ctx, id)]
    const run = async (ms: number) =>
      (await load.run({ port: platform.port, connections: clients, ms, requests })).perSecond
    await run(1000)
    const found = await byTurns(
      () => run(roundMs),
      () => sqlPerSecond(script, { url: world.url, clients, folder: setting.folder }),
    )
    return { unit: '/s', ...found, against: `the ${script.length} statements of the page, ${sqlTool}` }
  } finally {
    await there.close()
  }
}

/** The platform under test takes it up by itself. */
async function untilQueued({ db }: Context, id: string): Promise<void> {
  const state = sql`select state from applications.application where id = ${id}`
  while ((await db.one<{ state: string }>(state)).state !== 'in-review') await sleep(lookEveryMs)
}

async function nextOfMany(setting: Setting) {
  const { databaseUrl } = await setting.platform()
  const most = setting.full ? all : many
  const desks = await Promise.all([openDesk(setting, databaseUrl, few), openDesk(setting, databaseUrl, most)])
  try {
    const [small, large] = desks
    const found = await byTurns(large.nextPerSecond, small.nextPerSecond)
    return {
      unit: '/s',
      ...found,
      against: `the same with ${few} open cases`,
      note: `${most} open cases at one office`,
    }
  } finally {
    for (const { stop } of desks) await stop()
  }
}

/** An officer at an office where so many cases lie, in a database of its own. */
async function openDesk(setting: Setting, server: string, upTo: number) {
  const name = `cases_${upTo}`
  const { platform, nation, url, stop } = await openWorld(server, { folder: join(setting.folder, name), name })
  const { ctx } = platform
  const { officeId, serviceId } = decidedAt(nation)
  await layCases(ctx, { url, serviceId, officeId, upTo })
  const officer = actingAs(ctx, officerAt(ctx, officeId))
  const take = () => transact(officer, nextCase)
  return { stop, nextPerSecond: () => rateApart(take, async (taken) => putAway(ctx.db, taken!.id)) }
}

export const rows: readonly Row[] = [
  { name: 'submit-paid', target: { ratioAtLeast: 0.4 }, measure: submitPaid },
  { name: 'page-tracking', target: { ratioAtLeast: 0.4 }, measure: trackingPage },
  { name: 'next-case', target: { ratioAtLeast: 0.8 }, measure: nextOfMany },
]
