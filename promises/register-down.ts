/**
 * A register that is down stops nobody: with each in turn down, and hanging, forms that read it are filled in and sent
 * over HTTP, every page in its time; and when it is back, all end as they would have.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '#platform'
import { resetGates } from '../src/modules/exchange/gate.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { type Downed, downedBy, registersAsked } from '../test/registers-down/plan.ts'
import { sendThrough } from '../test/registers-down/walk.ts'
import type { Visitor } from '../test/visitor.ts'
import type { Promised, Run } from './promise.ts'

const pageMsMost = 2000
const moods = ['down', 'hang'] as const
const journeysFull = 3
/** In the quick form: those that most services read, and one of each other kind. */
const quickRegisters = ['civil', 'legal', 'transport', 'police']
const endMsMost = 120_000
const lookEveryMs = 200
/** What waits for its next try is tried now; what a worker holds (for half a minute) is left to it. */
const pausesOver = sql`
  update platform.job set due = now()
  where name in ('applications.fulfil', 'applications.fetch-pending') and failure is not null and due > now()
    and due not between now() + interval '20 seconds' and now() + interval '31 seconds'`

type Sent = Downed & { readonly id: string }

export const promise: Promised = {
  name: 'register-down',
  says: 'Whichever register is down or hangs, a form that reads it comes page by page, is taken, and ends as it would have.',
  limit: `journeys completed: all, ended otherwise 0, slowest page ≤ ${pageMsMost} ms`,
  measure: async ({ full, note }) => {
    const platform = await startWhole()
    try {
      const planned = planOf(platform, full)
      const walked = await walkAll(platform, planned, { full, note })
      const otherwise = await endsOtherwise(platform, walked.sent, note)
      const pages = walked.pagesMs.sort((a, b) => a - b)
      const p95 = pages[Math.floor(pages.length * 0.95)] ?? 0
      const slowest = pages.at(-1) ?? 0
      const of = walked.sent.length + walked.failed
      return {
        figure: `${walked.registers} registers, ${walked.sent.length} of ${of} journeys completed, ended otherwise ${otherwise}, pages p95 ${p95.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`,
        kept: of > 0 && walked.failed === 0 && otherwise === 0 && slowest <= pageMsMost,
      }
    } finally {
      await platform.stop()
    }
  },
}

function planOf({ nation, simulators }: WholePlatform, full: boolean): Downed[][] {
  const today = new Date().toISOString().slice(0, 10)
  const world = { nation, population: simulators.population, today }
  const registers = full ? registersAsked(nation) : quickRegisters
  return registers.map((register) => downedBy(world, register, full ? journeysFull : 1))
}

type Walked = {
  readonly sent: Sent[]
  readonly pagesMs: number[]
  registers: number
  failed: number
}

async function walkAll(platform: WholePlatform, planned: readonly Downed[][], { full, note }: Run): Promise<Walked> {
  const walked: Walked = { sent: [], pagesMs: [], registers: 0, failed: 0 }
  const visitors = new Map<string, Visitor>()
  for (const journeys of planned) {
    if (journeys.length > 0) walked.registers++
    for (const [i, journey] of journeys.entries())
      for (const mood of full || i === 0 ? moods : moods.slice(0, 1)) {
        const visitor = visitors.get(journey.person) ?? (await platform.visitorAs(journey.person))
        visitors.set(journey.person, visitor)
        await walkOne(platform, { journey, mood, visitor, walked, note })
      }
    if (journeys.length > 0) note(`${journeys[0]!.register}: ${walked.sent.length} sent, ${walked.failed} failed`)
  }
  return walked
}

type Walking = {
  readonly journey: Downed
  readonly mood: (typeof moods)[number]
  readonly visitor: Visitor
  readonly walked: Walked
  readonly note: Run['note']
}

async function walkOne(platform: WholePlatform, { journey, mood, visitor, walked, note }: Walking): Promise<void> {
  const { registers } = platform.simulators
  await platform.platform.ctx.db.run(sql`delete from exchange.answer`) // nothing is known from before
  resetGates()
  registers.setMood(journey.register, mood)
  try {
    const { id, pagesMs } = await sendThrough(visitor, journey)
    walked.sent.push({ ...journey, id })
    walked.pagesMs.push(...pagesMs)
  } catch (error) {
    walked.failed++
    note(`${journey.register} ${mood}, ${journey.person}: ${(error as Error).message}`)
  } finally {
    registers.setMood(journey.register, 'up')
  }
}

/** Lets every pause be over and everything end; how many ended otherwise than with all registers there. */
async function endsOtherwise(platform: WholePlatform, sent: readonly Sent[], note: Run['note']): Promise<number> {
  const { db } = platform.platform.ctx
  resetGates()
  const ids = sent.map(({ id }) => id)
  const open = sql`
    select count(*) as count from applications.application a where id = any(${ids}::uuid[]) and (state = 'submitted'
      or waiting_for is not null
      or exists (select from applications.pending p where p.application_id = a.id and arrived_at is null))`
  for (const until = performance.now() + endMsMost; performance.now() < until; await sleep(lookEveryMs)) {
    if ((await db.one<{ count: number }>(open)).count === 0) break
    await db.run(pausesOver)
  }
  const states = await db.many<{ id: string; state: string; obstacle: string | null }>(
    sql`select id, state, obstacle from applications.application where id = any(${ids}::uuid[])`,
  )
  const wrong = sent.filter((one) => !endsOf(one).includes(states.find(({ id }) => id === one.id)?.state ?? ''))
  for (const one of wrong) {
    const found = states.find(({ id }) => id === one.id)
    note(`${one.register}, ${one.definition.id} for ${one.person}: ${found?.state} ${found?.obstacle ?? ''}`)
  }
  return wrong.length
}

function endsOf({ route: { fee, ending }, definition }: Downed): readonly string[] {
  if (typeof fee === 'number' && fee > 0) return ['awaiting-payment']
  if (ending.kind === 'reviewed') return ['in-review']
  return definition.collect ? ['granted', 'printing', 'ready'] : ['granted']
}
