/** What the database says became of every clock, held against working time counted minute by minute. */
import { day, hour } from '#kernel'
import { sql } from '#platform'
import { fromCanonical } from '#verify'
import { nation } from '../../mongolia/index.ts'
import type { NationWorld } from '../../test/contracts/world.ts'
import { countMinutes, type Minutes } from './minutes.ts'

export type Faults = Readonly<Record<'overdueSilent' | 'early' | 'stoppedUnseen' | 'dueWrong', number>>
export type Seen = {
  readonly returns: number
  readonly alarms: number
  /** How many were decided after their end, or not at all. */
  readonly late: number
  readonly lines: readonly string[]
}

type Level = 'half' | 'due' | 'overdue'
type Life = {
  readonly id: string
  readonly number: string
  readonly officeId: string
  readonly serviceId: string
  readonly state: string
  readonly dueAt: Date
  readonly steps: readonly { readonly verb: string; readonly at: string }[]
  /** When the citizen was told that something is asked of them, with how many questions the decision asked. */
  readonly told: readonly string[]
  readonly asked: readonly number[]
}
type Alarm = { readonly level: Level; readonly at: number }
/** A time in which the clock ran: until when it would have run, and what ended it. */
type Ran = { readonly from: number; readonly due: number; readonly to: number }

/** Looks at every application whose clock ever ran. */
export async function auditClock(world: NationWorld): Promise<{ faults: Faults; seen: Seen }> {
  const now = world.clock.now().getTime()
  const lives = await livesOf(world)
  const alarms = await alarmsOf(world)
  const minutes = minutesBy(now)
  const faults = { overdueSilent: 0, early: 0, stoppedUnseen: 0, dueWrong: 0 }
  const seen = { returns: 0, alarms: 0, late: 0, lines: [] as string[] }
  for (const life of lives) {
    const raised = alarms.get(life.id) ?? []
    const count = minutes(life.officeId)
    const runs = runsOf(life, count, now)
    const found = {
      overdueSilent: silent(runs, raised, count),
      early: early(runs, raised, count),
      stoppedUnseen: unseen(life),
      dueWrong: runs.at(-1)!.due === life.dueAt.getTime() ? 0 : 1,
    }
    for (const [name, number] of Object.entries(found)) {
      faults[name as keyof Faults] += number
      if (number > 0) seen.lines.push(`${life.number} ${life.serviceId} ${life.state}: ${name}`)
    }
    seen.returns += life.steps.filter(({ verb }) => verb === 'return').length
    seen.alarms += raised.length
    seen.late += runs.some(({ due, to }) => to > due) ? 1 : 0
  }
  return { faults, seen }
}

function livesOf({ database }: NationWorld): Promise<Life[]> {
  return database.many<Life>(sql`
    select id, number, office_id, service_id, state, due_at,
      (select json_agg(json_build_object('verb', verb, 'at', at) order by at, id) from applications.step
        where application_id = application.id) as steps,
      coalesce((select json_agg(created_at order by created_at) from notices.notice
        where about = application.id and key = 'application-returned'), '[]') as told,
      coalesce((select json_agg(cardinality(questions) order by done_at) from applications.decision
        where application_id = application.id and kind = 'return' and done_at is not null), '[]') as asked
    from applications.application where complete_at is not null order by id`)
}

async function alarmsOf({ database }: NationWorld): Promise<Map<string, Alarm[]>> {
  const rows = await database.many<{ about: string; record: Buffer; at: Date }>(
    sql`select about, record, at from transparency.entry where log = 'case' order by at, id`,
  )
  const found = new Map<string, Alarm[]>()
  for (const { about, record, at } of rows) {
    const { did, data } = fromCanonical<{ did: string; data?: { level: Level } }>(record)
    if (did !== 'applications.escalated') continue
    found.set(about, [...(found.get(about) ?? []), { level: data!.level, at: at.getTime() }])
  }
  return found
}

function minutesBy(now: number): (officeId: string) => Minutes {
  const counted = new Map<string, Minutes>()
  const offices = nation.agencies.flatMap((agency) => agency.offices)
  return (officeId) => {
    const calendar = nation.calendarFor(offices.find(({ id }) => id === officeId)?.division)
    const known = counted.get(calendar.timeZone)
    if (known) return known
    const made = countMinutes(calendar, { from: now - 3 * 365 * day, to: now + 120 * day })
    counted.set(calendar.timeZone, made)
    return made
  }
}

const limits = new Map(
  nation.services.flatMap(({ definition: { id, decide } }) =>
    decide.by === 'officer' ? [[id, decide.workingDays] as const] : [],
  ),
)

/** The times in which a clock ran, from its steps alone. */
function runsOf({ steps, serviceId }: Life, { between, after, closingAfter }: Minutes, now: number): Ran[] {
  const runs: Ran[] = []
  let running: { from: number; due: number } | undefined
  let left = 0
  for (const { verb, at } of steps) {
    const ms = Date.parse(at)
    if (verb === 'queue' || verb === 'settle') running = { from: ms, due: closingAfter(ms, limits.get(serviceId)!) }
    else if (verb === 'answer') running = { from: ms, due: left > 0 ? after(ms, left) : ms }
    else if (running) {
      if (verb === 'return') left = between(ms, running.due)
      runs.push({ ...running, to: ms })
      running = undefined
    }
  }
  return running ? [...runs, { ...running, to: now }] : runs
}

/** The platform looks every hour: what is late and has no alarm by then is late in silence. */
function silent(runs: readonly Ran[], raised: readonly Alarm[], { closingAfter }: Minutes): number {
  const isRaised = (levels: readonly Level[], by: number) =>
    raised.some(({ level, at }) => levels.includes(level) && at <= by)
  return runs.filter(({ due, to }) => {
    const last = closingAfter(due, 1)
    const isSilent = to > due + hour && !isRaised(['due', 'overdue'], due + hour)
    return isSilent || (to > last + hour && !isRaised(['overdue'], last + hour))
  }).length
}

function early(runs: readonly Ran[], raised: readonly Alarm[], { between, after, closingAfter }: Minutes): number {
  return raised.filter(({ level, at }) => {
    const run = runs.find(({ from, to }) => from <= at && at <= to)
    if (!run) return true
    const half = after(run.from, Math.floor(between(run.from, run.due) / 2))
    return at < { half: Math.min(half, run.due), due: run.due, overdue: closingAfter(run.due, 1) }[level]
  }).length
}

/** Every stop is a return that asked for something, told at that moment. */
function unseen({ steps, told, asked }: Life): number {
  const returns = steps.filter(({ verb }) => verb === 'return')
  const seen = returns.filter(
    ({ at }, i) => (asked[i] ?? 0) > 0 && told.some((time) => Date.parse(time) === Date.parse(at)),
  )
  return returns.length - seen.length
}
