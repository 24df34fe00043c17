import type { CountKind, Counts } from '#engine'
import { addDays, type Issue, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { hazardOf } from '../hazard.ts'
import { speakerFor } from '../rights.ts'
import { type Around, completed, type Given, lookAtRow, lookAtSum } from './check.ts'
import { abroad, firstLevel, peopleIn, today } from './day.ts'
import * as store from './store.ts'

export type DayGiven = {
  readonly hazard: string
  readonly day: string
  readonly rows: readonly Given[]
  readonly via: 'form' | 'csv' | 'api'
  /** Whoever enters it was asked about what looks odd, and says that it is so. */
  readonly isSure?: boolean
  /** Why a published day becomes another. */
  readonly because?: string
}
export type Entered =
  | { readonly ok: true; readonly value: { readonly entered: readonly string[]; readonly unchanged: number } }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly isDoubt: boolean }

const becauseMost = 300
const firstDay = '2000-01-01'

/** Takes in the figures of a day for one or many places, for a second person to confirm. What stands already stays. */
export async function enterDay(ctx: Context, given: DayGiven): Promise<Entered> {
  const { hazard, day, rows } = given
  const { figures } = hazardOf(ctx, hazard)
  if (!figures) throw new Refusal('alerts/no-hazard', { hazard })
  const officer = rows.map(({ place }) => speakerFor(ctx, { hazard, place })).at(-1)
  const shape = shapeIssues(ctx, given, figures.counts)
  if (!officer || shape.length > 0)
    return wrong(officer ? shape : [{ field: 'rows', code: 'alert-office.nothing-given' }])

  await store.lockDay(ctx.db, { hazard, day })
  const looked = await look(ctx, given)
  if (looked.issues.length > 0) return wrong(looked.issues)
  if (looked.doubts.length > 0 && !given.isSure) return wrong(looked.doubts, true)
  const { changed, isCorrection } = looked
  const because = given.because?.trim() ?? ''
  if (isCorrection && because === '') return wrong([{ field: 'because', code: 'alert-office.because-missing' }])

  const entered = changed.map((row) => ({ ...row, id: ctx.ids.uuid() }))
  if (entered.length > 0) {
    const { officerId, officeId } = officer
    const at = ctx.clock.now()
    const how = { hazard, day, via: given.via, because: because || null, officerId, officeId, at }
    await store.insertEntered(ctx.db, entered, how)
    await append(ctx, { did: 'alerts.day-entered', data: { hazard, day, places: entered.map(({ place }) => place) } })
  }
  return { ok: true, value: { entered: entered.map(({ id }) => id), unchanged: rows.length - changed.length } }
}

const wrong = (issues: readonly Issue[], isDoubt = false): Entered => ({ ok: false, issues, isDoubt })

function shapeIssues(ctx: Context, { day, rows, because = '' }: DayGiven, kinds: readonly CountKind[]): Issue[] {
  const known = new Set(['', abroad, ...firstLevel(ctx)])
  const places = rows.map(({ place }) => place)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day
  const found: readonly (false | Issue)[] = [
    !isDay && { field: 'day', code: 'alert-office.day-wrong' },
    isDay && (day > today(ctx) || day < firstDay) && { field: 'day', code: 'alert-office.day-wrong' },
    places.some((place) => !known.has(place)) && { field: 'rows', code: 'alert-office.place-unknown' },
    new Set(places).size < places.length && { field: 'rows', code: 'alert-office.place-twice' },
    because.length > becauseMost && { field: 'because', code: 'alert-office.text-long', params: { most: becauseMost } },
    rows.some((row) =>
      [...Object.keys(row.counts), ...Object.keys(row.totals)].some((kind) => !kinds.includes(kind as CountKind)),
    ) && {
      field: 'rows',
      code: 'alert-office.kind-unknown',
    },
  ]
  return found.filter((one): one is Issue => one !== false)
}

type Looked = {
  readonly issues: readonly Issue[]
  readonly doubts: readonly Issue[]
  readonly changed: readonly Given[]
  readonly isCorrection: boolean
}

/** Holds each row against what is published around it, and all of them against the country. */
async function look(ctx: Context, { hazard, day, rows: given }: DayGiven): Promise<Looked> {
  const all = [...firstLevel(ctx), abroad]
  const [before, after, current] = [
    await store.lastBefore(ctx.db, { hazard, places: ['', ...all], day }),
    await store.firstAfter(ctx.db, { hazard, places: ['', ...all], day }),
    await store.currentOf(ctx.db, { hazard, places: ['', ...all], day }),
  ]
  const aroundOf = (place: string): Around => {
    const last = before.find((one) => one.place === place)
    const isYesterday = last?.day === addDays(day, -1)
    return {
      before: last && { ...last, isYesterday },
      after: after.find((one) => one.place === place),
      people: peopleIn(ctx, place),
    }
  }
  const rows = given.map((row) => completed(row, aroundOf(row.place)))
  const found = rows.map((row) => lookAtRow(row, aroundOf(row.place)))
  const changed = rows.filter((row) => !current.some((one) => one.place === row.place && isSame(one, row)))
  const others = newest(current.filter(({ place }) => !rows.some((row) => row.place === place)))
  const whole = [...rows, ...others]
  const country = whole.find(({ place }) => place === '')
  return {
    issues: found.flatMap(({ issues }) => issues),
    doubts: [
      ...found.flatMap(({ doubts }) => doubts),
      ...lookAtSum(
        whole.filter(({ place }) => place !== ''),
        country,
        all,
      ),
    ],
    changed,
    isCorrection: changed.some(({ place }) => current.some((one) => one.place === place && one.state === 'published')),
  }
}

/** What waits goes before what is published: it is what will stand. */
function newest(figures: readonly store.Figure[]): store.Figure[] {
  const waits = new Set(figures.filter(({ state }) => state === 'entered').map(({ place }) => place))
  return figures.filter(({ place, state }) => state === 'entered' || !waits.has(place))
}

function isSame(one: { counts: Counts; totals: Counts }, other: { counts: Counts; totals: Counts }): boolean {
  return isSameCounts(one.counts, other.counts) && isSameCounts(one.totals, other.totals)
}

function isSameCounts(one: Counts, other: Counts): boolean {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<CountKind>
  return [...kinds].every((kind) => one[kind] === other[kind])
}
