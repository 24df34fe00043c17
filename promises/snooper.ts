/**
 * Whoever looks at people's data without need is found out: odd readings of every kind are planted among ordinary ones of
 * two weeks, then the platform looks through them as it does each minute. Each must be flagged by its rule, told to the
 * person and shown to the inspector; of the ordinary ones none.
 */
import { officerById } from '#agencies'
import { addDays, hour, isWorkingDay, minute } from '#kernel'
import { type Flag, type FlagRule, flagsFor, limits, readKin, setPublicFigure, watch } from '#oversight'
import { actingAs, type Context, sql, transact } from '#platform'
import { type NationWorld, nationWorld } from '../test/contracts/world.ts'
import { officerActor, type Planned, readOnce, sequenceAll } from '../test/office/readings.ts'
import type { Promised } from './promise.ts'

const quick = { ordinary: 2000, ofEach: 3 }
const long = { ordinary: 20_000, ofEach: 10 }
const atOnce = 16
const firstDay = '2026-11-02'
const days = 14
const readersMost = 40

/** A reading, and the rule by which it must be found: the last of a burst stands for it. */
type Reading = Planned & {
  readonly officerId: string
  readonly at: Date
  readonly burst?: FlagRule
  readonly odd?: FlagRule
}

export const promise: Promised = {
  name: 'snooper',
  says: 'Odd readings of people’s data are flagged, told to the person and shown to the inspector; ordinary ones are not.',
  limit: 'planted all flagged, false alarms 0, persons untold 0',
  measure: async ({ full, note }) => {
    const world = await nationWorld()
    try {
      const plan = full ? long : quick
      const { planted, ordinary } = await planned(world, plan)
      world.clock.set(`${addDays(firstDay, days + 1)}T02:00:00Z`)
      const ids = await commitAll(world.ctx, [...planted, ...ordinary])
      note(`${ids.size} readings, ${planted.length} of them planted`)
      await sequenceAll(world.ctx)
      for (let turn = 0; turn * 100 * 200 <= ids.size; turn++) await watch(world.ctx, { turn })
      return await compared(world, { planted, ordinary, ids })
    } finally {
      await world.close()
    }
  },
}

/** Whose readings are ordinary, and those that are planted; nobody of the one is among the other. */
async function planned(world: NationWorld, { ordinary, ofEach }: typeof quick) {
  const { officers, people } = world.ctx.outside.nation
  const own = officers.find(({ personId }) => personId)!
  await readKin(world.ctx, await officerById(world.ctx, own.id))
  const others = officers.filter(({ role, personId, id }) => role === 'officer' && !personId && id !== own.id)
  const wife = people.find(({ name }) => name === 'Энхжин')!
  const known = people.map(({ id }) => id).filter((id) => id !== own.personId && id !== wife.id)
  const figure = known.pop()!
  await transact(inspectorOf(world.ctx), (ctx) => setPublicFigure(ctx, { personId: figure, isListed: true }))
  const snoopers = others.slice(0, 100)
  const colleague = officers.find(({ officeId, id }) => officeId === own.officeId && id !== own.id)!
  const by = (i: number) => snoopers[i % snoopers.length]!.id
  const planted: Reading[] = []
  let turn = 0
  for (let i = 0; i < ofEach; i++) {
    const personId = known[i % known.length]!
    const working = new Date(workingDay(world, i).getTime() + 3 * hour)
    const plant = (odd: FlagRule, given: Partial<Reading> = {}) =>
      planted.push({ personId, officerId: by(turn++), at: working, odd, ...given })
    plant('night', { at: new Date(working.getTime() + 12 * hour) })
    plant('day-off', { at: new Date(Date.parse(`${firstDay}T04:00:00Z`) + 5 * 24 * hour) })
    plant('no-case', { hasCase: false })
    plant('public-figure', { personId: figure })
    plant('relative', { personId: wife.id, officerId: own.id, at: new Date(working.getTime() + i * minute) })
    plant('own', { personId: own.personId!, officerId: own.id })
    plant('colleague', {
      personId: own.personId!,
      officerId: colleague.id,
      at: new Date(working.getTime() + i * minute),
    })
    planted.push(
      ...burst({
        rule: 'again',
        officerId: by(turn++),
        start: working,
        count: limits.timesInMonth + 1,
        everyMs: minute,
        personId,
      }),
    )
    planted.push(
      ...burst({
        rule: 'many-hour',
        officerId: by(turn++),
        start: working,
        count: limits.peopleInHour + 1,
        everyMs: minute / 2,
        last: personId,
        world,
      }),
    )
  }
  const start = workingDay(world, 0)
  const inADay = {
    rule: 'many-day',
    officerId: by(turn++),
    count: limits.peopleInDay + 1,
    everyMs: 2 * minute,
  } as const
  planted.push(...burst({ ...inADay, start, last: known[0]!, world }))
  const readers = others.slice(snoopers.length, snoopers.length + readersMost).map(({ id }) => id)
  return { planted, ordinary: ordinaryOnes(world, { readers, count: ordinary }) }
}

