import { createHash } from 'node:crypto'
import type { KnownAlert } from '#engine'
import { addDays, endOfDay } from '#kernel'
import type { Context } from '#platform'
import { publishChanged } from '#transparency'
import { published } from './active.ts'
import * as days from './days/store.ts'
import { alerting } from './hazard.ts'
import * as store from './store.ts'

/** Puts in what the nation knows of the past, with its sources; safe to repeat, and what officers said since stays. */
export async function loadKnown(ctx: Context): Promise<void> {
  const { known } = alerting(ctx)
  if (known.days.length + known.alerts.length === 0) return
  const at = ctx.clock.now()
  const text = JSON.stringify(known)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const counted = { days: known.days.length, alerts: known.alerts.length }
  const changed = await publishChanged(ctx, {
    kind: 'alert-day',
    given: [{ id: 'known', body: { sha256, ...counted } }],
  })
  if (changed.length === 0) return
  await days.insertKnown(
    ctx.db,
    known.days.map((one) => ({ ...one, id: ctx.ids.uuid() })),
    at,
  )
  await store.insertKnown(
    ctx.db,
    known.alerts.map((one) => rowOf(ctx, one)),
    at,
  )
  await published(ctx)
}

/** Under an identifier that follows from it. Where nobody knows the end, it holds for the one day that is known. */
function rowOf(ctx: Context, { from, to, title, ...known }: KnownAlert): store.KnownRow {
  const { timeZone } = ctx.outside.nation.country
  const startOf = (day: string) => endOfDay(timeZone, addDays(day, -1))
  return {
    ...known,
    title: title ?? null,
    id: idOf([known.hazard, known.place, from].join('/')),
    from: startOf(from),
    to: to ? endOfDay(timeZone, to) : null,
    holdsTo: endOfDay(timeZone, to ?? from),
  }
}

/** A UUID of version 8 (RFC 9562 §5.8) that follows from a name. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`alert/v1/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
