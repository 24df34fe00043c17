/**
 * Who is late. Figures are asked for from a day to a day that an authority says; whoever has published nothing at the hour
 * is marked, in public, and the lead of their office is told.
 */
import { officersIn } from '#agencies'
import { minute, momentAt, Refusal } from '#kernel'
import { notify } from '#notices'
import { type Context, keepRound, leaveNext, type Turn, transact } from '#platform'
import { append } from '#transparency'
import { published } from '../active.ts'
import { alerting, hazardOf } from '../hazard.ts'
import { authorityOf } from '../rights.ts'
import { firstLevel, today } from './day.ts'
import * as store from './store.ts'

const job = 'alerts.look-late'
const pauseMs = minute

/** Sees to it that somebody looks, minute after minute, who is late. */
export function keepLookingLate(ctx: Context): Promise<void> {
  return keepRound(ctx, job)
}

/** Asks the places for their figures, from today on. */
export async function openDays(ctx: Context, hazard: string): Promise<void> {
  const { officerId } = authorityOf(ctx, hazard)
  if (!hazardOf(ctx, hazard).figures) throw new Refusal('alerts/no-hazard', { hazard })
  const opened = await store.openReporting(ctx.db, { id: ctx.ids.uuid(), hazard, day: today(ctx), officerId })
  if (opened === 0) return
  await append(ctx, { did: 'alerts.days-opened', data: { hazard, day: today(ctx) } })
  await published(ctx)
}

/** Asks for no more figures after today. */
export async function closeDays(ctx: Context, hazard: string): Promise<void> {
  const { officerId } = authorityOf(ctx, hazard)
  const closed = await store.closeReporting(ctx.db, { hazard, day: today(ctx), officerId })
  if (closed === 0) return
  await append(ctx, { did: 'alerts.days-closed', data: { hazard, day: today(ctx) } })
  await published(ctx)
}

/** The hazards whose figures are asked for each day, with since when. */
export function daysAsked(ctx: Context): Promise<store.Reporting[]> {
  return store.openReportings(ctx.db)
}

/** One turn: marks who is late, for each hazard whose hour has come. */
export async function lookLate(ctx: Context, { turn }: Turn): Promise<void> {
  await leaveNext(ctx, { name: job, turn, pauseMs })
  const day = today(ctx)
  for (const { hazard, fromDay } of await store.openReportings(ctx.db))
    if (fromDay <= day && isDue(ctx, hazard, day)) await transact(ctx, (ctx) => markLate(ctx, { hazard, day }))
}

function isDue(ctx: Context, hazard: string, day: string): boolean {
  const { figures } = hazardOf(ctx, hazard)
  const calendar = ctx.outside.nation.calendarFor()
  return figures !== undefined && momentAt(calendar, `${day}T${figures.dueAt}`) <= ctx.clock.now()
}

async function markLate(ctx: Context, { hazard, day }: { hazard: string; day: string }): Promise<void> {
  await store.lockDay(ctx.db, { hazard, day }) // what is being published just now is not late
  const late = await store.markLate(ctx.db, { hazard, day, places: firstLevel(ctx), at: ctx.clock.now() })
  if (late.length === 0) return
  const places = late.map(({ place }) => place)
  for (const place of places) await tellLeads(ctx, { hazard, day, place })
  await append(ctx, { did: 'alerts.day-late', data: { hazard, day, places } })
  await published(ctx)
}

/** A lead who is known as a person has it in their own inbox; all of them see it at their office. */
async function tellLeads(ctx: Context, { hazard, day, place }: { hazard: string; day: string; place: string }) {
  const officeId = alerting(ctx).offices[place]
  const leads = officeId ? (await officersIn(ctx, officeId)).filter(({ role }) => role === 'lead') : []
  const { nation } = ctx.outside
  const title = hazardOf(ctx, hazard).name[nation.country.languages[0]!.code]!
  for (const { personId } of leads)
    if (personId) await notify(ctx, { personId, key: 'figures-late', params: { title, date: day }, sms: true })
}
