/**
 * Taking applications in: by the verb alone, and over HTTP from the form to the redirect. What follows an application
 * (reading, deciding, sealing) is put off while this is measured; the row `reference` measures it.
 */
import { submitApplication } from '#applications'
import { transact } from '#platform'
import { applyRequest, askHere, plainService, putOffJobs, replica, signInAll } from '../cases.ts'
import { byTurns, type Row, rateOf } from '../row.ts'
import { scriptOf } from '../script.ts'
import type { Setting } from '../setting.ts'
import { sqlPerSecond, sqlTool } from '../sql-limit.ts'
import { citizen, type World } from '../world.ts'

const clients = 16
const roundMs = 3000

function othersThan({ nation: { people } }: World): Map<string, readonly string[]> {
  return new Map([[people[0]!.id, people.map(({ id }) => id)]])
}

async function verbAlone(setting: Setting) {
  const world = await setting.world()
  const { ctx } = world.platform
  const serviceId = plainService(world.nation)
  const { people } = world.nation
  const submit = (i: number) =>
    transact({ ...ctx, actor: citizen(people[i % people.length]!) }, (ctx) =>
      submitApplication(ctx, { key: ctx.ids.uuid(), serviceId, answers: {}, language: 'mn' }),
    )
  const script = scriptOf(await world.record(() => submit(0)), await world.record(() => submit(0)), othersThan(world))
  const found = await byTurns(
    () => rateOf(clients, submit),
    () => sqlPerSecond(script, { url: world.url, clients, folder: setting.folder }),
  )
  return { unit: '/s', ...found, against: `its ${script.length} statements, ${sqlTool}` }
}

async function overHttp(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const service = plainService(world.nation)
  const [here] = await signInAll(world.platform.ctx, world.nation)
  const apply = () => askHere(world, applyRequest(here!, service))
  await apply()
  const script = scriptOf(await world.record(apply), await world.record(apply), othersThan(world))
  const there = replica(world, platform)
  const tokens = await signInAll(there.ctx, world.nation).finally(there.close)
  const requests = tokens.map((token) => applyRequest(token, service))
  const ask = async (ms: number) =>
    (await load.run({ port: platform.port, connections: clients, ms, requests })).perSecond
  await putOffJobs(platform, true)
  try {
    await ask(1000)
    const found = await byTurns(
      () => ask(roundMs),
      () => sqlPerSecond(script, { url: world.url, clients, folder: setting.folder }),
    )
    return { unit: '/s', ...found, against: `the ${script.length} statements of the request, ${sqlTool}` }
  } finally {
    await putOffJobs(platform, false)
  }
}

export const rows: readonly Row[] = [
  { name: 'submit-verb', target: { ratioAtLeast: 0.6 }, measure: verbAlone },
  { name: 'submit-http', target: { ratioAtLeast: 0.6 }, measure: overHttp },
]