type Burst = {
  readonly rule: FlagRule
  readonly officerId: string
  readonly start: Date
  readonly count: number
  readonly everyMs: number
  /** All of one person; or of many, the last of whom has an account to be told in. */
  readonly personId?: string
  readonly last?: string
  readonly world?: NationWorld
}

function burst({ rule, officerId, start, count, everyMs, personId, last, world }: Burst): Reading[] {
  return Array.from({ length: count }, (_, i) => {
    const isLast = i === count - 1
    const person = personId ?? (isLast ? last! : world!.ctx.ids.uuid())
    return {
      personId: person,
      officerId,
      at: new Date(start.getTime() + i * everyMs),
      burst: rule,
      ...(isLast && { odd: rule }),
    }
  })
}

/** Cases as officers work on them: each opened a few times within office hours, one after the other. */
function ordinaryOnes(
  world: NationWorld,
  { readers, count }: { readers: readonly string[]; count: number },
): Reading[] {
  const perCase = 4
  const casesADay = Math.ceil(count / perCase / readers.length / 10)
  const readings: Reading[] = []
  for (let dayAt = 0; readings.length < count; dayAt++)
    for (const officerId of readers)
      for (let i = 0; i < casesADay && readings.length < count; i++) {
        const personId = world.ctx.ids.uuid()
        const applicationId = world.ctx.ids.uuid()
        const begun = workingDay(world, dayAt % 10).getTime() + i * Math.floor((8 * hour) / casesADay)
        for (let k = 0; k < perCase; k++)
          readings.push({ personId, officerId, applicationId, at: new Date(begun + k * minute) })
      }
  return readings
}

/** Nine in the morning of the `n`th working day. */
function workingDay(world: NationWorld, n: number): Date {
  const calendar = world.ctx.outside.nation.calendarFor()
  let day = firstDay
  for (let left = n % 10; ; day = addDays(day, 1)) if (isWorkingDay(calendar, day) && left-- === 0) break
  return new Date(`${day}T09:30:00+08:00`)
}

/** Commits them all; the receipt of each. */
async function commitAll(ctx: Context, readings: readonly Reading[]): Promise<Map<Reading, string>> {
  const ids = new Map<Reading, string>()
  for (let i = 0; i < readings.length; i += atOnce)
    await Promise.all(
      readings.slice(i, i + atOnce).map(async (reading) => {
        const { burst: _, odd: __, ...given } = reading
        ids.set(reading, await readOnce(ctx, given))
      }),
    )
  return ids
}

function inspectorOf(ctx: Context): Context {
  return actingAs(ctx, officerActor(ctx.outside.nation.officers.find(({ role }) => role === 'inspector')!.id))
}

/** All that the inspector is shown, page by page. */
async function shownToInspector(ctx: Context): Promise<Flag[]> {
  const shown: Flag[] = []
  for (let before: string | undefined; ; before = shown.at(-1)?.id) {
    const page = await flagsFor(inspectorOf(ctx), { isOpen: true, before })
    if (page.length === 0) return shown
    shown.push(...page)
  }
}

type Outcome = {
  readonly planted: readonly Reading[]
  readonly ordinary: readonly Reading[]
  readonly ids: ReadonlyMap<Reading, string>
}

async function compared({ ctx, database }: NationWorld, { planted, ordinary, ids }: Outcome) {
  const flags = await shownToInspector(ctx)
  const said = new Set(flags.map(({ receiptId, rule }) => `${receiptId} ${rule}`))
  const odd = planted.filter((reading) => reading.odd)
  const missed = odd.filter((reading) => !said.has(`${ids.get(reading)} ${reading.odd}`))
  const flagged = new Set(flags.map(({ receiptId }) => receiptId))
  const falseAlarms = ordinary.filter((reading) => flagged.has(ids.get(reading)!)).length
  const told = await database.many<{ personId: string }>(
    sql`select distinct person_id from notices.notice where key = 'reading-odd'`,
  )
  const toldPeople = new Set(told.map(({ personId }) => personId))
  const untold = new Set(odd.map(({ personId }) => personId).filter((id) => !toldPeople.has(id))).size
  const { drawn } = await database.one<{ drawn: number }>(sql`select count(*) as drawn from oversight.audit`)
  const kinds = new Set(odd.map((reading) => reading.odd)).size
  return {
    figure: `flagged ${odd.length - missed.length} of ${odd.length} planted (${kinds} kinds), false alarms ${falseAlarms} of ${ordinary.length}, persons untold ${untold}, drawn by lot ${drawn} of ${ids.size}`,
    kept: missed.length === 0 && falseAlarms === 0 && untold === 0 && drawn > 0,
  }
}
