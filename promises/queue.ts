/**
 * An officer’s desk is as quick however much lies at the office: platforms that differ in that alone are asked by turns
 * for the desk’s page, over HTTP until it is whole (it needs no script to be painted), and for the next case.
 */
import { nextCase } from '#applications'
import { actingAs, transact } from '#platform'
import { decidedAt, layCases, officerAt, putAway } from '../test/cases/open-cases.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { Visitor } from '../test/visitor.ts'
import type { Promised } from './promise.ts'

const sizesQuick = [2000, 20_000]
const sizesLong = [10_000, 100_000, 1_000_000]
const ratioLeast = 0.8
const [warming, turns] = [10, 160]

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
  const { officeId, serviceId } = decidedAt(platform.nation)
  await layCases(ctx, { url: platform.databaseUrl, serviceId, officeId, upTo: size })
  const officer = officerAt(ctx, officeId)
  const { number } = platform.nation.officers.find(({ id }) => id === officer.officerId)!
  const visitor = new Visitor(platform.origin)
  await visitor.post('/office/sign-in', new URLSearchParams({ key: 'demo', officer: number }))
  const page = async () => {
    const { status, path } = await visitor.open('/office')
    if (status !== 200 || path !== '/office') throw new Error(`the desk answers ${status} at ${path}`)
  }
  const next = async () => {
    const { result, ms } = await timed(() => transact(actingAs(ctx, officer), nextCase))
    await putAway(ctx.db, result!.id)
    return ms
  }
  return { platform, size, page: async () => (await timed(page)).ms, next }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const began = performance.now()
  const result = await work()
  return { result, ms: performance.now() - began }
}

/** Of each the time that a quarter of its turns stays below: whatever else the machine does disturbs the others. */
async function byTurns(measures: readonly (() => Promise<number>)[]): Promise<number[]> {
  const times = measures.map((): number[] => [])
  for (let turn = -warming; turn < turns; turn++)
    for (const [i, measure] of measures.entries()) {
      const ms = await measure()
      if (turn >= 0) times[i]!.push(ms)
    }
  return times.map((list) => list.sort((a, b) => a - b)[turns / 4]!)
}

function inWords(times: readonly number[]): string {
  const ratios = times.slice(1).map((time) => (times[0]! / time).toFixed(2))
  return `${times.map((time) => time.toFixed(1)).join(' → ')} ms (ratio ${ratios.join(', ')})`
}
