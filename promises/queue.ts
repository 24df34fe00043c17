/**
 * An officer’s desk is as quick however much lies at the office: platforms that differ in that alone are asked by turns
 * for the desk’s page, over HTTP until it is whole (it needs no script to be painted), and for the next case.
 */
import { decide, nextCase } from '#applications'
import { actingAs, transact } from '#platform'
import { decidedAt, layCases, officerAt } from '../test/open-cases.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { Visitor } from '../test/visitor.ts'
import type { Promised } from './promise.ts'

const sizesQuick = [2000, 20_000]
const sizesLong = [10_000, 100_000, 1_000_000]
const ratioLeast = 0.8
const [warming, turns] = [10, 60]
const agencyId = 'ubeg'
const officeId = 'ubeg-centre'

type Desk = {
  readonly platform: WholePlatform
  readonly size: number
  /** Milliseconds until the desk’s page is there. */
  readonly page: () => Promise<number>
  /** Milliseconds until a case is this officer’s; it is decided at once, so that the next is another. */
  readonly next: () => Promise<number>
}

export const promise: Promised = {
  name: 'queue',
  says: 'The desk’s page and the next case take no longer with a hundred times as many open cases.',
  limit: `ratio ≥ ${ratioLeast} of the smallest`,
  measure: async ({ full, note }) => {
    const desks: Desk[] = []
    try {
      for (const size of full ? sizesLong : sizesQuick) {
        desks.push(await openDesk(size))
        note(`${size} cases lie there`)
      }
      const pages = await byTurns(desks.map(({ page }) => page))
      const nexts = await byTurns(desks.map(({ next }) => next))
      const ratios = [pages, nexts].flatMap((times) => times.slice(1).map((time) => times[0]! / time))
      return {
        figure: `page ${inWords(pages)}, next case ${inWords(nexts)}, with ${desks.map(({ size }) => size).join(' → ')} cases`,
        kept: Math.min(...ratios) >= ratioLeast,
      }
    } finally {
      for (const { platform } of desks) await platform.stop()
    }
  },
}

async function openDesk(size: number): Promise<Desk> {
  const platform = await startWhole()
  const { ctx } = platform.platform
  const { id: serviceId, refusal } = decidedAt(
    platform.nation.services.map(({ definition }) => definition),
    agencyId,
  )
  await layCases(ctx, { url: platform.databaseUrl, serviceId, officeId, upTo: size })
  const actor = officerAt(ctx, officeId)
  const officer = actingAs(ctx, actor)
  const visitor = new Visitor(platform.origin)
  const { number } = platform.nation.officers.find((one) => actor.kind === 'officer' && one.id === actor.officerId)!
  await visitor.post('/office/sign-in', new URLSearchParams({ key: 'demo', officer: number }))
  const given = { kind: 'refuse', code: refusal, note: '' } as const
  return {
    platform,
    size,
    page: () =>
      timed(async () => {
        const { status, path } = await visitor.open('/office')
        if (status !== 200 || path !== '/office') throw new Error(`the desk answers ${status} at ${path}`)
      }),
    next: async () => {
      let id = ''
      const ms = await timed(async () => {
        id = (await transact(officer, nextCase))?.id ?? ''
      })
      await transact(officer, (ctx) => decide(ctx, { id, given }))
      return ms
    },
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The median of each, measured by turns so that whatever else the machine does disturbs all alike. */
async function byTurns(measures: readonly (() => Promise<number>)[]): Promise<number[]> {
  const times = measures.map((): number[] => [])
  for (let turn = -warming; turn < turns; turn++)
    for (const [i, measure] of measures.entries()) {
      const ms = await measure()
      if (turn >= 0) times[i]!.push(ms)
    }
  return times.map((list) => list.sort((a, b) => a - b)[turns / 2]!)
}

function inWords(times: readonly number[]): string {
  const ratios = times.slice(1).map((time) => (times[0]! / time).toFixed(2))
  return `${times.map((time) => time.toFixed(1)).join(' → ')} ms (ratio ${ratios.join(', ')})`
}
