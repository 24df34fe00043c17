/** Pages: those that are the same for all against raw `node:http` with the same bytes, a person's own against its SQL. */
import { setTimeout as sleep } from 'node:timers/promises'
import { submitApplication } from '#applications'
import { type Context, drain, transact } from '#platform'
import { handlers } from '../../src/app.ts'
import { asBrowserOf, askHere, plainService, progress, replica } from '../cases.ts'
import { browserHeaders } from '../raw.ts'
import { byTurns, type Row } from '../row.ts'
import { scriptOf } from '../script.ts'
import type { Setting } from '../setting.ts'
import { sqlPerSecond, sqlTool } from '../sql-limit.ts'
import { citizen, signInAs } from '../world.ts'

const connections = 16
const roundMs = 3000
const listed = 20
const documentsPath = '/documents'

async function sharedPage(setting: Setting, pathOf: (service: string) => string, cookie?: string) {
  const [platform, world, load, raw] = await Promise.all([
    setting.platform(),
    setting.world(),
    setting.load(),
    setting.raw(),
  ])
  const path = pathOf(plainService(world.nation))
  await raw.answerLike(platform.origin + path)
  const headers = { ...browserHeaders, ...(cookie ? { Cookie: cookie } : {}) }
  const requests = [{ method: 'GET', path, headers }] as const
  const ask = async (port: number, ms = roundMs) => (await load.run({ port, connections, ms, requests })).perSecond
  await ask(platform.port, 1000)
  await ask(raw.port, 1000)
  const found = await byTurns(
    () => ask(platform.port),
    () => ask(raw.port),
  )
  return { unit: '/s', ...found, against: 'raw node:http sending the same bytes' }
}

async function personalPage(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const person = world.nation.people[0]!
  const there = replica(world, platform)
  try {
    const here = { ...world.platform.ctx, actor: citizen(person) }
    await apply(here, plainService(world.nation))
    await drain(world.platform.ctx, handlers)
    await apply({ ...there.ctx, actor: here.actor }, plainService(world.nation))
    while ((await progress(there.ctx)).open > 0) await sleep(50)

    const request = { method: 'GET', path: documentsPath } as const
    const own = { ...request, headers: asBrowserOf(await signInAs(world.platform.ctx, person)) }
    await askHere(world, own)
    const script = scriptOf(
      await world.record(() => askHere(world, own)),
      await world.record(() => askHere(world, own)),
    )
    const requests = [{ ...request, headers: asBrowserOf(await signInAs(there.ctx, person)) }]
    const ask = async (ms: number) => (await load.run({ port: platform.port, connections, ms, requests })).perSecond
    await ask(1000)
    const found = await byTurns(
      () => ask(roundMs),
      () => sqlPerSecond(script, { url: world.url, clients: connections, folder: setting.folder }),
    )
    return { unit: '/s', ...found, against: `the ${script.length} statements of the page, ${sqlTool}` }
  } finally {
    await there.close()
  }
}

async function apply(ctx: Context, serviceId: string): Promise<void> {
  for (let i = 0; i < listed; i++) {
    await transact(ctx, (ctx) =>
      submitApplication(ctx, { key: ctx.ids.uuid(), serviceId, answers: {}, language: 'mn' }),
    )
  }
}

export const rows: readonly Row[] = [
  { name: 'page-home', target: { ratioAtLeast: 0.75 }, measure: (setting) => sharedPage(setting, () => '/') },
  {
    name: 'page-service',
    target: { ratioAtLeast: 0.75 },
    measure: (setting) => sharedPage(setting, (service) => `/services/${service}`),
  },
  {
    name: 'page-alerts',
    target: { ratioAtLeast: 0.75 },
    measure: (setting) => sharedPage(setting, () => '/alerts', 'place=65'),
  },
  { name: 'page-own', target: { ratioAtLeast: 0.4 }, measure: personalPage },
]
