/**
 * References: from the click to the sealed document that is stored, with every reading, receipt and entry between; and
 * the sealing alone. The limit of the whole is its SQL by itself and the two signatures by themselves, one after the other.
 */
import { generateKeyPairSync, sign } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { perform, sql } from '#platform'
import { handlers } from '../../src/app.ts'
import { applyRequest, askHere, jobOf, plainService, progress, replica, signInAll } from '../cases.ts'
import { byTurns, type Row, ratePerCoreSecond, ratePerSecond, repeated } from '../row.ts'
import { type Script, scriptOf, twice } from '../script.ts'
import { sealing } from '../sealing.ts'
import type { Setting } from '../setting.ts'
import { sqlPerSecond, sqlTool } from '../sql-limit.ts'
import type { World } from '../world.ts'

const clients = 16
const sent = 150
const signatures = 2
const lookEveryMs = 20

async function reference(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const service = plainService(world.nation)
  const script = await scriptOfReference(world, service)
  const there = replica(world, platform)
  try {
    const tokens = await signInAll(there.ctx, world.nation)
    const requests = tokens.map((token) => applyRequest(token, service))
    const figure = async () => {
      const before = await progress(there.ctx)
      const began = performance.now()
      await load.run({ port: platform.port, connections: clients, ms: 60_000, most: sent, requests })
      let now = before
      do {
        await sleep(lookEveryMs)
        now = await progress(there.ctx)
      } while (now.open > before.open)
      return ((now.documents - before.documents) / (performance.now() - began)) * 1000
    }
    await figure()
    const limit = async () => {
      const sqlSeconds = 1 / (await sqlPerSecond(script, { url: world.url, clients, folder: setting.folder }))
      return 1 / (sqlSeconds + signatures / (await signaturesPerSecond()))
    }
    const found = await byTurns(figure, limit)
    const against = `its ${script.length} statements, ${sqlTool}, and ${signatures} ES256 signatures`
    return {
      unit: '/s',
      ...found,
      against,
      note: `${sent} sent by ${clients} callers; simulated register in the same process`,
    }
  } finally {
    await there.close()
  }
}

async function scriptOfReference(world: World, service: string): Promise<Script> {
  const { ctx } = world.platform
  const [token] = await signInAll(ctx, world.nation)
  /** How a worker takes the job is not recorded: it takes several at once. */
  const whole = async () => {
    await ctx.db.run(sql`delete from exchange.answer`) // what was kept before would be named in the next recording too
    let location = ''
    const submitted = await world.record(async () => {
      location = (await askHere(world, applyRequest(token!, service))).headers.get('location') ?? ''
    })
    const job = await jobOf(ctx, location.split('/').at(-1)!)
    return [...submitted, ...(await world.record(() => perform(ctx, handlers, job!)))]
  }
  await whole()
  const { people } = world.nation
  return scriptOf(...(await twice(whole)), new Map([[people[0]!.id, people.map(({ id }) => id)]]))
}

function signaturesPerSecond(): Promise<number> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const bytes = Buffer.alloc(512, 1)
  return ratePerSecond(() => sign('sha256', bytes, privateKey))
}

async function sealedPdfs(setting: Setting) {
  const { seal, bytes } = await sealing(await setting.world())
  const figures = await repeated(() => ratePerCoreSecond(seal))
  return {
    unit: '/s',
    figures,
    note: `of one core's own time: QR, page, seal and time-stamp of a ${(bytes / 1024).toFixed(0)} KB document`,
  }
}

export const rows: readonly Row[] = [
  { name: 'seal-pdf', target: { atLeast: 200 }, measure: sealedPdfs },
  { name: 'reference', target: { ratioAtLeast: 0.4 }, measure: reference },
]
